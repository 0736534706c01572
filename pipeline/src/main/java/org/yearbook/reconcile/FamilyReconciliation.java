package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.SeriesKey;

/**
 * Decides the series of one topic and basis together. A document that loses on one of them (its level is superseded)
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

    /**
     * Two rounds: the first finds who loses where by itself, the second has every bundle fall that lost in another
     * series of the family.
     */
    List<Decision> decide() {
        Map<SeriesKey, Map<String, ReasonCode>> lost = new TreeMap<>();
        series.forEach((key, candidates) -> lost.put(key, losers(decide(candidates, Map.of()))));
        List<Decision> decisions = new ArrayList<>();
        series.forEach((key, candidates) -> decisions.add(decide(candidates, lostElsewhere(key, lost))));
        return decisions;
    }

    private Decision decide(List<Observation> candidates, Map<String, ReasonCode> fallen) {
        return new SeriesReconciliation(preference, vintages, fallen).decide(candidates);
    }

    private static Map<String, ReasonCode> lostElsewhere(SeriesKey key, Map<SeriesKey, Map<String, ReasonCode>> lost) {
        Map<String, ReasonCode> fallen = new TreeMap<>();
        lost.forEach((other, documents) -> {
            if (!other.equals(key)) {
                documents.forEach(fallen::putIfAbsent);
            }
        });
        return fallen;
    }

    /** The documents whose figure was rejected and that do not also print one that agrees with the published one. */
    private static Map<String, ReasonCode> losers(Decision decision) {
        Map<String, ReasonCode> losers = new TreeMap<>();
        decision.candidates().stream()
                .filter(candidate -> candidate.role() == Candidate.Role.REJECTED)
                .forEach(candidate -> losers.putIfAbsent(document(candidate), candidate.reason()));
        decision.candidates().stream()
                .filter(candidate -> candidate.role() != Candidate.Role.REJECTED)
                .forEach(candidate -> losers.remove(document(candidate)));
        return losers;
    }

    private static String document(Candidate candidate) {
        return candidate.observation().edition().document();
    }
}
