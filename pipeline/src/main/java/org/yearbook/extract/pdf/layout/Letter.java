package org.yearbook.extract.pdf.layout;

import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.Glyph;

/**
 * One printed character in the frame in which its text runs from left to right and its lines from top to bottom.
 *
 * @param glyph the character as it stands on the shown page
 * @param page from 1
 * @param left in points, like all measures here
 * @param size height of the em square
 */
record Letter(Glyph glyph, int page, double left, double right, double baseline, double size) {

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

    /** The same as a superscript character, which no one reads as part of a number. */
    Letter raised() {
        Glyph raised = new Glyph(
                Scripts.raised(glyph.text()),
                glyph.box(),
                glyph.fontSize(),
                glyph.bold(),
                glyph.baseline(),
                glyph.direction(),
                glyph.font());
        return new Letter(raised, page, left, right, baseline, size);
    }

    boolean isDigit() {
        return Scripts.isDigit(codePoint());
    }
}
