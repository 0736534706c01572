package org.yearbook.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One table as printed, joined where it runs over pages.
 *
 * @param number the number of the table in its document, from 1 in reading order
 * @param page the page it starts on, from 1
 * @param box its area on that page; null in a document without a page image
 * @param caption the line that names it, empty if none
 * @param unit the unit line without its label: {@code 亿美元，%}, empty if none
 * @param notes notes below it, as printed
 * @param source the source line without its label, empty if none
 * @param headRows how many rows at the top are heads
 * @param cells in order of row, then column; blank cells may be left out
 */
public record Table(
        int number,
        int page,
        @Nullable Box box,
        String caption,
        String unit,
        List<String> notes,
        String source,
        int headRows,
        List<Cell> cells) {

    public Table {
        notes = List.copyOf(notes);
        cells = List.copyOf(cells);
    }

    public int rows() {
        return cells.stream().mapToInt(cell -> cell.rowEnd() + 1).max().orElse(0);
    }

    public int columns() {
        return cells.stream().mapToInt(cell -> cell.columnEnd() + 1).max().orElse(0);
    }

    public Optional<Cell> cellAt(int row, int column) {
        return cells.stream().filter(cell -> cell.covers(row, column)).findFirst();
    }

    /** The heads above a column from the top down, each once: {@code [2023, 出口额]}. */
    public List<String> headPath(int column) {
        List<String> path = new ArrayList<>();
        @Nullable Cell last = null;
        for (int row = 0; row < headRows; row++) {
            @Nullable Cell head = cellAt(row, column).orElse(null);
            if (head != null && !head.equals(last) && !head.isBlank()) {
                path.add(head.text());
            }
            last = head;
        }
        return List.copyOf(path);
    }
}
