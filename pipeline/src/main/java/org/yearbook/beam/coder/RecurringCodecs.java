package org.yearbook.beam.coder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The codecs of what is mostly the same again as the last in its place, and then told in one byte: texts and records. */
final class RecurringCodecs {

    private static final AtomicInteger PLACES = new AtomicInteger();

    private static final int SAME = 1;
    private static final int OTHER = 2;

    private RecurringCodecs() {}

    /** The codec of a component that is a text. */
    static Codec ofText() {
        return new Texts(PLACES.getAndIncrement());
    }

    /** The codec of a component that is a record of this type. */
    static Codec of(Class<?> type) {
        return new Records(type, PLACES.getAndIncrement());
    }

    /** @param place by which streams know the text that stood there last; most are the same again */
    private record Texts(int place) implements Codec {
        @Override
        public void write(@Nullable Object value, ElementOutput out) throws IOException {
            if (value == null) {
                out.write(0);
            } else if (out.isKnown(place, value)) {
                out.write(SAME);
            } else {
                byte[] bytes = ((String) value).getBytes(StandardCharsets.UTF_8);
                out.writeNumber(bytes.length + (long) OTHER);
                out.write(bytes, 0, bytes.length);
            }
        }

        @Override
        public @Nullable Object read(ElementInput in) throws IOException {
            int size = in.readSize();
            if (size == 0) {
                return null;
            }
            if (size == SAME) {
                return in.known(place);
            }
            String text = in.readText(size - OTHER);
            in.remember(place, text);
            return text;
        }
    }

    /** Flat ones, such as the key of a series, are mostly equal to the last one; of others only the very same is told. */
    private record Records(Class<?> type, int place) implements Codec {
        @Override
        public void write(@Nullable Object value, ElementOutput out) throws IOException {
            Shape<?> shape = Shape.of(type);
            if (value == null) {
                out.write(0);
            } else if (shape.isFlat() ? out.isKnown(place, value) : out.isThe(place, value)) {
                out.write(SAME);
            } else {
                out.write(OTHER);
                shape.write(value, out);
            }
        }

        @Override
        public @Nullable Object read(ElementInput in) throws IOException {
            int kind = in.readSize();
            if (kind == 0) {
                return null;
            }
            if (kind == SAME) {
                return in.known(place);
            }
            Shape<?> shape = Shape.of(type);
            Object value = shape.read(in);
            in.remember(place, value);
            return value;
        }
    }
}
