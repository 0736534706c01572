package org.yearbook.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.yearbook.domain.Observation;
import org.yearbook.domain.PrecisionInterval;

/**
 * The closed interval in which a quantity lies when it is computed from printed numbers. Sums are exact; quotients and
 * roots are rounded away from the middle, so that rounding never makes an equation fail.
 */
record Bounds(BigDecimal low, BigDecimal high) {

    static final MathContext EXACT = new MathContext(34, RoundingMode.HALF_EVEN);

    private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    // Wider than the error of the iteration, far narrower than any printed digit.
    private static final BigDecimal ROOT_ERROR = new BigDecimal("1E-24");

    /** Empty where a hedge such as "over" leaves one end open. */
    static Optional<Bounds> of(Observation observation) {
        PrecisionInterval interval = observation.interval();
        return interval.low() == null || interval.high() == null
                ? Optional.empty()
                : Optional.of(new Bounds(interval.low(), interval.high()));
    }

    Bounds plus(Bounds other) {
        return new Bounds(low.add(other.low), high.add(other.high));
    }

    Bounds minus(Bounds other) {
        return new Bounds(low.subtract(other.high), high.subtract(other.low));
    }

    /** The ratio of two amounts; empty where the divisor may be zero or negative. */
    Optional<Bounds> over(Bounds divisor) {
        if (divisor.low.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Bounds(
                low.divide(low.signum() < 0 ? divisor.low : divisor.high, DOWN),
                high.divide(high.signum() < 0 ? divisor.high : divisor.low, UP)));
    }

    /** The n-th root of a positive ratio. */
    Bounds root(int n) {
        return new Bounds(
                root(low.max(BigDecimal.ZERO), n).subtract(ROOT_ERROR),
                root(high, n).add(ROOT_ERROR));
    }

    /** A ratio in per cent. */
    Bounds percent() {
        return new Bounds(low.multiply(HUNDRED), high.multiply(HUNDRED));
    }

    /** A ratio to an earlier amount as growth in per cent. */
    Bounds growth() {
        return new Bounds(growth(low), growth(high));
    }

    static BigDecimal growth(BigDecimal ratio) {
        return ratio.subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    static BigDecimal percent(BigDecimal ratio) {
        return ratio.multiply(HUNDRED);
    }

    /** The n-th root of a number by Newton's iteration. */
    static BigDecimal root(BigDecimal number, int n) {
        if (number.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal degree = new BigDecimal(n);
        BigDecimal root = number.max(BigDecimal.ONE);
        BigDecimal before = root.add(BigDecimal.ONE);
        while (before.subtract(root).compareTo(ROOT_ERROR) > 0) {
            before = root;
            BigDecimal rest = number.divide(root.pow(n - 1, EXACT), EXACT);
            root = root.multiply(new BigDecimal(n - 1)).add(rest).divide(degree, EXACT);
        }
        return root;
    }

    boolean isAbove(Bounds other) {
        return low.compareTo(other.high) > 0;
    }
}
