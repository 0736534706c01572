package org.yearbook.extract.period;

/** What stands between the parts of a time and means nothing: blanks of any width, of which some break no line. */
final class Blanks {

    private Blanks() {}

    /** The first index from this one on at which there is no blank; the length of the text where only blanks follow. */
    static int skip(String text, int from) {
        int index = from;
        while (index < text.length() && isOne(text.charAt(index))) {
            index++;
        }
        return index;
    }

    static boolean isOne(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
