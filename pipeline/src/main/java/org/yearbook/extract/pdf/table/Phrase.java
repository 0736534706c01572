package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Boxes;
import org.yearbook.extract.pdf.page.Glyph;

/** Neighbouring glyphs of one line without a wide gap between them: what may be the content of a cell. */
final class Phrase {

    private final List<Glyph> glyphs;
    // Asked for again by every rule that looks at the phrase.
    private @Nullable Box box;

    Phrase(List<Glyph> glyphs) {
        this.glyphs = List.copyOf(glyphs);
    }

    /** From left to right. */
    List<Glyph> glyphs() {
        return glyphs;
    }

    Box box() {
        @Nullable Box known = box;
        if (known == null) {
            known = Boxes.around(glyphs.stream().map(Glyph::box).toList()).orElseThrow();
            box = known;
        }
        return known;
    }

    double left() {
        return glyphs.get(0).left();
    }

    double right() {
        return box().right();
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
        return CellText.ofLine(new GlyphLine(glyphs));
    }
}
