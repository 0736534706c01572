package org.yearbook.beam.coder;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The codecs of what components of records may be. Where there is a size or a kind in front, nought of it is null. */
final class Codecs {

    private static final Map<Class<?>, Codec> SIMPLE = Map.of(
            BigDecimal.class, new Decimals(),
            int.class, new Integers(),
            long.class, new Longs(),
            boolean.class, new Booleans(),
            double.class, new Doubles(),
            byte[].class, new Bytes());

    private static final AtomicInteger PLACES = new AtomicInteger();

    private Codecs() {}

    /** The codec of a component; an IllegalArgumentException names a type that has none. */
    static Codec of(Type type) {
        if (type == String.class) {
            return new Texts(PLACES.getAndIncrement());
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new Lists(of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            return new Maps(of(map.getActualTypeArguments()[0]), of(map.getActualTypeArguments()[1]));
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return new Records(plain, PLACES.getAndIncrement());
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return new Enums(List.of(plain.getEnumConstants()));
        }
        Codec simple = type instanceof Class<?> plain ? SIMPLE.get(plain) : null;
        if (simple == null) {
            throw new IllegalArgumentException("No coder for a record component of type " + type.getTypeName());
        }
        return simple;
    }

    /** @param place by which streams know the text that stood there last; most are the same again */
    private record Texts(int place) implements Codec {
        private static final int SAME = 1;
        private static final int OTHER = 2;

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

    /** With its scale: 2.370 is another number than 2.37 where it is printed. */
    private static final class Decimals implements Codec {
        private static final int SHORT = 1;
        private static final int LONG = 2;

        /** A long has place for so many digits, whatever they are. */
        private static final int DIGITS = 18;

        @Override
        public void write(@Nullable Object value, ElementOutput out) throws IOException {
            if (value == null) {
                out.write(0);
                return;
            }
            BigDecimal number = (BigDecimal) value;
            boolean fits = number.precision() <= DIGITS;
            out.write(fits ? SHORT : LONG);
            out.writeNumber(Codec.zigzag(number.scale()));
            if (fits) {
                out.writeNumber(Codec.zigzag(number.unscaledValue().longValue()));
            } else {
                byte[] digits = number.unscaledValue().toByteArray();
                out.writeNumber(digits.length);
                out.write(digits, 0, digits.length);
            }
        }

        @Override
        public @Nullable Object read(ElementInput in) throws IOException {
            int kind = in.readSize();
            if (kind == 0) {
                return null;
            }
            int scale = (int) Codec.unzigzag(in.readNumber());
            return kind == SHORT
                    ? BigDecimal.valueOf(Codec.unzigzag(in.readNumber()), scale)
                    : new BigDecimal(new BigInteger(in.readBytes(in.readSize())), scale);
        }
    }

    private static final class Integers implements Codec {
        @Override
        public void write(@Nullable Object value, ElementOutput out) throws IOException {
            out.writeNumber(Codec.zigzag(value == null ? 0 : (Integer) value));
        }

        @Override
        public Object read(ElementInput in) throws IOException {
            return (int) Codec.unzigzag(in.readNumber());
        }
    }

    private static final class Longs implements Codec {
        @Override
        public void write(@Nullable Object value, ElementOutput out) throws IOException {
            out.writeNumber(Codec.zigzag(value == null ? 0 : (Long) value));
        }

        @Override
        public Object read(ElementInput in) throws IOException {
            return Codec.unzigzag(in.readNumber());
        }
    }

    private static final class Booleans implements Codec {
        @Override
        public void write(@Nullable Object value, ElementOutput out) throws IOException {
            out.write(Boolean.TRUE.equals(value) ? 1 : 0);
        }

        @Override
        public Object read(ElementInput in) throws IOException {
            return in.readSize() == 1;
        }
    }

    private static final class Doubles implements Codec {
        @Override
        public void write(@Nullable Object value, ElementOutput out) throws IOException {
            long bits = Double.doubleToLongBits(value == null ? 0 : (Double) value);
            for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
                out.write((int) (bits >>> shift));
            }
        }

        @Override
        public Object read(ElementInput in) throws IOException {
            return Double.longBitsToDouble(new BigInteger(in.readBytes(Long.BYTES)).longValue());
        }
    }

    private static final class Bytes implements Codec {
        @Override
        public void write(@Nullable Object value, ElementOutput out) throws IOException {
            byte[] bytes = (byte[]) value;
            out.writeNumber(bytes == null ? 0 : bytes.length + 1L);
            if (bytes != null) {
                out.write(bytes, 0, bytes.length);
            }
        }

        @Override
        public @Nullable Object read(ElementInput in) throws IOException {
            int size = in.readSize();
            return size == 0 ? null : in.readBytes(size - 1);
        }
    }

    /** By its place among the constants: what is kept from one run to the next is kept under the hash of the program. */
    private record Enums(List<?> constants) implements Codec {
        @Override
        public void write(@Nullable Object value, ElementOutput out) throws IOException {
            out.writeNumber(value == null ? 0 : constants.indexOf(value) + 1L);
        }

        @Override
        public @Nullable Object read(ElementInput in) throws IOException {
            int place = in.readSize();
            if (place > constants.size()) {
                throw new IOException("Expecting one of " + constants.size() + " constants instead of number " + place);
            }
            return place == 0 ? null : constants.get(place - 1);
        }
    }

    /** Flat ones, such as the key of a series, are mostly equal to the last one; of others only the very same is told. */
    private record Records(Class<?> type, int place) implements Codec {
        private static final int SAME = 1;
        private static final int OTHER = 2;

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

    private record Lists(Codec element) implements Codec {
        @Override
        public void write(@Nullable Object value, ElementOutput out) throws IOException {
            List<?> list = (List<?>) value;
            out.writeNumber(list == null ? 0 : list.size() + 1L);
            if (list != null) {
                for (Object each : list) {
                    element.write(each, out);
                }
            }
        }

        @Override
        public @Nullable Object read(ElementInput in) throws IOException {
            int size = in.readSize();
            if (size == 0) {
                return null;
            }
            @Nullable Object[] list = new @Nullable Object[size - 1];
            for (int index = 0; index < list.length; index++) {
                list[index] = element.read(in);
            }
            return List.of(list);
        }
    }

    private record Maps(Codec key, Codec element) implements Codec {
        @Override
        public void write(@Nullable Object value, ElementOutput out) throws IOException {
            Map<?, ?> map = (Map<?, ?>) value;
            out.writeNumber(map == null ? 0 : map.size() + 1L);
            if (map != null) {
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    key.write(entry.getKey(), out);
                    element.write(entry.getValue(), out);
                }
            }
        }

        @Override
        public @Nullable Object read(ElementInput in) throws IOException {
            int size = in.readSize();
            if (size == 0) {
                return null;
            }
            Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
            for (int entry = 1; entry < size; entry++) {
                map.put(key.read(in), element.read(in));
            }
            return map;
        }
    }
}
