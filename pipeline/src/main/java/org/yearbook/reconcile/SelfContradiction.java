package org.yearbook.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Candidate.Role;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.ReconciliationRule;

/**
 * A document that prints two values of one series: no office means both, so one of them is misprinted or its key misread, and
 * nothing tells which. None is published unless another document prints the same.
 */
final class SelfContradiction {

    private SelfContradiction() {}

    /** The decision without a published value where only a document that contradicts itself could give one; else the same. */
    static Decision withhold(Decision decision) {
        Optional<Observation> chosen = decision.chosen();
        boolean only = decision.rule() == ReconciliationRule.UNRESOLVED
                && chosen.isPresent()
                && in(decision, chosen.get())
                && !isPrintedElsewhere(decision, chosen.get());
        return only ? withheld(decision) : decision;
    }

    /** Whether the document of this candidate prints another value that was rejected. */
    static boolean in(Decision decision, Observation chosen) {
        return decision.candidates().stream()
                .anyMatch(candidate -> candidate.role() == Role.REJECTED && isOfDocument(candidate, chosen));
    }

    private static boolean isPrintedElsewhere(Decision decision, Observation chosen) {
        return decision.candidates().stream()
                .anyMatch(candidate -> candidate.role() == Role.CONSISTENT && !isOfDocument(candidate, chosen));
    }

    private static boolean isOfDocument(Candidate candidate, Observation chosen) {
        return Standing.document(candidate.observation()).equals(Standing.document(chosen));
    }

    private static Decision withheld(Decision decision) {
        List<Candidate> candidates = decision.candidates().stream()
                .map(candidate -> candidate.role() == Role.REJECTED
                        ? candidate
                        : new Candidate(candidate.observation(), Role.REJECTED, ReasonCode.UNRESOLVED))
                .toList();
        String printed = candidates.stream()
                .map(candidate -> Explanation.place(candidate.observation()))
                .collect(Collectors.joining(", "));
        return new Decision(
                decision.groupId(),
                decision.series(),
                decision.period(),
                decision.rule(),
                candidates,
                "不予公布，请审核：同一文件就同一指标印有不同数值：" + printed
                        + "。 Not published, please review: one document prints different values of one series: "
                        + printed + ".",
                true,
                decision.support());
    }
}
