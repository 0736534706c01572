package org.yearbook.extract.pdf.table;

import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Box;

/**
 * The body of a table, or of its part on one page, before the words around it are known.
 *
 * @param page from 1
 * @param box the area inside its outer lines
 * @param columnEdges the left edge of each column, then the right edge of the last
 * @param rows how many
 * @param headRows how many of them are heads
 */
record PlacedTable(int page, Box box, List<Double> columnEdges, int rows, int headRows, List<PlacedCell> cells) {

    PlacedTable {
        columnEdges = List.copyOf(columnEdges);
        cells = List.copyOf(cells);
    }

    int columns() {
        return columnEdges.size() - 1;
    }

    Optional<PlacedCell> cellAt(int row, int column) {
        return cells.stream().filter(cell -> cell.covers(row, column)).findFirst();
    }

    List<PlacedCell> row(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }

    PlacedTable withHeadRows(int heads) {
        return new PlacedTable(page, box, columnEdges, rows, heads, cells);
    }
}
