package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;

/** Shares the columns of a table among the heads of one line so that the whole line fits best. */
final class HeadPartition {

    /** How badly a head stands over some columns, in em; infinite where it cannot. */
    interface Misfit {
        double of(int head, ColumnSpan span);
    }

    private final int heads;
    private final double[] bare;
    private final Misfit misfit;

    /** best[column][head]: the least misfit of the heads from this one on, over the columns from this one on. */
    private final double[][] best;

    private final int[][] end;

    private HeadPartition(int heads, double[] bare, Misfit misfit) {
        this.heads = heads;
        this.bare = bare;
        this.misfit = misfit;
        best = new double[bare.length + 1][heads + 1];
        end = new int[bare.length + 1][heads + 1];
    }

    /** @param spans the columns of each head, from the left to the right; empty if the heads cannot stand so */
    record Choice(double misfit, List<ColumnSpan> spans) {
        Choice {
            spans = List.copyOf(spans);
        }
    }

    /** @param bare what it costs, in em, to leave a column without a head on this line */
    static Choice best(int heads, double[] bare, Misfit misfit) {
        HeadPartition partition = new HeadPartition(heads, bare, misfit);
        partition.fill();
        return partition.choice();
    }

    private void fill() {
        int columns = bare.length;
        for (int head = 0; head < heads; head++) {
            best[columns][head] = Double.POSITIVE_INFINITY;
        }
        for (int column = columns - 1; column >= 0; column--) {
            for (int head = heads; head >= 0; head--) {
                best[column][head] = bare[column] + best[column + 1][head];
                end[column][head] = -1;
                for (int to = column; head < heads && to < columns; to++) {
                    double with = misfit.of(head, new ColumnSpan(column, to)) + best[to + 1][head + 1];
                    if (with < best[column][head]) {
                        best[column][head] = with;
                        end[column][head] = to;
                    }
                }
            }
        }
    }

    private Choice choice() {
        List<ColumnSpan> spans = new ArrayList<>();
        for (int column = 0; column < bare.length && spans.size() < heads; column++) {
            int to = end[column][spans.size()];
            if (to >= 0) {
                spans.add(new ColumnSpan(column, to));
                column = to;
            }
        }
        return new Choice(best[0][0], spans.size() < heads ? List.of() : spans);
    }
}
