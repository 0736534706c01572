package org.yearbook.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Cell;

/**
 * A table printed without lines around its cells, as rows of cells of which some are blank: finds the rows that are
 * heads and the blank cells that a head spans.
 *
 * @param headRows how many rows at the top are heads
 * @param cells all cells that are not blank, heads with their spans
 */
public record HeadedGrid(int headRows, List<Cell> cells) {

    /** A cell before spans are known: its text and its offset in code points. */
    public record Entry(String text, int offset) {

        boolean isBlank() {
            return text.isBlank();
        }
    }

    public HeadedGrid {
        cells = List.copyOf(cells);
    }

    /** The grid of these rows, which may be of unequal length. */
    public static HeadedGrid of(List<List<Entry>> rows) {
        return of(
                rows,
                HeadRows.count(rows.stream()
                        .map(row -> row.stream().map(Entry::text).toList())
                        .toList()));
    }

    /** The grid of these rows, of which the first {@code headRows} are heads. */
    public static HeadedGrid of(List<List<Entry>> rows, int headRows) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Entry entry = rows.get(row).get(column);
                if (!entry.isBlank()) {
                    int right = row < headRows ? right(rows, cells, row, column) : column;
                    int bottom = row < headRows ? bottom(rows, headRows, row, column, right) : row;
                    cells.add(new Cell(row, column, bottom, right, entry.text(), 1, null, entry.offset()));
                }
            }
        }
        return new HeadedGrid(headRows, cells);
    }

    // A head spans the blank cells behind it that have something below them and the same head above.
    private static int right(List<List<Entry>> rows, List<Cell> above, int row, int column) {
        int right = column;
        while (isBlankAt(rows, row, right + 1)
                && hasTextBelow(rows, row, right + 1)
                && sameParent(above, row, column, right + 1)) {
            right++;
        }
        return right;
    }

    private static boolean sameParent(List<Cell> above, int row, int left, int right) {
        return row == 0 || parent(above, row - 1, left).equals(parent(above, row - 1, right));
    }

    private static Optional<Cell> parent(List<Cell> above, int row, int column) {
        return above.stream().filter(cell -> cell.covers(row, column)).findFirst();
    }

    private static int bottom(List<List<Entry>> rows, int headRows, int row, int left, int right) {
        int bottom = row;
        while (bottom + 1 < headRows && isBlankFromTo(rows, bottom + 1, left, right)) {
            bottom++;
        }
        return bottom;
    }

    private static boolean isBlankFromTo(List<List<Entry>> rows, int row, int left, int right) {
        for (int column = left; column <= right; column++) {
            if (hasText(rows, row, column)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasTextBelow(List<List<Entry>> rows, int row, int column) {
        for (int below = row + 1; below < rows.size(); below++) {
            if (hasText(rows, below, column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlankAt(List<List<Entry>> rows, int row, int column) {
        return !hasText(rows, row, column);
    }

    private static boolean hasText(List<List<Entry>> rows, int row, int column) {
        return column < rows.get(row).size() && !rows.get(row).get(column).isBlank();
    }
}
