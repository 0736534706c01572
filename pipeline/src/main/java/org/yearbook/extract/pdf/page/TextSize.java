package org.yearbook.extract.pdf.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalDouble;

/** The size in which most of some text is set. */
public final class TextSize {

    private TextSize() {}

    /** The median font size in points of the glyphs that are not blank. */
    public static OptionalDouble typical(Collection<Glyph> glyphs) {
        double[] sizes = new double[glyphs.size()];
        int count = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                sizes[count++] = glyph.fontSize();
            }
        }
        Arrays.sort(sizes, 0, count);
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sizes[count / 2]);
    }
}
