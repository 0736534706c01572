package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;

/** Takes out rows and columns in which no cell begins with text: gaps between double lines, spare rows. */
final class Trimmed {

    private Trimmed() {}

    static PlacedTable of(PlacedTable table) {
        boolean[] rows = new boolean[table.rows()];
        boolean[] columns = new boolean[table.columns()];
        for (PlacedCell cell : table.cells()) {
            if (!cell.isBlank()) {
                rows[cell.row()] = true;
                columns[cell.column()] = true;
            }
        }
        int[] newRow = renumbered(rows);
        int[] newColumn = renumbered(columns);
        List<PlacedCell> cells = new ArrayList<>();
        for (PlacedCell cell : table.cells()) {
            int row = next(newRow, rows, cell.row(), cell.rowEnd());
            int column = next(newColumn, columns, cell.column(), cell.columnEnd());
            if (row >= 0 && column >= 0) {
                int rowEnd = Math.max(row, newRow[cell.rowEnd() + 1] - 1);
                int columnEnd = Math.max(column, newColumn[cell.columnEnd() + 1] - 1);
                cells.add(new PlacedCell(row, column, rowEnd, columnEnd, cell.page(), cell.glyphs()));
            }
        }
        List<Double> edges = new ArrayList<>();
        for (int column = 0; column < columns.length; column++) {
            if (columns[column]) {
                edges.add(table.columnEdges().get(column));
            }
        }
        edges.add(table.columnEdges().get(columns.length));
        return new PlacedTable(table.page(), table.box(), edges, newRow[rows.length], table.headRows(), cells);
    }

    /** How many are kept before each place. */
    private static int[] renumbered(boolean[] kept) {
        int[] before = new int[kept.length + 1];
        for (int i = 0; i < kept.length; i++) {
            before[i + 1] = before[i] + (kept[i] ? 1 : 0);
        }
        return before;
    }

    private static int next(int[] before, boolean[] kept, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (kept[i]) {
                return before[i];
            }
        }
        return -1;
    }
}
