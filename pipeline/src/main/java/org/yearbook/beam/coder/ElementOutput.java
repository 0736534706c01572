package org.yearbook.beam.coder;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A stream that records are encoded into, with a buffer that nobody else locks. One that is read again as a whole, by one
 * {@link ElementInput}, says of a text that is the same as the last one at its place that it is the same, and no more.
 */
public final class ElementOutput extends OutputStream {

    private static final int SMALL = 1 << 8;

    private final OutputStream target;
    private final boolean remembers;
    private final byte[] buffer;
    private final LastValues last = new LastValues();
    private int used;
    private long written;

    private ElementOutput(OutputStream target, boolean remembers, int size) {
        this.target = target;
        this.remembers = remembers;
        this.buffer = new byte[size];
    }

    /** Into a stream that nobody else writes into. */
    public static ElementOutput buffered(OutputStream target, int size) {
        return new ElementOutput(target, true, size);
    }

    /** Into any stream, of which somebody may read a part by itself; to be emptied at the end of a record. */
    static ElementOutput of(OutputStream target) {
        return target instanceof ElementOutput known ? known : new ElementOutput(target, false, SMALL);
    }

    /** How many bytes were written into it. */
    public long written() {
        return written;
    }

    /** What follows is read by a stream of its own. */
    public void startPart() {
        last.forget();
    }

    /** Whether the reader knows this value as the last one of its place; if not, it will from now on. */
    boolean isKnown(int place, Object value) {
        if (!remembers) {
            return false;
        }
        Object before = last.get(place);
        if (before != null && (before == value || before.equals(value))) {
            return true;
        }
        last.set(place, value);
        return false;
    }

    /** The same of a value that would take long to compare: only if it is the very same object. */
    boolean isThe(int place, Object value) {
        if (!remembers || last.get(place) == value) {
            return remembers;
        }
        last.set(place, value);
        return false;
    }

    /** A whole number as {@link ElementInput#readNumber} reads it. */
    void writeNumber(long number) throws IOException {
        long left = number;
        while ((left & ~0x7FL) != 0) {
            write((int) (left & 0x7F) | 0x80);
            left >>>= 7;
        }
        write((int) left);
    }

    @Override
    public void write(int octet) throws IOException {
        if (used == buffer.length) {
            empty();
        }
        buffer[used++] = (byte) octet;
        written++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length > buffer.length - used) {
            empty();
        }
        if (length > buffer.length) {
            target.write(bytes, offset, length);
        } else {
            System.arraycopy(bytes, offset, buffer, used, length);
            used += length;
        }
        written += length;
    }

    private void empty() throws IOException {
        target.write(buffer, 0, used);
        used = 0;
    }

    /** Ends a record: whoever gave the stream finds it there. */
    void endRecord() throws IOException {
        if (!remembers) {
            empty();
        }
    }

    @Override
    public void flush() throws IOException {
        empty();
        target.flush();
    }

    @Override
    public void close() throws IOException {
        try (target) {
            empty();
        }
    }
}
