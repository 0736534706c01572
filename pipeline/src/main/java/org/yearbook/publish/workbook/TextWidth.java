package org.yearbook.publish.workbook;

/** How wide texts are in digits of the body font, by which columns count, and into how many lines they wrap. */
final class TextWidth {

    /** A Chinese letter is as wide as its font is high; a digit of Arial is 0.556 of that. */
    private static final double WIDE_LETTER = 1.8;

    private static final int FIRST_WIDE_LETTER = 0x2E80;

    private TextWidth() {}

    static double of(String text) {
        return text.codePoints().mapToDouble(TextWidth::ofLetter).sum();
    }

    private static double ofLetter(int letter) {
        return letter >= FIRST_WIDE_LETTER ? WIDE_LETTER : 1;
    }

    /** The lines that a text takes in a column: words move whole to the next line, Chinese breaks anywhere. */
    static int lines(String text, double width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += wrapped(line, Math.max(1, width));
        }
        return lines;
    }

    private static int wrapped(String line, double width) {
        Filling filling = new Filling(width);
        int letters = 0;
        int inked = 0;
        boolean blank = false;
        int letter;
        for (int index = 0; index < line.length(); index += Character.charCount(letter)) {
            letter = line.codePointAt(index);
            boolean wide = letter >= FIRST_WIDE_LETTER;
            boolean ink = !Character.isWhitespace(letter);
            if (letters > 0 && (wide || (blank && letter != ' '))) {
                filling.place(inked, letters);
                letters = 0;
                inked = 0;
            }
            blank = letter == ' ';
            if (wide) {
                filling.place(ink ? WIDE_LETTER : 0, WIDE_LETTER);
            } else {
                letters++;
                inked = ink ? letters : inked;
            }
        }
        if (letters > 0) {
            filling.place(inked, letters);
        }
        return filling.lines;
    }

    /** The lines as words with the blanks behind them, and single wide letters, are placed on them. */
    private static final class Filling {
        private final double width;
        private int lines = 1;
        private double filled;

        Filling(double width) {
            this.width = width;
        }

        /** @param inked its width without the blanks */
        void place(double inked, double all) {
            if (filled > 0 && filled + inked > width) {
                lines++;
                filled = 0;
            }
            // A word longer than a line is broken within.
            lines += (int) Math.max(0, Math.ceil(inked / width) - 1);
            filled += all;
        }
    }
}
