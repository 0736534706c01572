package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yearbook.domain.Check;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.ReviewerDecisions;

/**
 * Decides everything about one topic: series by series, but so that what a release prints together stands or falls
 * together, then across bases, then by arithmetic.
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
     * One decision for each series of the topic, in order of the series key, and the checks of the topic.
     *
     * @param observations all of one topic, in any order
     */
    public ReconciledTopic reconcile(List<Observation> observations) {
        List<Decision> decisions = new ArrayList<>();
        families(observations)
                .values()
                .forEach(family -> decisions.addAll(new FamilyReconciliation(policy, family).decide()));
        decisions.sort(Comparator.comparing(Decision::series));
        List<Decision> noted = CrossNotes.add(reviewer.apply(decisions));
        List<Check> checks = Identities.check(noted, policy);
        return new ReconciledTopic(reviewer.settle(Support.of(noted, checks, policy)), checks);
    }

    /** The series of one flow on one basis: a level, its growth, its share. */
    private static Map<String, List<Observation>> families(List<Observation> observations) {
        Map<String, List<Observation>> families = new TreeMap<>();
        for (Observation observation : observations) {
            String family = observation.series().flow().code() + "."
                    + observation.series().basis();
            families.computeIfAbsent(family, unused -> new ArrayList<>()).add(observation);
        }
        return families;
    }
}
