package org.yearbook.extract.pdf.table;

import java.util.List;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Boxes;
import org.yearbook.extract.table.TableWords;
import org.yearbook.extract.table.UnitLines;

/** Cuts off the rows in which some publishers put a table's name and unit, or its notes, inside its frame. */
final class EdgeRows {

    private EdgeRows() {}

    /** The table without such rows; their print is then outside its box, as elsewhere. */
    static PlacedTable cut(PlacedTable table) {
        int first = 0;
        while (first < table.rows() - 1 && isTitle(title(table, first))) {
            first++;
        }
        int end = table.rows();
        while (end > first + 1 && isNote(title(table, end - 1))) {
            end--;
        }
        return first == 0 && end == table.rows() ? table : rows(table, first, end);
    }

    /** The text of a row that is one cell from side to side, else nothing. */
    private static String title(PlacedTable table, int row) {
        List<PlacedCell> cells =
                table.row(row).stream().filter(cell -> !cell.isBlank()).toList();
        boolean single = cells.size() == 1
                && cells.get(0).columnEnd() - cells.get(0).column() + 1 == table.columns()
                && cells.get(0).rowEnd() == row;
        return single ? cells.get(0).text() : "";
    }

    private static boolean isTitle(String text) {
        return TableWords.isCaption(text) || UnitLines.unit(text).isPresent();
    }

    private static boolean isNote(String text) {
        return TableWords.isNote(text) || TableWords.source(text).isPresent();
    }

    private static PlacedTable rows(PlacedTable table, int first, int end) {
        List<PlacedCell> kept = table.cells().stream()
                .filter(cell -> cell.row() >= first && cell.rowEnd() < end)
                .toList();
        List<Box> boxes = kept.stream().flatMap(cell -> cell.box().stream()).toList();
        Box print = Boxes.around(boxes).orElse(table.box());
        double top = first == 0 ? table.box().y() : print.y();
        double bottom = end == table.rows() ? table.box().bottom() : print.bottom();
        return new PlacedTable(
                table.page(),
                new Box(table.box().x(), top, table.box().width(), bottom - top),
                table.columnEdges(),
                end - first,
                table.headRows(),
                kept.stream().map(cell -> cell.movedDown(-first)).toList());
    }
}
