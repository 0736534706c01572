package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Origin;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * The area that an English sentence tells of by words that stand far from its number: who did it, behind a passive verb (a fall of 3
 * percent was reported by Peru, 5 tonnes were sold to Chile by Peru), and whose economy the clause before spoke of.
 */
public final class EnglishAgents {

    private static final String WHERE =
            "(?: (?:abroad|overseas|from (?:abroad|overseas)|(?:in)?to [a-z ]{3,40}?|from [a-z ]{3,40}?|off to [a-z ]{3,40}?))? by (?:the )?$";

    /** What is done with figures, and who does it. */
    private static final Pattern REPORTED_BY = Pattern.compile(
            "\\b(?:reported|recorded|registered|posted|seen|logged|experienced|achieved|announced|published)" + WHERE);

    /** What is done with goods, by whom they come from. */
    private static final Pattern SOLD_BY =
            Pattern.compile("\\b(?:exported|shipped|sold|sent|delivered|supplied|dispatched|marketed)" + WHERE);

    /** What is done with goods, by whom they go to. */
    private static final Pattern BOUGHT_BY =
            Pattern.compile("\\b(?:imported|bought|purchased|sourced|procured|obtained|acquired|brought in)" + WHERE);

    /** The economy of Peru, exporters in Peru: no preposition stands before the noun. */
    private static final Pattern OPENS = Pattern.compile(
            "\\s*(?:(?:but|while|meanwhile|and) )?(?:the |its )?(?!(?:with|in|after|during|from|for|by|at|on|as|despite|under|over|to|of|following|since|before|because|amid|than|like|unlike|among|according|compared)\\b)"
                    + "(?:[a-z-]+ ){1,3}(?:of|in) (?:the )?$");

    /** The embassy of Peru speaks of another country than its own. */
    private static final Pattern SPEAKER = Pattern.compile(
            "\\b(?:embass(?:y|ies)|ambassadors?|consul(?:s|ates?)?|tourists|visitors|investors|importers|buyers|market|demand|war|conflict|crisis|drought|harvest)\\b");

    private static final Pattern TOWARDS = Pattern.compile("\\b(?:to|into|from|with) (?:the )?$");

    private static final String OWNS = "'’-";

    private EnglishAgents() {}

    /**
     * The area behind the number that did what is told of a trade; none where another number stands between, or another area that
     * the figure may be of: exports of Peru were reported by Chile.
     */
    public static Optional<String> behind(Parsed parsed, Numeral numeral, Flow flow) {
        if (!parsed.subjects(new Piece(0, numeral.start()), Term.AREA).isEmpty()) {
            return Optional.empty();
        }
        return by(parsed, numeral, REPORTED_BY)
                .or(() -> flow == Flow.EXPORTS ? by(parsed, numeral, SOLD_BY) : Optional.empty())
                .or(() -> flow == Flow.IMPORTS ? by(parsed, numeral, BOUGHT_BY) : Optional.empty())
                .filter(area -> flow != Flow.NONE && !standsBefore(parsed, numeral, area))
                .map(Mention::code);
    }

    /** A rise of 3 percent in exports of Peru was reported by Chile: of Peru; sold to Peru by Chile: of Chile. */
    private static boolean standsBefore(Parsed parsed, Numeral numeral, Mention agent) {
        int from = numeral.end();
        int to = agent.start();
        return parsed.subjects(new Piece(from, to), Term.AREA).stream()
                .anyMatch(area -> !TOWARDS.matcher(parsed.folded().substring(from, area.start()))
                        .find());
    }

    /** The area behind the number that is the other side of the trade: exports of Peru were bought by Chile. */
    public static Optional<String> partner(Parsed parsed, Numeral numeral, Subject figure) {
        Optional<Mention> by = figure.flow() == Flow.EXPORTS
                ? by(parsed, numeral, BOUGHT_BY)
                : figure.flow() == Flow.IMPORTS ? by(parsed, numeral, SOLD_BY) : Optional.empty();
        return by.filter(area -> !area.code().equals(figure.area())).map(Mention::code);
    }

    /** Reported by Peru; none where what is done belongs to another (by Peru's press, by a Peru-flagged ship). */
    private static Optional<Mention> by(Parsed parsed, Numeral numeral, Pattern done) {
        if (parsed.folded().indexOf(" by ", numeral.end()) < 0) {
            return Optional.empty();
        }
        Piece behind = new Piece(numeral.end(), parsed.clauseAt(numeral.start()).end());
        return parsed.subjects(behind, Term.AREA).stream()
                .filter(area -> area.end() == parsed.folded().length()
                        || OWNS.indexOf(parsed.folded().charAt(area.end())) < 0)
                .filter(area -> {
                    String between = parsed.folded().substring(numeral.end(), area.start());
                    return done.matcher(between).find() && between.chars().noneMatch(Character::isDigit);
                })
                .findFirst();
    }

    /** Whether no word of the text tells whose figures come. */
    public static boolean isOnlyAssumed(Subject before) {
        return before.area().isEmpty() || before.areaFrom() == Origin.ASSUMED;
    }

    /** Whether a sentence opens with whom it is about, and nothing else tells that. */
    public static boolean opens(Parsed parsed, Piece clause, Subject before) {
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
