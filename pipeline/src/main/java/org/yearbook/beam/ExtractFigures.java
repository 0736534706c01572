package org.yearbook.beam;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.jspecify.annotations.Nullable;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.beam.store.Location;
import org.yearbook.beam.worker.ReleaseSize;
import org.yearbook.beam.worker.SharedExtraction;
import org.yearbook.domain.AccountedNumeral;
import org.yearbook.domain.DocumentReport;
import org.yearbook.domain.Edition;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Issue;
import org.yearbook.domain.ReadingSettings;
import org.yearbook.domain.SourceDocument;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.ExtractedDocument;

/** Reads each document once: its figures with their edition, its report, its numerals, its issues. */
public final class ExtractFigures extends PTransform<PCollection<SourceDocument>, PCollectionTuple> {

    private static final long serialVersionUID = 1L;

    // Tags are anonymous classes so that they keep the type of their elements.
    public static final TupleTag<KV<Edition, Figure>> FIGURES = new TupleTag<KV<Edition, Figure>>("figures") {};
    public static final TupleTag<DocumentReport> REPORTS = new TupleTag<DocumentReport>("reports") {};
    public static final TupleTag<AccountedNumeral> NUMERALS = new TupleTag<AccountedNumeral>("numerals") {};
    public static final TupleTag<Issue> ISSUES = new TupleTag<Issue>("issues") {};

    /** Counts the documents of which an earlier run has kept what it found. */
    public static final String DOCUMENTS_UNCHANGED = "documents unchanged";

    /** Counts the documents that are done, for the progress bar. */
    public static final String DOCUMENTS_DONE = "documents done";

    /** Counts the pages of the documents that are done. */
    public static final String PAGES_DONE = "pages done";

    /** Counts the figures of the documents that are done. */
    public static final String FIGURES_FOUND = "figures found";

    private final Shipped<Vocabulary> vocabulary;

    private final Shipped<ReadingSettings> reading;
    private final ReleaseSize size;
    private final String cache;

    private ExtractFigures(
            Shipped<Vocabulary> vocabulary, Shipped<ReadingSettings> reading, ReleaseSize size, String cache) {
        this.vocabulary = vocabulary;
        this.reading = reading;
        this.size = size;
        this.cache = cache;
    }

    /** Reads so many documents by the words of this vocabulary, opened by these settings. */
    public static ExtractFigures knowing(Vocabulary vocabulary, ReadingSettings reading, ReleaseSize size) {
        return new ExtractFigures(
                Shipped.of(vocabulary, Vocabulary.class), Shipped.of(reading, ReadingSettings.class), size, "");
    }

    /** The same, but a document that has not changed since an earlier run is not read again: what was found is kept. */
    public ExtractFigures keepingIn(Location folder) {
        return new ExtractFigures(vocabulary, reading, size, folder.name());
    }

    @Override
    public PCollectionTuple expand(PCollection<SourceDocument> documents) {
        return documents.apply(
                "Read each document",
                ParDo.of(new ExtractFn(this))
                        .withOutputTags(
                                FIGURES, TupleTagList.of(REPORTS).and(NUMERALS).and(ISSUES)));
    }

    private static final class ExtractFn extends DoFn<SourceDocument, KV<Edition, Figure>> {

        private static final long serialVersionUID = 1L;

        private final Shipped<Vocabulary> vocabulary;
        private final Shipped<ReadingSettings> reading;
        private final ReleaseSize size;
        private final String cache;
        private final Counter unchanged = Metrics.counter(ExtractFigures.class, DOCUMENTS_UNCHANGED);
        private final Counter done = Metrics.counter(ExtractFigures.class, DOCUMENTS_DONE);
        private final Counter pages = Metrics.counter(ExtractFigures.class, PAGES_DONE);
        private final Counter figures = Metrics.counter(ExtractFigures.class, FIGURES_FOUND);
        private transient @Nullable SharedExtraction shared;

        ExtractFn(ExtractFigures step) {
            this.vocabulary = step.vocabulary;
            this.reading = step.reading;
            this.size = step.size;
            this.cache = step.cache;
        }

        @Teardown
        @SuppressWarnings({"unused", "EffectivelyPrivate"}) // the runner calls it
        public void close() {
            @Nullable SharedExtraction known = shared;
            if (known != null) {
                known.close();
                shared = null;
            }
        }

        @ProcessElement
        public void process(@Element SourceDocument document, MultiOutputReceiver out) {
            SharedExtraction.Found found = extraction().extract(document);
            ExtractedDocument extracted = found.extracted();
            Edition edition = Edition.of(extracted.report().info());
            extracted.figures().forEach(figure -> out.get(FIGURES).output(KV.of(edition, figure)));
            extracted.numerals().forEach(out.get(NUMERALS)::output);
            extracted.issues().forEach(out.get(ISSUES)::output);
            out.get(REPORTS).output(extracted.report());
            unchanged.inc(found.kept() ? 1 : 0);
            pages.inc(extracted.report().pages());
            figures.inc(extracted.figures().size());
            done.inc();
        }

        private SharedExtraction extraction() {
            @Nullable SharedExtraction known = shared;
            if (known == null) {
                known = SharedExtraction.open(new SharedExtraction.Settings(vocabulary, reading.get(), size, cache));
                shared = known;
            }
            return known;
        }
    }
}
