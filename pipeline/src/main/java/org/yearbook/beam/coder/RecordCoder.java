package org.yearbook.beam.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.CustomCoder;
import org.jspecify.annotations.Nullable;

/**
 * Encodes a record component by component, several times smaller and faster than Java serialization, which is what Beam
 * would take for a record. Deterministic: equal records have equal bytes, as long as numbers that are equal have the
 * same scale.
 */
public final class RecordCoder<T> extends CustomCoder<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;

    private RecordCoder(Class<T> type) {
        this.type = type;
    }

    /** A coder of a record of strings, numbers, booleans, bytes, enums, lists, maps and further records, any of them nullable. */
    public static <T> RecordCoder<T> of(Class<T> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("Expecting a record instead of " + type.getName());
        }
        return new RecordCoder<>(type);
    }

    @Override
    public void encode(T value, OutputStream out) throws IOException {
        ElementOutput elements = ElementOutput.of(out);
        Shape.of(type).write(value, elements);
        elements.endRecord();
    }

    @Override
    public T decode(InputStream in) throws IOException {
        return Shape.of(type).read(ElementInput.of(in));
    }

    @Override
    public void verifyDeterministic() {
        // Every component codec is deterministic.
    }

    @Override
    public boolean consistentWithEquals() {
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordCoder<?> coder && coder.type.equals(type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
