package org.yearbook.extract.pdf.table;

import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Box;
import org.yearbook.domain.Cell;
import org.yearbook.extract.pdf.page.Boxes;
import org.yearbook.extract.pdf.page.Glyph;

/**
 * One cell of a table with the glyphs printed in it; rows and columns count from 0, the ends are inclusive.
 *
 * @param page the page it is printed on
 */
record PlacedCell(int row, int column, int rowEnd, int columnEnd, int page, List<Glyph> glyphs) {

    PlacedCell {
        glyphs = List.copyOf(glyphs);
    }

    String text() {
        return CellText.of(glyphs);
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
