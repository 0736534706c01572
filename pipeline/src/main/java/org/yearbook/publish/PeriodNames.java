package org.yearbook.publish;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Period;
import org.yearbook.domain.layout.Label;

/** Periods in the words of a yearbook: 2024年1—10月, January to October 2024. */
final class PeriodNames {

    private static final Pattern MONTHS = Pattern.compile("/P(\\d+)M$");

    private PeriodNames() {}

    static Label of(Period period) {
        String code = period.code();
        int year = period.firstYear();
        LocalDate start = period.start();
        if (period.isYear()) {
            return Label.same(code);
        }
        if (period.isSpan()) {
            return new Label(year + "—" + period.lastYear() + "年", year + " to " + period.lastYear());
        }
        if (code.contains("-Q")) {
            char quarter = code.charAt(code.length() - 1);
            return new Label(year + "年第" + quarter + "季度", "Quarter " + quarter + " of " + year);
        }
        if (code.contains("-S")) {
            boolean first = code.endsWith("1");
            return new Label(year + (first ? "年上半年" : "年下半年"), (first ? "First half of " : "Second half of ") + year);
        }
        Matcher months = MONTHS.matcher(code);
        if (months.find()) {
            return months(start, Integer.parseInt(months.group(1)));
        }
        String month = english(start);
        if (code.endsWith("D")) {
            return days(start, period.end());
        }
        boolean isMonth = code.length() == "2024-10".length();
        return isMonth
                ? new Label(year + "年" + start.getMonthValue() + "月", month + " " + year)
                : new Label(
                        year + "年" + start.getMonthValue() + "月" + start.getDayOfMonth() + "日",
                        start.getDayOfMonth() + " " + month + " " + year);
    }

    private static Label days(LocalDate start, LocalDate end) {
        boolean sameYear = start.getYear() == end.getYear();
        boolean sameMonth = sameYear && start.getMonth() == end.getMonth();
        return new Label(
                start.getYear() + "年" + start.getMonthValue() + "月" + start.getDayOfMonth() + (sameMonth ? "—" : "日—")
                        + (sameYear ? "" : end.getYear() + "年") + (sameMonth ? "" : end.getMonthValue() + "月")
                        + end.getDayOfMonth() + "日",
                start.getDayOfMonth() + (sameMonth ? "" : " " + english(start))
                        + (sameYear ? "" : " " + start.getYear()) + " to " + end.getDayOfMonth() + " " + english(end)
                        + " " + end.getYear());
    }

    private static Label months(LocalDate start, int count) {
        LocalDate end = start.plusMonths(count - 1L);
        boolean sameYear = start.getYear() == end.getYear();
        return new Label(
                start.getYear() + "年" + start.getMonthValue() + (sameYear ? "—" : "月—" + end.getYear() + "年")
                        + end.getMonthValue() + "月",
                english(start) + (sameYear ? "" : " " + start.getYear()) + " to " + english(end) + " " + end.getYear());
    }

    private static String english(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
