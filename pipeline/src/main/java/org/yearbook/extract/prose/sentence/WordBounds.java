package org.yearbook.extract.prose.sentence;

/** What kinds of characters a sentence is made of, as far as they decide where a word or a number ends. */
public final class WordBounds {

    private WordBounds() {}

    public static boolean isLatin(char character) {
        return character < 0x250 && Character.isLetter(character);
    }

    public static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    public static int skipBlanks(String text, int from) {
        int index = from;
        while (index < text.length() && isBlank(text.charAt(index))) {
            index++;
        }
        return index;
    }
}
