package org.yearbook.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Observation;

/**
 * Which levels can be compared, and by how many times those of one series may differ before a unit or a decimal point is
 * likely to have slipped.
 */
final class Magnitudes {

    // A slip of units is a factor of 10^3 to 10^8 on top of a true change, which stays within a half power of ten.
    static final BigDecimal SLIP = new BigDecimal(316);

    // Neighbours that doubled from one to the other may well have jumped themselves.
    private static final BigDecimal ALIKE = new BigDecimal(2);
    // Half way from nothing to a power of ten, in orders of magnitude, and some more for a true change.
    private static final BigDecimal ALONE = new BigDecimal(5);

    // With one neighbour only: a decimal point, less a decline of nearly a third or with any growth on top.
    private static final BigDecimal PAIR = new BigDecimal(7);
    private static final int YEARS_APART = 2;

    /** 公斤/公顷, 元每吨, USD per barrel, %. */
    private static final Pattern QUOTIENT = Pattern.compile("[/／每%％‰]|\\bper\\b");

    private Magnitudes() {}

    /** Exports, imports and their sum, which are neither balances nor stocks. */
    static boolean isAmount(Decision level) {
        Flow flow = level.series().flow();
        return flow == Flow.EXPORTS || flow == Flow.IMPORTS || flow == Flow.TOTAL;
    }

    /** Levels of which parts make up a whole; a yield, a price or a rate of the whole is an average. */
    static boolean addsUp(Decision level) {
        String unit = level.candidates().get(0).observation().unit();
        return level.series().measure() == Measure.LEVEL
                && !QUOTIENT.matcher(unit).find();
    }

    /** A decimal point out of place: about ten times more, or less, than two neighbours that are alike. */
    static boolean isAlone(Decision level, List<Decision> nearest) {
        return nearest.size() == 2
                && isWithin(nearest.get(0), nearest.get(1), ALIKE)
                && nearest.stream().noneMatch(other -> isWithin(level, other, ALONE));
    }

    /** An amount of trade that differs by about a decimal point from another of nearly the same time. */
    static boolean isApart(Decision one, Decision other) {
        return Math.abs(one.period().firstYear() - other.period().firstYear()) <= YEARS_APART
                && isAmount(one)
                && value(one).signum() * value(other).signum() > 0
                && !isWithin(one, other, PAIR);
    }

    private static boolean isWithin(Decision one, Decision other, BigDecimal factor) {
        BigDecimal first = value(one).abs();
        BigDecimal second = value(other).abs();
        return first.max(second).compareTo(first.min(second).multiply(factor)) < 0;
    }

    private static BigDecimal value(Decision decision) {
        return decision.chosen().map(Observation::value).orElseThrow();
    }
}
