package org.yearbook.reconcile;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.yearbook.domain.Observation;
import org.yearbook.domain.Qualifier;
import org.yearbook.domain.ReconciliationPolicy;

/** Which of several observations to publish when nothing is left to decide between them, and how far they agree. */
final class Preference {

    private final ReconciliationPolicy policy;
    private final Set<String> placed;

    /** @param placed figures that are on their basis because of their value alone: never before one that is credited */
    Preference(ReconciliationPolicy policy, Set<String> placed) {
        this.policy = policy;
        this.placed = placed;
    }

    int rank(Observation observation) {
        return policy.rank(observation.edition().kind());
    }

    /** Of figures that agree, the most precise; of equally precise ones the most trustworthy edition's. */
    Comparator<Observation> mostPreciseFirst() {
        return Comparator.comparing(this::isPlaced)
                .thenComparing(Preference::isHedged)
                .thenComparing(Observation::halfWidth, Comparator.<BigDecimal>naturalOrder())
                .thenComparing(byPrecedence());
    }

    /** The most trustworthy edition first, the later of two equal ones, then in order of their names. */
    Comparator<Observation> byPrecedence() {
        return Comparator.comparing(this::isPlaced)
                .thenComparingInt(this::rank)
                .thenComparing(
                        (Observation observation) ->
                                observation.edition().vintage().text(),
                        Comparator.reverseOrder())
                .thenComparing(observation -> observation.edition().document())
                .thenComparing(observation -> observation.figure().citation().place())
                .thenComparing(observation -> observation.figure().id());
    }

    private boolean isPlaced(Observation observation) {
        return placed.contains(observation.figure().id());
    }

    private static boolean isHedged(Observation observation) {
        return observation.figure().number().qualifier() != Qualifier.NONE;
    }

    static boolean agree(List<Observation> observations) {
        for (int one = 0; one < observations.size(); one++) {
            for (int other = one + 1; other < observations.size(); other++) {
                if (!observations.get(one).isConsistentWith(observations.get(other))) {
                    return false;
                }
            }
        }
        return true;
    }
}
