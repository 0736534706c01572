package org.yearbook.extract.text;

/** Characters that no text prints; a few are dirt, many mean that a file is no text. */
final class ControlCharacters {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int TOO_MANY_DIVISOR = 100;

    private ControlCharacters() {}

    /** The text with every one replaced, so that offsets stay. */
    static String replaced(String text) {
        if (count(text) == 0) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text);
        for (int index = 0; index < replaced.length(); index++) {
            if (isControl(replaced.charAt(index))) {
                replaced.setCharAt(index, REPLACEMENT);
            }
        }
        return replaced.toString();
    }

    static int count(String text) {
        return Math.toIntExact(text.chars().filter(ControlCharacters::isControl).count());
    }

    static boolean areTooMany(int count, int length) {
        return count > 0 && count * (long) TOO_MANY_DIVISOR >= length;
    }

    private static boolean isControl(int each) {
        return each < ' '
                && each != '\t'
                && each != '\n'
                && each != '\r'
                && each != '\f'
                && each != 0x0B
                && each != 0x1B;
    }
}
