package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.Ruling;
import org.yearbook.extract.table.TableWords;

/** Finds rows that run to the end of a page, where no line closes the table because it goes on overleaf. */
final class OpenEnd {

    /** Rows further apart than this, as a multiple of their usual distance, are not of one table. */
    private static final double ROW_GAP = 1.7;

    /** A label or value further out of the table than this, in em, is none of it. */
    private static final double SIDE = 1.5;

    private static final int LEAST_ROWS = 2;

    private final PdfPage page;
    private final List<Ruling> rules;

    /**
     * @param page with the glyphs that no other table has taken
     * @param rules its horizontal lines from the top down
     */
    OpenEnd(PdfPage page, List<Ruling> rules) {
        this.page = page;
        this.rules = rules;
    }

    /** The rows below a line, if they are the last thing on the page but for its margin. */
    Optional<RuledBand> below(Ruling rule) {
        Optional<RuledBand> rows = rows(rule.position(), rule.start(), rule.end());
        return rows.filter(block -> PageMargin.isClearBelow(page, block.bottom()));
    }

    /**
     * The rows at the top of the page down to a line that closes them, or else to the end of the rows.
     *
     * @param left left end of the table that goes on here
     * @param right its right end
     */
    Optional<RuledBand> atTop(double left, double right) {
        double top = page.glyphs().stream()
                .filter(glyph -> !glyph.isBlank() && glyph.box().y() > PageMargin.top(page))
                .mapToDouble(glyph -> glyph.box().y())
                .min()
                .orElse(page.height());
        return rows(top - 1, left, right);
    }

    private Optional<RuledBand> rows(double top, double left, double right) {
        double end = page.height();
        double stop = rules.stream()
                .filter(rule -> rule.position() > top + 1 && rule.start() < right && rule.end() > left)
                .mapToDouble(Ruling::position)
                .min()
                .orElse(end);
        List<GlyphLine> lines = GlyphLine.of(page.glyphs().stream()
                .filter(glyph -> glyph.centreY() > top && glyph.centreY() < stop)
                .toList());
        List<GlyphLine> rows = leadingRows(lines, left, right);
        if (rows.size() < LEAST_ROWS) {
            return Optional.empty();
        }
        double last = rows.get(rows.size() - 1).bottom();
        boolean closed = stop < end && rows.size() == lines.size();
        return Optional.of(new RuledBand(top, closed ? stop : last + 1, left, right, rows));
    }

    /** The lines from the first on that look like rows and follow each other evenly, up to the last with a value. */
    private static List<GlyphLine> leadingRows(List<GlyphLine> lines, double left, double right) {
        List<GlyphLine> rows = new ArrayList<>();
        int valued = 0;
        double pitch = lines.size() > 1 ? lines.get(1).bottom() - lines.get(0).bottom() : 0;
        for (GlyphLine line : lines) {
            double em = line.size();
            boolean outside = line.box().x() < left - SIDE * em || line.box().right() > right + SIDE * em;
            boolean far =
                    !rows.isEmpty() && line.bottom() - rows.get(rows.size() - 1).bottom() > ROW_GAP * pitch;
            List<Phrase> phrases = line.cells(em);
            boolean running = phrases.size() == 1 && line.box().width() > (right - left) / 2;
            if (outside || far || running || TableWords.isAroundTables(line.text())) {
                break;
            }
            rows.add(line);
            if (phrases.stream().skip(1).anyMatch(phrase -> PrintedValue.isValue(phrase.text()))) {
                valued = rows.size();
            }
        }
        return rows.subList(0, valued);
    }
}
