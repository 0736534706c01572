package org.yearbook;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import org.xerial.snappy.SnappyApi;
import org.xerial.snappy.SnappyLoader;

/**
 * The Snappy format without the native library that Beam would unpack into the temporary folder and load: some hosts
 * allow no programs there, and a full one cannot take it. It reads all of the format and writes it without saving space, for what is
 * packed here is small. See the format's description, "Snappy compressed format description", of 2011.
 */
final class PlainSnappy implements SnappyApi {

    private static final int LITERAL = 0;
    private static final int COPY_1 = 1;
    private static final int COPY_2 = 2;

    /** A literal of this many bytes has its length in two bytes behind its tag. */
    private static final int LONGEST_LITERAL = 1 << 16;

    private static final byte TWO_BYTES_OF_LENGTH = (byte) (61 << 2);
    private static final int TAG_BYTES = 3;
    private static final int MOST_LENGTH_BYTES = 5;

    /** Has the library use this; to be called before it is used. */
    static void use() {
        try {
            Method set = SnappyLoader.class.getDeclaredMethod("setSnappyApi", SnappyApi.class);
            set.setAccessible(true);
            set.invoke(null, new PlainSnappy());
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Another version of the Snappy library than the program was built with", e);
        }
    }

    @Override
    public int maxCompressedLength(int length) {
        return MOST_LENGTH_BYTES + length + TAG_BYTES * (length / LONGEST_LITERAL + 1);
    }

    @Override
    public int rawCompress(Object source, int start, int length, Object target, int targetStart) {
        byte[] in = (byte[]) source;
        byte[] out = (byte[]) target;
        int at = targetStart;
        int rest = length;
        while (rest >= 0x80) {
            out[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        out[at++] = (byte) rest;
        for (int done = 0; done < length; done += LONGEST_LITERAL) {
            int part = Math.min(LONGEST_LITERAL, length - done);
            out[at++] = TWO_BYTES_OF_LENGTH;
            out[at++] = (byte) (part - 1);
            out[at++] = (byte) ((part - 1) >>> 8);
            System.arraycopy(in, start + done, out, at, part);
            at += part;
        }
        return at - targetStart;
    }

    @Override
    public int uncompressedLength(Object source, int start, int length) throws IOException {
        return new Packed((byte[]) source, start, start + length).length();
    }

    @Override
    public int rawUncompress(Object source, int start, int length, Object target, int targetStart) throws IOException {
        Packed packed = new Packed((byte[]) source, start, start + length);
        int whole = packed.length();
        byte[] out = (byte[]) target;
        int at = targetStart;
        while (packed.hasMore()) {
            at += packed.element(out, at, targetStart);
        }
        if (at - targetStart != whole) {
            throw new IOException("Packed data of another length than they state");
        }
        return whole;
    }

    /** Packed bytes, read from left to right. */
    private static final class Packed {
        private final byte[] bytes;
        private final int end;
        private int at;

        Packed(byte[] bytes, int start, int end) {
            this.bytes = bytes;
            this.at = start;
            this.end = end;
        }

        boolean hasMore() {
            return at < end;
        }

        private int next() throws IOException {
            if (at >= end) {
                throw new IOException("Packed data are cut off");
            }
            return bytes[at++] & 0xFF;
        }

        private int number(int size) throws IOException {
            int number = 0;
            for (int i = 0; i < size; i++) {
                number |= next() << (8 * i);
            }
            return number;
        }

        int length() throws IOException {
            int length = 0;
            for (int shift = 0; shift < 7 * MOST_LENGTH_BYTES; shift += 7) {
                int octet = next();
                length |= (octet & 0x7F) << shift;
                if (octet < 0x80) {
                    return length;
                }
            }
            throw new IOException("Packed data without a length");
        }

        /** Unpacks a run of bytes, or a copy of some that were unpacked before; how many. */
        int element(byte[] out, int place, int first) throws IOException {
            int tag = next();
            int kind = tag & 3;
            if (kind == LITERAL) {
                int stated = tag >>> 2;
                int length = 1 + (stated < 60 ? stated : number(stated - 59));
                if (length <= 0 || length > end - at || length > out.length - place) {
                    throw new IOException("Packed data are damaged");
                }
                System.arraycopy(bytes, at, out, place, length);
                at += length;
                return length;
            }
            int length = kind == COPY_1 ? 4 + (tag >>> 2 & 7) : 1 + (tag >>> 2);
            int back = kind == COPY_1 ? (tag >>> 5) << 8 | next() : number(kind == COPY_2 ? 2 : 4);
            if (back <= 0 || back > place - first || length > out.length - place) {
                throw new IOException("Packed data are damaged");
            }
            for (int i = 0; i < length; i++) { // byte by byte, for a copy may hold its own beginning
                out[place + i] = out[place + i - back];
            }
            return length;
        }
    }

    @Override
    public void arrayCopy(Object source, int start, int bytes, Object target, int targetStart) {
        System.arraycopy(source, start, target, targetStart, bytes);
    }

    @Override
    public boolean isValidCompressedBuffer(Object source, int start, int length) {
        throw notUsed();
    }

    @Override
    public long rawCompress(long source, long length, long target) {
        throw notUsed();
    }

    @Override
    public long rawUncompress(long source, long length, long target) {
        throw notUsed();
    }

    @Override
    public int rawCompress(ByteBuffer source, int start, int length, ByteBuffer target, int targetStart) {
        throw notUsed();
    }

    @Override
    public int rawUncompress(ByteBuffer source, int start, int length, ByteBuffer target, int targetStart) {
        throw notUsed();
    }

    @Override
    public int uncompressedLength(ByteBuffer source, int start, int length) {
        throw notUsed();
    }

    @Override
    public long uncompressedLength(long source, long length) {
        throw notUsed();
    }

    @Override
    public boolean isValidCompressedBuffer(ByteBuffer source, int start, int length) {
        throw notUsed();
    }

    @Override
    public boolean isValidCompressedBuffer(long source, long start, long length) {
        throw notUsed();
    }

    private static UnsupportedOperationException notUsed() {
        return new UnsupportedOperationException("Beam packs arrays of bytes only");
    }
}
