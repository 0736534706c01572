package org.yearbook.beam.coder;

import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codecs of numbers, and of yes and no: decimals may be missing, what is no object never is. */
final class NumberCodecs {

    private static final Map<Type, Codec> BY_TYPE = Map.of(
            BigDecimal.class, new Decimals(),
            int.class, new Integers(),
            long.class, new Longs(),
            boolean.class, new Booleans(),
            double.class, new Doubles());

    private NumberCodecs() {}

    /** The codec of a type of numbers; empty if it is none. */
    static Optional<Codec> of(Type type) {
        return Optional.ofNullable(BY_TYPE.get(type));
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
}
