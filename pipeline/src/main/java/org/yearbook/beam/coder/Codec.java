package org.yearbook.beam.coder;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How values of one type are written and read; each tells by itself that there is none. */
interface Codec {

    void write(@Nullable Object value, ElementOutput out) throws IOException;

    @Nullable
    Object read(ElementInput in) throws IOException;

    /** Small for numbers near nought, negative ones too. */
    static long zigzag(long number) {
        return (number << 1) ^ (number >> (Long.SIZE - 1));
    }

    /** The number that {@link #zigzag} was given. */
    static long unzigzag(long number) {
        return (number >>> 1) ^ -(number & 1);
    }
}
