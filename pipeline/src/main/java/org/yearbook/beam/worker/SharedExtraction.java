package org.yearbook.beam.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yearbook.beam.cache.ExtractionCache;
import org.yearbook.beam.cache.PictureCache;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.beam.store.LocalCopy;
import org.yearbook.beam.store.Location;
import org.yearbook.domain.ReadingLimits;
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
    private final @Nullable PictureCache pictures;
    private int users;

    private SharedExtraction(Settings settings) {
        this.settings = settings;
        this.extraction = new IsolatedExtraction(settings.vocabulary(), settings.reading());
        if (settings.cache().isEmpty()) {
            this.cache = null;
            this.pictures = null;
        } else {
            Location folder = Location.of(settings.cache());
            ReadingLimits limits = settings.reading().limits();
            this.cache = ExtractionCache.in(folder, settings.vocabulary(), limits, ProgramPath.hash());
            this.pictures = PictureCache.in(folder, limits, ProgramPath.hash());
        }
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
        Optional<ExtractionCache.Key> key = known == null ? Optional.empty() : ExtractionCache.key(document);
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

    /** Pictures of places on the pages of a document; those that an earlier run has kept are not drawn again. */
    public IsolatedExtraction.Pictures draw(SourceDocument document, List<PageCrops.Spot> spots) {
        try (LocalCopy copy = LocalCopy.of(document)) {
            @Nullable PictureCache known = pictures;
            return known == null ? extraction.draw(copy.document(), spots) : drawMissing(known, copy.document(), spots);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot fetch " + document.path(), e);
        }
    }

    private IsolatedExtraction.Pictures drawMissing(
            PictureCache known, SourceDocument document, List<PageCrops.Spot> spots) {
        String sha256 =
                ExtractionCache.key(document).map(ExtractionCache.Key::sha256).orElse("");
        Map<String, byte[]> all = new HashMap<>(known.find(sha256, spots));
        List<PageCrops.Spot> missing =
                spots.stream().filter(spot -> !all.containsKey(spot.id())).toList();
        if (missing.isEmpty()) {
            return new IsolatedExtraction.Pictures(all, sha256, "");
        }
        IsolatedExtraction.Pictures drawn = extraction.draw(document, missing);
        known.keep(drawn.sha256(), missing, drawn.byId());
        all.putAll(drawn.byId());
        return new IsolatedExtraction.Pictures(all, drawn.sha256(), drawn.failure());
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
