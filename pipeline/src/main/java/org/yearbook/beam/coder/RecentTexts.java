package org.yearbook.beam.coder;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts that were decoded lately. Most texts of a figure (its document, unit, codes, the sentence it stands in) are those
 * of its neighbours: what is decoded again soon is the same object and is not decoded at all, or a release that comes
 * back from a file would take several times the memory that it took before.
 */
final class RecentTexts {

    /** More would be further from the processor than decoding takes. */
    private static final int REMEMBERED = 1 << 12;

    /** Longer ones are quotes of their own. */
    private static final int LONGEST = 1 << 9;

    /** So many bytes of each end tell most texts apart: quotes begin with the same heads, and end with the number. */
    private static final int END = 16;

    /** Threads may overwrite each other's texts: that costs a copy, for a text does not change. */
    private static final @Nullable Text[] RECENT = new @Nullable Text[REMEMBERED];

    private RecentTexts() {}

    /** A text beside its bytes. */
    private static final class Text {
        private final byte[] bytes;
        private final String text;

        Text(byte[] bytes, String text) {
            this.bytes = bytes;
            this.text = text;
        }
    }

    /** The text of these bytes of UTF-8. */
    static String of(byte[] buffer, int start, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(buffer, start, length, StandardCharsets.UTF_8);
        }
        int place = place(buffer, start, length);
        @Nullable Text known = RECENT[place];
        if (known != null && Arrays.equals(known.bytes, 0, known.bytes.length, buffer, start, start + length)) {
            return known.text;
        }
        byte[] bytes = Arrays.copyOfRange(buffer, start, start + length);
        String text = new String(bytes, StandardCharsets.UTF_8);
        RECENT[place] = new Text(bytes, text);
        return text;
    }

    /** By its length and its ends: going through all of a long text would take longer than decoding it. */
    private static int place(byte[] buffer, int start, int length) {
        int hash = length;
        int last = start + length - 1;
        for (int index = 0; index < Math.min(END, length); index++) {
            hash = 31 * (31 * hash + buffer[start + index]) + buffer[last - index];
        }
        return (hash ^ (hash >>> 16)) & (REMEMBERED - 1);
    }
}
