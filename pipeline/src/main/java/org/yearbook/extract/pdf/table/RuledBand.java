package org.yearbook.extract.pdf.table;

import java.util.List;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Boxes;
import org.yearbook.extract.pdf.page.Glyph;
import org.yearbook.extract.pdf.page.Ruling;
import org.yearbook.extract.pdf.page.TextSize;
import org.yearbook.extract.table.TableWords;

/** What is printed between two neighbouring horizontal lines of the same length. */
record RuledBand(double top, double bottom, double left, double right, List<GlyphLine> lines) {

    /** A line of print with one phrase that is wider than this part of the block is running text. */
    private static final double WIDE = 0.6;

    /** So many lines of running text, as a part of all, are none in a table: titles of sections. */
    private static final double RUNNING_TEXT = 0.25;

    RuledBand {
        lines = List.copyOf(lines);
    }

    static RuledBand between(Ruling upper, Ruling lower, List<Glyph> glyphs, double em) {
        RuledBand empty = new RuledBand(upper.position(), lower.position(), upper.start(), upper.end(), List.of());
        return empty.withLines(empty.within(glyphs, empty.top, empty.bottom, em));
    }

    /** The same with other lines of print. */
    RuledBand withLines(List<GlyphLine> other) {
        return new RuledBand(top, bottom, left, right, other);
    }

    /** The lines of print above or below it, or in it, that are no wider than it is. */
    List<GlyphLine> within(List<Glyph> glyphs, double from, double to, double em) {
        double start = left - em / 2;
        double end = right + em / 2;
        return GlyphLine.of(glyphs.stream()
                .filter(glyph -> glyph.centreY() > from && glyph.centreY() < to)
                .filter(glyph -> glyph.centreX() > start && glyph.centreX() < end)
                .toList());
    }

    List<Glyph> glyphs() {
        return lines.stream().flatMap(line -> line.glyphs().stream()).toList();
    }

    private double em() {
        return TextSize.typical(glyphs()).orElse(1);
    }

    /** Whether it may be a part of a table: short pieces side by side. */
    boolean isTabular(List<Box> pictures) {
        if (lines.isEmpty() || lines.stream().anyMatch(line -> TableWords.isAroundTables(line.text()))) {
            return false;
        }
        Box area = new Box(left, top, right - left, bottom - top);
        if (pictures.stream().anyMatch(picture -> Boxes.holdsCentre(area, picture))) {
            return false;
        }
        long running = lines.stream().filter(line -> isRunningText(line, em())).count();
        return running <= Math.max(lines.size() == 1 ? 0 : 1, RUNNING_TEXT * lines.size())
                && (lines.size() == 1 || lines.stream().anyMatch(line -> hasSeveral(line, em())));
    }

    /** Whether several things stand side by side in it. */
    boolean hasSeveralColumns() {
        return lines.stream().anyMatch(line -> hasSeveral(line, em()));
    }

    private static boolean hasSeveral(GlyphLine line, double em) {
        return line.cells(em).size() > 1;
    }

    private boolean isRunningText(GlyphLine line, double em) {
        List<Phrase> phrases = line.cells(em);
        return phrases.size() == 1 && phrases.get(0).right() - phrases.get(0).left() > WIDE * (right - left);
    }
}
