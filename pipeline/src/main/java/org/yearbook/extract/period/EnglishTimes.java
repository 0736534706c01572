package org.yearbook.extract.period;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;

/** Finds times written in English: in 2023, the first half of 2024, Q3 2024, October 2024, the first ten months of 2024. */
final class EnglishTimes {

    /** The names of the months, as folded text has them. */
    static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final String YEAR = "((?:19|20)\\d\\d)(?![\\d.,]*\\d)";
    /** Of the year, or of none where the text goes on with something else: the half of a company is no half-year. */
    private static final String OF_YEAR = "\\b(?: of (?:the year|" + YEAR + ")| " + YEAR + "|(?! of\\b))";

    private static final Pattern PART =
            Pattern.compile("(?:the )?(first|second|third|fourth) (half|quarter)" + OF_YEAR);
    private static final Pattern QUARTER =
            Pattern.compile("(?:q|quarter )([1-4])\\b(?: \\([a-z]+ to [a-z]+\\))?(?:(?: of|,)? " + YEAR + ")?");
    private static final Pattern FIRST_MONTHS =
            Pattern.compile("(?:the )?first ([a-z]+|\\d{1,2}) (month|quarter)s" + OF_YEAR);
    private static final String NAME = "(" + String.join("|", MONTHS) + ")";
    private static final Pattern MONTH = Pattern.compile(NAME + "(?: of|,)? " + YEAR);
    private static final Pattern MONTHS_TO =
            Pattern.compile(NAME + "(?: to | through |[-–—])" + NAME + "(?:(?: of|,)? " + YEAR + ")?\\b");
    /** Through October: from January on. */
    private static final Pattern UP_TO = Pattern.compile("through " + NAME + "(?:(?: of|,)? " + YEAR + ")?\\b");

    private static final Pattern DAY = Pattern.compile("(?:" + NAME + "\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?:, " + YEAR
            + ")?|(\\d{1,2}) " + NAME + "\\b(?: " + YEAR + ")?)");
    private static final Pattern YEARS =
            Pattern.compile(YEAR + "(?:[-–—]| to | through |(?<=\\bbetween \\d{4}) and )" + YEAR);
    private static final Pattern ONLY_YEAR =
            Pattern.compile("(?<=\\b(?:in|of|for|during|from|to|year|than|since|with|on|over|by|until) )" + YEAR);

    /** September exports: a name of a month that no day or year stands beside; may and march are words as well. */
    private static final Pattern ONLY_MONTH = Pattern.compile("(?:(?<=\\b(?:in|for|during|than|from|to|of) )" + NAME
            + "|(" + String.join("|", MONTHS).replace("march|", "").replace("may|", "") + "))\\b(?!\\.? \\d)");

    /** A fiscal year, or twelve months that end within a year, is no period of the calendar. */
    private static final Pattern OTHER_YEARS = Pattern.compile(
            "(?:fiscal|financial) (?:year )?(?:19|20)\\d\\d(?:[/–-]\\d{2,4})?|fy ?(?:19|20)\\d\\d(?:[/–-]\\d{2,4})?"
                    + "|(?:12|twelve) months (?:to|ending|ended)(?: in)? [a-z]+(?: (?:19|20)\\d\\d)?"
                    + "|year (?:ending|ended)(?: in)? [a-z]+(?: (?:19|20)\\d\\d)?");

    private static final int MONTHS_OF_QUARTER = 3;

    private EnglishTimes() {}

    /**
     * The time that starts at this index of a folded text; null if none does.
     *
     * @param yearOf the year of a part that names none, by the first month of the part; null if nobody knows it
     */
    static @Nullable Dated at(String text, int index, IntFunction<@Nullable Integer> yearOf) {
        if (index > 0 && Character.isLetterOrDigit(text.charAt(index - 1))) {
            return null;
        }
        Matcher matcher = OTHER_YEARS.matcher(text).region(index, text.length()).useTransparentBounds(true);
        if (matcher.lookingAt()) {
            return dated(index, matcher, null);
        }
        if (EnglishRelative.endOf(text, index) > index) {
            return new Dated(index, EnglishRelative.endOf(text, index), null);
        }
        if (matcher.usePattern(PART).lookingAt()) {
            int number = ORDINALS.indexOf(matcher.group(1)) + 1;
            boolean half = matcher.group(2).equals("half");
            int months = half ? 2 * MONTHS_OF_QUARTER : MONTHS_OF_QUARTER;
            int before = months * (number - 1);
            @Nullable Integer year = before >= MONTHS.size() ? null : year(matcher, 3, before + 1, yearOf);
            return dated(
                    index,
                    matcher,
                    year == null ? null : half ? Period.half(year, number) : Period.quarter(year, number));
        }
        if (matcher.usePattern(FIRST_MONTHS).lookingAt()) {
            int months = number(matcher.group(1)) * (matcher.group(2).equals("quarter") ? MONTHS_OF_QUARTER : 1);
            @Nullable Integer year = year(matcher, 3, 1, yearOf);
            return dated(
                    index, matcher, year == null || months < 1 || months > 12 ? null : Period.months(year, 1, months));
        }
        return inMonths(index, matcher, yearOf);
    }

    private static @Nullable Dated inMonths(int index, Matcher matcher, IntFunction<@Nullable Integer> yearOf) {
        if (matcher.usePattern(QUARTER).lookingAt()) {
            int quarter = Integer.parseInt(matcher.group(1));
            @Nullable Integer year = yearIn(matcher, 2, MONTHS_OF_QUARTER * quarter, yearOf);
            return dated(index, matcher, year == null ? null : Period.quarter(year, quarter));
        }
        boolean upTo = matcher.usePattern(UP_TO).lookingAt();
        if (upTo || matcher.usePattern(MONTHS_TO).lookingAt()) {
            int first = upTo ? 1 : month(matcher.group(1));
            int last = month(matcher.group(upTo ? 1 : 2));
            @Nullable Integer year = yearIn(matcher, upTo ? 2 : 3, last, yearOf);
            return dated(index, matcher, year == null || first >= last ? null : Period.months(year, first, last));
        }
        if (matcher.usePattern(MONTH).lookingAt()) {
            return dated(index, matcher, Period.month(year(matcher, 2), month(matcher.group(1))));
        }
        if (matcher.usePattern(DAY).lookingAt()) {
            return day(index, matcher, yearOf);
        }
        if (matcher.usePattern(ONLY_MONTH).lookingAt()) {
            int month = month(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            @Nullable Integer year = yearOf.apply(month);
            return dated(index, matcher, year == null ? null : Period.month(year, month));
        }
        if (matcher.usePattern(YEARS).lookingAt()) {
            int first = year(matcher, 1);
            int last = year(matcher, 2);
            return dated(index, matcher, first < last ? Period.span(first, last) : null);
        }
        return matcher.usePattern(ONLY_YEAR).lookingAt() ? dated(index, matcher, Period.year(year(matcher, 1))) : null;
    }

    private static Dated day(int index, Matcher matcher, IntFunction<@Nullable Integer> yearOf) {
        boolean monthFirst = matcher.group(1) != null;
        int month = month(matcher.group(monthFirst ? 1 : 5));
        int day = Integer.parseInt(matcher.group(monthFirst ? 2 : 4));
        @Nullable Integer year = yearIn(matcher, monthFirst ? 3 : 6, month, yearOf);
        @Nullable
        Period period = year == null
                ? null
                : Period.of(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day))
                        .orElse(null);
        return dated(index, matcher, period);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name) + 1;
    }

    /** The year printed in this group, else the one told by the month. */
    private static @Nullable Integer yearIn(
            Matcher matcher, int group, int month, IntFunction<@Nullable Integer> yearOf) {
        @Nullable String printed = matcher.group(group);
        return printed == null ? yearOf.apply(month) : Integer.valueOf(printed);
    }

    private static Dated dated(int start, Matcher matcher, @Nullable Period period) {
        return new Dated(start, matcher.end(), period);
    }

    private static int year(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The year in one of two groups from this one on, else the one told by the first month. */
    private static @Nullable Integer year(
            Matcher matcher, int group, int firstMonth, IntFunction<@Nullable Integer> yearOf) {
        @Nullable String printed = matcher.group(group) == null ? matcher.group(group + 1) : matcher.group(group);
        return printed == null ? yearOf.apply(firstMonth) : Integer.valueOf(printed);
    }

    private static int number(String word) {
        return Character.isDigit(word.charAt(0))
                ? Integer.parseInt(word)
                : NUMBERS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }
}
