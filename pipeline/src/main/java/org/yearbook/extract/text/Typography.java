package org.yearbook.extract.text;

/** What a character tells about lines and sentences: Chinese writing has no blanks, and other sentence ends. */
public final class Typography {

    private static final String SENTENCE_ENDS = "。！？!?；;：:…";
    private static final String CLOSING = "”’\"'）)」』】》〉］]";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String ENUMERATOR =
            "^(?:[#■●•◆▲★□○※—–\\-*·>]|第[一二三四五六七八九十百0-9]+[章节条部分篇]|[一二三四五六七八九十]{1,3}[、.．]"
                    + "|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}(?:[、．]|\\.(?![0-9]))|[①-⑳]|[0-9]{1,2}(?:\\.[0-9]{1,2})+\\s).*";

    private Typography() {}

    /** Whether a character belongs to Chinese writing, its punctuation included. */
    public static boolean isCjk(int codePoint) {
        return Character.isIdeographic(codePoint)
                || (codePoint >= 0x3000 && codePoint <= 0x30FF)
                || (codePoint >= 0xFF00 && codePoint <= 0xFFEF)
                || "“”‘’—…·".indexOf(codePoint) >= 0;
    }

    /** Whether Chinese characters are more than a third of the letters. */
    public static boolean isMostlyCjk(CharSequence text) {
        long cjk = text.codePoints().filter(Character::isIdeographic).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return cjk * 3 > letters;
    }

    public static boolean isSuperscript(int codePoint) {
        return SUPERSCRIPTS.indexOf(codePoint) >= 0;
    }

    /** Invisible characters that would part a number or a word: zero-width blanks, direction marks, soft hyphens. */
    public static boolean isInvisible(int codePoint) {
        return codePoint == 0xAD || codePoint == 0xFEFF || Character.getType(codePoint) == Character.FORMAT;
    }

    /** Blanks of any width; not the controls that {@link Character#isWhitespace} leaves out. */
    public static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** Whether a text ends a sentence or announces a list; closing quotes and brackets do not count. */
    public static boolean endsSentence(CharSequence text) {
        int last = text.length() - 1;
        while (last >= 0 && (isBlank(text.charAt(last)) || CLOSING.indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        if (last < 0) {
            return true;
        }
        char end = text.charAt(last);
        return SENTENCE_ENDS.indexOf(end) >= 0 || (end == '.' && !isDigitAt(text, last - 1)) || endsWithDot(text, last);
    }

    // "2024." at the end of an English sentence, but "3." cut from "3.5" has no letters around it.
    private static boolean endsWithDot(CharSequence text, int last) {
        return text.charAt(last) == '.' && !isMostlyCjk(text);
    }

    /** Whether there is a complete sentence anywhere in a text. */
    public static boolean holdsSentence(CharSequence text) {
        return text.chars().anyMatch(each -> "。！？；".indexOf(each) >= 0)
                || text.toString().matches("(?s).*[a-z)][.!?](?:\\s.*|$)");
    }

    /** Whether a line starts with the mark or number of a heading or list entry. */
    public static boolean isEnumerated(CharSequence line) {
        return line.toString().matches("(?s)" + ENUMERATOR);
    }

    /** Columns that a line takes up: a Chinese character counts two. */
    public static int columns(CharSequence text) {
        return text.codePoints().map(each -> isCjk(each) ? 2 : 1).sum();
    }

    /**
     * Whether two pieces of a broken line are joined without a blank: next to Chinese characters always, and where a
     * Chinese text cuts a number.
     */
    public static boolean joinsTightly(CharSequence before, CharSequence after, boolean mostlyCjk) {
        int last = Character.codePointBefore(before, before.length());
        int first = Character.codePointAt(after, 0);
        if (isCjk(last) || isCjk(first) || last == '-') {
            return true;
        }
        return mostlyCjk && isNumeral(last) && isNumeral(first) && !wouldMakeTwoPoints(before, after);
    }

    // 12.5 and 13.6 on two lines are two numbers.
    private static boolean wouldMakeTwoPoints(CharSequence before, CharSequence after) {
        int start = before.length();
        while (start > 0 && isNumeral(before.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < after.length() && isNumeral(after.charAt(end))) {
            end++;
        }
        String joined = before.subSequence(start, before.length()).toString() + after.subSequence(0, end);
        return joined.chars().filter(each -> each == '.').count() > 1;
    }

    private static boolean isNumeral(int codePoint) {
        return (codePoint >= '0' && codePoint <= '9') || ".,%".indexOf(codePoint) >= 0;
    }

    private static boolean isDigitAt(CharSequence text, int index) {
        return index >= 0 && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
