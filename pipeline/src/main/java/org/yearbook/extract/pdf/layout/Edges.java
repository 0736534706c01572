package org.yearbook.extract.pdf.layout;

import java.util.List;

/** How a line lies between the edges of its column. */
final class Edges {

    // First lines are indented by two characters in Chinese text and by one or more in Latin text.
    private static final double INDENT = 0.8;
    // What a line set flush may fall short of its edge, for punctuation is narrower than its square.
    private static final double FLUSH = 1.2;
    private static final double CENTRED = 1.0;

    private Edges() {}

    static boolean isIndented(TextLine line, Column column) {
        return line.left() - column.left() >= INDENT * line.size();
    }

    /** Whether a line reaches the right edge. */
    static boolean isFull(TextLine line, Column column) {
        return column.right() - line.right() < FLUSH * line.size();
    }

    /** Whether the first word of the next line had no room at the end of this one, so that the text goes on. */
    static boolean goesOn(TextLine line, TextLine next, Column column) {
        double room = column.right() - line.right();
        return isFull(line, column) || room < firstWordWidth(next) + INDENT * line.size();
    }

    static boolean isCentred(TextLine line, Column column) {
        double before = line.left() - column.left();
        double after = column.right() - line.right();
        return before > CENTRED * line.size() && Math.abs(before - after) < CENTRED * line.size();
    }

    /** Whether it stands at the right edge, far from the left one: a signature or a source. */
    static boolean isAtRight(TextLine line, Column column) {
        double before = line.left() - column.left();
        return before > (column.right() - column.left()) / 4 && isFull(line, column);
    }

    private static double firstWordWidth(TextLine line) {
        List<Letter> letters = line.letters();
        double tracking = line.tracking();
        Letter last = letters.get(0);
        for (Letter letter : letters.subList(1, letters.size())) {
            boolean cjk = Scripts.isCjk(last.codePoint()) || Scripts.isCjk(letter.codePoint());
            if (cjk || Spacing.isBlank(last, letter, tracking)) {
                break;
            }
            last = letter;
        }
        return last.right() - line.left();
    }
}
