package org.yearbook.domain;

import java.time.LocalDate;

/**
 * The year by which a country reckons beside that of the calendar.
 *
 * @param area the code of the country
 * @param firstMonth 4 is April
 * @param namedByLast whether a single year names the one that ends in it (FY2023), and not the one that begins in it
 * @param inPairs whether two years joined (2022-23) are one where nothing else says so, and neither two years nor a season
 */
public record FiscalYear(String area, int firstMonth, boolean namedByLast, boolean inPairs) {

    /** The year of the calendar in which the one begins that a single year names. */
    public int begins(int named) {
        return namedByLast ? named - 1 : named;
    }

    /** The year of the calendar in which the one began that this day is in. */
    public int begunBy(LocalDate day) {
        return day.getMonthValue() >= firstMonth ? day.getYear() : day.getYear() - 1;
    }
}
