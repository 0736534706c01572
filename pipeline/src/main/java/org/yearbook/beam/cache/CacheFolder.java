package org.yearbook.beam.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.yearbook.beam.coder.ElementInput;
import org.yearbook.beam.coder.RecordCoder;
import org.yearbook.beam.store.Location;

/**
 * Records that a run keeps for the next one, each a file by a name that is the hash of all that it depends on. What was
 * damaged is not there, and what cannot be kept is not: no run depends on it.
 */
record CacheFolder(Location folder) {

    private static final int BUFFER = 1 << 13;

    /** The name of an entry that depends on these parts. */
    static String name(byte[]... parts) {
        MessageDigest digest = Sha256.digest();
        for (byte[] part : parts) {
            // Of each its hash, so that it does not matter where one ends and the next begins.
            digest.update(Sha256.digest().digest(part));
        }
        return HexFormat.of().formatHex(digest.digest()) + ".gz";
    }

    /** The record by this name; empty where there is none, or what was kept was damaged since. */
    <T> Optional<T> find(String name, RecordCoder<T> coder) {
        try {
            byte[] kept = folder.get(name).orElse(new byte[0]);
            byte[] packed = Arrays.copyOfRange(kept, Math.min(Sha256.BYTES, kept.length), kept.length);
            byte[] hash = Arrays.copyOf(kept, Math.min(Sha256.BYTES, kept.length));
            if (!Arrays.equals(Sha256.digest().digest(packed), hash)) {
                return Optional.empty();
            }
            try (InputStream in =
                    ElementInput.buffered(new GZIPInputStream(new ByteArrayInputStream(packed)), BUFFER)) {
                return Optional.of(coder.decode(in));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    <T> void keep(String name, T entry, RecordCoder<T> coder) {
        try {
            byte[] packed = packed(entry, coder);
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            kept.write(Sha256.digest().digest(packed));
            kept.write(packed);
            folder.put(name, kept.toByteArray());
        } catch (IOException e) {
            // The next run has to find it again, that is all.
        }
    }

    /** What the name of an entry that depends on this record is made from. */
    static <T> byte[] encoded(T part, RecordCoder<T> coder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            coder.encode(part, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static <T> byte[] packed(T entry, RecordCoder<T> coder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            coder.encode(entry, out);
        }
        return bytes.toByteArray();
    }
}
