package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Gathers lines of print into the rows of a table: a wrapped label is one row with its values. */
final class BodyRows {

    /** Lines of one cell stand this much closer, as a part of the usual distance of rows. */
    private static final double TIGHT = 0.8;

    /** A label wraps when it comes as near to the next column as this, in em. */
    private static final double ROOM = 3;

    /** Where values stand beside the label it is a row of its own, unless there is hardly any room. */
    private static final double ROOM_BESIDE_VALUES = 1.8;

    /** In a table of words less than one line in so many holds a value. */
    private static final int FEW_VALUES = 3;

    /** The lines of a cell are no further apart than this multiple of the closest. */
    private static final double CLOSE = 1.06;

    private final List<GlyphLine> lines;
    private final Columns columns;
    private final double em;
    private final boolean[] valued;
    private final boolean[] labelled;
    private final boolean words;
    private final double closest;

    private BodyRows(List<GlyphLine> lines, Columns columns, double em) {
        this.lines = lines;
        this.columns = columns;
        this.em = em;
        valued = new boolean[lines.size()];
        labelled = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            for (Phrase phrase : lines.get(i).cells(em)) {
                boolean first = columns.of(phrase) == 0;
                labelled[i] |= first;
                valued[i] |= !first && PrintedValue.isValue(phrase.text());
            }
        }
        words = IntStream.range(0, lines.size()).filter(i -> valued[i]).count() * FEW_VALUES < lines.size();
        closest = IntStream.range(1, lines.size())
                .mapToDouble(i -> middle(i) - middle(i - 1))
                .min()
                .orElse(0);
    }

    /** The rows from the top down; every line is in one of them. */
    static List<RowBand> bands(List<GlyphLine> lines, Columns columns, double em) {
        if (lines.isEmpty()) {
            return List.of();
        }
        return new BodyRows(lines, columns, em).bands();
    }

    private List<RowBand> bands() {
        double pitch = pitch();
        List<RowBand> bands = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!goOn(start, i, pitch)) {
                bands.add(band(i, bands));
                start = i;
            }
        }
        bands.add(band(lines.size(), bands));
        return bands;
    }

    private RowBand band(int to, List<RowBand> before) {
        double top = before.isEmpty()
                ? Double.NEGATIVE_INFINITY
                : before.get(before.size() - 1).bottom();
        double bottom = to == lines.size() ? Double.POSITIVE_INFINITY : (middle(to - 1) + middle(to)) / 2;
        return new RowBand(top, bottom);
    }

    private double middle(int line) {
        return (lines.get(line).top() + lines.get(line).bottom()) / 2;
    }

    /** The usual distance between neighbouring lines with values; the distance of any lines if few have values. */
    private double pitch() {
        double[] distances = IntStream.range(1, lines.size())
                .filter(i -> valued[i] && valued[i - 1])
                .mapToDouble(i -> middle(i) - middle(i - 1))
                .sorted()
                .toArray();
        if (distances.length == 0) {
            distances = IntStream.range(1, lines.size())
                    .mapToDouble(i -> middle(i) - middle(i - 1))
                    .sorted()
                    .toArray();
        }
        return distances.length == 0 ? 0 : distances[distances.length / 2];
    }

    /** Whether a line belongs to the row that began with the line {@code start}. */
    private boolean goOn(int start, int line, double pitch) {
        if (words) {
            return !labelled[line] || (middle(line) - middle(line - 1) < CLOSE * closest && isLeaded());
        }
        boolean rowHasValues = false;
        for (int i = start; i < line; i++) {
            rowHasValues |= valued[i];
        }
        if (valued[line] && rowHasValues) {
            return false;
        }
        boolean tight = middle(line) - middle(line - 1) < TIGHT * pitch;
        if (valued[line]) {
            return tight || (labelled[line] && (isFull(line - 1, ROOM) || goesOnInLowerCase(line)));
        }
        if (!labelled[line]) {
            return true;
        }
        boolean nearerToNext = line + 1 < lines.size()
                && valued[line + 1]
                && middle(line + 1) - middle(line) < TIGHT * (middle(line) - middle(line - 1));
        boolean goesOn = rowHasValues && (isFull(line - 1, ROOM_BESIDE_VALUES) || goesOnInLowerCase(line));
        return (tight || goesOn) && !nearerToNext;
    }

    /** Whether more than the distance of lines parts some rows. */
    private boolean isLeaded() {
        return IntStream.range(1, lines.size()).anyMatch(i -> middle(i) - middle(i - 1) > CLOSE * closest);
    }

    /** Whether the label of a line begins in lower case and so goes on with the label above. */
    private boolean goesOnInLowerCase(int line) {
        String label = label(line);
        String above = label(line - 1);
        return !label.isEmpty()
                && Character.isLowerCase(label.codePointAt(0))
                && !above.isEmpty()
                && Character.isUpperCase(above.codePointAt(0))
                && !above.endsWith(":");
    }

    private String label(int line) {
        Phrase first = lines.get(line).cells(em).get(0);
        return columns.of(first) == 0 ? first.text() : "";
    }

    /** Whether the label of a line leaves no room for another word before the next column. */
    private boolean isFull(int line, double room) {
        double next = lines.stream()
                .flatMap(any -> any.cells(em).stream())
                .filter(phrase -> columns.of(phrase) == 1)
                .mapToDouble(Phrase::left)
                .min()
                .orElse(columns.right(0));
        Phrase label = lines.get(line).cells(em).get(0);
        return columns.of(label) == 0 && label.right() > next - room * em;
    }
}
