package org.yearbook.beam.worker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.domain.ReadingSettings;
import org.yearbook.domain.SourceDocument;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.ExtractedDocument;
import org.yearbook.extract.pdf.page.PageCrops;

/**
 * Extracts figures in a process of its own, several documents side by side. A document that exhausts time or memory
 * there, or crashes it, is rejected with the reason, but one that is only too slow has a second try without its tables;
 * those that were read beside it are read again, each alone. An
 * OutOfMemoryError inside the run itself would end the run or, worse, leave classes half initialised that then fail on
 * good documents.
 */
public final class IsolatedExtraction implements AutoCloseable {

    private final Shipped<Vocabulary> vocabulary;
    private final ReadingSettings settings;
    private final ReleaseSize size;
    private @Nullable ReadingProcess process;

    public IsolatedExtraction(Shipped<Vocabulary> vocabulary, ReadingSettings settings, ReleaseSize size) {
        this.vocabulary = vocabulary;
        this.settings = settings;
        this.size = size;
    }

    /** What a document holds, or the reason why it was rejected; may be called by several threads at once. */
    public ExtractedDocument extract(SourceDocument document) {
        try {
            return ask(Task.READ, document);
        } catch (EndedException e) {
            return e.end() == ReadingEnd.TIME
                    ? withoutTables(document).orElseGet(() -> rejected(document, e))
                    : rejected(document, e);
        }
    }

    /** What is left of a document when nobody waits for its tables; empty if that takes too long too. */
    private Optional<ExtractedDocument> withoutTables(SourceDocument document) {
        try (ReadingProcess alone = ReadingProcess.start(vocabulary, settings, size)) {
            return Optional.of(alone.ask(Task.READ_WITHOUT_TABLES, document))
                    .filter(extracted -> extracted.report().read());
        } catch (EndedException e) {
            return Optional.empty();
        }
    }

    /** Pictures of places on the pages of a document, by the ids of the places; fewer with a reason. */
    public Pictures draw(SourceDocument document, List<PageCrops.Spot> spots) {
        try {
            Task.Pictures drawn = ask(Task.DRAW, new Task.Places(document, spots));
            return new Pictures(drawn.byId(), drawn.sha256(), drawn.failure());
        } catch (EndedException e) {
            return new Pictures(Map.of(), "", "drawing it takes too long or needs too much memory");
        }
    }

    /**
     * Pictures of places.
     *
     * @param sha256 of the bytes that they were drawn from; empty where these could not be read
     * @param failure why there are none, or fewer than wanted; empty when there are all
     */
    public record Pictures(Map<String, byte[]> byId, String sha256, String failure) {
        public Pictures {
            byId = Map.copyOf(byId);
        }
    }

    private <Q, A> A ask(Task<Q, A> task, Q question) throws EndedException {
        try {
            return shared().ask(task, question);
        } catch (EndedException e) {
            if (e.end() == ReadingEnd.TIME) {
                throw e;
            }
            // It is open over which of the documents that were read side by side the process ended.
            try (ReadingProcess alone = ReadingProcess.start(vocabulary, settings, size)) {
                return alone.ask(task, question);
            }
        }
    }

    private synchronized ReadingProcess shared() {
        @Nullable ReadingProcess known = process;
        if (known == null || known.isEnded()) {
            known = ReadingProcess.start(vocabulary, settings, size);
            process = known;
        }
        return known;
    }

    private ExtractedDocument rejected(SourceDocument document, EndedException ended) {
        String code = ended.end() == ReadingEnd.TIME ? "TOO_SLOW" : "PARSER_CRASHED";
        String why = switch (ended.end()) {
            case TIME ->
                "reading it was stopped after " + settings.limits().seconds()
                        + " seconds; split it, or raise seconds_per_document in config/limits.yaml";
            case MEMORY ->
                "reading it needs more than " + settings.limits().megabytes()
                        + " MB of memory; split it, or raise megabytes_of_memory in config/limits.yaml";
            default -> "the program failed on it (" + ended.getMessage() + "); please report this with the document";
        };
        return ExtractedDocument.rejected(document.info(), "", document.bytes(), code, why);
    }

    @Override
    public synchronized void close() {
        if (process != null) {
            process.close();
            process = null;
        }
    }
}
