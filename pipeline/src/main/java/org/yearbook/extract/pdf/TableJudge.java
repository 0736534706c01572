package org.yearbook.extract.pdf;

import java.util.List;

/** Tells tables from framed articles, columns of a newspaper, and lines that only decorate. */
final class TableJudge {

    private static final int LEAST_CELLS = 4;

    /** In a table of figures without a grid at least this part of the cells beside the labels are values. */
    private static final double OPEN_VALUES = 0.35;

    /** In a grid values may be fewer: the lines themselves speak for a table. */
    private static final double GRID_VALUES = 0.2;

    /** A grid of words only is a table if it has this many rows and its cells are short. */
    private static final int WORD_ROWS = 3;

    private static final double WORD_FILLED = 0.6;
    private static final int SHORT_CELL = 40;
    private static final int LONG_CELL = 80;
    private static final double LONG_CELLS = 0.2;

    private TableJudge() {}

    static boolean isOpenTable(PlacedTable table) {
        return isPlausible(table) && valueShare(table) >= OPEN_VALUES;
    }

    static boolean isGridTable(PlacedTable table) {
        return isPlausible(table) && (valueShare(table) >= GRID_VALUES || isTableOfWords(table));
    }

    private static boolean isPlausible(PlacedTable table) {
        List<PlacedCell> filled =
                table.cells().stream().filter(cell -> !cell.isBlank()).toList();
        long tooLong =
                filled.stream().filter(cell -> cell.glyphs().size() > LONG_CELL).count();
        return table.columns() > 1
                && table.rows() > 1
                && table.rows() > table.headRows()
                && filled.size() >= LEAST_CELLS
                && tooLong <= LONG_CELLS * filled.size();
    }

    private static double valueShare(PlacedTable table) {
        List<PlacedCell> inside = table.cells().stream()
                .filter(cell -> cell.column() > 0 && cell.row() >= table.headRows() && !cell.isBlank())
                .toList();
        long values = inside.stream()
                .filter(cell -> PrintedValue.isValue(cell.text()))
                .count();
        return inside.isEmpty() ? 0 : (double) values / inside.size();
    }

    private static boolean isTableOfWords(PlacedTable table) {
        List<Integer> lengths = table.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.glyphs().size())
                .sorted()
                .toList();
        return table.rows() >= WORD_ROWS
                && lengths.size() >= WORD_FILLED * table.cells().size()
                && lengths.get(lengths.size() / 2) <= SHORT_CELL;
    }
}
