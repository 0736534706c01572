package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.SeriesKey;

/**
 * Decides the series of one flow and basis together. A document that loses on one of them (its level is superseded)
 * has its whole bundle lose: its growth is never published beside somebody else's level.
 */
final class FamilyReconciliation {

    private final Map<SeriesKey, List<Observation>> series = new TreeMap<>();
    private final Preference preference;
    private final BundleVintages vintages;

    FamilyReconciliation(ReconciliationPolicy policy, List<Observation> family) {
        this.preference = new Preference(policy);
        this.vintages = new BundleVintages(policy, family);
        for (Observation observation : family) {
            series.computeIfAbsent(observation.series(), unused -> new ArrayList<>())
                    .add(observation);
        }
    }

    /** Repeats until no further bundle falls; each round fells at least one document, so it ends. */
    List<Decision> decide() {
        Set<String> fallen = new TreeSet<>();
        while (true) {
            List<Decision> decisions = new ArrayList<>();
            for (List<Observation> candidates : series.values()) {
                decisions.add(new SeriesReconciliation(preference, vintages, fallen).decide(candidates));
            }
            Set<String> losers = losers(decisions);
            if (!fallen.addAll(losers)) {
                return decisions;
            }
        }
    }

    /** The documents whose figure was rejected in some series for which they do not also print the published one. */
    private static Set<String> losers(List<Decision> decisions) {
        Set<String> losers = new TreeSet<>();
        for (Decision decision : decisions) {
            Set<String> keep = new TreeSet<>();
            decision.candidates().stream()
                    .filter(candidate -> candidate.role() != Candidate.Role.REJECTED)
                    .forEach(candidate ->
                            keep.add(candidate.observation().edition().document()));
            decision.candidates().stream()
                    .filter(candidate -> candidate.role() == Candidate.Role.REJECTED)
                    .map(candidate -> candidate.observation().edition().document())
                    .filter(document -> !keep.contains(document))
                    .forEach(losers::add);
        }
        return losers;
    }
}
