package org.yearbook.extract.text;

import java.util.ArrayList;
import java.util.List;

/** The decoded text of a document, in which every character has its offset in code points. */
public final class SourceText {

    private final String text;
    private final int[] lowSurrogates;

    public SourceText(String text) {
        this.text = text;
        this.lowSurrogates = text.codePointCount(0, text.length()) == text.length()
                ? new int[0]
                : java.util.stream.IntStream.range(0, text.length())
                        .filter(index -> Character.isLowSurrogate(text.charAt(index)))
                        .toArray();
    }

    public String text() {
        return text;
    }

    /** Code points before this UTF-16 index. */
    public int offsetOf(int index) {
        int found = java.util.Arrays.binarySearch(lowSurrogates, index);
        int before = found >= 0 ? found : -found - 1;
        return index - before;
    }

    /** The lines, whichever way they end: LF, CR, CRLF, form feed, NEL, U+2028 or U+2029. */
    public List<SourceLine> lines() {
        List<SourceLine> lines = new ArrayList<>();
        int start = 0;
        boolean newPage = false;
        for (int index = 0; index < text.length(); index++) {
            char end = text.charAt(index);
            if (isLineEnd(end)) {
                lines.add(SourceLine.of(this, start, index, newPage));
                newPage = end == '\f';
                index += end == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n' ? 1 : 0;
                start = index + 1;
            }
        }
        lines.add(SourceLine.of(this, start, text.length(), newPage));
        return lines;
    }

    private static boolean isLineEnd(char each) {
        return each == '\n' || each == '\r' || each == '\f' || each == '\u0085' || each == '\u2028' || each == '\u2029';
    }
}
