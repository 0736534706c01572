package org.yearbook.extract.pdf.page;

import java.util.List;
import org.yearbook.domain.Box;

/**
 * One page as it is shown, after any turn that the document asks for.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param glyphs visible characters in the order in which the document prints them; blanks are among them
 * @param rulings in the order in which they are drawn
 * @param pictures areas of the images
 * @param sketches areas of slanted lines and curves
 */
public record PdfPage(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Ruling> rulings,
        List<Box> pictures,
        List<Box> sketches) {

    public PdfPage {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
        pictures = List.copyOf(pictures);
        sketches = List.copyOf(sketches);
    }

    /** A page without slanted lines and curves. */
    public PdfPage(
            int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings, List<Box> pictures) {
        this(number, width, height, glyphs, rulings, pictures, List.of());
    }

    /** The page with some of its glyphs only. */
    public PdfPage withGlyphs(List<Glyph> some) {
        return new PdfPage(number, width, height, some, rulings, pictures, sketches);
    }

    public int images() {
        return pictures.size();
    }

    public boolean hasText() {
        return glyphs.stream().anyMatch(glyph -> !glyph.isBlank());
    }
}
