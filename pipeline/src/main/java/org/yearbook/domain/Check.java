package org.yearbook.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * One accounting identity applied to published observations.
 *
 * @param id identity and topic
 * @param identity its name in {@code config/reconciliation.yaml}
 * @param observations the figures it was applied to, left side first
 * @param left value of the left side in base units
 * @param right value of the right side in base units
 * @param tolerance the largest difference that rounding explains, in base units
 */
public record Check(
        String id,
        String identity,
        List<String> observations,
        BigDecimal left,
        BigDecimal right,
        BigDecimal tolerance,
        Outcome outcome) {

    /** What a check found. */
    public enum Outcome {
        HOLDS,
        ROUNDING,
        FAILS,
        NOT_APPLICABLE;

        /** The code as it stands in every file: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Check {
        observations = List.copyOf(observations);
    }

    public BigDecimal difference() {
        return left.subtract(right);
    }
}
