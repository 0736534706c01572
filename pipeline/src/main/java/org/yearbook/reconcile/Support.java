package org.yearbook.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Check;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReconciliationPolicy;

/**
 * How well each published value is supported: by an identity that holds or an independent publisher; by nothing that
 * contradicts it; or not at all. A publication of a kind that repeats others is no independent source.
 */
final class Support {

    private Support() {}

    static List<Decision> of(List<Decision> decisions, List<Check> checks, ReconciliationPolicy policy) {
        Set<String> held = new HashSet<>();
        Set<String> suspects = new HashSet<>();
        for (Check check : checks) {
            (check.outcome() == Check.Outcome.FAILS ? suspects : held).addAll(check.observations());
        }
        return decisions.stream()
                .map(decision -> decision.chosen()
                        .map(chosen -> supported(decision, chosen, held, suspects, policy))
                        .orElse(decision))
                .toList();
    }

    private static Decision supported(
            Decision decision,
            Observation chosen,
            Set<String> held,
            Set<String> suspects,
            ReconciliationPolicy policy) {
        String id = chosen.figure().id();
        boolean suspect = suspects.contains(id);
        Decision.Support support = Decision.Support.UNCHECKED;
        if (!suspect && (held.contains(id) || hasIndependentSource(decision, chosen, policy))) {
            support = Decision.Support.VERIFIED;
        } else if (!suspect && decision.candidates().size() > 1) {
            support = Decision.Support.UNCONTRADICTED;
        }
        String warning =
                suspect ? " 与其他数据的核算关系不成立，请审核。 An accounting identity with other figures fails; please review." : "";
        return new Decision(
                decision.groupId(),
                decision.series(),
                decision.period(),
                decision.rule(),
                decision.candidates(),
                decision.explanation() + warning,
                decision.open() || suspect,
                support);
    }

    private static boolean hasIndependentSource(Decision decision, Observation chosen, ReconciliationPolicy policy) {
        return decision.candidates().stream()
                .filter(candidate -> candidate.role() == Candidate.Role.CONSISTENT)
                .map(candidate -> candidate.observation().edition())
                .anyMatch(edition -> !policy.repeating().contains(edition.kind())
                        && !edition.publisher().equals(chosen.edition().publisher()));
    }
}
