package org.yearbook.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.Vintage;

/**
 * The vintage of each document's bundle: the figures of one basis that it prints together. A document of a
 * kind that repeats others carries the vintage of the earliest edition that prints the same value, and a bundle the
 * oldest vintage in it, for a level and its growth come from one release.
 */
final class BundleVintages {

    private final Map<String, Vintage> byDocument = new HashMap<>();
    private final ReconciliationPolicy policy;

    BundleVintages(ReconciliationPolicy policy, List<Observation> family) {
        this.policy = policy;
        for (Observation observation : family) {
            Vintage own = observation.edition().vintage();
            Vintage first = repeats(observation) ? firstToPrint(observation, family) : own;
            byDocument.merge(observation.edition().document(), first, BundleVintages::older);
        }
    }

    Vintage of(Observation observation) {
        return byDocument.getOrDefault(observation.edition().document(), Vintage.UNKNOWN);
    }

    /**
     * Whether it repeats a release that prints another number: what a copy misprints was never published.
     *
     * @param candidates all of the same series and period
     */
    boolean isMisprint(Observation copy, List<Observation> candidates) {
        Vintage copied = of(copy);
        return repeats(copy)
                && copied.isKnown()
                && candidates.stream()
                        .filter(original -> !repeats(original)
                                && original.edition().vintage().equals(copied))
                        .anyMatch(original -> !original.isConsistentWith(copy));
    }

    private boolean repeats(Observation observation) {
        return policy.repeating().contains(observation.edition().kind());
    }

    private static Vintage firstToPrint(Observation observation, List<Observation> family) {
        return family.stream()
                .filter(other -> other.series().equals(observation.series()) && other.isConsistentWith(observation))
                .map(other -> other.edition().vintage())
                .filter(Vintage::isKnown)
                .reduce(observation.edition().vintage(), BundleVintages::older);
    }

    private static Vintage older(Vintage one, Vintage other) {
        return one.isAfter(other) || !one.isKnown() ? other : one;
    }
}
