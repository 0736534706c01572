package org.yearbook.beam;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yearbook.beam.coder.RecordCoder;
import org.yearbook.beam.spill.SortedRows;
import org.yearbook.domain.Decision;
import org.yearbook.domain.PrintedCheck;
import org.yearbook.domain.ReviewerDecisions;
import org.yearbook.publish.review.RankedGroup;
import org.yearbook.publish.review.ReviewGroup;

/**
 * Brings the groups before a reviewer together with the identities that they are terms of, and into their order: by
 * sorting, for neither the groups nor the identities of a large release have place in memory.
 */
final class ReviewGroups {

    /** Two megabytes of bits, by which a million groups are told apart well enough. */
    private static final int PLACES = 1 << 24;

    private ReviewGroups() {}

    /**
     * What they are made of, in any order; each is gone through once.
     *
     * @param source what both are taken from
     */
    record Parts(Iterable<?> source, Iterable<Decision> decisions, Iterable<PrintedCheck> checks) {}

    /** A decision, or an identity that it is a term of. */
    record Row(
            String groupId,
            @Nullable Decision decision,
            @Nullable PrintedCheck check) {

        /** Each decision before its identities. */
        static final Comparator<Row> ORDER = Comparator.comparing(Row::groupId).thenComparing(row -> row.check != null);
    }

    /** The groups, the worst first; to be closed. */
    static SortedRows<RankedGroup> of(Parts parts, ReviewerDecisions reviewed) {
        SortedRows<RankedGroup> ranked =
                SortedRows.from(parts.source(), RankedGroup.WORST_FIRST, RecordCoder.of(RankedGroup.class));
        try (SortedRows<Row> rows = SortedRows.from(parts.source(), Row.ORDER, RecordCoder.of(Row.class))) {
            fill(rows, parts);
            List<PrintedCheck> checks = new ArrayList<>();
            @Nullable Decision decision = null;
            for (Row row : rows) {
                if (row.decision() != null) {
                    if (decision != null) {
                        ranked.add(RankedGroup.of(decision, reviewed, checks));
                    }
                    decision = row.decision();
                    checks.clear();
                } else if (row.check() != null && decision != null && isOf(decision, row)) {
                    checks.add(row.check());
                }
            }
            if (decision != null) {
                ranked.add(RankedGroup.of(decision, reviewed, checks));
            }
        }
        return ranked;
    }

    private static boolean isOf(Decision decision, Row row) {
        return decision.groupId().equals(row.groupId());
    }

    private static void fill(SortedRows<Row> rows, Parts parts) {
        // Of their ids no more than a bit each: where two have the same, a row too many is left out later.
        BitSet wanted = new BitSet(PLACES);
        for (Decision decision : parts.decisions()) {
            if (ReviewGroup.isOf(decision)) {
                wanted.set(place(decision.groupId()));
                rows.add(new Row(decision.groupId(), decision, null));
            }
        }
        for (PrintedCheck check : parts.checks()) {
            check.terms().stream()
                    .map(PrintedCheck.Term::groupId)
                    .distinct()
                    .filter(group -> wanted.get(place(group)))
                    .forEach(group -> rows.add(new Row(group, null, check)));
        }
    }

    private static int place(String group) {
        int hash = group.hashCode();
        return (hash ^ (hash >>> 8)) & (PLACES - 1);
    }
}
