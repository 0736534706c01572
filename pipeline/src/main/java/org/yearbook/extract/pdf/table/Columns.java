package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yearbook.extract.pdf.page.Glyph;

/**
 * The columns of a table.
 *
 * @param edges the left edge of each column, then the right edge of the last, in points
 */
record Columns(List<Double> edges) {

    /** So many of the rows, as a part of them, may run over a gap between columns: titles of sections. */
    private static final double RUN_OVER = 0.1;

    /** At most this part of the rows prints in the middle of merged cells. */
    private static final double MERGED = 0.25;

    /** More than a blank between Latin words, in em: only there is print cut at the edge of a column. */
    private static final double OWN_GAP = 0.3;

    /** Edges are the middles of gaps between values, so that heads may stand this far over them, in em. */
    private static final double NEAR_EDGE = 0.4;

    Columns {
        edges = List.copyOf(edges);
    }

    int count() {
        return edges.size() - 1;
    }

    double left(int column) {
        return edges.get(column);
    }

    double right(int column) {
        return edges.get(column + 1);
    }

    /** The column that most of a phrase stands in. */
    int of(Phrase phrase) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int column = 0; column < count(); column++) {
            double shared = Math.min(phrase.right(), right(column)) - Math.max(phrase.left(), left(column));
            if (shared > most) {
                most = shared;
                best = column;
            }
        }
        return best;
    }

    /** A phrase cut where it runs over a gap between columns and has a gap of its own there. */
    List<Phrase> split(Phrase phrase, double em) {
        List<Phrase> parts = new ArrayList<>();
        List<Glyph> part = new ArrayList<>();
        for (Glyph glyph : phrase.glyphs()) {
            if (!part.isEmpty()) {
                Glyph last = part.get(part.size() - 1);
                double slack = NEAR_EDGE * em;
                boolean gap = glyph.left() - last.right() > OWN_GAP * em;
                if (gap
                        && edges.stream()
                                .anyMatch(edge -> edge > last.right() - slack && edge < glyph.left() + slack)) {
                    parts.add(new Phrase(part));
                    part = new ArrayList<>();
                }
            }
            part.add(glyph);
        }
        parts.add(new Phrase(part));
        return parts;
    }

    /**
     * The columns that rows of phrases vote for: the gaps that hardly any row runs over part them.
     *
     * @param left left edge of the table
     * @param right right edge of the table
     */
    static Columns vote(List<List<Phrase>> rows, double left, double right) {
        Columns strict = vote(rows, left, right, 0);
        Columns lenient = vote(rows, left, right, (int) Math.floor(RUN_OVER * rows.size()));
        return (lenient.count() > strict.count() ? lenient : strict).withoutMerged(rows);
    }

    /**
     * Without the columns in which only a few rows print, and those rows print nothing in the columns on both sides: a
     * label in the middle of merged cells, such as a total, stands so.
     */
    private Columns withoutMerged(List<List<Phrase>> rows) {
        for (int column = 1; column < count() - 1; column++) {
            int each = column;
            List<List<Phrase>> inside = rows.stream()
                    .filter(row -> row.stream().anyMatch(phrase -> of(phrase) == each))
                    .toList();
            boolean alone =
                    inside.stream().allMatch(row -> row.stream().noneMatch(phrase -> Math.abs(of(phrase) - each) == 1));
            if (alone && inside.size() <= MERGED * rows.size()) {
                List<Double> fewer = new ArrayList<>(edges);
                fewer.set(column, (left(column) + right(column)) / 2);
                fewer.remove(column + 1);
                return new Columns(fewer).withoutMerged(rows);
            }
        }
        return this;
    }

    private static Columns vote(List<List<Phrase>> rows, double left, double right, int allowed) {
        List<double[]> events = new ArrayList<>();
        for (List<Phrase> row : rows) {
            for (Phrase phrase : row) {
                events.add(new double[] {phrase.left(), 1});
                events.add(new double[] {phrase.right(), -1});
            }
        }
        // Where one phrase ends and another begins at the same point, it begins first: that is no gap.
        events.sort(Comparator.comparingDouble((double[] event) -> event[0]).thenComparingDouble(event -> -event[1]));
        List<Double> edges = new ArrayList<>(List.of(left));
        double cover = 0;
        double gapStart = Double.NaN;
        for (double[] event : events) {
            double before = cover;
            cover += event[1];
            if (before <= allowed && cover > allowed && !Double.isNaN(gapStart)) {
                edges.add((gapStart + event[0]) / 2);
            } else if (before > allowed && cover <= allowed) {
                gapStart = event[0];
            }
        }
        edges.add(right);
        return new Columns(edges);
    }
}
