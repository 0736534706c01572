package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yearbook.domain.Box;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Severity;
import org.yearbook.extract.pdf.page.Boxes;
import org.yearbook.extract.pdf.page.Glyph;
import org.yearbook.extract.pdf.page.PdfPage;

/** Reports rows of numbers that look like those of a table and are in none, so that nobody misses them without a word. */
public final class LooseRows {

    public static final String CODE = "ROWS_IN_NO_TABLE";

    /** A label and two numbers: one number may stand behind any name. */
    private static final int LEAST_CELLS = 3;

    private LooseRows() {}

    /** An issue for each page with such rows, with the box of the first. */
    public static List<Issue> issues(List<PdfPage> pages, FoundTables found) {
        List<Issue> issues = new ArrayList<>();
        for (PdfPage page : pages) {
            if (!found.unread().containsKey(page.number())) {
                List<GlyphLine> rows = rows(page, found.areasOn(page.number()));
                if (!rows.isEmpty()) {
                    issues.add(issue(page.number(), rows));
                }
            }
        }
        return issues;
    }

    private static Issue issue(int page, List<GlyphLine> rows) {
        Box box = rows.get(0).box();
        String place =
                String.format(Locale.ROOT, "box %.0f %.0f %.0f %.0f", box.x(), box.y(), box.width(), box.height());
        String message = String.format(
                Locale.ROOT,
                "Rows of numbers (%d) look like those of a table and are in none, the first is %s; check what was made of them.",
                rows.size(),
                rows.get(0).text());
        return new Issue(CODE, Severity.WARNING, "", page, place, message);
    }

    private static List<GlyphLine> rows(PdfPage page, List<Box> tables) {
        List<Glyph> free = page.glyphs().stream()
                .filter(glyph -> !glyph.isBlank())
                .filter(glyph -> tables.stream().noneMatch(table -> Boxes.holdsCentre(table, glyph.box())))
                .toList();
        return GlyphLine.of(free).stream()
                .filter(LooseRows::isRow)
                .filter(line -> !isDrawn(line.box(), page))
                .toList();
    }

    /** Whether it is a label and nothing but numbers, one of which can be no head. */
    private static boolean isRow(GlyphLine line) {
        List<String> cells = line.cells(line.size()).stream().map(Phrase::text).toList();
        return cells.size() >= LEAST_CELLS
                && cells.get(0).chars().anyMatch(Character::isLetter)
                && !PrintedValue.isValue(cells.get(0))
                && cells.stream().skip(1).allMatch(PrintedValue::isValue)
                && cells.stream().skip(1).anyMatch(PrintedValue::isMeasured);
    }

    /** Whether it is part of a chart or a picture. */
    private static boolean isDrawn(Box line, PdfPage page) {
        return page.sketches().stream().anyMatch(line::intersects)
                || page.pictures().stream().anyMatch(line::intersects);
    }
}
