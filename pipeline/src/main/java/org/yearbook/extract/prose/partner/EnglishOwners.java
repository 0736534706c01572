package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * The area that a thing measured is said to be of, wherever it stands in its clause: figures show that the monthly U.S. trade
 * deficit widened, a rise in China's exports. Words that nobody listed may stand before it.
 */
final class EnglishOwners {

    /** Nothing but a few adjectives and nouns stands between an area and what is measured of it. */
    private static final Pattern OF_IT =
            Pattern.compile("(?: \\([a-z0-9]{2,6}\\))?(?:(['’]s?)|[- ])\\s*(?:[a-z-]+ ){0,4}?");

    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(
            "\\b(?:to|from|with|in|and|by|of|for|at|on|as|was|were|is|are|has|have|had|will|said|says|that|which|who|while|but|than)\\b");

    private static final Pattern HELD_AGAINST = Pattern.compile("\\bthan (?:the )?$");

    private static final Pattern ITS_TRADE = Pattern.compile("['’]s? (?:[a-z-]+ ){0,3}(?:exports?|imports?|trade)\\b");

    private static final Pattern TOWARDS =
            Pattern.compile("\\bcontribut(?:e|ed|es|ing)\\b[^;]*\\b(?:to|towards) (?:the )?$");

    private EnglishOwners() {}

    /** The areas of these words that own what is measured, the last of several; none if a partner is all they name. */
    static List<Mention> among(Parsed parsed, Piece words, Partners partners) {
        return parsed.subjects(words, Term.AREA).stream()
                .filter(area -> !partners.isPartner(area) && !EnglishPartners.isBehindPreposition(parsed, area))
                .filter(area -> !HELD_AGAINST
                        .matcher(parsed.folded().substring(0, area.start()))
                        .find())
                .filter(area -> owns(parsed, area, words.end()))
                .reduce((first, second) -> second)
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean owns(Parsed parsed, Mention area, int end) {
        Piece behind = new Piece(area.end(), end);
        return parsed.flows(behind).stream().anyMatch(flow -> isOf(parsed, area, flow))
                || parsed.mentions(behind, Term.INDICATOR).stream()
                        .anyMatch(indicator -> isOf(parsed, area, indicator));
    }

    private static boolean isOf(Parsed parsed, Mention area, Mention measured) {
        String between = parsed.folded().substring(area.end(), measured.start());
        return OF_IT.matcher(between).matches()
                && !OF_SOMETHING_ELSE.matcher(between).find();
    }

    /** Whether something is contributed to the trade of this area, which is no trade with it: to Zhejiang's exports. */
    static boolean isContributedTo(Parsed parsed, Mention area) {
        String folded = parsed.folded();
        return ITS_TRADE.matcher(folded).region(area.end(), folded.length()).lookingAt()
                && TOWARDS.matcher(folded.substring(0, area.start())).find();
    }
}
