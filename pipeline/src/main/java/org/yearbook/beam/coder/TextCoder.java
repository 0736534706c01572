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
        int hash = text.hashCode();
        int place = (hash ^ (hash >>> 16)) & (REMEMBERED - 1);
        @Nullable String known = RECENT[place];
        if (known != null && known.equals(text)) {
            return known;
        }
        RECENT[place] = text;
        return text;
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
