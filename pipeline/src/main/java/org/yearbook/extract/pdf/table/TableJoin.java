package org.yearbook.extract.pdf.table;

import java.util.List;
import java.util.stream.IntStream;
import org.yearbook.extract.table.TableWords;

/** Tells whether a table goes on from one page to the next. */
final class TableJoin {

    /** The same column of two parts overlaps by this part of its width. */
    private static final double SAME_COLUMN = 0.5;

    private TableJoin() {}

    /** Whether the second part goes on with the table of the first. */
    static boolean goesOn(TablePart first, TablePart second) {
        if (second.number() != first.number() + 1
                || first.turn().direction() != second.turn().direction()
                || !haveSameColumns(first.table(), second.table())) {
            return false;
        }
        String caption = second.words().caption();
        if (TableWords.isContinuation(caption)) {
            return true;
        }
        boolean sameCaption = caption.isEmpty() || caption.equals(first.words().caption());
        return sameCaption
                && first.words().source().isEmpty()
                && PageMargin.isClearBelow(first.page(), first.words().area().bottom())
                && PageMargin.isClearAbove(second.page(), second.words().area().y());
    }

    /** Compares widths only, for left and right pages may have different margins. */
    private static boolean haveSameColumns(PlacedTable first, PlacedTable second) {
        double shift = second.columnEdges().get(0) - first.columnEdges().get(0);
        return first.columns() == second.columns()
                && IntStream.range(0, first.columns())
                        .allMatch(column -> overlap(first.columnEdges(), second.columnEdges(), column, shift));
    }

    private static boolean overlap(List<Double> first, List<Double> second, int column, double shift) {
        double left = Math.max(first.get(column), second.get(column) - shift);
        double right = Math.min(first.get(column + 1), second.get(column + 1) - shift);
        double width = Math.max(first.get(column + 1) - first.get(column), second.get(column + 1) - second.get(column));
        return right - left >= SAME_COLUMN * width;
    }

    /** How many rows at the top of the second part repeat the heads of the first. */
    static int repeatedHeads(PlacedTable first, PlacedTable second) {
        int heads = first.headRows();
        if (second.rows() < heads) {
            return 0;
        }
        for (int row = 0; row < heads; row++) {
            for (int column = 0; column < first.columns(); column++) {
                if (!text(first, row, column).equals(text(second, row, column))) {
                    return 0;
                }
            }
        }
        return heads;
    }

    private static String text(PlacedTable table, int row, int column) {
        return table.cellAt(row, column).map(PlacedCell::text).orElse("");
    }
}
