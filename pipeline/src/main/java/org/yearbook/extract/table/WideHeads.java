package org.yearbook.extract.table;

import java.util.List;
import org.yearbook.domain.Cell;

/** Heads over several columns, of which a sheet without merged cells leaves all but the first blank. */
final class WideHeads {

    private WideHeads() {}

    /** 2023年 over two columns: the cells above this row over values go on to the right as far as there are heads below. */
    static List<Cell> spread(List<Cell> cells, int lowest, FurtherHeads heads) {
        return cells.stream()
                .map(cell -> cell.row() >= lowest || !heads.isValueColumn(cell.column()) ? cell : wide(cell, cells))
                .toList();
    }

    private static Cell wide(Cell head, List<Cell> cells) {
        int right = head.columnEnd();
        while (covers(cells, head.row() + 1, right + 1) && !covers(cells, head.row(), right + 1)) {
            right++;
        }
        return new Cell(
                head.row(), head.column(), head.rowEnd(), right, head.text(), head.page(), head.box(), head.offset());
    }

    private static boolean covers(List<Cell> cells, int row, int column) {
        return cells.stream().anyMatch(cell -> !cell.isBlank() && cell.covers(row, column));
    }
}
