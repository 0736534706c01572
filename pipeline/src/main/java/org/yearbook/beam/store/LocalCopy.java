package org.yearbook.beam.store;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yearbook.domain.SourceDocument;

/** A document as a file of this host for as long as it is read, for its readers know no other; it may be of this host anyway. */
public final class LocalCopy implements Closeable {

    private final SourceDocument document;
    private final boolean fetched;

    private LocalCopy(SourceDocument document, boolean fetched) {
        this.document = document;
        this.fetched = fetched;
    }

    /**
     * Fetches a document from where it is. What is not there is not here either, which is for the reader to tell.
     *
     * @throws IOException if the store does not answer: that is no fault of the document, so the engine has to try again
     */
    public static LocalCopy of(SourceDocument document) throws IOException {
        if (!Location.isStore(document.path())) {
            return new LocalCopy(document, false);
        }
        Path file = Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "yearbook", ".document");
        try {
            Store.get(document.path(), file);
        } catch (FileNotFoundException e) {
            Files.delete(file);
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
        return new LocalCopy(new SourceDocument(document.info(), file.toString(), document.bytes()), true);
    }

    /** The document with a path of this host. */
    public SourceDocument document() {
        return document;
    }

    @Override
    public void close() throws IOException {
        if (fetched) {
            Files.deleteIfExists(Path.of(document.path()));
        }
    }
}
