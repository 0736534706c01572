package org.yearbook.reconcile;

import java.util.List;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.ReconciliationPolicy;

/**
 * How well each published value is supported by other documents, before any check: by an independent publisher; by
 * nothing that contradicts it; or not at all. A publication of a kind that repeats others is no independent source.
 */
final class Support {

    private Support() {}

    static List<Decision> of(List<Decision> decisions, ReconciliationPolicy policy) {
        return decisions.stream()
                .map(decision -> decision.chosen()
                        .map(chosen -> supported(decision, chosen, policy))
                        .orElse(decision))
                .toList();
    }

    private static Decision supported(Decision decision, Observation chosen, ReconciliationPolicy policy) {
        Decision.Support support = Decision.Support.UNCHECKED;
        if (hasIndependentSource(decision, chosen, policy)) {
            support = Decision.Support.VERIFIED;
        } else if (decision.candidates().size() > 1 && !isContradicted(decision)) {
            support = Decision.Support.UNCONTRADICTED;
        }
        return new Decision(
                decision.groupId(),
                decision.series(),
                decision.period(),
                decision.rule(),
                decision.candidates(),
                decision.explanation(),
                decision.open(),
                support);
    }

    /** By a value that no rule could set aside, be it of the same document. */
    private static boolean isContradicted(Decision decision) {
        return decision.candidates().stream()
                .anyMatch(candidate ->
                        candidate.role() == Candidate.Role.REJECTED && candidate.reason() == ReasonCode.UNRESOLVED);
    }

    private static boolean hasIndependentSource(Decision decision, Observation chosen, ReconciliationPolicy policy) {
        return decision.candidates().stream()
                .filter(candidate -> candidate.role() == Candidate.Role.CONSISTENT)
                // That a value stands where it does because it is the same proves nothing.
                .filter(candidate -> candidate.reason() != ReasonCode.PLACED_BY_VALUE)
                .map(candidate -> candidate.observation().edition())
                .anyMatch(edition -> !policy.repeating().contains(edition.kind())
                        && !edition.publisher().equals(chosen.edition().publisher()));
    }
}
