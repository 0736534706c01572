package org.yearbook.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The values that a printed number may stand for: half a unit of its last printed digit to either side, widened by "about";
 * from the number upwards behind "over", downwards behind "nearly" (after the rule for duplicate facts of SEC EFM 6.5.12 and XBRL 2.1).
 *
 * @param low smallest value, null if open downwards
 * @param high largest value, null if open upwards
 */
public record PrecisionInterval(
        @Nullable BigDecimal low, @Nullable BigDecimal high) {

    private static final BigDecimal TWO = new BigDecimal(2);

    /** The interval of a value in base units that is precise to {@code halfWidth} base units. */
    public static PrecisionInterval of(BigDecimal value, BigDecimal halfWidth, Qualifier qualifier) {
        return switch (qualifier) {
            case NONE -> new PrecisionInterval(value.subtract(halfWidth), value.add(halfWidth));
            case ABOUT ->
                new PrecisionInterval(value.subtract(halfWidth.multiply(TWO)), value.add(halfWidth.multiply(TWO)));
            // Who says "over 2.4" has not rounded up to it: 2.38 is not over 2.4.
            case OVER -> new PrecisionInterval(value, null);
            case UNDER -> new PrecisionInterval(null, value);
        };
    }

    /** Whether some value lies in both. */
    public boolean overlaps(PrecisionInterval other) {
        return isAtMost(low, other.high) && isAtMost(other.low, high);
    }

    /** The interval of the sums of a value of this and a value of the other. */
    public PrecisionInterval plus(PrecisionInterval other) {
        return new PrecisionInterval(sum(low, other.low), sum(high, other.high));
    }

    /** The interval of the differences of a value of this and a value of the other. */
    public PrecisionInterval minus(PrecisionInterval other) {
        return new PrecisionInterval(
                sum(low, other.high == null ? null : other.high.negate()),
                sum(high, other.low == null ? null : other.low.negate()));
    }

    private static boolean isAtMost(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        return lower == null || upper == null || lower.compareTo(upper) <= 0;
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }
}
