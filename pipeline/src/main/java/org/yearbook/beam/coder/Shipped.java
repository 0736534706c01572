package org.yearbook.beam.coder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A record of the configuration on its way to the workers. The records stay free of Java serialization; only their
 * encoded bytes travel with a transform. What has been packed or unpacked in a process is known there: every step of every
 * thread brings its own copy of the bytes, and unpacking a vocabulary takes longer than reading a document.
 */
public final class Shipped<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<Shipped<?>, WeakReference<Shipped<?>>> KNOWN = new WeakHashMap<>();

    private final RecordCoder<T> coder;
    private final byte[] bytes;
    private transient volatile @Nullable T value;

    private Shipped(RecordCoder<T> coder, byte[] bytes, T value) {
        this.coder = coder;
        this.bytes = bytes;
        this.value = value;
    }

    /** Packs a record of a class that {@link RecordCoder} can encode. */
    public static <T> Shipped<T> of(T record, Class<T> type) {
        @Nullable Shipped<T> packed = packed(record);
        if (packed != null) {
            return packed;
        }
        RecordCoder<T> coder = RecordCoder.of(type);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            coder.encode(record, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known(new Shipped<>(coder, bytes.toByteArray(), record));
    }

    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // Equal but not the same costs one packing more.
    private static <T> @Nullable Shipped<T> packed(T record) {
        synchronized (KNOWN) {
            for (Shipped<?> known : KNOWN.keySet()) {
                if (known.value == record) {
                    return (Shipped<T>) known;
                }
            }
            return null;
        }
    }

    @SuppressWarnings("unchecked") // equal ones are of the same class
    private static <T> Shipped<T> known(Shipped<T> shipped) {
        synchronized (KNOWN) {
            @Nullable
            Shipped<?> known =
                    KNOWN.computeIfAbsent(shipped, WeakReference::new).get();
            return known == null ? shipped : (Shipped<T>) known;
        }
    }

    /** Java serialization asks for what to take in place of what came. */
    @SuppressWarnings("unused")
    private Object readResolve() {
        return known(this);
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
