package org.yearbook.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a figure is about, written as an SDMX TIME_PERIOD (SDMX 2.1/3.0 section 6, "observational time
 * period"); years joined by a slash are the span of an average or of a plan.
 *
 * @param code {@code 2023}, {@code 2024-Q1}, {@code 2024-S1}, {@code 2024-10}, {@code 2024-10-31},
 *     {@code 2024-01-01/P10M} for the first ten months, {@code 2024-12-01/P20D} for days counted together, {@code 2019/2023} for an average over years
 */
public record Period(String code) implements Comparable<Period> {

    private static final Pattern FORM = Pattern.compile(
            "(?<year>\\d{4})(?:-Q(?<quarter>[1-4])|-S(?<half>[12])|-(?<month>0[1-9]|1[0-2])(?:-(?<day>[0-3]\\d)(?:/P(?:(?<months>[1-9]|1[0-2])M|(?<days>[2-9]|[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6])D))?)?|/(?<last>\\d{4}))?");

    /** Letters of a year, and of a day with its year and month. */
    static final int YEAR = 4;

    static final int DAY = 10;

    static final int HUNDRED = 100;

    static final int LAST_MONTH = 12;

    /** The last day of February in most years. */
    private static final int FEBRUARY = 28;

    public Period {
        if (!isTime(FORM.matcher(code))) {
            throw new IllegalArgumentException(
                    "Expecting a period as 2023, 2024-Q1, 2024-S1, 2024-10, 2024-01-01/P10M, 2024-06-01/P20D or 2019/2023 instead of '"
                            + code + "'");
        }
    }

    /** Whether it has the form of a period, its day is in the calendar, and its years are in order. */
    private static boolean isTime(Matcher form) {
        if (!form.matches()) {
            return false;
        }
        if (form.group("day") != null) {
            YearMonth month = YearMonth.parse(form.group("year") + "-" + form.group("month"));
            return month.isValidDay(Integer.parseInt(form.group("day")));
        }
        return form.group("last") == null || form.group("year").compareTo(form.group("last")) <= 0;
    }

    /** The period of a code that a document prints; empty where it is none, such as 2024-02-30. */
    public static Optional<Period> of(String code) {
        return isTime(FORM.matcher(code)) ? Optional.of(new Period(code)) : Optional.empty();
    }

    public static Period year(int year) {
        return new Period(four(year));
    }

    public static Period quarter(int year, int quarter) {
        return new Period(four(year) + "-Q" + quarter);
    }

    public static Period half(int year, int half) {
        return new Period(four(year) + "-S" + half);
    }

    public static Period month(int year, int month) {
        return new Period(four(year) + "-" + two(month));
    }

    public static Period day(int year, int month, int day) {
        return new Period(four(year) + "-" + two(month) + "-" + two(day));
    }

    /**
     * Months first to last of one year, counted together: 前10个月 is {@code months(2024, 1, 10)}. A quarter, a half and the
     * whole year are what they are however they are printed: 1—6月 is 2024-S1.
     */
    public static Period months(int year, int first, int last) {
        int count = last - first + 1;
        if (first % count == 1 % count && (count == 3 || count == 6 || count == 12)) {
            return count == 12 ? year(year) : count == 6 ? half(year, (last + 5) / 6) : quarter(year, (last + 2) / 3);
        }
        return new Period(four(year) + "-" + two(first) + "-01/P" + (last - first + 1) + "M");
    }

    /** Months counted together that may run into the next year: July 2020 to March 2021 is {@code 2020-07-01/P9M}. */
    public static Period monthsFrom(int year, int first, int count) {
        int last = first + count - 1;
        return last <= LAST_MONTH
                ? months(year, first, last)
                : new Period(four(year) + "-" + two(first) + "-01/P" + count + "M");
    }

    /** Days first to last of one month, counted together: {@code 2024-12-01/P20D}; empty where the month has no such days. */
    public static Optional<Period> days(int year, int month, int first, int last) {
        boolean run =
                1 <= first && first < last && last <= YearMonth.of(year, month).lengthOfMonth();
        return run
                ? Optional.of(
                        new Period(four(year) + "-" + two(month) + "-" + two(first) + "/P" + (last - first + 1) + "D"))
                : Optional.empty();
    }

    /**
     * The days from a first to a last one, counted together: whole months are {@link #months}, others are days, as
     * {@code 2024-09-28/P7D} of a week; empty where they are one day, none, or more than a year.
     */
    public static Optional<Period> between(LocalDate first, LocalDate last) {
        LocalDate next = last.plusDays(1);
        long days = ChronoUnit.DAYS.between(first, next);
        if (days < 2 || first.plusYears(1).isBefore(next)) {
            return Optional.empty();
        }
        if (first.getDayOfMonth() > 1 || next.getDayOfMonth() > 1) {
            return Optional.of(new Period(first + "/P" + days + "D"));
        }
        int count = (int) ChronoUnit.MONTHS.between(first, next);
        int month = first.getMonthValue();
        return Optional.of(count == 1 ? month(first.getYear(), month) : monthsFrom(first.getYear(), month, count));
    }

    /** The years first to last as one span, for an average growth or a plan. */
    public static Period span(int first, int last) {
        return new Period(four(first) + "/" + four(last));
    }

    public boolean isYear() {
        return code.length() == YEAR;
    }

    public boolean isSpan() {
        return code.length() == 2 * YEAR + 1 && code.charAt(YEAR) == '/';
    }

    public boolean isDay() {
        return code.length() == DAY && code.charAt(YEAR) == '-';
    }

    /** The same part of another year; a day that the year does not have is the last of its month. */
    public Period inYear(int year) {
        if (code.endsWith("D")) {
            return daysInYear(year);
        }
        return of(four(year) + code.substring(YEAR)).orElseGet(() -> day(year, 2, FEBRUARY));
    }

    /** The same days; those up to the end of February or from it on have no 29th in most years. */
    private Period daysInYear(int year) {
        LocalDate first = start().withYear(year);
        LocalDate last = end().withYear(year + lastYear() - firstYear());
        return of(first + "/P" + (ChronoUnit.DAYS.between(first, last) + 1) + "D")
                .orElseGet(() -> day(year, 2, FEBRUARY));
    }

    /** The year in which the period starts. */
    public int firstYear() {
        return Integer.parseInt(code, 0, YEAR, 10);
    }

    /** The year in which it ends. */
    public int lastYear() {
        if (isSpan()) {
            return Integer.parseInt(code.substring(5));
        }
        return code.endsWith("M") || code.endsWith("D") ? end().getYear() : firstYear();
    }

    /** The first day of the period. */
    public LocalDate start() {
        int day = dayOfStart();
        return LocalDate.of(firstYear(), day / HUNDRED, day % HUNDRED);
    }

    /** Month and day on which it starts in its year, 1001 for the first of October; read off, for sorting asks often. */
    int dayOfStart() {
        if (code.length() == YEAR || isSpan()) {
            return HUNDRED + 1;
        }
        int number = code.charAt(YEAR + 2) - '0';
        return switch (code.charAt(YEAR + 1)) {
            case 'Q' -> (3 * number - 2) * HUNDRED + 1;
            case 'S' -> (6 * number - 5) * HUNDRED + 1;
            default -> {
                int month = (code.charAt(YEAR + 1) - '0') * 10 + number;
                int day = code.length() < DAY ? 1 : Integer.parseInt(code, DAY - 2, DAY, 10);
                yield month * HUNDRED + day;
            }
        };
    }

    /** The last day of the period. */
    public LocalDate end() {
        Matcher form = match();
        if (isDay()) {
            return start();
        }
        if (form.group("days") != null) {
            return start().plusDays(Integer.parseInt(form.group("days")) - 1L);
        }
        int months = form.group("quarter") != null ? 3 : form.group("half") != null ? 6 : 12;
        if (form.group("months") != null) {
            months = Integer.parseInt(form.group("months"));
        } else if (form.group("month") != null) {
            months = 1;
        }
        LocalDate last = isSpan() ? LocalDate.of(lastYear(), 1, 1) : start();
        return last.plusMonths(months).minusDays(1);
    }

    /** Whether it is a shorter time within the other: October within the first ten months. */
    public boolean isPartOf(Period other) {
        return !equals(other) && !start().isBefore(other.start()) && !end().isAfter(other.end());
    }

    private Matcher match() {
        Matcher form = FORM.matcher(code);
        if (!form.matches()) {
            throw new AssertionError(code);
        }
        return form;
    }

    /** As time goes by: by the day on which they end, and of those that end together the shorter first. */
    @Override
    public int compareTo(Period other) {
        return PeriodOrder.compare(this, other);
    }

    private static String four(int year) {
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException("Expecting a year of four digits instead of " + year);
        }
        return Integer.toString(year);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    @Override
    public String toString() {
        return code;
    }
}
