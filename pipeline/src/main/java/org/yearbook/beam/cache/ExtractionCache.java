package org.yearbook.beam.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

    private final CacheFolder folder;
    private final byte[] state;

    private ExtractionCache(CacheFolder folder, byte[] state) {
        this.folder = folder;
        this.state = state;
    }

    /**
     * The cache in a folder, which is made when the first entry is kept.
     *
     * @param program tells this state of the program from others
     */
    public static ExtractionCache in(
            Location folder, Shipped<Vocabulary> vocabulary, ReadingLimits limits, ProgramHash program) {
        ByteArrayOutputStream state = new ByteArrayOutputStream();
        try {
            state.write((program.text() + limits).getBytes(StandardCharsets.UTF_8));
            vocabulary.writeTo(state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ExtractionCache(new CacheFolder(folder), state.toByteArray());
    }

    /** A document with the hash of its bytes now. */
    public record Key(SourceDocument document, String sha256) {}

    /** The key of a document; empty for what is no file that can be read, which is for the reader to tell. */
    public static Optional<Key> key(SourceDocument document) {
        try {
            Path file = Path.of(document.path());
            return Files.isRegularFile(file) ? Optional.of(new Key(document, Sha256.of(file))) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What an earlier run found in the document; empty if none did, or what it kept was damaged since. */
    public Optional<ExtractedDocument> find(Key key) {
        return folder.find(name(key), EXTRACTED);
    }

    /**
     * Keeps what was found. Rejected documents, and those that took too long, are not kept, for time and memory may
     * allow them next time; nor is what was read of other bytes than those of the key, for then the document changed in between.
     */
    public void keep(Key key, ExtractedDocument extracted) {
        boolean late = extracted.report().reason().equals(Gap.TOO_SLOW.name());
        if (!late && extracted.report().read() && extracted.report().sha256().equals(key.sha256())) {
            folder.keep(name(key), extracted, EXTRACTED);
        }
    }

    private String name(Key key) {
        // Where the document lies does not change what it says.
        SourceDocument anywhere = new SourceDocument(key.document().info(), "", 0);
        return CacheFolder.name(
                state, key.sha256().getBytes(StandardCharsets.UTF_8), CacheFolder.encoded(anywhere, DOCUMENT));
    }
}
