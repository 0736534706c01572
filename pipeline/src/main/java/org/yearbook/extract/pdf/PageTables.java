package org.yearbook.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yearbook.domain.Box;

/** Finds the tables on one page. */
final class PageTables {

    private PageTables() {}

    /** The tables from the top down, as the page is read. */
    static List<TablePart> find(PdfPage page) {
        List<TablePart> parts = new ArrayList<>();
        for (PageTurn turn : PageTurn.of(page)) {
            PdfPage upright = turn.upright(page);
            List<PlacedTable> tables = tables(upright);
            List<Glyph> free = outside(upright.glyphs(), tables);
            for (PlacedTable table : tables) {
                parts.add(new TablePart(table, SurroundingsFinder.find(free, table.box()), turn, upright));
            }
        }
        return parts;
    }

    private static List<PlacedTable> tables(PdfPage page) {
        double em = TextSize.typical(page.glyphs()).orElse(1);
        GridFinder finder = new GridFinder(page, em);
        List<PlacedTable> tables = new ArrayList<>();
        List<Ruling> inGrids = new ArrayList<>();
        for (Grid grid : finder.grids()) {
            GridTables.read(grid, page)
                    .map(table -> table.withHeadRows(HeadRows.count(table)))
                    .filter(TableJudge::isGridTable)
                    .ifPresent(table -> {
                        tables.add(table);
                        inGrids.addAll(grid.across());
                    });
        }
        List<Ruling> loose =
                finder.across().stream().filter(line -> !inGrids.contains(line)).toList();
        PdfPage rest = new PdfPage(
                page.number(),
                page.width(),
                page.height(),
                outside(page.glyphs(), tables),
                page.rulings(),
                page.pictures());
        for (PlacedTable table : new OpenTables(rest, loose, em).find()) {
            if (tables.stream().noneMatch(other -> other.box().intersects(table.box()))) {
                tables.add(table);
            }
        }
        tables.sort(
                Comparator.comparingDouble((PlacedTable table) -> table.box().y())
                        .thenComparingDouble(table -> table.box().x()));
        return tables;
    }

    private static List<Glyph> outside(List<Glyph> glyphs, List<PlacedTable> tables) {
        List<Box> boxes = tables.stream().map(PlacedTable::box).toList();
        return glyphs.stream()
                .filter(glyph -> boxes.stream().noneMatch(box -> Boxes.holdsCentre(box, glyph.box())))
                .toList();
    }
}
