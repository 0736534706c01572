package org.yearbook.extract.text;

/**
 * One line of a text without the blanks at its ends; a form feed ends a line too.
 *
 * @param start UTF-16 index of its first character that is no blank; equals {@code end} in a blank line
 * @param end one past its last character that is no blank
 * @param lineStart where it starts with its blanks
 * @param lineEnd where it ends with its blanks
 * @param newPage whether a form feed stands before it
 */
record SourceLine(SourceText source, int start, int end, int lineStart, int lineEnd, boolean newPage) {

    static SourceLine of(SourceText source, int lineStart, int lineEnd, boolean newPage) {
        String text = source.text();
        int start = lineStart;
        while (start < lineEnd && Typography.isBlank(text.charAt(start))) {
            start++;
        }
        int end = lineEnd;
        while (end > start && Typography.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new SourceLine(source, start, end, lineStart, lineEnd, newPage);
    }

    boolean isBlank() {
        return start == end;
    }

    /** Without the blanks at its ends. */
    String text() {
        return source.text().substring(start, end);
    }

    /** With the blanks at its ends, as table rows need them. */
    String raw() {
        return source.text().substring(lineStart, lineEnd);
    }

    int columns() {
        return Typography.columns(text());
    }

    boolean isIndented() {
        return start - lineStart >= 2 || (start > lineStart && source.text().charAt(lineStart) == '\u3000');
    }

    boolean hasTrailingBlank() {
        return end < lineEnd;
    }

    /** The same line from a later character on. */
    SourceLine from(int aStart) {
        return of(source, Math.min(aStart, end), end, newPage);
    }
}
