package org.yearbook.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Observation;

/** The left side of an identity, computed from its terms. */
@FunctionalInterface
interface Formula {

    /** Decimals of a computed ratio in checks.csv: four more than any per cent is printed with. */
    int DECIMALS = 6;

    /** The value of the left side and the interval in which it lies; empty where it cannot be computed. */
    Optional<Side> of(List<Observation> terms);

    /**
     * One side of an equation.
     *
     * @param atLeast whether it need not equal the right side, but may not be smaller
     */
    record Side(BigDecimal value, Bounds bounds, boolean atLeast) {

        Side(BigDecimal value, Bounds bounds) {
            this(value, bounds, false);
        }
    }

    /** A formula that is never computed: what is printed is not of one kind. */
    Formula NOT_APPLICABLE = terms -> Optional.empty();

    /** The sum of the terms, each added or taken off. */
    static Formula sum(List<Boolean> negative) {
        return terms -> {
            BigDecimal value = BigDecimal.ZERO;
            Bounds bounds = new Bounds(BigDecimal.ZERO, BigDecimal.ZERO);
            for (int index = 0; index < terms.size(); index++) {
                Observation term = terms.get(index);
                Optional<Bounds> interval = Bounds.of(term);
                if (interval.isEmpty()) {
                    return Optional.empty();
                }
                boolean minus = negative.get(index);
                value = minus ? value.subtract(term.value()) : value.add(term.value());
                bounds = minus ? bounds.minus(interval.get()) : bounds.plus(interval.get());
            }
            return Optional.of(new Side(value, bounds));
        };
    }

    /** The level of who is ranked before: terms are that level, its rank, and the rank that comes next. */
    static Formula ranking() {
        return terms -> {
            Observation before = terms.get(0);
            int order = terms.get(1).value().compareTo(terms.get(2).value());
            return order > 0
                    ? Optional.empty()
                    : Bounds.of(before).map(bounds -> new Side(before.value(), bounds, order < 0));
        };
    }

    /** Part over whole in per cent. */
    static Formula share() {
        return terms -> ratio(terms)
                .map(ratio -> new Side(
                        rounded(Bounds.percent(ratio.value())), ratio.bounds().percent()));
    }

    /** Level over an earlier level, n periods ago, as average growth for each period in per cent. */
    static Formula growth(int periods) {
        return terms -> ratio(terms).map(ratio -> {
            boolean one = periods == 1;
            Bounds bounds = one ? ratio.bounds() : ratio.bounds().root(periods);
            BigDecimal value = one ? ratio.value() : Bounds.root(ratio.value(), periods);
            return new Side(rounded(Bounds.growth(value)), bounds.growth());
        });
    }

    private static Optional<Side> ratio(List<Observation> terms) {
        Observation level = terms.get(0);
        Observation base = terms.get(1);
        Optional<Bounds> divisor = Bounds.of(base);
        return Bounds.of(level)
                .flatMap(bounds -> divisor.flatMap(bounds::over))
                .map(bounds -> new Side(level.value().divide(base.value(), Bounds.EXACT), bounds));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }
}
