package org.yearbook.extract.pdf.table;

import java.util.List;
import org.yearbook.domain.Box;
import org.yearbook.domain.Cell;
import org.yearbook.extract.pdf.page.PdfPage;

/**
 * What one page holds of a table: all of it, or the part before or after a page break.
 *
 * @param table its cells
 * @param words what is printed around it
 * @param turn how the page must be turned to read it
 * @param page the page turned so
 */
record TablePart(PlacedTable table, PlacedSurroundings words, PageTurn turn, PdfPage page) {

    /** The same with a caption, and with a unit where it has none. */
    TablePart named(String caption, String unit) {
        return new TablePart(
                table,
                new PlacedSurroundings(
                        caption,
                        words.unit().isEmpty() ? unit : words.unit(),
                        words.notes(),
                        words.source(),
                        words.area()),
                turn,
                page);
    }

    int number() {
        return page.number();
    }

    Box shownBox() {
        return turn.shown(table.box());
    }

    Box shownArea() {
        return turn.shown(words.area());
    }

    /** The cells from a row on, moved up or down by some rows, with their boxes on the shown page. */
    List<Cell> cells(int fromRow, int move) {
        return table.cells().stream()
                .filter(cell -> cell.row() >= fromRow)
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.movedDown(move))
                .map(cell -> cell.toCell(turn))
                .toList();
    }
}
