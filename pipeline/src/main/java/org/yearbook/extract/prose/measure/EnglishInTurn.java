package org.yearbook.extract.prose.measure;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * What takes its turn in an English list of percentages: a place, somebody's name, a direction of trade, goods or an indicator that
 * is listed, before the number (imports 4%) or behind it (4% in Accra). A margin or a coupon that nobody listed takes none.
 */
final class EnglishInTurn {

    private static final Set<Term> NAMES = EnumSet.of(Term.AREA, Term.FLOW, Term.INDICATOR, Term.GOODS, Term.PARTNER);

    private static final Pattern JOINS = Pattern.compile(
            "(?:and|while|then|followed|by|for|to|from|in|into|of|the|those|that|its|their|at|about|around|some|nearly|almost|over|more"
                    + "|than|roughly|only|just|also|another|respectively|both|each|or|total|overall|other|all|value|volume|goods|products)");

    private static final Pattern BEHIND = Pattern.compile(
            "[\\s,]*(?:each |apiece )?(?:in|for|to|from|into|at|by|across|on) (?:the |its |their )?(?:both )?");

    private static final Pattern NOUN = Pattern.compile("\\s*(?:[a-z’'-]+ ){1,3}(?<noun>[a-z]{4,}) (?:by )?");

    private static final Pattern WORD = Pattern.compile("[\\p{L}'’.-]+");

    /** Those of tea 3 percent, and that of rice 4 percent. */
    private static final Pattern THOSE_OF = Pattern.compile(
            "[^,;]*(?:,|,? and|,? while|,? but)\\s+((?:those|that) (?:of|for|in|to|from)) [^,;\\d]{3,60} (?:by )?");

    private static final Pattern AND_NOUN = Pattern.compile(
            "(?:[^,;]*\\s)?(?:,?\\s*(?:and|while|but)|,)\\s+(?:the )?(?:[a-z-]+ ){1,2}([a-z]{4,}) (?:by )?");

    private EnglishInTurn() {}

    /**
     * Where in the words between two numbers another thing of the same sort is named: passenger traffic grew 6% and cargo traffic 3%;
     * negative if none is.
     *
     * @param before the words before the first number
     */
    static int startOfPeer(String words, String before) {
        Matcher those = THOSE_OF.matcher(words);
        if (those.matches()) {
            return those.start(1);
        }
        Matcher noun = AND_NOUN.matcher(words);
        return noun.matches() && (" " + before).contains(" " + noun.group(1) + " ") ? noun.start(1) : -1;
    }

    /** Whether nothing but such a name, and words that join it to the list, stands in this piece before a number. */
    static boolean isNamed(Parsed parsed, Piece before, int end) {
        boolean named = false;
        Matcher word = WORD.matcher(parsed.text()).region(before.start(), before.end());
        while (word.find()) {
            boolean known = isName(parsed, word.start());
            boolean with = named && parsed.folded().startsWith("with ", word.start()); // and Peru with 3%
            if (!known
                    && !with
                    && !JOINS.matcher(parsed.folded().substring(word.start(), word.end()))
                            .matches()) {
                return false;
            }
            named |= known;
        }
        return named || isNamedBehind(parsed, end);
    }

    /** International traffic grew 6% and domestic traffic 3%: another of the same noun. */
    static boolean isOfSameNoun(Parsed parsed, Piece before) {
        Matcher noun = NOUN.matcher(before.of(parsed.folded()));
        return noun.matches()
                && Pattern.compile("\\b" + Pattern.quote(noun.group("noun")) + "\\b")
                        .matcher(parsed.folded().substring(0, before.start()))
                        .find();
    }

    private static boolean isNamedBehind(Parsed parsed, int end) {
        Matcher lead =
                BEHIND.matcher(parsed.folded()).region(end, parsed.folded().length());
        return lead.lookingAt() && lead.end() < parsed.text().length() && isName(parsed, lead.end());
    }

    /** A capital inside a sentence is that of a name. */
    private static boolean isName(Parsed parsed, int at) {
        return Character.isUpperCase(parsed.text().charAt(at))
                || parsed.mentions().stream()
                        .anyMatch(mention -> NAMES.contains(mention.term()) && covers(mention, at));
    }

    private static boolean covers(Mention mention, int at) {
        return mention.start() <= at && at < mention.end();
    }
}
