package org.yearbook.extract.text;

import java.util.BitSet;

/** Markdown text as it is printed. */
final class MarkedText {

    private MarkedText() {}

    /** The text without its inline and heading marks. */
    static String plain(String text) {
        BitSet marks = InlineMarks.in(text);
        StringBuilder plain = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            if (!marks.get(index) && !Typography.isInvisible(text.charAt(index))) {
                plain.append(text.charAt(index));
            }
        }
        return plain.toString().replaceFirst("^#{1,6}\\s+", "").strip();
    }
}
