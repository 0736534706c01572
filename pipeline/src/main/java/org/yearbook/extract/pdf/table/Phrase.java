package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Boxes;
import org.yearbook.extract.pdf.page.Glyph;

/** Neighbouring glyphs of one line without a wide gap between them: what may be the content of a cell. */
record Phrase(List<Glyph> glyphs) {

    Phrase {
        glyphs = List.copyOf(glyphs);
    }

    Box box() {
        return Boxes.around(glyphs.stream().map(Glyph::box).toList()).orElseThrow();
    }

    double left() {
        return glyphs.get(0).left();
    }

    double right() {
        return glyphs.stream().mapToDouble(Glyph::right).max().orElseThrow();
    }

    double centre() {
        return (left() + right()) / 2;
    }

    /** With what stands to its right. */
    Phrase with(Phrase right) {
        List<Glyph> all = new ArrayList<>(glyphs);
        all.addAll(right.glyphs);
        return new Phrase(all);
    }

    String text() {
        return CellText.ofLine(new TextLine(glyphs));
    }
}
