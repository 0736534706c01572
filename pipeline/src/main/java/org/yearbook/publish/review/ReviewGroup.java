package org.yearbook.publish.review;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Evidence;
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
 */
public record ReviewGroup(
        Decision decision,
        String status,
        String fingerprint,
        List<Candidate> candidates,
        Optional<ReviewerDecision> honoured) {

    public ReviewGroup {
        candidates = List.copyOf(candidates);
    }

    /**
     * The groups in which something was decided or has to be, the worst first: what is open and fails most identities,
     * then the larger before the smaller.
     */
    public static List<ReviewGroup> of(List<Decision> decisions, ReviewerDecisions reviewed, ReviewChecks checks) {
        return decisions.stream()
                .filter(decision -> decision.rule() != ReconciliationRule.SINGLE
                        || decision.open()
                        || decision.chosen().isEmpty())
                .map(decision -> group(decision, reviewed))
                .sorted(Comparator.comparingInt(ReviewGroup::rank)
                        .thenComparing(checks::failing, Comparator.reverseOrder())
                        .thenComparing(ReviewGroup::size, Comparator.reverseOrder())
                        .thenComparing(ReviewGroup::decision, ReconciliationCsv.BY_SERIES))
                .toList();
    }

    private static ReviewGroup group(Decision decision, ReviewerDecisions reviewed) {
        return new ReviewGroup(
                decision,
                reviewed.status(decision),
                Evidence.fingerprint(decision),
                Evidence.candidates(decision).stream()
                        .sorted(ReconciliationCsv.CHOSEN_FIRST)
                        .toList(),
                reviewed.on(decision.groupId())
                        .filter(review -> reviewed.standing(review, decision) == Standing.HONOURED));
    }

    /** Whether a reviewer has something to look at. */
    public boolean needsEvidence() {
        return !status.equals("decided")
                || candidates.stream().anyMatch(candidate -> candidate.role() == Candidate.Role.REJECTED);
    }

    private int rank() {
        if (status.equals("expired")) {
            return 0;
        }
        if (decision.rule() == ReconciliationRule.UNRESOLVED) {
            return 1;
        }
        if (decision.open()) {
            return 2;
        }
        if (decision.chosen().isEmpty()) {
            return 3;
        }
        return switch (decision.rule()) {
            case VINTAGE -> 4;
            case IDENTITY -> 5;
            case PRECEDENCE -> 6;
            case REVIEWER_DECISION -> 7;
            case ROUNDING -> 8;
            case DEFINITION -> 9;
            case BASIS -> 10;
            default -> 11;
        };
    }

    private BigDecimal size() {
        return candidates.stream()
                .map(candidate -> candidate.observation().value().abs())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }
}
