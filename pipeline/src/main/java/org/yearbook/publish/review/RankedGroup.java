package org.yearbook.publish.review;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.yearbook.domain.Check.Outcome;
import org.yearbook.domain.Decision;
import org.yearbook.domain.PrintedCheck;
import org.yearbook.domain.ReviewerDecisions;
import org.yearbook.publish.csv.ReconciliationCsv;

/**
 * A group with its place among those before a reviewer.
 *
 * @param rank by what has to be done, the most urgent 0
 * @param failing how many identities fail
 * @param size of the largest candidate
 * @param checks the identities that candidates are terms of
 */
public record RankedGroup(int rank, long failing, BigDecimal size, Decision decision, List<PrintedCheck> checks) {

    /** What is open and fails most identities before what is not, then the larger before the smaller. */
    public static final Comparator<RankedGroup> WORST_FIRST = Comparator.comparingInt((RankedGroup group) -> group.rank)
            .thenComparing(RankedGroup::failing, Comparator.reverseOrder())
            .thenComparing(RankedGroup::size, Comparator.reverseOrder())
            .thenComparing(RankedGroup::decision, ReconciliationCsv.BY_SERIES);

    public RankedGroup {
        checks = List.copyOf(checks);
    }

    /** Ranks a group by what was decided, and how its identities came out. */
    public static RankedGroup of(Decision decision, ReviewerDecisions reviewed, List<PrintedCheck> checks) {
        long failing = checks.stream()
                .distinct()
                .filter(checked -> checked.check().outcome() == Outcome.FAILS)
                .count();
        BigDecimal size = decision.candidates().stream()
                .map(candidate -> candidate.observation().value().abs())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return new RankedGroup(rank(decision, reviewed.status(decision)), failing, size, decision, checks);
    }

    /** The group as the reviewer sees it. */
    public ReviewGroup group(ReviewerDecisions reviewed) {
        return ReviewGroup.of(decision, reviewed, checks);
    }

    private static int rank(Decision decision, String status) {
        if (status.equals("expired")) {
            return 0;
        }
        return switch (decision.rule()) {
            case UNRESOLVED -> 1;
            case VINTAGE -> settled(decision, 4);
            case IDENTITY -> settled(decision, 5);
            case PRECEDENCE -> settled(decision, 6);
            case REVIEWER_DECISION -> settled(decision, 7);
            case ROUNDING -> settled(decision, 8);
            case DEFINITION -> settled(decision, 9);
            case BASIS -> settled(decision, 10);
            default -> settled(decision, 11);
        };
    }

    /** What is open, or of which nothing is published, comes first whatever the rule. */
    private static int settled(Decision decision, int rank) {
        return decision.open() ? 2 : decision.chosen().isEmpty() ? 3 : rank;
    }
}
