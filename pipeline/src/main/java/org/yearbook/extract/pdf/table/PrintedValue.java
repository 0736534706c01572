package org.yearbook.extract.pdf.table;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Tells by its look whether a cell holds a value, a mark for a missing value, or a year. */
final class PrintedValue {

    /** Digits with separators, perhaps a sign or bound before, and behind a percent, bracket, note mark or error. */
    private static final Pattern NUMBER = Pattern.compile(
            "[(\\[<>≤≥~≈+\\-−–—±▲△↑↓约$€£¥]*\\d[\\d,.'’:/]*[)\\]]?[%‰*†‡a-zA-Z]?[)\\]]?([(\\[][-−–+]?\\d[\\d.,]*%?[)\\]])?");

    private static final Pattern MISSING =
            Pattern.compile("[-−–—─…⋯・.·*#/:]{1,6}|(?i)n[./]?[ad]\\.?|x|nil|[(\\[][a-z]{1,3}[)\\]]|无|空缺");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d(年)?([-—–/](19|20)?\\d\\d(年)?)?");

    /** What no head of a column looks like: 12.5, -3, 1,204, 12345, but not 2024.12. */
    private static final Pattern MEASURED = Pattern.compile(
            "(?!(?:19|20)\\d\\d\\.\\d{1,2}$)[+\\-−–]?(?:\\d+\\.\\d+|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{5,})%?|[+\\-−]\\d+%?");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PrintedValue() {}

    private static String bare(String text) {
        return text.chars().allMatch(PrintedValue::isPlain)
                ? text
                : BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("");
    }

    /** Whether it stays as it is: true of most numbers, and there are many. */
    private static boolean isPlain(int character) {
        return character > ' ' && character < 0x7F;
    }

    /** Whether it is one number, or a mark that stands for one. */
    static boolean isValue(String text) {
        String bare = bare(text);
        return NUMBER.matcher(bare).matches() || MISSING.matcher(bare).matches();
    }

    /** Whether it is one number. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(bare(text)).matches();
    }

    /** Whether it may be the year that heads a column. */
    static boolean isYear(String text) {
        return YEAR.matcher(bare(text)).matches();
    }

    /** Whether it is a number that heads no column: years, months, classes and numbers of columns look otherwise. */
    static boolean isMeasured(String text) {
        return MEASURED.matcher(bare(text)).matches();
    }
}
