package org.yearbook.extract.period;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.EnglishNth;

/**
 * Finds parts of years that English names otherwise than by their number among quarters and halves: the last quarter of 2022, the
 * closing three months, the fifth month of 2023, last quarter, 3Q23, eight months into the year.
 */
final class EnglishEdges {

    private static final List<String> NTH = EnglishNth.upTo(12);

    /** The last quarter may be the one before, and the last three months are up to now: only those of a year are its end. */
    private static final Pattern EDGE = Pattern.compile(
            "(?:the )?(?<edge>last|final|closing|opening) (?:(?<unit>quarter|half)|(?<count>two|three|four|six) months)\\b"
                    + EnglishYears.BEHIND);

    private static final Pattern MONTH =
            Pattern.compile("(?:the )?(?<nth>" + String.join("|", NTH) + "|last|final) month\\b" + EnglishYears.BEHIND);

    private static final Pattern LAST_QUARTER = Pattern.compile("last quarter\\b(?! of\\b)");

    private static final Pattern CUT = Pattern.compile(
            "(?<number>[1-4])(?:q|(?<half>(?<=[12])h))(?:(?<short>\\d\\d)\\b|\\b" + EnglishYears.BEHIND + ")");

    private static final Pattern INTO = Pattern.compile("(?<count>[a-z]+|\\d{1,2}) months into (?:(?<year>"
            + EnglishYears.PRINTED + ")|(?<named>this year|the(?: current)? year)\\b)");

    private static final int QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int CENTURY = 2000;

    private EnglishEdges() {}

    /** The time that starts at this index of a folded text; null if no such words do. */
    static @Nullable Dated at(String folded, int index, EnglishYears years) {
        Matcher words = CUT.matcher(folded).region(index, folded.length()).useTransparentBounds(true);
        if (Character.isDigit(folded.charAt(index)) && words.lookingAt()) {
            return cut(words, index, years);
        }
        if (words.usePattern(EDGE).lookingAt() && isOfYear(words)) {
            return edge(words, index, years);
        }
        if (words.usePattern(MONTH).lookingAt() && isOfYear(words)) {
            int month = NTH.indexOf(words.group("nth")) + 1;
            return months(words, index, years.of(words, 1), month == 0 ? MONTHS_OF_YEAR : month, 1);
        }
        if (words.usePattern(LAST_QUARTER).lookingAt()) {
            @Nullable YearMonth before = years.month(QUARTER);
            return new Dated(
                    index,
                    words.end(),
                    before == null
                            ? null
                            : Period.quarter(before.getYear(), (before.getMonthValue() - 1) / QUARTER + 1));
        }
        return words.usePattern(INTO).lookingAt() ? into(words, index, years) : null;
    }

    /** Whether the words end with those of a year: of 2022, last year, of the year. */
    private static boolean isOfYear(Matcher words) {
        return EnglishYears.isNamed(words) || words.group().endsWith(" year");
    }

    private static Dated edge(Matcher words, int index, EnglishYears years) {
        String edge = words.group("edge");
        @Nullable String count = words.group("count");
        int length =
                count != null ? EnglishTimes.number(count) : words.group("unit").equals("half") ? 2 * QUARTER : QUARTER;
        int first = edge.equals("opening") ? 1 : MONTHS_OF_YEAR - length + 1;
        return months(words, index, years.of(words, first + length - 1), first, length);
    }

    private static Dated cut(Matcher words, int index, EnglishYears years) {
        int length = words.group("half") == null ? QUARTER : 2 * QUARTER;
        int last = length * (words.group("number").charAt(0) - '0');
        @Nullable String digits = words.group("short");
        @Nullable
        Integer year = digits == null ? years.of(words, last) : Integer.valueOf(CENTURY + Integer.parseInt(digits));
        return months(words, index, year, last - length + 1, length);
    }

    private static @Nullable Dated into(Matcher words, int index, EnglishYears years) {
        int count = EnglishTimes.number(words.group("count"));
        @Nullable String year = words.group("year");
        @Nullable Integer of = year == null ? years.spokenOf() : Integer.valueOf(year);
        return count < 1 || count > MONTHS_OF_YEAR ? null : months(words, index, of, 1, count);
    }

    private static Dated months(Matcher words, int index, @Nullable Integer year, int first, int count) {
        return new Dated(
                index,
                words.end(),
                year == null
                        ? null
                        : count == 1 ? Period.month(year, first) : Period.months(year, first, first + count - 1));
    }
}
