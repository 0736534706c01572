package org.yearbook.extract.prose.subject;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Origin;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.UnitFinder.Piece;

/**
 * The area that an English sentence tells of by words that stand far from its number: who did it, behind a passive verb (a fall of 3
 * percent was reported by Peru, 5 tonnes were sold to Chile by Peru), and whose economy the clause before spoke of.
 */
public final class EnglishAgents {

    /** What is done with figures and with goods, and who does it. */
    private static final Pattern DONE_BY = Pattern.compile(
            "\\b(?:reported|recorded|registered|posted|seen|logged|experienced|achieved|announced|published|exported|imported|shipped|sold|bought|sent|delivered|supplied"
                    + "|purchased|sourced|procured|obtained|acquired|dispatched|marketed|brought in)(?: (?:abroad|overseas|from (?:abroad|overseas)|(?:in)?to [a-z ]{3,40}?|from [a-z ]{3,40}?|off to [a-z ]{3,40}?))? by (?:the )?$");

    /** The economy of Peru, exporters in Peru: no preposition stands before the noun. */
    private static final Pattern OPENS = Pattern.compile(
            "\\s*(?:(?:but|while|meanwhile|and) )?(?:the |its )?(?!(?:with|in|after|during|from|for|by|at|on|as|despite|under|over|to|of|following|since|before|because|amid|than|like|unlike|among|according|compared)\\b)"
                    + "(?:[a-z-]+ ){1,3}(?:of|in) (?:the )?$");

    /** The embassy of Peru speaks of another country than its own. */
    private static final Pattern SPEAKER = Pattern.compile(
            "\\b(?:embass(?:y|ies)|ambassadors?|consul(?:s|ates?)?|tourists|visitors|investors|importers|buyers|market|demand|war|conflict|crisis|drought|harvest)\\b");

    private EnglishAgents() {}

    /** The area behind the number that did what is told of a trade; none where another number stands between. */
    public static Optional<String> behind(Parsed parsed, Numeral numeral, Flow flow) {
        if (flow == Flow.NONE || parsed.folded().indexOf(" by ", numeral.end()) < 0) {
            return Optional.empty();
        }
        Piece behind = new Piece(numeral.end(), parsed.clauseAt(numeral.start()).end());
        return parsed.subjects(behind, Term.AREA).stream()
                .filter(area -> {
                    String between = parsed.folded().substring(numeral.end(), area.start());
                    return DONE_BY.matcher(between).find() && between.chars().noneMatch(Character::isDigit);
                })
                .map(Mention::code)
                .findFirst();
    }

    /** Whether no word of the text tells whose figures come. */
    public static boolean isOnlyAssumed(Subject before) {
        return before.area().isEmpty() || before.areaFrom() == Origin.ASSUMED;
    }

    /** Whether a sentence opens with whom it is about, and nothing else tells that. */
    static boolean opens(Parsed parsed, Piece clause, Subject before) {
        return clause.start() == 0
                && isOnlyAssumed(before)
                && !openedBy(parsed, clause).isEmpty();
    }

    /** The area that the noun before the verb of a clause without a number is of. */
    static List<Mention> openedBy(Parsed parsed, Piece clause) {
        List<Mention> areas = parsed.subjects(clause, Term.AREA);
        return areas.stream()
                .limit(1)
                .filter(area -> areas.size() == 1 && area.end() < clause.end())
                .filter(area -> {
                    String lead = parsed.folded().substring(clause.start(), area.start());
                    return OPENS.matcher(lead).matches()
                            && !SPEAKER.matcher(lead).find();
                })
                .toList();
    }
}
