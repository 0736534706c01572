package org.yearbook.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yearbook.domain.Box;

/** Glyphs that stand on one line, from left to right; blanks are left out. */
record TextLine(List<Glyph> glyphs) {

    /** Two glyphs of one line share this part of the height of the lower one; raised marks do, other lines do not. */
    private static final double SAME_LINE = 0.55;

    TextLine {
        glyphs = List.copyOf(glyphs);
    }

    Box box() {
        return Boxes.around(glyphs.stream().map(Glyph::box).toList()).orElseThrow();
    }

    double top() {
        return box().y();
    }

    double bottom() {
        return box().bottom();
    }

    double size() {
        return TextSize.typical(glyphs).orElseThrow();
    }

    String text() {
        return CellText.ofLine(this);
    }

    /** The lines of some text from the top down. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .sorted(Comparator.comparingDouble(Glyph::centreY).thenComparingDouble(Glyph::left))
                .toList();
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && !belongs(line, glyph)) {
                lines.add(leftToRight(line));
                line = new ArrayList<>();
            }
            // The largest glyph comes first: it says how high the line is.
            line.add(!line.isEmpty() && glyph.fontSize() > line.get(0).fontSize() ? 0 : line.size(), glyph);
        }
        if (!line.isEmpty()) {
            lines.add(leftToRight(line));
        }
        return lines;
    }

    private static boolean belongs(List<Glyph> line, Glyph glyph) {
        Box high = line.get(0).box();
        Box box = glyph.box();
        double shared = Math.min(high.bottom(), box.bottom()) - Math.max(high.y(), box.y());
        return shared >= SAME_LINE * Math.min(high.height(), box.height());
    }

    private static TextLine leftToRight(List<Glyph> line) {
        return new TextLine(
                line.stream().sorted(Comparator.comparingDouble(Glyph::left)).toList());
    }

    /** Its parts between gaps wider than this, in points. */
    List<Phrase> phrases(double gap) {
        List<Phrase> phrases = new ArrayList<>();
        List<Glyph> part = new ArrayList<>();
        double right = 0;
        for (Glyph glyph : glyphs) {
            if (!part.isEmpty() && glyph.left() - right > gap) {
                phrases.add(new Phrase(part));
                part = new ArrayList<>();
            }
            right = part.isEmpty() ? glyph.right() : Math.max(right, glyph.right());
            part.add(glyph);
        }
        if (!part.isEmpty()) {
            phrases.add(new Phrase(part));
        }
        return phrases;
    }
}
