package org.yearbook.beam.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yearbook.beam.cache.ExtractionCache;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.beam.store.LocalCopy;
import org.yearbook.beam.store.Location;
import org.yearbook.domain.ReadingSettings;
import org.yearbook.domain.SourceDocument;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.ExtractedDocument;
import org.yearbook.extract.pdf.page.PageCrops;

/**
 * The one extraction that all threads of a worker share: a runner makes a copy of a transform for each thread, and a
 * process for each would have to warm up by itself. What an earlier run has kept is not read again.
 */
public final class SharedExtraction implements AutoCloseable {

    /**
     * How to extract.
     *
     * @param cache folder of what earlier runs have kept; empty for none
     */
    public record Settings(Shipped<Vocabulary> vocabulary, ReadingSettings reading, String cache) {}

    /**
     * What a document holds.
     *
     * @param kept whether an earlier run has found it
     */
    public record Found(ExtractedDocument extracted, boolean kept) {}

    private static final Map<Settings, SharedExtraction> OPEN = new HashMap<>();

    private final Settings settings;
    private final IsolatedExtraction extraction;
    private final @Nullable ExtractionCache cache;
    private int users;

    private SharedExtraction(Settings settings) {
        this.settings = settings;
        this.extraction = new IsolatedExtraction(settings.vocabulary(), settings.reading());
        this.cache = settings.cache().isEmpty()
                ? null
                : ExtractionCache.in(
                        Location.of(settings.cache()),
                        settings.vocabulary(),
                        settings.reading().limits(),
                        ProgramPath.text());
    }

    /** The extraction by these settings; whoever opens it closes it once. */
    public static SharedExtraction open(Settings settings) {
        synchronized (OPEN) {
            SharedExtraction shared = OPEN.computeIfAbsent(settings, SharedExtraction::new);
            shared.users++;
            return shared;
        }
    }

    /** What a document holds, or the reason why it was rejected; may be called by several threads at once. */
    public Found extract(SourceDocument document) {
        try (LocalCopy copy = LocalCopy.of(document)) {
            return extractLocal(copy.document());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot fetch " + document.path(), e);
        }
    }

    private Found extractLocal(SourceDocument document) {
        @Nullable ExtractionCache known = cache;
        Optional<ExtractionCache.Key> key = known == null ? Optional.empty() : known.key(document);
        if (known == null || key.isEmpty()) {
            return new Found(extraction.extract(document), false);
        }
        Optional<ExtractedDocument> kept = known.find(key.get());
        if (kept.isPresent()) {
            return new Found(kept.get(), true);
        }
        ExtractedDocument extracted = extraction.extract(document);
        known.keep(key.get(), extracted);
        return new Found(extracted, false);
    }

    /** Pictures of places on the pages of a document. */
    public IsolatedExtraction.Pictures draw(SourceDocument document, List<PageCrops.Spot> spots) {
        try (LocalCopy copy = LocalCopy.of(document)) {
            return extraction.draw(copy.document(), spots);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot fetch " + document.path(), e);
        }
    }

    /** Ends the process when the last user has closed it. */
    @Override
    public void close() {
        synchronized (OPEN) {
            users--;
            if (users == 0) {
                OPEN.remove(settings);
                extraction.close();
            }
        }
    }
}
