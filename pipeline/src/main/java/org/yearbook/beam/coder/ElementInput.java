package org.yearbook.beam.coder;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream that records are decoded from. Decoding reads a byte here and a byte there, so it has a buffer that nobody
 * else locks, as that of a BufferedInputStream is.
 */
public final class ElementInput extends InputStream {

    private static final int FIRST_SIZE = 256;
    private static final int LOW_SEVEN = 0x7F;

    private final InputStream source;
    private final boolean ahead;
    private final LastValues last = new LastValues();
    private byte[] buffer;
    private int position;
    private int limit;

    private ElementInput(InputStream source, boolean ahead, int size) {
        this.source = source;
        this.ahead = ahead;
        this.buffer = new byte[size];
    }

    /** Of a stream that nobody else reads from: so many bytes are read at once. */
    public static ElementInput buffered(InputStream source, int size) {
        return new ElementInput(source, true, size);
    }

    /** Of any stream: nothing is read ahead, for what follows may be for others. */
    static ElementInput of(InputStream source) {
        return source instanceof ElementInput known ? known : new ElementInput(source, false, FIRST_SIZE);
    }

    /** Has so many bytes in the buffer from {@link #position} on. */
    private void require(int count) throws IOException {
        if (limit - position >= count) {
            return;
        }
        int left = limit - position;
        byte[] target = count > buffer.length ? new byte[Math.max(count, 2 * buffer.length)] : buffer;
        System.arraycopy(buffer, position, target, 0, left);
        buffer = target;
        position = 0;
        limit = left;
        while (limit < count) {
            int read = source.read(buffer, limit, (ahead ? buffer.length : count) - limit);
            if (read < 0) {
                throw new EOFException("Expecting " + (count - limit) + " more bytes of a record");
            }
            limit += read;
        }
    }

    /** A whole number of up to 64 bits, seven in each byte, the lowest first; the highest bit tells that more follow. */
    long readNumber() throws IOException {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            require(1);
            byte next = buffer[position++];
            number |= (long) (next & LOW_SEVEN) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new IOException("Expecting a number of at most 64 bits");
    }

    int readSize() throws IOException {
        return Math.toIntExact(readNumber());
    }

    byte[] readBytes(int count) throws IOException {
        require(count);
        position += count;
        return Arrays.copyOfRange(buffer, position - count, position);
    }

    /** The value that was read last at a place. */
    Object known(int place) throws IOException {
        @Nullable Object value = last.get(place);
        if (value == null) {
            throw new IOException("Expecting a value that was there before");
        }
        return value;
    }

    void remember(int place, Object value) {
        last.set(place, value);
    }

    String readText(int bytes) throws IOException {
        require(bytes);
        position += bytes;
        return RecentTexts.of(buffer, position - bytes, bytes);
    }

    @Override
    public int read() throws IOException {
        if (position == limit) {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }
        return buffer[position++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position == limit) {
            if (!ahead || length > buffer.length) {
                return source.read(bytes, offset, length);
            }
            int read = source.read(buffer, 0, buffer.length);
            if (read < 0) {
                return -1;
            }
            position = 0;
            limit = read;
        }
        int count = Math.min(length, limit - position);
        System.arraycopy(buffer, position, bytes, offset, count);
        position += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
