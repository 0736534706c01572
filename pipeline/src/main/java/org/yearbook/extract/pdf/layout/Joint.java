package org.yearbook.extract.pdf.layout;

/** What goes between two printed lines when they become one text: nothing, a blank, or one hyphen less. */
enum Joint {
    NOTHING,
    BLANK,
    /** The hyphen at the end of the upper line was put there by the line end. */
    DROP_HYPHEN;

    /**
     * The joint of two lines.
     *
     * @param before the text so far
     * @param after the next line
     * @param cjk whether the text is mostly set without blanks; there a line may end inside a number
     */
    static Joint of(CharSequence before, CharSequence after, boolean cjk) {
        int last = Character.codePointBefore(before, before.length());
        int next = Character.codePointAt(after, 0);
        if (Scripts.isCjk(last) || Scripts.isCjk(next)) {
            return NOTHING;
        }
        int beforeLast = before.length() > 1 ? before.charAt(before.length() - 2) : ' ';
        if (Scripts.isHyphen(last) && Character.isLetter(beforeLast) && Character.isLowerCase(next)) {
            return isCompound(before, after) ? NOTHING : DROP_HYPHEN;
        }
        return isTight(last, next, cjk) ? NOTHING : BLANK;
    }

    /** Whether the cut word has another hyphen, as year-on-year has; such words are cut at their own hyphens. */
    private static boolean isCompound(CharSequence before, CharSequence after) {
        int start = before.length() - 1;
        while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < after.length() && Character.isLetter(after.charAt(end))) {
            end++;
        }
        boolean hyphenBefore = start > 1 && isInnerHyphen(before, start - 1);
        return hyphenBefore || (end > 0 && end + 1 < after.length() && isInnerHyphen(after, end));
    }

    private static boolean isInnerHyphen(CharSequence text, int at) {
        return Scripts.isHyphen(text.charAt(at))
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isTight(int last, int next, boolean cjk) {
        if (Scripts.isDash(last) || Scripts.isOpening(last) || Scripts.isClosing(next) || next == '%') {
            return true;
        }
        if (Scripts.isDigit(last) && (next == '.' || next == ',')) {
            return true;
        }
        // Between Latin words 2023 and 45 are two numbers; no Chinese text prints two side by side.
        return cjk && Scripts.isInNumber(last) && Scripts.isInNumber(next);
    }
}
