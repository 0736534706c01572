package org.yearbook.domain;

import java.math.BigDecimal;

/**
 * A number as printed, before any conversion.
 *
 * @param value the digits without separators and with the printed sign; its scale is the printed precision
 * @param unit the unit as printed, empty if none: {@code 亿美元}
 * @param decimals decimals to which the number is precise; more than the printed ones where a column drops its
 *     trailing zeros (9 in a column of 10.8, 16.3 is 9.0), fewer never
 * @param hedge the hedging words as printed, empty if none: {@code 超过}
 * @param qualifier what the hedge means
 * @param falling whether the words around it turn the sign: 下降4.6%, 逆差
 */
public record PrintedNumber(
        BigDecimal value, String unit, int decimals, String hedge, Qualifier qualifier, boolean falling) {

    public PrintedNumber {
        if (decimals < value.scale()) {
            throw new IllegalArgumentException(
                    "Expecting at least the printed decimals of " + value + " instead of " + decimals);
        }
    }

    /** A number with nothing around it but its unit. */
    public static PrintedNumber of(BigDecimal value, String unit) {
        return new PrintedNumber(value, unit, value.scale(), "", Qualifier.NONE, false);
    }

    /** The value with the sign that the words give it. */
    public BigDecimal signed() {
        return falling ? value.negate() : value;
    }

    /** Hedge, digits and unit in one, with the sign that the words give: {@code 超过139万公里}; -22.5% for 下降22.5%. */
    public String printed() {
        return hedge + signed().toPlainString() + unit;
    }
}
