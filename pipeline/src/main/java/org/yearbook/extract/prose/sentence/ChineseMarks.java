package org.yearbook.extract.prose.sentence;

/** The marks of Chinese sentences that pages print half-width: 出口增长5%;进口下降3%. Those between digits stay, for they are part of numbers. */
final class ChineseMarks {

    private static final String HALF = ",;:";
    private static final String FULL = "，；：";

    private ChineseMarks() {}

    /** The text with the usual marks, index by index the same. */
    static String full(String text) {
        char[] marks = text.toCharArray();
        for (int index = 0; index < marks.length; index++) {
            int half = HALF.indexOf(marks[index]);
            if (half >= 0 && !isBetweenLatin(text, index)) {
                marks[index] = FULL.charAt(half);
            }
        }
        return new String(marks);
    }

    /** 1,234, 8:30, https://: no mark of the sentence. */
    private static boolean isBetweenLatin(String text, int index) {
        boolean before = index > 0 && isPartOfLatin(text.charAt(index - 1));
        boolean behind = index + 1 < text.length() && isPartOfLatin(text.charAt(index + 1));
        return before && behind;
    }

    private static boolean isPartOfLatin(char character) {
        return character < 0x80 && character != '%' && character != ')' && character != '"';
    }
}
