package org.yearbook.beam.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.jspecify.annotations.Nullable;

/**
 * Text in UTF-8. Most texts of a figure (its document, unit, codes, the sentence it stands in) are those of its
 * neighbours: what is decoded again soon is the same object, or a release that comes back from a file would take
 * several times the memory that it took before.
 */
final class TextCoder extends AtomicCoder<String> {

    private static final long serialVersionUID = 1L;

    private static final TextCoder INSTANCE = new TextCoder();

    private static final int REMEMBERED = 1 << 14;

    /** So many letters of each end tell most texts apart: quotes begin with the same heads, and end with the number. */
    private static final int END = 12;

    /** Threads may overwrite each other's texts: that costs a copy, for a text does not change. */
    private static final @Nullable String[] RECENT = new @Nullable String[REMEMBERED];

    private TextCoder() {}

    static TextCoder of() {
        return INSTANCE;
    }

    @Override
    public void encode(String value, OutputStream out) throws IOException {
        StringUtf8Coder.of().encode(value, out);
    }

    @Override
    public String decode(InputStream in) throws IOException {
        String text = StringUtf8Coder.of().decode(in);
        int place = place(text);
        @Nullable String known = RECENT[place];
        if (known != null && known.equals(text)) {
            return known;
        }
        RECENT[place] = text;
        return text;
    }

    /** By its length and its ends: going through all of a long text would take longer than decoding it. */
    private static int place(String text) {
        int length = text.length();
        int hash = length;
        for (int index = 0; index < Math.min(END, length); index++) {
            hash = 31 * (31 * hash + text.charAt(index)) + text.charAt(length - 1 - index);
        }
        return (hash ^ (hash >>> 16)) & (REMEMBERED - 1);
    }

    @Override
    public void verifyDeterministic() {
        // A text has one form in UTF-8.
    }

    @Override
    public boolean consistentWithEquals() {
        return true;
    }
}
