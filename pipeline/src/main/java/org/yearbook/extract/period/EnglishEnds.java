package org.yearbook.extract.period;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;

/** Finds the last day of an English month, quarter, half or year: the end of June, end-2022, year-end 2023, the close of the first half. */
final class EnglishEnds {

    private static final Pattern OPENING = Pattern.compile("(?:the )?(?:end|close)(?: of |-| )");
    private static final Pattern MONTH =
            Pattern.compile("(?<last>" + EnglishMonths.NAME + ")\\.?" + EnglishYears.BEHIND);
    private static final Pattern YEAR = Pattern.compile("(?<year>" + EnglishYears.PRINTED + ")");
    private static final Pattern YEAR_END =
            Pattern.compile("(?:the )?year[- ]end (?<year>" + EnglishYears.PRINTED + ")");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?<which>this|the|last) year\\b(?! (?:to|end)\\b| ?(?:19|20)\\d)|(?<month>this|last) month\\b(?! of\\b)");
    private static final Pattern PART = Pattern.compile(
            "(?:the )?(?:(?<number>first|second|third|fourth|1st|2nd|3rd|4th)[ -](?<unit>half|quarter)|(?<sign>[qh])(?<of>[1-4]))\\b"
                    + EnglishYears.BEHIND);

    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;

    private EnglishEnds() {}

    /** The day that starts at this index of a folded text; null if no such words do. */
    static @Nullable Dated at(String folded, int index, EnglishYears years) {
        Matcher words = OPENING.matcher(folded).region(index, folded.length());
        if (!words.lookingAt()) {
            return words.usePattern(YEAR_END).lookingAt()
                    ? dated(index, words, Integer.valueOf(words.group("year")), MONTHS_OF_YEAR)
                    : null;
        }
        words.region(words.end(), folded.length()).useTransparentBounds(true);
        if (words.usePattern(MONTH).lookingAt()) {
            int month = EnglishMonths.number(words.group("last"));
            return dated(index, words, years.of(words, month), month);
        }
        if (words.usePattern(YEAR).lookingAt()) {
            return dated(index, words, Integer.valueOf(words.group("year")), MONTHS_OF_YEAR);
        }
        if (words.usePattern(PART).lookingAt()) {
            int last = lastMonth(words);
            return last > MONTHS_OF_YEAR ? null : dated(index, words, years.of(words, last), last);
        }
        return words.usePattern(RELATIVE).lookingAt() ? relative(index, words, years) : null;
    }

    private static int lastMonth(Matcher part) {
        @Nullable String unit = part.group("unit");
        boolean half = unit == null ? part.group("sign").equals("h") : unit.equals("half");
        int number = unit == null ? part.group("of").charAt(0) - '0' : EnglishTimes.ordinal(part.group("number"));
        return number * (half ? MONTHS_OF_HALF : MONTHS_OF_QUARTER);
    }

    private static Dated relative(int index, Matcher words, EnglishYears years) {
        @Nullable String which = words.group("which");
        if (which != null) {
            return dated(index, words, which.equals("the") ? years.spokenOf() : years.named(which), MONTHS_OF_YEAR);
        }
        @Nullable YearMonth month = years.month(words.group("month").equals("last") ? 1 : 0);
        return month == null
                ? new Dated(index, words.end(), null)
                : dated(index, words, month.getYear(), month.getMonthValue());
    }

    private static Dated dated(int index, Matcher words, @Nullable Integer year, int month) {
        return new Dated(
                index,
                words.end(),
                year == null
                        ? null
                        : Period.day(year, month, YearMonth.of(year, month).lengthOfMonth()));
    }
}
