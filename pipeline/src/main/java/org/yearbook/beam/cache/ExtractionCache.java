package org.yearbook.beam.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.yearbook.beam.coder.RecordCoder;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.beam.store.Location;
import org.yearbook.domain.Gap;
import org.yearbook.domain.ReadingLimits;
import org.yearbook.domain.SourceDocument;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.ExtractedDocument;

/**
 * What earlier runs found in documents. An entry is found again only for the same bytes under the same name with the
 * same entry in the manifest, the same vocabulary, limits and program; the folder may be deleted at any time.
 */
public final class ExtractionCache {

    private static final RecordCoder<ExtractedDocument> EXTRACTED = RecordCoder.of(ExtractedDocument.class);
    private static final RecordCoder<SourceDocument> DOCUMENT = RecordCoder.of(SourceDocument.class);
    private static final int HASH_BYTES = 32;

    private final Location folder;
    private final byte[] state;

    private ExtractionCache(Location folder, byte[] state) {
        this.folder = folder;
        this.state = state;
    }

    /**
     * The cache in a folder, which is made when the first entry is kept.
     *
     * @param classPath where the classes of the program are
     */
    public static ExtractionCache in(
            Location folder, Shipped<Vocabulary> vocabulary, ReadingLimits limits, String classPath) {
        MessageDigest digest = sha256();
        ProgramHash.addTo(digest, classPath);
        digest.update(limits.toString().getBytes(StandardCharsets.UTF_8));
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            vocabulary.writeTo(bytes);
            digest.update(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ExtractionCache(folder, digest.digest());
    }

    /** A document with the hash of its bytes now. */
    public record Key(SourceDocument document, String sha256) {}

    /** The key of a document; empty for what is no file that can be read, which is for the reader to tell. */
    public Optional<Key> key(SourceDocument document) {
        try {
            Path file = Path.of(document.path());
            return Files.isRegularFile(file) ? Optional.of(new Key(document, sha256(file))) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What an earlier run found in the document; empty if none did, or what it kept was damaged since. */
    public Optional<ExtractedDocument> find(Key key) {
        try {
            byte[] kept = folder.get(name(key)).orElse(new byte[0]);
            byte[] packed = Arrays.copyOfRange(kept, Math.min(HASH_BYTES, kept.length), kept.length);
            if (!Arrays.equals(sha256().digest(packed), 0, HASH_BYTES, kept, 0, Math.min(HASH_BYTES, kept.length))) {
                return Optional.empty();
            }
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                return Optional.of(EXTRACTED.decode(in));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Keeps what was found. Rejected documents, and those that took too long, are not kept, for time and memory may
     * allow them next time; nor is what was read of other bytes than those of the key, for then the document changed in between.
     */
    public void keep(Key key, ExtractedDocument extracted) {
        boolean late = extracted.report().reason().equals(Gap.TOO_SLOW.name());
        if (late || !extracted.report().read() || !extracted.report().sha256().equals(key.sha256())) {
            return;
        }
        try {
            folder.put(name(key), packed(extracted));
        } catch (IOException e) {
            // A run does not depend on what it keeps for the next one.
        }
    }

    private static byte[] packed(ExtractedDocument extracted) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            EXTRACTED.encode(extracted, out);
        }
        byte[] packed = bytes.toByteArray();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        kept.write(sha256().digest(packed));
        kept.write(packed);
        return kept.toByteArray();
    }

    private String name(Key key) {
        MessageDigest digest = sha256();
        digest.update(state);
        digest.update(key.sha256().getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream info = new ByteArrayOutputStream();
        try {
            // Where the document lies does not change what it says.
            DOCUMENT.encode(new SourceDocument(key.document().info(), "", 0), info);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        digest.update(info.toByteArray());
        return HexFormat.of().formatHex(digest.digest()) + ".gz";
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
