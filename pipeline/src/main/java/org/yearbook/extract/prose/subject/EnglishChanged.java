package org.yearbook.extract.prose.subject;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.UnitFinder.Piece;

/** What an English noun of change right before a number is of: the deficit narrowed due to a fall in imports by 3%. */
public final class EnglishChanged {

    private static final Pattern NOUN = Pattern.compile(
            "\\b(?:increases?|rise|growth|gain|jump|surge|decreases?|declines?|fall|drop|reduction|contraction|slump) (?:in|of) (?<what>(?:(?!(?:to|by|from|while|and|but|was|were)\\b)[a-z’'-]+ ){1,6})"
                    + "(?:by|of|to) (?:(?:about|around|some|nearly|almost|over|more than|only|just|a|the|further) )*[^a-z ]{0,4}\\s*$");

    private EnglishChanged() {}

    /** The words of it, where others before name another direction of trade; all words before the number elsewhere. */
    public static Piece of(Parsed parsed, Piece stretch) {
        if (!parsed.isEnglish() || SubjectFlows.flows(parsed, stretch).size() < 2) {
            return stretch;
        }
        Matcher noun = NOUN.matcher(parsed.folded()).region(stretch.start(), stretch.end());
        boolean found = noun.find();
        Piece what = found ? new Piece(noun.start("what"), stretch.end()) : stretch;
        return SubjectFlows.flows(parsed, what).size() == 1 ? what : stretch;
    }
}
