package org.yearbook.extract.pdf.page;

import java.util.Collection;
import java.util.OptionalDouble;

/** The size in which most of some text is set. */
public final class TextSize {

    private TextSize() {}

    /** The median font size in points of the glyphs that are not blank. */
    public static OptionalDouble typical(Collection<Glyph> glyphs) {
        double[] sizes = glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .mapToDouble(Glyph::fontSize)
                .sorted()
                .toArray();
        return sizes.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sizes[sizes.length / 2]);
    }
}
