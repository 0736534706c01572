package org.yearbook.beam.coder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A record of the configuration on its way to the workers. The records stay free of Java serialization; only their
 * encoded bytes travel with a transform.
 */
public final class Shipped<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RecordCoder<T> coder;
    private final byte[] bytes;
    private transient @Nullable T value;

    private Shipped(RecordCoder<T> coder, byte[] bytes) {
        this.coder = coder;
        this.bytes = bytes;
    }

    /** Packs a record of a class that {@link RecordCoder} can encode. */
    public static <T> Shipped<T> of(T record, Class<T> type) {
        RecordCoder<T> coder = RecordCoder.of(type);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            coder.encode(record, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Shipped<>(coder, bytes.toByteArray());
    }

    /** Writes the packed record; {@link RecordCoder} reads it. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /** The record, decoded once a worker. */
    public synchronized T get() {
        @Nullable T known = value;
        if (known == null) {
            try {
                known = coder.decode(new ByteArrayInputStream(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            value = known;
        }
        return known;
    }

    /** Packed alike: of the same class and with the same bytes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shipped<?> shipped
                && shipped.coder.equals(coder)
                && Arrays.equals(shipped.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
