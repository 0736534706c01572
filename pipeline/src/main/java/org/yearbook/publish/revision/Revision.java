package org.yearbook.publish.revision;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** What became of one published observation from one edition to another; at least one of old and new is there. */
public record Revision(Optional<PublishedValue> old, Optional<PublishedValue> now, Change change, Cause cause) {

    private static final int DECIMALS_OF_PERCENT = 4;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** What changed, in the order in which it is told. */
    public enum Change {
        REVISED,
        REMOVED,
        ADDED,
        REFLAGGED,
        STABLE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why, as far as the files tell. */
    public enum Cause {
        NONE,
        NEW_VINTAGE,
        ROUNDING,
        BASIS,
        DEFINITION,
        EXTRACTION,
        DECISION,
        CONFIGURATION,
        UNKNOWN;

        public String code() {
            return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
        }
    }

    public PublishedValue any() {
        return now.or(() -> old).orElseThrow();
    }

    /** New less old in base units; empty where one of them is missing or they are of different units. */
    Optional<BigDecimal> difference() {
        return old.isPresent()
                        && now.isPresent()
                        && old.get().unit().equals(now.get().unit())
                ? Optional.of(now.get().value().subtract(old.get().value()))
                : Optional.empty();
    }

    /** The difference in per cent of the old value; empty where that is nought. */
    public Optional<BigDecimal> relativeChange() {
        return difference()
                .filter(difference -> old.orElseThrow().value().signum() != 0)
                .map(difference -> difference
                        .multiply(HUNDRED)
                        .divide(old.orElseThrow().value().abs(), MathContext.DECIMAL64)
                        .setScale(DECIMALS_OF_PERCENT, RoundingMode.HALF_EVEN));
    }
}
