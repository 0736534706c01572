package org.yearbook.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yearbook.domain.Check;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Observation;
import org.yearbook.domain.Qualifier;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.ReconciliationPolicy.Identity;

/** Applies the accounting identities to the published levels of a topic, one basis and currency at a time. */
final class Identities {

    private Identities() {}

    static List<Check> check(List<Decision> decisions, ReconciliationPolicy policy) {
        Map<String, Map<Flow, Observation>> systems = new TreeMap<>();
        for (Decision decision : decisions) {
            if (decision.series().measure() == Measure.LEVEL) {
                String system =
                        decision.series().basis() + "." + decision.series().currency();
                decision.chosen()
                        .ifPresent(observation -> systems.computeIfAbsent(system, unused -> new TreeMap<>())
                                .put(observation.series().flow(), observation));
            }
        }
        List<Check> checks = new ArrayList<>();
        for (Map<Flow, Observation> levels : systems.values()) {
            for (Identity identity : policy.identities()) {
                apply(identity, levels).ifPresent(checks::add);
            }
        }
        return checks;
    }

    /** Empty where a term is not published, or is hedged and so no equation holds for it. */
    private static Optional<Check> apply(Identity identity, Map<Flow, Observation> levels) {
        List<Observation> terms = new ArrayList<>();
        for (Identity.Term term : identity.terms()) {
            Optional.ofNullable(levels.get(term.flow())).ifPresent(terms::add);
        }
        Optional<Observation> whole = Optional.ofNullable(levels.get(identity.equals()));
        if (terms.size() < identity.terms().size() || whole.isEmpty()) {
            return Optional.empty();
        }
        terms.add(whole.get());
        boolean open =
                terms.stream().map(term -> term.figure().number().qualifier()).anyMatch(Identities::isOpen);
        return open ? Optional.empty() : Optional.of(evaluate(identity, terms));
    }

    private static boolean isOpen(Qualifier qualifier) {
        return qualifier == Qualifier.OVER || qualifier == Qualifier.UNDER;
    }

    /** @param terms the terms of the identity in its order, the whole last */
    private static Check evaluate(Identity identity, List<Observation> terms) {
        Observation whole = terms.get(terms.size() - 1);
        BigDecimal left = BigDecimal.ZERO;
        BigDecimal tolerance = whole.halfWidth();
        for (int index = 0; index < identity.terms().size(); index++) {
            Observation term = terms.get(index);
            left = identity.terms().get(index).negative() ? left.subtract(term.value()) : left.add(term.value());
            tolerance = tolerance.add(term.halfWidth());
        }
        BigDecimal difference = left.subtract(whole.value()).abs();
        Check.Outcome outcome = difference.signum() == 0
                ? Check.Outcome.HOLDS
                : difference.compareTo(tolerance) <= 0 ? Check.Outcome.ROUNDING : Check.Outcome.FAILS;
        return new Check(
                identity.id() + ":" + whole.series() + "@" + whole.period(),
                identity.id(),
                terms.stream().map(term -> term.figure().id()).toList(),
                left,
                whole.value(),
                tolerance,
                outcome);
    }
}
