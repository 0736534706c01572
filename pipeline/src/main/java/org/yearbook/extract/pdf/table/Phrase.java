package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Glyph;

/** Neighbouring glyphs of one line without a wide gap between them: what may be the content of a cell. */
final class Phrase {

    private final GlyphLine line;

    Phrase(List<Glyph> glyphs) {
        line = new GlyphLine(glyphs);
    }

    /** From left to right. */
    List<Glyph> glyphs() {
        return line.glyphs();
    }

    Box box() {
        return line.box();
    }

    double left() {
        return glyphs().get(0).left();
    }

    double right() {
        return box().right();
    }

    double centre() {
        return (left() + right()) / 2;
    }

    /** With what stands to its right. */
    Phrase with(Phrase right) {
        List<Glyph> all = new ArrayList<>(glyphs());
        all.addAll(right.glyphs());
        return new Phrase(all);
    }

    String text() {
        return line.text();
    }
}
