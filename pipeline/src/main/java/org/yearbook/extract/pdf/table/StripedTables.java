package org.yearbook.extract.pdf.table;

import java.util.List;
import org.yearbook.extract.pdf.page.Boxes;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.ReadingClock;

/** Tables of which every other row is shaded and the heads above are not. */
final class StripedTables {

    private StripedTables() {}

    /** The table as it is read by its print alone if only so it has heads, else as it is. */
    static PlacedTable headed(PlacedTable table, Grid grid, PdfPage page, ReadingClock clock) {
        if (!grid.isShaded() || table.headRows() > 0) {
            return table;
        }
        return new UnruledTables(page, List.of(), clock)
                .find().stream()
                        .filter(other -> other.headRows() > 0
                                && other.columns() == table.columns()
                                && other.rows() - other.headRows() >= table.rows()
                                && holds(other, table.cells()))
                        .findFirst()
                        .orElse(table);
    }

    private static boolean holds(PlacedTable table, List<PlacedCell> cells) {
        return cells.stream()
                .flatMap(cell -> cell.glyphs().stream())
                .allMatch(glyph -> Boxes.holdsCentre(table.box(), glyph.box()));
    }
}
