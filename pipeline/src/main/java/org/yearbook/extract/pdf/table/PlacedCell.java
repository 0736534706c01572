package org.yearbook.extract.pdf.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Box;
import org.yearbook.domain.Cell;
import org.yearbook.extract.pdf.page.Boxes;
import org.yearbook.extract.pdf.page.Glyph;

/**
 * One cell of a table with the glyphs printed in it and the page it is on; rows and columns count from 0, the ends are
 * inclusive.
 */
final class PlacedCell {

    private final int row;
    private final int column;
    private final int rowEnd;
    private final int columnEnd;
    private final int page;
    private final List<Glyph> glyphs;
    // Asked for again by every rule that looks at the table.
    private @Nullable String text;

    PlacedCell(int row, int column, int rowEnd, int columnEnd, int page, List<Glyph> glyphs) {
        this.row = row;
        this.column = column;
        this.rowEnd = rowEnd;
        this.columnEnd = columnEnd;
        this.page = page;
        this.glyphs = List.copyOf(glyphs);
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    int rowEnd() {
        return rowEnd;
    }

    int columnEnd() {
        return columnEnd;
    }

    int page() {
        return page;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    String text() {
        @Nullable String known = text;
        if (known == null) {
            known = CellText.of(glyphs);
            text = known;
        }
        return known;
    }

    boolean isBlank() {
        return glyphs.stream().allMatch(Glyph::isBlank);
    }

    Optional<Box> box() {
        return Boxes.around(glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .map(Glyph::box)
                .toList());
    }

    PlacedCell movedDown(int rows) {
        return new PlacedCell(row + rows, column, rowEnd + rows, columnEnd, page, glyphs);
    }

    boolean covers(int aRow, int aColumn) {
        return row <= aRow && aRow <= rowEnd && column <= aColumn && aColumn <= columnEnd;
    }

    /** The cell with its box on the page as shown. */
    Cell toCell(PageTurn turn) {
        return new Cell(
                row,
                column,
                rowEnd,
                columnEnd,
                text(),
                page,
                box().map(turn::shown).orElse(null),
                0);
    }
}
