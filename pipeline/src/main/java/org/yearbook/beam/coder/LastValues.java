package org.yearbook.beam.coder;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The value that was written or read last at each place of the records of a stream. */
final class LastValues {

    private static final int FIRST_SIZE = 64;

    private @Nullable Object[] values = new @Nullable Object[FIRST_SIZE];

    @Nullable
    Object get(int place) {
        return place < values.length ? values[place] : null;
    }

    void set(int place, @Nullable Object value) {
        if (place >= values.length) {
            values = Arrays.copyOf(values, Math.max(place + 1, 2 * values.length));
        }
        values[place] = value;
    }

    void forget() {
        Arrays.fill(values, null);
    }
}
