package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Box;

/**
 * Where a table, or its part on one page, and all that belongs to it stand on the shown page.
 *
 * @param number the number of the table in its document, from 1
 * @param page from 1
 * @param box its cells
 * @param above its caption and unit
 * @param below its notes and source
 * @param gutters where two columns meet, each as high as the table and without width
 * @param cells those that are not blank
 */
public record TablePlace(
        int number,
        int page,
        Box box,
        Optional<Box> above,
        Optional<Box> below,
        List<Box> gutters,
        List<CellPlace> cells) {

    public TablePlace {
        gutters = List.copyOf(gutters);
        cells = List.copyOf(cells);
    }

    /**
     * The place that a cell takes up, also where no line is drawn around it.
     *
     * @param head whether it is in one of the rows of heads
     * @param span whether it covers more than one row or column
     */
    public record CellPlace(Box box, boolean head, boolean span) {}

    static TablePlace of(int number, TablePart part) {
        PlacedTable table = part.table();
        Box box = table.box();
        Box area = part.words().area();
        double[] edges = RowEdges.of(table);
        List<CellPlace> cells = new ArrayList<>();
        for (PlacedCell cell : table.cells()) {
            if (!cell.isBlank()) {
                boolean span = cell.rowEnd() > cell.row() || cell.columnEnd() > cell.column();
                boolean head = cell.row() < table.headRows();
                cells.add(new CellPlace(part.turn().shown(place(cell, table, edges)), head, span));
            }
        }
        List<Box> gutters = new ArrayList<>();
        for (int column = 1; column < table.columns(); column++) {
            double x = table.columnEdges().get(column);
            gutters.add(part.turn().shown(new Box(x, box.y(), 0, box.height())));
        }
        return new TablePlace(
                number,
                part.number(),
                part.shownBox(),
                strip(area, area.y(), box.y()).map(part.turn()::shown),
                strip(area, box.bottom(), area.bottom()).map(part.turn()::shown),
                gutters,
                cells);
    }

    private static Box place(PlacedCell cell, PlacedTable table, double[] rowEdges) {
        double left = table.columnEdges().get(cell.column());
        double right = table.columnEdges().get(cell.columnEnd() + 1);
        double top = rowEdges[cell.row()];
        return new Box(left, top, right - left, rowEdges[cell.rowEnd() + 1] - top);
    }

    private static Optional<Box> strip(Box area, double top, double bottom) {
        return bottom > top ? Optional.of(new Box(area.x(), top, area.width(), bottom - top)) : Optional.empty();
    }
}
