package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.ReviewerDecisions;

/**
 * Decides everything about one topic: series by series, but so that what a release prints together stands or falls
 * together, then across bases.
 */
public final class TopicReconciliation {

    private final ReconciliationPolicy policy;
    private final ReviewerRule reviewer;

    public TopicReconciliation(ReconciliationPolicy policy) {
        this(policy, ReviewerDecisions.NONE);
    }

    /** @param reviewed what reviewers decided, which goes before all rules */
    public TopicReconciliation(ReconciliationPolicy policy, ReviewerDecisions reviewed) {
        this.policy = policy;
        this.reviewer = new ReviewerRule(reviewed);
    }

    /**
     * One decision for each series of the topic, in order of the series key.
     *
     * @param observations all of one topic, in any order
     */
    public List<Decision> reconcile(List<Observation> observations) {
        List<Decision> decisions = new ArrayList<>();
        PlacedByValue placed = PlacedByValue.of(observations);
        Preference preference = new Preference(policy, placed.figures());
        families(GrowthCurrency.placed(placed.observations()))
                .values()
                .forEach(family -> decisions.addAll(new FamilyReconciliation(policy, preference, family).decide()));
        decisions.sort(Comparator.comparing(Decision::series));
        List<Decision> told = decisions.stream().map(placed::noted).toList();
        List<Decision> noted = CrossNotes.add(reviewer.apply(told));
        return reviewer.settle(Support.of(noted, policy));
    }

    /** The series of one indicator on one basis: what a release prints together about exports, imports and their sum. */
    private static Map<String, List<Observation>> families(List<Observation> observations) {
        Map<String, List<Observation>> families = new TreeMap<>();
        for (Observation observation : observations) {
            String family =
                    observation.series().basis() + " " + observation.series().indicator();
            families.computeIfAbsent(family, unused -> new ArrayList<>()).add(observation);
        }
        return families;
    }
}
