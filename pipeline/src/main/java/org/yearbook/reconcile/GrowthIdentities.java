package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yearbook.domain.Arithmetic;
import org.yearbook.domain.Check.Outcome;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Observation;
import org.yearbook.domain.Period;

/**
 * Growth against the levels that the same document prints: over a year, or on average over a range of years. Levels of
 * another edition may be of another vintage, so they prove nothing and are not taken.
 */
final class GrowthIdentities {

    private final Arithmetic arithmetic;
    private final Map<String, Decision> levels = new TreeMap<>();
    private final List<Equation> equations = new ArrayList<>();

    private GrowthIdentities(Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
    }

    /** @param series levels and growth of one indicator, area, flow and basis in all periods */
    static List<Equation> of(List<Decision> series, Arithmetic arithmetic) {
        GrowthIdentities identities = new GrowthIdentities(arithmetic);
        for (Decision decision : series) {
            if (decision.series().measure() == Measure.LEVEL) {
                identities.levels.put(key(decision.series().currency(), decision.period()), decision);
            }
        }
        series.forEach(identities::add);
        return identities.equations;
    }

    private void add(Decision growth) {
        for (Observation printed : Standing.of(growth)) {
            if (growth.series().measure() == Measure.GROWTH_YOY) {
                before(growth.period(), 1)
                        .flatMap(before -> equation(growth, printed, before, growth.period()))
                        .ifPresent(equations::add);
            } else if (growth.series().measure() == Measure.GROWTH_AVG
                    && growth.period().isSpan()) {
                average(growth, printed).ifPresent(equations::add);
            }
        }
    }

    /**
     * A range of years counts from the level of its first year; some count the growth of the first year too, so where
     * that fails and the level of the year before gives what is printed, that one is taken.
     */
    private Optional<Equation> average(Decision growth, Observation printed) {
        Period last = Period.year(growth.period().lastYear());
        int first = growth.period().firstYear();
        Optional<Equation> usual = equation(growth, printed, Period.year(first), last);
        Optional<Equation> wide = equation(growth, printed, Period.year(first - 1), last);
        boolean fails = usual.filter(equation -> equation.check().outcome() != Outcome.FAILS)
                .isEmpty();
        return fails
                        && wide.filter(equation -> equation.check().outcome() != Outcome.FAILS)
                                .isPresent()
                ? wide
                : usual;
    }

    private Optional<Equation> equation(Decision growth, Observation printed, Period from, Period to) {
        String currency = growth.series().currency();
        Optional<Decision> base = Optional.ofNullable(levels.get(key(currency, from)));
        Optional<Decision> level = Optional.ofNullable(levels.get(key(currency, to)));
        int periods = to.firstYear() - from.firstYear();
        if (base.isEmpty() || level.isEmpty() || periods < 1) {
            return Optional.empty();
        }
        Optional<Observation> after = Standing.beside(printed, level.get());
        Optional<Observation> before = Standing.beside(printed, base.get());
        if (after.isEmpty()
                || before.isEmpty()
                || !after.get().unit().equals(before.get().unit())) {
            return Optional.empty();
        }
        boolean volumes = arithmetic.isConstantPrice(printed.figure().citation().quote());
        return Optional.of(new Equation(
                id(growth, printed),
                growth.series().measure() == Measure.GROWTH_YOY ? "growth" : "average_growth",
                List.of(level.get(), base.get(), growth),
                List.of(after.get(), before.get(), printed),
                volumes ? Formula.NOT_APPLICABLE : Formula.growth(periods),
                true));
    }

    private static String id(Decision growth, Observation printed) {
        String id = "growth:" + growth.groupId();
        boolean published = growth.chosen().filter(printed::equals).isPresent();
        return published ? id : id + " " + printed.figure().id();
    }

    /** The same quarter, month or day of an earlier year; empty on 29 February. */
    static Optional<Period> before(Period period, int years) {
        return period.isSpan()
                ? Optional.empty()
                : Period.of((period.firstYear() - years) + period.code().substring(4));
    }

    private static String key(String currency, Period period) {
        return currency + " " + period.code();
    }
}
