package org.yearbook.domain.layout;

import java.math.BigDecimal;

/**
 * The unit in which a table or column shows its values.
 *
 * @param name as printed in the unit line: 亿美元, USD 100 million
 * @param base the base unit that it counts: USD, CNY, % ...; a value in any other is never shown in it
 * @param power it is ten to this power base units: 8 for 亿
 * @param decimals how many decimals to show; below 0 as many as are printed
 */
public record DisplayUnit(Label name, String base, int power, int decimals) {

    /** Show the decimals that the source prints. */
    public static final int AS_PRINTED = -1;

    /** The power of ten of a factor such as 100000000; an IllegalArgumentException if it is none. */
    public static int powerOf(BigDecimal factor) {
        BigDecimal digits = factor.stripTrailingZeros();
        if (digits.unscaledValue().intValue() != 1 || digits.precision() != 1) {
            // Only powers of ten divide every value exactly.
            throw new IllegalArgumentException("Expecting a power of ten instead of " + factor.toPlainString());
        }
        return -digits.scale();
    }

    /** A value of base units in this unit, exact. */
    public BigDecimal show(BigDecimal value) {
        return value.scaleByPowerOfTen(-power);
    }
}
