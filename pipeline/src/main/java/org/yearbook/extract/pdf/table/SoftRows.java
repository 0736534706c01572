package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.extract.pdf.page.Glyph;

/** Parts a row of a grid that holds several rows of print, because no lines are drawn between them. */
final class SoftRows {

    private SoftRows() {}

    static PlacedTable split(PlacedTable table, double em) {
        List<PlacedCell> cells = new ArrayList<>();
        int shift = 0;
        List<Integer> starts = new ArrayList<>();
        List<List<RowBand>> bands = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            starts.add(row + shift);
            List<RowBand> parts = bandsOf(table, row, em);
            bands.add(parts);
            shift += parts.size() - 1;
        }
        starts.add(table.rows() + shift);
        for (PlacedCell cell : table.cells()) {
            int row = starts.get(cell.row());
            int rowEnd = starts.get(cell.rowEnd() + 1) - 1;
            List<RowBand> parts = bands.get(cell.row());
            if (cell.row() == cell.rowEnd() && parts.size() > 1) {
                for (int i = 0; i < parts.size(); i++) {
                    RowBand band = parts.get(i);
                    List<Glyph> inside =
                            cell.glyphs().stream().filter(band::holds).toList();
                    cells.add(new PlacedCell(row + i, cell.column(), row + i, cell.columnEnd(), cell.page(), inside));
                }
            } else {
                cells.add(new PlacedCell(row, cell.column(), rowEnd, cell.columnEnd(), cell.page(), cell.glyphs()));
            }
        }
        cells.sort(java.util.Comparator.comparingInt(PlacedCell::row).thenComparingInt(PlacedCell::column));
        return new PlacedTable(
                table.page(), table.box(), table.columnEdges(), table.rows() + shift, table.headRows(), cells);
    }

    private static List<RowBand> bandsOf(PlacedTable table, int row, double em) {
        List<PlacedCell> single = table.row(row).stream()
                .filter(cell -> cell.rowEnd() == row && !cell.isBlank())
                .toList();
        long stacked = single.stream().filter(SoftRows::hasStackedValues).count();
        long several = single.stream()
                .filter(cell -> GlyphLine.of(cell.glyphs()).size() > 1)
                .count();
        if (stacked == 0 || several < 2) {
            return List.of(RowBand.EVERYTHING);
        }
        List<Glyph> glyphs =
                single.stream().flatMap(cell -> cell.glyphs().stream()).toList();
        return BodyRows.bands(GlyphLine.of(glyphs), new Columns(table.columnEdges()), em);
    }

    /** Several lines that are each a value are as many cells: a value is not wrapped. */
    private static boolean hasStackedValues(PlacedCell cell) {
        List<GlyphLine> lines = GlyphLine.of(cell.glyphs());
        return lines.size() > 1
                && lines.stream()
                                        .filter(line -> PrintedValue.isValue(line.text()))
                                        .count()
                                * 2
                        > lines.size();
    }
}
