package org.yearbook.extract.pdf.layout;

import java.lang.Character.UnicodeScript;

/** What kind of character it is, as far as joining text depends on it. */
final class Scripts {

    private static final String SENTENCE_ENDS = "。！？!?；;…";
    private static final String CLOSING = "”’）)】》〉」』］]\"";
    private static final String OPENING = "“‘（(【《〈「『［[";
    private static final String HYPHENS = "-\u2010\u00AD";
    private static final String DASHES = "-\u2010\u2011\u2013\u2014~/";

    /** The first of the radicals; all characters before it are set with blanks. */
    private static final int FIRST_CJK = 0x2E80;

    private Scripts() {}

    /** Characters that are set without blanks between them. Korean is set with blanks. */
    static boolean isCjk(int c) {
        // Asked for every pair of letters; the tables of scripts are slow to search.
        if (c < FIRST_CJK) {
            return false;
        }
        if ((c >= 0x4E00 && c <= 0x9FEF)
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)) {
            return true;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Punctuation inside a number: 1,234.5. */
    static boolean isInNumber(int c) {
        return isDigit(c) || c == '.' || c == ',' || c == '%' || c == '‰';
    }

    static boolean isHyphen(int c) {
        return HYPHENS.indexOf(c) >= 0;
    }

    static boolean isDash(int c) {
        return DASHES.indexOf(c) >= 0;
    }

    static boolean isOpening(int c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean isClosing(int c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** Whether a text ends as a sentence does, closing quotes and brackets aside. A Latin full stop counts. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && (isClosing(text.charAt(end - 1)) || text.charAt(end - 1) == ' ')) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char last = text.charAt(end - 1);
        boolean decimalPoint = last == '.' && end > 1 && isDigit(text.charAt(end - 2));
        return SENTENCE_ENDS.indexOf(last) >= 0 || (last == '.' && !decimalPoint);
    }

    /** Superscript one to nine and zero as characters of their own. */
    static boolean isRaisedDigit(int c) {
        return c == 0xB9 || c == 0xB2 || c == 0xB3 || c == 0x2070 || (c >= 0x2074 && c <= 0x2079);
    }

    /** A digit as its superscript character; anything else unchanged. */
    static String raised(String text) {
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            raised.append(isDigit(c) ? "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0') : c);
        }
        return raised.toString();
    }
}
