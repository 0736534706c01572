package org.yearbook.beam.spill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.jspecify.annotations.Nullable;

/** The values of a group, read from the file one by one as they are asked for; can be gone through again. */
public final class SpilledValues<T> implements Iterable<T> {

    private final Spill spill;
    private final List<Spill.Part> parts;
    private final List<T> values;
    private final Coder<T> coder;

    public SpilledValues(Spill spill, List<Spill.Part> parts, List<T> values, Coder<T> coder) {
        this.spill = spill;
        this.parts = parts;
        this.values = values;
        this.coder = coder;
    }

    /** Whether these are values of which none had to be written. */
    public static boolean areHeld(Iterable<?> values) {
        return values instanceof SpilledValues<?> known && known.parts.isEmpty();
    }

    @Override
    public Iterator<T> iterator() {
        return parts.isEmpty() ? values.iterator() : new Values();
    }

    private final class Values implements Iterator<T> {
        private final Iterator<Spill.Part> nextParts = parts.iterator();
        private final Iterator<T> inMemory = values.iterator();
        private @Nullable InputStream in;
        private int left;

        @Override
        public boolean hasNext() {
            return left > 0 || nextParts.hasNext() || inMemory.hasNext();
        }

        @Override
        public T next() {
            try {
                if (left == 0 && nextParts.hasNext()) {
                    Spill.Part part = nextParts.next();
                    left = part.count();
                    in = spill.open(part);
                }
                @Nullable InputStream source = in;
                if (left == 0 || source == null) {
                    return inMemory.next();
                }
                T value = coder.decode(source);
                left--;
                if (left == 0) {
                    source.close();
                    in = null;
                }
                return value;
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read what had no place in memory", e);
            }
        }
    }
}
