package org.yearbook.extract.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Vintage;

/** Reads a date of publication as documents print it. */
public final class DateLine {

    private static final String YEAR = "((?:19|20)[0-9]{2})";
    private static final String MONTH = "(1[0-2]|0?[1-9])";
    private static final String DAY = "(3[01]|[12][0-9]|0?[1-9])";

    /** 2024年1—2月 is a run of months and no day. */
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<![0-9])" + YEAR + "(?:\\s*年\\s*" + MONTH
            + "\\s*月(?:\\s*" + DAY + "(?![0-9])(?:\\s*[日号])?)?|\\s*[./-]\\s*" + MONTH + "(?:\\s*[./-]\\s*" + DAY
            + "(?!\\s*月))?(?![0-9]))");

    /** 13/10/2025, and 10/13/2025 where it can be nothing else. */
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![0-9/.])([0-3]?[0-9])([/.])([0-3]?[0-9])\\2" + YEAR + "(?![0-9])");

    private static final int MONTHS_OF_YEAR = 12;

    private static final String NAME = "((?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))[A-Za-z]*";
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![0-9])(3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?[\\s-]+" + NAME + "\\.?,?[\\s-]+((?:19|20)[0-9]{2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + NAME
            + "(?:\\.?\\s+|\\.|-)(3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?:,?\\s+|,|-)((?:19|20)[0-9]{2})");
    /** 2010 March 3. */
    private static final Pattern YEAR_THEN_NAME = Pattern.compile("(?<![0-9])" + YEAR + ",?\\s+" + NAME
            + "\\.?\\s+(3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![0-9]|:|,?\\s+(?:19|20)[0-9]{2})");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DateLine() {}

    /** A date where a line prints it, from its first character to the one behind its last. */
    record Printed(int start, int end, Vintage date) {}

    /** The first date in a text, one with a day before one without; unknown if there is none. */
    public static Vintage in(String text) {
        List<Printed> dates = all(text);
        return dates.stream()
                .map(Printed::date)
                .filter(Vintage::isDay)
                .findFirst()
                .or(() -> dates.stream().map(Printed::date).findFirst())
                .orElse(Vintage.UNKNOWN);
    }

    /** The dates in a text in their order. */
    static List<Printed> all(String text) {
        List<Printed> found = new ArrayList<>();
        add(found, YEAR_FIRST.matcher(text), DateLine::yearFirst);
        add(found, YEAR_LAST.matcher(text), date -> yearLast(date.group(1), date.group(3), date.group(4)));
        add(found, DAY_FIRST.matcher(text), date -> vintage(date.group(3), month(date.group(2)), date.group(1)));
        add(found, MONTH_FIRST.matcher(text), date -> vintage(date.group(3), month(date.group(1)), date.group(2)));
        add(found, YEAR_THEN_NAME.matcher(text), date -> vintage(date.group(1), month(date.group(2)), date.group(3)));
        found.sort(Comparator.comparingInt(Printed::start));
        return withoutOverlaps(found);
    }

    /** 6 May 2023 - 11.00 is one date, though 2023 - 11 could be one. */
    private static List<Printed> withoutOverlaps(List<Printed> found) {
        List<Printed> apart = new ArrayList<>();
        for (Printed date : found) {
            if (apart.isEmpty() || date.start() >= apart.get(apart.size() - 1).end()) {
                apart.add(date);
            }
        }
        return apart;
    }

    private static void add(List<Printed> found, Matcher dates, Function<MatchResult, Vintage> reading) {
        while (dates.find()) {
            Vintage date = reading.apply(dates);
            if (date.isKnown()) {
                found.add(new Printed(dates.start(), dates.end(), date));
            }
        }
    }

    private static Vintage yearFirst(MatchResult date) {
        int printed = date.group(2) == null ? 4 : 2;
        return vintage(date.group(1), Integer.parseInt(date.group(printed)), date.group(printed + 1));
    }

    /** Where either of the two numbers may be the month, the year alone is known. */
    private static Vintage yearLast(String first, String second, String year) {
        boolean dayFirst = Integer.parseInt(first) > MONTHS_OF_YEAR;
        boolean monthFirst = Integer.parseInt(second) > MONTHS_OF_YEAR;
        if (!dayFirst && !monthFirst && Integer.parseInt(first) != Integer.parseInt(second)) {
            return new Vintage(year);
        }
        return monthFirst
                ? vintage(year, Integer.parseInt(first), second)
                : vintage(year, Integer.parseInt(second), first);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static Vintage vintage(String year, int month, @org.jspecify.annotations.Nullable String day) {
        try {
            YearMonth yearMonth = YearMonth.of(Integer.parseInt(year), month);
            return new Vintage(
                    day == null
                            ? yearMonth.toString()
                            : LocalDate.of(yearMonth.getYear(), month, Integer.parseInt(day))
                                    .toString());
        } catch (DateTimeException e) {
            return Vintage.UNKNOWN; // 2024-02-31, or a word that is no month
        }
    }
}
