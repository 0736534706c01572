package org.yearbook.extract.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Vintage;

/** Reads a date of publication as documents print it. */
public final class DateLine {

    private static final String YEAR = "((?:19|20)[0-9]{2})";
    private static final String MONTH = "(1[0-2]|0?[1-9])";
    private static final String DAY = "(3[01]|[12][0-9]|0?[1-9])";

    /** 2024年1—2月 is a run of months and no day. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![0-9])" + YEAR + "(?:\\s*年\\s*" + MONTH + "\\s*月(?:\\s*" + DAY
                    + "(?![0-9]))?|\\s*[./-]\\s*" + MONTH + "(?:\\s*[./-]\\s*" + DAY + "(?!\\s*月))?(?![0-9]))");

    /** 13/10/2025, and 10/13/2025 where it can be nothing else. */
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![0-9/.])([0-3]?[0-9])([/.])([0-3]?[0-9])\\2" + YEAR + "(?![0-9])");

    private static final int MONTHS_OF_YEAR = 12;

    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![0-9])(3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?[\\s-]+([A-Z][a-z]{2})[a-z]*\\.?,?[\\s-]+((?:19|20)[0-9]{2})");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b([A-Z][a-z]{2})[a-z]*(?:\\.?\\s+|\\.)(3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?,?\\s+((?:19|20)[0-9]{2})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DateLine() {}

    /** The first date in a text, to the day or month; unknown if there is none. */
    public static Vintage in(String text) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (matcher.find()) {
            int printed = matcher.group(2) == null ? 4 : 2;
            return vintage(matcher.group(1), Integer.parseInt(matcher.group(printed)), matcher.group(printed + 1));
        }
        matcher = YEAR_LAST.matcher(text);
        if (matcher.find()) {
            return yearLast(matcher.group(1), matcher.group(3), matcher.group(4));
        }
        matcher = DAY_FIRST.matcher(text);
        if (matcher.find()) {
            return vintage(matcher.group(3), month(matcher.group(2)), matcher.group(1));
        }
        matcher = MONTH_FIRST.matcher(text);
        return matcher.find() ? vintage(matcher.group(3), month(matcher.group(1)), matcher.group(2)) : Vintage.UNKNOWN;
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
