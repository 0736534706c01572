package org.yearbook.reconcile;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Set;
import org.yearbook.domain.Period;

/** What periods have in common whose levels may be compared: months with months, months since January with such. */
enum PeriodKind {
    DAY,
    DAYS,
    MONTH,
    QUARTER,
    HALF,
    /** The first months of a year counted together; the first quarter and the first half among them. */
    SINCE_JANUARY,
    /** Other months counted together, which may run into the next year. */
    MONTHS,
    YEAR,
    YEARS;

    /** A level of five months may well be half of one of nine; of a longer time more than that. */
    private static final int LONGER = 2;

    private static final int DAYS_OF_MONTH = 31;

    /** One kind, or two for the first quarter and the first half of a year. */
    static Set<PeriodKind> of(Period period) {
        String code = period.code();
        if (period.isYear() || period.isSpan()) {
            return EnumSet.of(period.isYear() ? YEAR : YEARS);
        }
        if (period.isDay() || code.endsWith("D")) {
            return EnumSet.of(period.isDay() ? DAY : DAYS);
        }
        boolean january = period.start().getMonth() == Month.JANUARY;
        if (code.endsWith("M")) {
            return EnumSet.of(january ? SINCE_JANUARY : MONTHS);
        }
        PeriodKind part = code.contains("-Q") ? QUARTER : code.contains("-S") ? HALF : MONTH;
        return january && part != MONTH ? EnumSet.of(part, SINCE_JANUARY) : EnumSet.of(part);
    }

    /** Whether neither is twice as long as the other, so that what was counted may be of one size. */
    static boolean areAsLong(Period one, Period other) {
        int first = dayOf(one.end()) - dayOf(one.start()) + 1;
        int second = dayOf(other.end()) - dayOf(other.start()) + 1;
        return Math.max(first, second) <= Math.min(first, second) * LONGER;
    }

    /** How many days the second ends after the first, every month having 31, so that months and years are equally long. */
    static int daysBetween(Period first, Period second) {
        return dayOf(second.end()) - dayOf(first.end());
    }

    /** The last day of every month is its 31st. */
    private static int dayOf(LocalDate date) {
        boolean last = date.getDayOfMonth() == date.lengthOfMonth();
        int month = date.getYear() * Month.values().length + date.getMonthValue();
        return month * DAYS_OF_MONTH + (last ? DAYS_OF_MONTH : date.getDayOfMonth());
    }
}
