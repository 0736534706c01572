package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Visitors, whom the area that reports receives and another sends: arrivals from Japan, Japanese tourists. In an article that
 * is about the visitors of one country every other country sends some.
 *
 * @param of code of the country whose visitors the article is about, empty if it is about something else
 * @param tree which areas are parts of it
 */
public record EnglishVisitors(String of, AreaTree tree) {

    private static final Pattern FROM = Pattern.compile("\\bfrom (?:the )?$");

    private static final Pattern RIGHT_BEHIND =
            Pattern.compile("\\s*(?:[a-z]+ )?(?:of whom were |were |came |coming |hailed )?from (?:the )?");

    /** Korean leisure visitors: one word may stand between. */
    private static final Pattern OF_AREA = Pattern.compile("(?:['’]s)? (?:[a-z-]+ )?");

    /** As Chinese stay away, Indians lead: people of a country. */
    private static final Pattern PEOPLE = Pattern.compile(
            " (?:remain|make|made|account|were|are|stay|return|come|came|flock|visit|travel|arrive|lead|led|top|spend|head|rush|shun|avoid)(?:s|ed|ing)?\\b");

    /** China received 3 million: another country that is visited. */
    private static final Pattern HOSTS = Pattern.compile(" (?:received|welcomed|hosted|attracted|drew)\\b");

    private static final Pattern NAME = Pattern.compile("\\b(?:arrivals|visitors?|tourists?|guests|travell?ers)$");

    private static final int LONGEST_LEAD = 12;

    /**
     * Whether the area sends the visitors that are spoken of.
     *
     * @param reporter code of the area told of before it
     */
    boolean areFrom(Parsed parsed, Mention area, String reporter) {
        boolean turned = !reporter.isEmpty() && !isHere(reporter);
        boolean elsewhere = !of.isEmpty()
                && !isHere(area.code())
                && !turned
                && !HOSTS.matcher(parsed.folded())
                        .region(area.end(), parsed.folded().length())
                        .lookingAt();
        return elsewhere || areNamed(parsed.folded(), parsed.mentions(), area);
    }

    private boolean isHere(String code) {
        return of.equals(code) || tree.contains(of, code);
    }

    /** Whether the words around the area say that visitors are from there. */
    public static boolean areNamed(String folded, List<Mention> mentions, Mention area) {
        boolean from = FROM.matcher(folded.substring(Math.max(0, area.start() - LONGEST_LEAD), area.start()))
                .find();
        return mentions.stream()
                .filter(mention -> isOfVisitors(folded, mention))
                .anyMatch(visitors -> visitors.start() >= area.end()
                        ? OF_AREA.matcher(folded.substring(area.end(), visitors.start()))
                                .matches()
                        : from
                                && !folded.substring(visitors.end(), area.start())
                                        .contains("."));
    }

    /** A word for them, or a listed name that ends with one: international tourist arrivals. */
    private static boolean isOfVisitors(String folded, Mention mention) {
        return mention.term() == Term.VISITOR
                || (mention.term() == Term.INDICATOR
                        && NAME.matcher(folded.substring(mention.start(), mention.end()))
                                .find());
    }

    /** Visitor numbers fall as Chinese stay away: whether they are from there though no word for them stands beside it. */
    public static boolean areMeant(String folded, List<Mention> mentions, Mention area, AreaTree tree) {
        String printed = folded.substring(area.start(), area.end());
        boolean people = tree.isAdjective(area.code(), printed)
                || (printed.endsWith("s") && tree.isAdjective(area.code(), printed.substring(0, printed.length() - 1)));
        return people
                && areIn(mentions)
                && PEOPLE.matcher(folded).region(area.end(), folded.length()).lookingAt();
    }

    /** Visitors from Japan numbered 3 million, followed by 2 million from Korea: where those counted here are from. */
    public static Optional<String> behind(EnglishTail tail) {
        Parsed parsed = tail.parsed();
        return parsed.subjects(tail.words(), Term.AREA).stream()
                .findFirst()
                .filter(area -> RIGHT_BEHIND
                        .matcher(parsed.folded().substring(tail.words().start(), area.start()))
                        .matches())
                .filter(area -> !parsed.mentions(new Piece(0, area.start()), Term.VISITOR)
                        .isEmpty())
                .map(Mention::code);
    }

    /** Whether a title tells of visitors. */
    public static boolean areIn(List<Mention> mentions) {
        return mentions.stream().anyMatch(mention -> mention.term() == Term.VISITOR);
    }
}
