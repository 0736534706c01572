package org.yearbook.beam.spill;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.jspecify.annotations.Nullable;

/** A temporary file of encoded elements, made when the first are written. */
public final class Spill implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /** A part may be small, and there are many: one for each key and each time that memory was short. */
    private static final int READ_AT_ONCE = 1 << 14;

    private @Nullable Path file;
    private @Nullable OutputStream out;
    private long written;

    /** Elements that stand together in the file, from this byte on. */
    public record Part(long start, int count) {}

    /** Appends elements. */
    public <T> Part write(List<T> elements, Coder<T> coder) {
        try {
            OutputStream target = target();
            Part part = new Part(written, elements.size());
            for (T element : elements) {
                coder.encode(element, target);
            }
            return part;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write what has no place in memory", e);
        }
    }

    private OutputStream target() throws IOException {
        @Nullable OutputStream known = out;
        if (known == null) {
            Path made = Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "yearbook", ".spill");
            file = made;
            known = new Counting(Files.newOutputStream(made));
            out = known;
        }
        return known;
    }

    /** Knows where the next element will start. Coders write byte by byte, so it has a buffer that nobody else locks. */
    private final class Counting extends OutputStream {
        private final OutputStream target;
        private final byte[] buffer = new byte[BUFFER];
        private int used;

        Counting(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int octet) throws IOException {
            if (used == BUFFER) {
                empty();
            }
            buffer[used++] = (byte) octet;
            written++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length > BUFFER - used) {
                empty();
            }
            if (length > BUFFER) {
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

        @Override
        public void flush() throws IOException {
            empty();
            target.flush();
        }

        @Override
        public void close() throws IOException {
            empty();
            target.close();
        }
    }

    /** Makes what was written readable. */
    public void flush() {
        try {
            if (out != null) {
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes from the start of this part on; may be asked by several threads at once. */
    InputStream open(Part part) throws IOException {
        @Nullable Path known = file;
        if (known == null) {
            throw new IllegalStateException("Nothing was written");
        }
        FileChannel channel = FileChannel.open(known, StandardOpenOption.READ);
        channel.position(part.start());
        return new BufferedInputStream(Channels.newInputStream(channel), READ_AT_ONCE);
    }

    @Override
    public void close() {
        try {
            if (out != null) {
                out.close();
            }
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
