package org.yearbook.extract.prose.number;

import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;

/**
 * English counts and readings that no unit follows: 6,616 vessels, an index that fell to 49.3. A number in groups of three is a
 * quantity, and so is one with decimals behind a word for an index.
 */
final class EnglishCounts {

    static final String RULE = "count_without_unit";

    /** So many characters may stand between the word and its reading. */
    private static final int NEAR = 90;

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern READING = Pattern.compile("\\d{2,3}\\.\\d{1,2}");
    private static final Pattern INDEX = Pattern.compile(
            "\\b(?:index|pmi|cpi|ppi|indices|gauge|reading|indicator|barometer)\\b(?:[^.;]|\\.\\d)*\\b(?:to|at|was|of|from|stood|reached|hit|and|versus|s)\\s+(?:an? |the |about |around )*$");

    private EnglishCounts() {}

    static boolean isOne(Numeral numeral, String text) {
        if (!numeral.unit().isEmpty() || !Parsed.isEnglish(text)) {
            return false;
        }
        String printed = text.substring(numeral.start(), numeral.numberEnd());
        if (GROUPED.matcher(printed).matches()) {
            return true;
        }
        String before = text.substring(Math.max(0, numeral.start() - NEAR), numeral.start());
        return READING.matcher(printed).matches()
                && INDEX.matcher(Lexicon.fold(before)).find();
    }
}
