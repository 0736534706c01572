package org.yearbook.extract.pdf.layout;

import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Glyph;

/**
 * One printed character in the frame in which its text runs from left to right and its lines from top to bottom.
 *
 * @param glyph the character as it stands on the shown page
 * @param left in points, like all measures here
 * @param size height of the em square
 */
record Letter(Glyph glyph, Order order, double left, double right, double baseline, double size) {

    /**
     * Where the document prints it.
     *
     * @param page from 1
     * @param index its number among the glyphs of the page
     * @param afterBlank whether the glyph printed before it is a blank
     */
    record Order(int page, int index, boolean afterBlank) {

        /** Whether nothing but a blank was printed since that one. */
        boolean follows(Order before) {
            return afterBlank && index == before.index + 2;
        }
    }

    int page() {
        return order.page();
    }

    String text() {
        return glyph.text();
    }

    boolean bold() {
        return glyph.bold();
    }

    String font() {
        return glyph.font();
    }

    Box box() {
        return glyph.box();
    }

    int codePoint() {
        return glyph.text().codePointAt(0);
    }

    int lastCodePoint() {
        return glyph.text().codePointBefore(glyph.text().length());
    }

    /** The same as a superscript character on the line of its base, where no one reads it as part of a number. */
    Letter raisedBeside(Letter base) {
        Glyph raised = new Glyph(
                Scripts.raised(glyph.text()),
                glyph.box(),
                glyph.fontSize(),
                glyph.bold(),
                glyph.baseline(),
                glyph.direction(),
                glyph.font());
        return new Letter(raised, order, left, right, base.baseline, base.size);
    }

    boolean isDigit() {
        return Scripts.isDigit(codePoint());
    }
}
