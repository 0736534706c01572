package org.yearbook.extract.text;

import java.util.regex.Pattern;

/** Tells the headings of a text that does not mark them. */
public final class Headings {

    /** Numbers that a heading may carry: its own number, years, and days. */
    private static final Pattern HARMLESS_NUMBERS =
            Pattern.compile("(?:19|20)[0-9]{2}|[0-9]{1,2}(?=[月日])|^[（(]?[0-9]{1,2}(?:\\.[0-9]{1,2})*(?=[、.．)）\\s])");

    private static final Pattern CLAUSE = Pattern.compile(".*[，,；;].*");

    private Headings() {}

    /**
     * Whether a paragraph is a heading: short, no sentence, and no number that could be a figure, for what is taken
     * for a heading is not read for figures.
     *
     * @param longest columns of the longest heading
     */
    public static boolean looksLikeOne(String text, int longest) {
        return Typography.columns(text) <= longest
                && !Typography.endsSentence(text)
                && !Typography.holdsSentence(text)
                && !hasFigure(text)
                && (Typography.isEnumerated(text) || !CLAUSE.matcher(text).matches());
    }

    private static boolean hasFigure(String text) {
        return HARMLESS_NUMBERS.matcher(text).replaceAll("").chars().anyMatch(Character::isDigit);
    }
}
