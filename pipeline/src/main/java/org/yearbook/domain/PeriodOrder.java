package org.yearbook.domain;

import static org.yearbook.domain.Period.DAY;
import static org.yearbook.domain.Period.HUNDRED;
import static org.yearbook.domain.Period.LAST_MONTH;
import static org.yearbook.domain.Period.YEAR;

import java.time.LocalDate;

/**
 * The order in which periods stand everywhere: by the day on which they end, and of those that end together the shorter
 * first, as bulletins of the running year are read: January, February, January to February, March, the first quarter ...
 * December, the fourth quarter, the second half, the year.
 */
final class PeriodOrder {

    private static final int LAST_DAY = 31;

    private PeriodOrder() {}

    static int compare(Period one, Period other) {
        int byEnd = Integer.compare(end(one), end(other));
        int byYear = byEnd != 0 ? byEnd : Integer.compare(other.firstYear(), one.firstYear());
        int byStart = byYear != 0 ? byYear : Integer.compare(other.dayOfStart(), one.dayOfStart());
        return byStart != 0 ? byStart : one.code().compareTo(other.code());
    }

    /** Year, month and day of its end, 20241031; of every month the 31st, which orders them without a calendar. */
    private static int end(Period period) {
        String code = period.code();
        int month = period.dayOfStart() / HUNDRED;
        int day = period.dayOfStart() % HUNDRED;
        if (code.length() == YEAR || period.isSpan()) {
            return end(period.lastYear(), LAST_MONTH, LAST_DAY);
        }
        if (code.length() < DAY) {
            char part = code.charAt(YEAR + 1);
            return end(period.firstYear(), month + (part == 'Q' ? 2 : part == 'S' ? 5 : 0), LAST_DAY);
        }
        if (code.length() == DAY) {
            return end(period.firstYear(), month, day);
        }
        if (code.endsWith("D")) {
            LocalDate last = period.end();
            return end(last.getYear(), last.getMonthValue(), last.getDayOfMonth());
        }
        int count = Integer.parseInt(code, DAY + 2, code.length() - 1, 10);
        return end(period.firstYear(), month + count - 1, LAST_DAY);
    }

    /** Months beyond the twelfth are those of the next year. */
    private static int end(int year, int month, int day) {
        int months = year * LAST_MONTH + month - 1;
        return (months / LAST_MONTH * HUNDRED + months % LAST_MONTH + 1) * HUNDRED + day;
    }
}
