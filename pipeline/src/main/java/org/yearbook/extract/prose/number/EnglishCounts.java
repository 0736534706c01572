package org.yearbook.extract.prose.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.Surroundings;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * English counts and readings that no unit follows: 6,616 vessels, an index that fell to 49.3. A number in groups of three is a
 * quantity, and so is one with decimals behind a word for an index.
 */
public final class EnglishCounts {

    static final String RULE = "count_without_unit";

    /** So many characters may stand between the word and its reading. */
    private static final int NEAR = 90;

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern READING = Pattern.compile("\\d{2,3}\\.\\d{1,2}");
    private static final Pattern INDEX = Pattern.compile(
            "\\b(?:index|pmi|cpi|ppi|indices|gauge|reading|indicator|barometer)\\b(?:[^.;]|\\.\\d)*\\b(?:to|at|was|of|from|stood|reached|hit|and|versus|s)\\s+(?:an? |the |about |around )*$");

    /** A word with a capital letter that does not open the sentence. */
    private static final Pattern NAME = Pattern.compile("(?<=[a-z0-9,;:’'\"”)-] )([A-Z][A-Za-z]*)[ -]$");

    /** The number of ships that called was 116. */
    private static final Pattern NUMBER_OF = Pattern.compile(
            "\\b(?:bring(?:s|ing)?|brought|tak(?:es|ing)) the (?:overall |grand |cumulative |combined )?(?:total|number|tally|count)(?: (?:number )?of [a-z -]{2,60})? to (?:(?:about|around|some|nearly|almost|over|more than|at least|just|only|an?) )*$|\\b(?:number|tally|count) of (?:[^.;\\d]|\\.\\d){2,70}? (?:was|were|is|stood at|stands at|reached|hit|to|at|from|totall?ed|came to)(?: a total of)?(?: (?:about|around|some|nearly|almost|over|more than|at least|just|only))* $");

    private static final Pattern FEW = Pattern.compile("(?!(?:19|20)\\d\\d)\\d{1,6}");

    private static final Pattern ENDS = Pattern.compile(
            "\\s*(?:[,;:)]|\\.(?!\\d)|$)|\\s+(?:in|from|to|at|by|last|this|a year|as|compared|against|and|while|on)\\b");

    private static final String HEDGES = "(?:about|around|some|nearly|almost|over|more than|at least) ";

    /** Peru has over 3,000 vessels; the fleet has passed 3,000 so far. */
    private static final Pattern NOW = Pattern.compile(
            "\\b(?:has|have|hosts?|houses?|boasts?|operates?|owns?|there are)(?: now| already)? (?:" + HEDGES + ")?$");

    private static final Pattern SO_FAR = Pattern.compile("\\b(?:has|have) (?:[a-z]+ ){1,3}$");

    /** What may stand behind a count that nothing is named behind: births were 6,616 in May. */
    private static final Pattern NOTHING_NAMED = Pattern.compile(
            "\\s*(?:$|[.,;:)]|(?:in|at|on|for|during|as|by|from|to|than|up|down|compared|this|last|and|while|but|over|between|with|or|against)\\b)");

    private EnglishCounts() {}

    /** Whether a count in groups of three has neither a unit nor what is counted behind it. */
    public static boolean isBare(Parsed parsed, Numeral numeral) {
        return numeral.rule().equals(RULE)
                && GROUPED.matcher(parsed.text().substring(numeral.start(), numeral.numberEnd()))
                        .matches()
                && endsNamed(parsed, numeral.end());
    }

    /** Whether no more of a name stands at this index. */
    public static boolean endsNamed(Parsed parsed, int index) {
        return NOTHING_NAMED
                .matcher(parsed.folded())
                .region(index, parsed.folded().length())
                .lookingAt();
    }

    /** Whether something is counted on the day of writing, which no time spoken of before is, where the sentence names no time. */
    public static boolean isOfNow(Parsed parsed, Piece stretch, Numeral numeral) {
        boolean counted =
                numeral.currency().isEmpty() && !numeral.isPercent() && !numeral.isPoints() && !numeral.ordinal();
        if (!counted || !parsed.dates().isEmpty()) {
            return false;
        }
        String words = stretch.of(parsed.folded());
        return NOW.matcher(words).find()
                || (SO_FAR.matcher(words).find() && parsed.folded().indexOf("so far", numeral.end()) >= 0);
    }

    /** Level 2 sites, Boeing 737 jets: a number right behind a name is one of it, unless an area, a time or the sentence opens there. */
    static boolean isOfName(Numeral numeral, Surroundings around) {
        if (opensName(numeral, around)) {
            return true;
        }
        Matcher name = NAME.matcher(around.text().substring(0, numeral.start()));
        return name.find()
                && around.mentions().stream().noneMatch(area -> area.term() == Term.AREA && area.end() == name.end(1))
                && around.dates().stream().noneMatch(date -> date.end() == name.end(1));
    }

    /** Three Gorges ships: a number in words before a word with a capital letter, unless that is an area. */
    private static boolean opensName(Numeral numeral, Surroundings around) {
        int next = numeral.numberEnd() + 1;
        return Character.isLetter(around.text().charAt(numeral.start()))
                && next < around.text().length()
                && Character.isUpperCase(around.text().charAt(next))
                && around.mentions().stream().noneMatch(area -> area.term() == Term.AREA && area.start() == next);
    }

    static boolean isOne(Numeral numeral, String text) {
        if (!numeral.unit().isEmpty() || !Parsed.isEnglish(text)) {
            return false;
        }
        String printed = text.substring(numeral.start(), numeral.numberEnd());
        if (GROUPED.matcher(printed).matches()) {
            return true;
        }
        String before = text.substring(Math.max(0, numeral.start() - NEAR), numeral.start());
        if (FEW.matcher(printed).matches()
                && NUMBER_OF.matcher(Lexicon.fold(before)).find()
                && ENDS.matcher(Lexicon.fold(text))
                        .region(numeral.numberEnd(), text.length())
                        .lookingAt()) {
            return true;
        }
        return READING.matcher(printed).matches()
                && INDEX.matcher(Lexicon.fold(before)).find();
    }
}
