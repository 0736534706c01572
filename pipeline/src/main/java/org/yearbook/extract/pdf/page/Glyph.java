package org.yearbook.extract.pdf.page;

import org.yearbook.domain.Box;

/**
 * One character as printed on a page.
 *
 * @param text usually one character, more for a ligature; U+FFFD where the font does not say which character it is
 * @param box from the left to the right side bearing, and the height of the font's em square around the baseline
 * @param fontSize height of the em square in points
 * @param bold a bold face, or one made bold by printing twice or by an outline
 * @param baseline y of the line it stands on; x for a glyph that is turned by 90 or 270 degrees
 * @param direction degrees clockwise by which it is turned on the shown page: 0, 90, 180 or 270
 * @param font name of the face without the prefix of an embedded subset
 */
public record Glyph(String text, Box box, float fontSize, boolean bold, double baseline, int direction, String font) {

    public boolean isBlank() {
        return text.isBlank();
    }

    public double left() {
        return box.x();
    }

    public double right() {
        return box.right();
    }

    public double centreX() {
        return box.x() + box.width() / 2;
    }

    public double centreY() {
        return box.y() + box.height() / 2;
    }

    Glyph withBold() {
        return new Glyph(text, box, fontSize, true, baseline, direction, font);
    }
}
