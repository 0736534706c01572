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

    FamilyReconciliation(ReconciliationPolicy policy, Preference preference, List<Observation> family) {
        this.preference = preference;
        this.vintages = new BundleVintages(policy, family);
        for (Observation observation : family) {
            series.computeIfAbsent(observation.series(), unused -> new ArrayList<>())
                    .add(observation);
        }
    }

    /** A figure of a document that lost against the one that is published. */
    record Loss(ReasonCode reason, Observation fallen, Observation chosen) {}

    /**
     * Two rounds: the first finds who loses where by itself, the second has every bundle fall that lost in another
     * series of the family.
     */
    List<Decision> decide() {
        Map<SeriesKey, Map<String, Loss>> lost = new TreeMap<>();
        series.forEach((key, candidates) -> lost.put(key, losers(decide(candidates, Map.of()))));
        List<Decision> decisions = new ArrayList<>();
        series.forEach((key, candidates) -> decisions.add(decide(candidates, lostElsewhere(key, lost))));
        return decisions;
    }

    private Decision decide(List<Observation> candidates, Map<String, List<Loss>> fallen) {
        return new SeriesReconciliation(preference, vintages, fallen).decide(candidates);
    }

    private static Map<String, List<Loss>> lostElsewhere(SeriesKey key, Map<SeriesKey, Map<String, Loss>> lost) {
        Map<String, List<Loss>> fallen = new TreeMap<>();
        lost.forEach((other, documents) -> {
            if (!other.equals(key)) {
                documents.forEach((document, loss) -> fallen.computeIfAbsent(document, unused -> new ArrayList<>())
                        .add(loss));
            }
        });
        return fallen;
    }

    /** The documents whose figure was rejected and that do not also print one that agrees with the published one. */
    private static Map<String, Loss> losers(Decision decision) {
        Map<String, Loss> losers = new TreeMap<>();
        decision.chosen()
                .ifPresent(chosen -> decision.candidates().stream()
                        .filter(candidate -> candidate.role() == Candidate.Role.REJECTED)
                        .forEach(candidate -> losers.putIfAbsent(
                                document(candidate), new Loss(candidate.reason(), candidate.observation(), chosen))));
        decision.candidates().stream()
                .filter(candidate -> candidate.role() != Candidate.Role.REJECTED)
                .forEach(candidate -> losers.remove(document(candidate)));
        return losers;
    }

    private static String document(Candidate candidate) {
        return candidate.observation().edition().document();
    }
}
