package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Boxes;
import org.yearbook.extract.pdf.page.Glyph;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.ReadingClock;
import org.yearbook.extract.pdf.page.Ruling;
import org.yearbook.extract.pdf.page.TextSize;

/** Finds the tables on one page. */
final class PageTables {

    private PageTables() {}

    /** The tables from the top down, as the page is read. */
    static List<TablePart> find(PdfPage page, ReadingClock clock) {
        List<TablePart> parts = new ArrayList<>();
        for (PageTurn turn : PageTurn.of(page)) {
            PdfPage upright = TypedRules.asLines(turn.upright(page));
            List<PlacedTable> tables = tables(upright, clock);
            if (!tables.isEmpty()) {
                List<Phrase> free = NearLines.phrases(outside(upright.glyphs(), tables));
                tables.forEach(table -> parts.add(part(table, free, turn, upright)));
            }
        }
        return parts;
    }

    /**
     * The part at the top of a page with which a table of the page before goes on without lines or heads.
     *
     * @param others the tables found on the page
     */
    static Optional<TablePart> goOn(TablePart before, PdfPage page, List<TablePart> others, ReadingClock clock) {
        PageTurn turn = new PageTurn(before.turn().direction(), page.width(), page.height());
        PdfPage upright = TypedRules.asLines(turn.upright(page));
        List<PlacedTable> tables = new ArrayList<>();
        others.forEach(other -> tables.add(other.table()));
        PdfPage rest = upright.withGlyphs(outside(upright.glyphs(), tables));
        double em = TextSize.typical(upright.glyphs()).orElse(1);
        return new OpenTables(rest, new GridFinder(upright, em).across(), em, clock)
                .goOn(before.table())
                .map(table -> {
                    tables.add(table);
                    List<Phrase> free = NearLines.phrases(outside(upright.glyphs(), tables));
                    return part(table, free, turn, upright);
                })
                .filter(part -> TableJoin.goesOn(before, part));
    }

    /** @param free what is printed on the page outside of all tables */
    private static TablePart part(PlacedTable table, List<Phrase> free, PageTurn turn, PdfPage upright) {
        return new TablePart(table, SurroundingsFinder.find(free, table), turn, upright);
    }

    private static List<PlacedTable> tables(PdfPage page, ReadingClock clock) {
        double em = TextSize.typical(page.glyphs()).orElse(1);
        GridFinder finder = new GridFinder(page, em);
        List<PlacedTable> tables = new ArrayList<>();
        List<Ruling> inGrids = new ArrayList<>();
        for (Grid grid : finder.grids()) {
            clock.check();
            GridTables.read(Stripes.completed(grid, page), page)
                    .map(EdgeRows::cut)
                    .map(table -> table.withHeadRows(GridHeads.count(table)))
                    .filter(TableJudge::isGridTable)
                    .ifPresent(table -> {
                        tables.add(StripedTables.headed(
                                table, grid, page.withGlyphs(outside(page.glyphs(), tables)), clock));
                        inGrids.addAll(grid.across());
                    });
        }
        List<Ruling> loose =
                finder.across().stream().filter(line -> !inGrids.contains(line)).toList();
        PdfPage rest = page.withGlyphs(outside(page.glyphs(), tables));
        addApart(new OpenTables(rest, loose, em, clock).find(), tables);
        addApart(new UnruledTables(page.withGlyphs(outside(page.glyphs(), tables)), loose, clock).find(), tables);
        tables.removeIf(table -> Charts.isChart(table, page));
        tables.sort(
                Comparator.comparingDouble((PlacedTable table) -> table.box().y())
                        .thenComparingDouble(table -> table.box().x()));
        return tables;
    }

    private static void addApart(List<PlacedTable> found, List<PlacedTable> tables) {
        for (PlacedTable table : found) {
            if (tables.stream().noneMatch(other -> other.box().intersects(table.box()))) {
                tables.add(table);
            }
        }
    }

    private static List<Glyph> outside(List<Glyph> glyphs, List<PlacedTable> tables) {
        if (tables.isEmpty()) {
            return glyphs;
        }
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!isInside(glyph.box(), tables)) {
                outside.add(glyph);
            }
        }
        return outside;
    }

    private static boolean isInside(Box glyph, List<PlacedTable> tables) {
        for (PlacedTable table : tables) {
            if (Boxes.holdsCentre(table.box(), glyph)) {
                return true;
            }
        }
        return false;
    }
}
