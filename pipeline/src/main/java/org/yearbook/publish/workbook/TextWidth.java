package org.yearbook.publish.workbook;

import java.util.ArrayList;
import java.util.List;

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
        int lines = 1;
        double filled = 0;
        for (String part : parts(line)) {
            double wide = of(part.stripTrailing());
            if (filled > 0 && filled + wide > width) {
                lines++;
                filled = 0;
            }
            // A word longer than a line is broken within.
            lines += (int) Math.max(0, Math.ceil(wide / width) - 1);
            filled += of(part);
        }
        return lines;
    }

    /** Words with the blanks behind them, and single wide letters. */
    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        line.codePoints().forEach(letter -> {
            boolean wide = letter >= FIRST_WIDE_LETTER;
            boolean ended = !word.isEmpty() && word.charAt(word.length() - 1) == ' ' && letter != ' ';
            if ((wide || ended) && !word.isEmpty()) {
                parts.add(word.toString());
                word.setLength(0);
            }
            word.appendCodePoint(letter);
            if (wide) {
                parts.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            parts.add(word.toString());
        }
        return parts;
    }
}
