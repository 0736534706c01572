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

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<![0-9])((?:19|20)[0-9]{2})\\s*[年./-]\\s*(1[0-2]|0?[1-9])(?:\\s*[月./-]\\s*(3[01]|[12][0-9]|0?[1-9])(?![0-9])|\\s*月|(?![0-9]))");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![0-9])(3[01]|[12][0-9]|0?[1-9])\\s+([A-Z][a-z]{2})[a-z]*\\.?,?\\s+((?:19|20)[0-9]{2})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b([A-Z][a-z]{2})[a-z]*\\.?\\s+(3[01]|[12][0-9]|0?[1-9]),?\\s+((?:19|20)[0-9]{2})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DateLine() {}

    /** The first date in a text, to the day or month; unknown if there is none. */
    public static Vintage in(String text) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (matcher.find()) {
            return vintage(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3));
        }
        matcher = DAY_FIRST.matcher(text);
        if (matcher.find()) {
            return vintage(matcher.group(3), month(matcher.group(2)), matcher.group(1));
        }
        matcher = MONTH_FIRST.matcher(text);
        return matcher.find() ? vintage(matcher.group(3), month(matcher.group(1)), matcher.group(2)) : Vintage.UNKNOWN;
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
