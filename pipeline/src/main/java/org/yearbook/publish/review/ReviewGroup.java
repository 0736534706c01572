package org.yearbook.publish.review;

import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Evidence;
import org.yearbook.domain.PrintedCheck;
import org.yearbook.domain.ReconciliationRule;
import org.yearbook.domain.ReviewerDecision;
import org.yearbook.domain.ReviewerDecisions;
import org.yearbook.domain.ReviewerDecisions.Standing;
import org.yearbook.publish.csv.ReconciliationCsv;

/**
 * One group as a reviewer sees it.
 *
 * @param status open, decided or expired
 * @param candidates as printed, in the order in which they are numbered from 1
 * @param honoured what a reviewer decided on these very candidates
 * @param checks the identities that a candidate is a term of, the failing first
 */
public record ReviewGroup(
        Decision decision,
        String status,
        String fingerprint,
        List<Candidate> candidates,
        Optional<ReviewerDecision> honoured,
        List<PrintedCheck> checks) {

    public ReviewGroup {
        candidates = List.copyOf(candidates);
        checks = List.copyOf(checks);
    }

    /** Whether something was decided or has to be. */
    public static boolean isOf(Decision decision) {
        return decision.rule() != ReconciliationRule.SINGLE
                || decision.open()
                || decision.chosen().isEmpty();
    }

    /**
     * The group of a decision.
     *
     * @param checks the identities that candidates of the decision are terms of
     */
    public static ReviewGroup of(Decision decision, ReviewerDecisions reviewed, List<PrintedCheck> checks) {
        return new ReviewGroup(
                decision,
                reviewed.status(decision),
                Evidence.fingerprint(decision),
                Evidence.candidates(decision).stream()
                        .sorted(ReconciliationCsv.CHOSEN_FIRST)
                        .toList(),
                reviewed.on(decision.groupId())
                        .filter(review -> reviewed.standing(review, decision) == Standing.HONOURED),
                checks.stream().distinct().sorted(ReviewChecks.FAILING_FIRST).toList());
    }

    /** Whether a reviewer has something to look at. */
    public boolean needsEvidence() {
        return !status.equals("decided")
                || candidates.stream().anyMatch(candidate -> candidate.role() == Candidate.Role.REJECTED);
    }
}
