package org.yearbook.beam.spill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.jspecify.annotations.Nullable;
import org.yearbook.beam.coder.ElementInput;
import org.yearbook.beam.coder.ElementOutput;

/** A temporary file of encoded elements, made when the first are written. */
public final class Spill implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /** A part may be small, and there are many: one for each key and each time that memory was short. */
    private static final int READ_AT_ONCE = 1 << 14;

    private @Nullable Path file;
    private @Nullable ElementOutput out;

    /** Elements that stand together in the file, from this byte on. */
    public record Part(long start, int count) {}

    /** Appends elements. */
    public <T> Part write(List<T> elements, Coder<T> coder) {
        try {
            ElementOutput target = target();
            target.startPart();
            Part part = new Part(target.written(), elements.size());
            for (T element : elements) {
                coder.encode(element, target);
            }
            return part;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write what has no place in memory", e);
        }
    }

    private ElementOutput target() throws IOException {
        @Nullable ElementOutput known = out;
        if (known == null) {
            Path made = Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "yearbook", ".spill");
            file = made;
            known = ElementOutput.buffered(Files.newOutputStream(made), BUFFER);
            out = known;
        }
        return known;
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
        return ElementInput.buffered(Channels.newInputStream(channel), READ_AT_ONCE);
    }

    @Override
    public void close() {
        try {
            try {
                if (out != null) {
                    out.close();
                }
            } finally { // a disk that is full gets its place back
                if (file != null) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
