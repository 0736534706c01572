package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Boxes;
import org.yearbook.extract.pdf.page.Glyph;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.ReadingClock;
import org.yearbook.extract.pdf.page.Ruling;
import org.yearbook.extract.pdf.page.TextSize;

/** Finds tables that no line bounds: rows of values below each other, with gutters between them, below heads. */
final class UnruledTables {

    private final PdfPage page;
    private final List<Ruling> rules;
    private final ReadingClock clock;

    /**
     * @param page with the glyphs that no other table has taken
     * @param rules its horizontal lines from the top down; one may part levels of heads
     */
    UnruledTables(PdfPage page, List<Ruling> rules, ReadingClock clock) {
        this.page = page;
        this.rules = rules;
        this.clock = clock;
    }

    /** The tables that run over the whole page, or else over one column of it, or that stand side by side. */
    List<PlacedTable> find() {
        RunningText text = RunningText.of(page.glyphs());
        List<Glyph> glyphs = text.removedFrom(page.glyphs());
        List<GlyphLine> lines = text.linesOf(glyphs);
        List<PlacedTable> whole = find(lines);
        List<Double> columns = text.gutters(page.width());
        List<Double> gutters = columns.isEmpty() ? SideBySide.gutters(lines) : columns;
        if (gutters.isEmpty()) {
            return whole;
        }
        List<PlacedTable> narrow = inColumns(glyphs, gutters);
        List<PlacedTable> tables = new ArrayList<>();
        for (PlacedTable table : whole) {
            List<PlacedTable> parts = narrow.stream()
                    .filter(part -> part.box().intersects(table.box()))
                    .toList();
            if (parts.isEmpty() || !parts.stream().allMatch(TableJudge::hasLabels)) {
                tables.add(table);
                narrow.removeAll(parts);
            }
        }
        tables.addAll(narrow);
        return tables;
    }

    private List<PlacedTable> inColumns(List<Glyph> glyphs, List<Double> gutters) {
        List<PlacedTable> tables = new ArrayList<>();
        double left = 0;
        for (int i = 0; i <= gutters.size(); i++) {
            double from = left;
            double to = i < gutters.size() ? gutters.get(i) : page.width();
            tables.addAll(find(GlyphLine.of(glyphs.stream()
                    .filter(glyph -> glyph.centreX() >= from && glyph.centreX() < to)
                    .toList())));
            left = to;
        }
        return tables;
    }

    private List<PlacedTable> find(List<GlyphLine> lines) {
        List<PlacedTable> tables = new ArrayList<>();
        int free = 0;
        int line = 0;
        while (line < lines.size()) {
            clock.check();
            UnruledRows rows = UnruledRows.from(lines, free, line);
            Optional<PlacedTable> table = rows.areTabular() || rows.areFew() ? read(lines, rows) : Optional.empty();
            table.ifPresent(tables::add);
            free = table.isPresent() ? rows.end() : free;
            line = Math.max(line + 1, rows.end());
        }
        return tables;
    }

    private Optional<PlacedTable> read(List<GlyphLine> lines, UnruledRows rows) {
        List<GlyphLine> all = lines.subList(rows.start(), rows.end());
        List<Glyph> glyphs =
                all.stream().flatMap(line -> line.glyphs().stream()).toList();
        double em = TextSize.typical(glyphs).orElse(1);
        Box print = Boxes.around(glyphs.stream().map(Glyph::box).toList()).orElseThrow();
        Box box = new Box(print.x() - em / 2, print.y() - 1, print.width() + em, print.height() + 2);
        if (page.pictures().stream().anyMatch(picture -> picture.intersects(box))) {
            return Optional.empty();
        }
        List<GlyphLine> body = lines.subList(rows.body(), rows.end());
        RuledBand block = new RuledBand(body.get(0).top() - 1, box.bottom(), box.x(), box.right(), body);
        return new OpenTable(page, rules, em)
                .read(box, lines.subList(rows.start(), rows.body()), List.of(block))
                .filter(table -> TableJudge.isUnruledTable(table, TableName.isAbove(table, page)))
                .filter(table -> !rows.areFew()
                        || (TableJudge.isHeadedThroughout(table) && TableName.isCaptionAbove(table, page)));
    }
}
