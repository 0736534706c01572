package org.yearbook.domain;

import java.math.BigDecimal;

/**
 * One figure for one series and period, as one document gives it. Documents that disagree give separate
 * observations; choosing is the business of reconciling.
 *
 * @param value in base units; compare with compareTo
 * @param unit the base unit: USD, CNY, %, pp ...
 * @param halfWidth half a unit of the last precise digit, in base units
 */
public record Observation(
        Figure figure,
        Edition edition,
        SeriesKey series,
        Period period,
        BigDecimal value,
        String unit,
        BigDecimal halfWidth) {

    public PrecisionInterval interval() {
        return PrecisionInterval.of(value, halfWidth, figure.number().qualifier());
    }

    /**
     * Whether both may print the same true value: their intervals overlap, and where they are printed to the same
     * precision their digits are the same (the rule for duplicate facts of XBRL).
     */
    public boolean isConsistentWith(Observation other) {
        if (!unit.equals(other.unit)) {
            return false;
        }
        boolean bothPlain = figure.number().qualifier() == Qualifier.NONE
                && other.figure.number().qualifier() == Qualifier.NONE;
        if (bothPlain && halfWidth.compareTo(other.halfWidth) == 0) {
            return value.compareTo(other.value) == 0;
        }
        return interval().overlaps(other.interval());
    }
}
