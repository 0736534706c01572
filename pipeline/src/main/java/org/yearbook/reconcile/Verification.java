package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Measure;
import org.yearbook.domain.ReconciliationPolicy;

/**
 * Checks what is published against each other: identities and plausibility. What it finds about a decision goes back
 * to it by {@link Verdict}.
 */
public final class Verification {

    private final ReconciliationPolicy policy;

    public Verification(ReconciliationPolicy policy) {
        this.policy = policy;
    }

    /**
     * All checks between the decisions of one group.
     *
     * @param key one of the keys of {@link CheckGroup#keys}
     * @param decisions all that have it, in any order
     */
    public Examination examine(String key, List<Decision> decisions) {
        List<Decision> group = new ArrayList<>(decisions);
        group.sort(Comparator.comparing(Decision::groupId));
        Plausibility plausibility = new Plausibility();
        List<Equation> equations = switch (CheckGroup.of(key)) {
            case FLOWS -> {
                plausibility.compareFlows(group);
                yield FlowIdentities.of(group, policy.identities());
            }
            case PERIODS -> {
                plausibility.comparePeriods(levels(group));
                yield GrowthIdentities.of(group, policy.arithmetic());
            }
            case AREAS -> {
                plausibility.compareAreas(group, policy.arithmetic());
                List<Equation> areas = new ArrayList<>(AreaIdentities.of(group, policy.arithmetic()));
                areas.addAll(RankIdentities.of(group));
                yield areas;
            }
            case INDICATORS -> {
                plausibility.compareIndicators(group, policy.arithmetic());
                yield IndicatorIdentities.of(group, policy.arithmetic());
            }
        };
        List<Finding> findings = new ArrayList<>(plausibility.findings());
        equations.forEach(equation -> findings.addAll(equation.findings()));
        return new Examination(equations.stream().map(Equation::check).toList(), findings, plausibility.issues());
    }

    private static List<Decision> levels(List<Decision> group) {
        return group.stream()
                .filter(decision -> decision.series().measure() == Measure.LEVEL)
                .toList();
    }
}
