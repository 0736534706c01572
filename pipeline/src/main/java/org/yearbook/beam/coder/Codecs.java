package org.yearbook.beam.coder;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codecs of what components of records may be. Where there is a size or a kind in front, nought of it is null. */
final class Codecs {

    private Codecs() {}

    /** The codec of a component; an IllegalArgumentException names a type that has none. */
    static Codec of(Type type) {
        if (type == String.class) {
            return RecurringCodecs.ofText();
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new Lists(of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            return new Maps(of(map.getActualTypeArguments()[0]), of(map.getActualTypeArguments()[1]));
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return RecurringCodecs.of(plain);
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return new Enums(List.of(plain.getEnumConstants()));
        }
        if (type == byte[].class) {
            return new Bytes();
        }
        return NumberCodecs.of(type)
                .orElseThrow(() ->
                        new IllegalArgumentException("No coder for a record component of type " + type.getTypeName()));
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
