package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** From where to where the print of each column stands, in points: that of its rows and of its lowest head. */
final class ColumnPrint {

    /** A phrase must overlap a column by this, in em, to stand in it too. */
    private static final double OVERLAP = 0.4;

    private final Columns columns;
    private final double em;
    private final int labels;
    private final double pitch;
    private final double[] left;
    private final double[] right;

    private ColumnPrint(Columns columns, List<List<Phrase>> body, double em) {
        this.columns = columns;
        this.em = em;
        labels = labels(columns, body);
        pitch = pitch(body, em);
        left = new double[columns.count()];
        right = new double[columns.count()];
    }

    /** @param lowest the lowest heads */
    static ColumnPrint of(Columns columns, List<List<Phrase>> body, List<Phrase> lowest, double em) {
        ColumnPrint print = new ColumnPrint(columns, body, em);
        List<List<Phrase>> rows = new ArrayList<>(body);
        rows.add(lowest);
        for (int column = 0; column < columns.count(); column++) {
            print.measure(column, rows);
        }
        return print;
    }

    private static int labels(Columns columns, List<List<Phrase>> body) {
        for (int column = 1; column < columns.count(); column++) {
            int each = column;
            List<Phrase> inside = body.stream()
                    .flatMap(List::stream)
                    .filter(phrase -> columns.of(phrase) == each)
                    .toList();
            long values = inside.stream()
                    .filter(phrase -> PrintedValue.isValue(phrase.text()))
                    .count();
            if (values * 2 >= inside.size()) {
                return column;
            }
        }
        return 1;
    }

    private static double pitch(List<List<Phrase>> body, double em) {
        double[] middles = body.stream()
                .map(row -> row.get(row.size() - 1).box())
                .mapToDouble(box -> box.y() + box.height() / 2)
                .sorted()
                .toArray();
        return IntStream.range(1, middles.length)
                .mapToDouble(i -> middles[i] - middles[i - 1])
                .filter(distance -> distance > em / 2)
                .min()
                .orElse(0);
    }

    private void measure(int column, List<List<Phrase>> rows) {
        List<Phrase> inside = new ArrayList<>();
        for (List<Phrase> row : rows) {
            for (Phrase phrase : row) {
                ColumnSpan over = under(phrase);
                if (over.isOne() && over.from() == column) {
                    inside.add(phrase);
                }
            }
        }
        left[column] = inside.stream().mapToDouble(Phrase::left).min().orElse(columns.left(column));
        right[column] = inside.stream().mapToDouble(Phrase::right).max().orElse(columns.right(column));
    }

    int count() {
        return columns.count();
    }

    double em() {
        return em;
    }

    /** How many columns at the left hold labels: the first, and those beside it that hold no values. */
    int labels() {
        return labels;
    }

    /** The closest that two rows follow each other, in points; 0 for a single row. */
    double pitch() {
        return pitch;
    }

    /** The column that most of a phrase stands in. */
    int home(Phrase phrase) {
        return columns.of(phrase);
    }

    /** The columns that a phrase stands over by itself. */
    ColumnSpan under(Phrase phrase) {
        int from = columns.of(phrase);
        int to = from;
        while (from > 0 && columns.left(from) - phrase.left() > OVERLAP * em) {
            from--;
        }
        while (to < columns.count() - 1 && phrase.right() - columns.right(to) > OVERLAP * em) {
            to++;
        }
        return new ColumnSpan(from, to);
    }

    double left(int column) {
        return left[column];
    }

    double right(int column) {
        return right[column];
    }

    double centre(int column) {
        return (left[column] + right[column]) / 2;
    }

    /** The middle between the gutters at the sides of some columns. */
    double gutterCentre(ColumnSpan span) {
        return (columns.left(span.from()) + columns.right(span.to())) / 2;
    }

    /** How far a phrase is from being in line with a column at its left, its right or its middle, in em. */
    double off(Phrase phrase, int column) {
        return off(phrase, left[column], right[column]);
    }

    double off(Phrase phrase, double from, double to) {
        double sides = Math.min(Math.abs(phrase.left() - from), Math.abs(phrase.right() - to));
        return Math.min(sides, Math.abs(phrase.centre() - (from + to) / 2)) / em;
    }
}
