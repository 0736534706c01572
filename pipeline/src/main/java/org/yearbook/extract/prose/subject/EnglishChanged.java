package org.yearbook.extract.prose.subject;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Outcome;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.name.SubjectFlows;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** What an English noun of change, or the last of several verbs, before a number is told of: the deficit narrowed due to a fall in imports by 3%. */
public final class EnglishChanged {

    private static final Pattern NOUN = Pattern.compile(
            "\\b(?:increases?|rise|growth|gain|jump|surge|decreases?|declines?|fall|drop|reduction|contraction|slump) (?:in|of) (?<what>(?:(?!(?:to|by|from|while|and|but|was|were)\\b)[a-z’'-]+ ){1,6})"
                    + "(?:by|of|to) (?:(?:about|around|some|nearly|almost|over|more than|only|just|a|the|further) )*[^a-z ]{0,4}\\s*$");

    /** Exports grew less than imports and the balance fell: what the last verb is told of. */
    private static final Pattern LAST = Pattern.compile(
            ".*\\b(?:rose|fell|grew|was|were|had|has|have|is|are|dropped|increased|decreased|declined|exceeded|outpaced|surpassed|expanded|shrank)\\b[^,;]* (?:and|while|but|so)(?<what> .+)$");

    private EnglishChanged() {}

    /** The subject of the number: of these words alone, in the area of the sentence. */
    public static Outcome read(SubjectReader subjects, Parsed parsed, Piece stretch, Subject before) {
        Outcome all = subjects.atNumber(parsed, stretch, before);
        Piece what = of(parsed, stretch);
        if (what.equals(stretch)) {
            return all;
        }
        Subject area = all.figure();
        Outcome told = subjects.atNumber(parsed, what, before);
        boolean own = !parsed.subjects(what, Term.AREA).isEmpty();
        return own
                ? told
                : new Outcome(
                        told.figure().withArea(area.area(), area.areaFrom()),
                        told.next().withArea(area.area(), area.areaFrom()));
    }

    /** The words of it, where others before name another direction of trade; all words before the number elsewhere. */
    private static Piece of(Parsed parsed, Piece stretch) {
        if (!parsed.isEnglish() || SubjectFlows.flows(parsed, stretch).size() < 2) {
            return stretch;
        }
        for (Pattern pattern : List.of(NOUN, LAST)) {
            Matcher matcher = pattern.matcher(parsed.folded()).region(stretch.start(), stretch.end());
            Piece what = matcher.find() ? new Piece(matcher.start("what"), stretch.end()) : stretch;
            if (SubjectFlows.flows(parsed, what).size() == 1) {
                return what;
            }
        }
        return stretch;
    }
}
