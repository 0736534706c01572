package org.yearbook.domain;

import org.jspecify.annotations.Nullable;

/**
 * One cell of a table as printed; rows and columns count from 0, the ends are inclusive.
 *
 * @param text wrapped lines joined, blanks at the ends dropped
 * @param page the page it is printed on, from 1
 * @param box null in a document without a page image
 * @param offset code points from the start of the document's text
 */
public record Cell(
        int row,
        int column,
        int rowEnd,
        int columnEnd,
        String text,
        int page,
        @Nullable Box box,
        int offset) {

    public Cell {
        if (row < 0 || column < 0 || rowEnd < row || columnEnd < column) {
            throw new IllegalArgumentException("Expecting a cell that ends where it starts or later instead of r" + row
                    + "c" + column + "-r" + rowEnd + "c" + columnEnd);
        }
    }

    public boolean covers(int aRow, int aColumn) {
        return row <= aRow && aRow <= rowEnd && column <= aColumn && aColumn <= columnEnd;
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
