package org.yearbook.beam;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;
import org.yearbook.beam.coder.RecordCoder;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.beam.spill.SortedRows;
import org.yearbook.beam.store.Location;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Issue;
import org.yearbook.domain.PrintedCheck;
import org.yearbook.domain.ReviewerDecisions;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.layout.YearbookLayout;
import org.yearbook.publish.review.RankedGroup;
import org.yearbook.publish.review.ReviewContent;
import org.yearbook.publish.review.ReviewGroup;
import org.yearbook.publish.review.ReviewPage;
import org.yearbook.publish.review.ReviewWorkbook;
import org.yearbook.reconcile.ReviewIssues;

/** Writes what reviewers work with; gives an issue for each of their decisions that was not honoured. */
public final class WriteReview extends PTransform<PCollection<Decision>, PCollection<Issue>> {

    private static final long serialVersionUID = 1L;

    /** Counts the documents of which places to show could not be drawn, which may go well another time. */
    public static final String DOCUMENTS_NOT_DRAWN = "documents not drawn";

    private final Location folder;
    private final Shipped<ReviewerDecisions> reviewed;
    private final Shipped<YearbookLayout> layout;
    private final Shipped<Vocabulary> vocabulary;
    private final Shipped<Sources> sources;
    private final transient PCollection<PrintedCheck> checks;

    private WriteReview(
            Location folder,
            WriteYearbook.Edition edition,
            ReviewerDecisions reviewed,
            Sources sources,
            PCollection<PrintedCheck> checks) {
        this.folder = folder;
        this.reviewed = Shipped.of(reviewed, ReviewerDecisions.class);
        this.layout = Shipped.of(edition.layout(), YearbookLayout.class);
        this.vocabulary = Shipped.of(edition.vocabulary(), Vocabulary.class);
        this.sources = Shipped.of(sources, Sources.class);
        this.checks = checks;
    }

    public static WriteReview to(
            Location folder,
            WriteYearbook.Edition edition,
            ReviewerDecisions reviewed,
            Sources sources,
            PCollection<PrintedCheck> checks) {
        return new WriteReview(folder, edition, reviewed, sources, checks);
    }

    /** A decision or a check. */
    record Part(@Nullable Decision decision, @Nullable PrintedCheck check) {}

    @Override
    public PCollection<Issue> expand(PCollection<Decision> decisions) {
        return PCollectionList.of(decisions.apply(
                        "Take decisions",
                        MapElements.into(TypeDescriptor.of(Part.class)).via(decision -> new Part(decision, null))))
                .and(checks.apply(
                        "Take checks",
                        MapElements.into(TypeDescriptor.of(Part.class)).via(check -> new Part(null, check))))
                .apply("With checks", Flatten.pCollections())
                .apply("Gather for review", new Gather<>())
                .apply("Write review", ParDo.of(new WriteFn(this)));
    }

    private static final class WriteFn extends DoFn<KV<Integer, Iterable<List<Part>>>, Issue> {

        private static final long serialVersionUID = 1L;

        private final WriteReview review;
        private final Counter notDrawn = Metrics.counter(WriteReview.class, DOCUMENTS_NOT_DRAWN);

        WriteFn(WriteReview review) {
            this.review = review;
        }

        @ProcessElement
        public void process(@Element KV<Integer, Iterable<List<Part>>> gathered, OutputReceiver<Issue> out)
                throws IOException {
            ReviewerDecisions known = review.reviewed.get();
            // An engine may hand out what it gathered only once (Flink), and the review goes through it several times.
            Iterable<List<Part>> once = gathered.getValue();
            try (SortedRows<Decision> decisions = SortedRows.from(
                            once, Comparator.comparing(Decision::groupId), RecordCoder.of(Decision.class));
                    SortedRows<PrintedCheck> checks = SortedRows.from(
                            once,
                            Comparator.comparing(printed -> printed.check().id()),
                            RecordCoder.of(PrintedCheck.class))) {
                for (Part part : Gather.elements(gathered)) {
                    Optional.ofNullable(part.decision()).ifPresent(decisions::add);
                    Optional.ofNullable(part.check()).ifPresent(checks::add);
                }
                write(new ReviewGroups.Parts(once, decisions, checks), known, out);
                ReviewIssues.of(decisions, known).forEach(out::output);
            }
        }

        private void write(ReviewGroups.Parts parts, ReviewerDecisions known, OutputReceiver<Issue> out)
                throws IOException {
            try (SortedRows<RankedGroup> ranked = ReviewGroups.of(parts, known)) {
                Iterable<ReviewGroup> groups = () -> StreamSupport.stream(ranked.spliterator(), false)
                        .map(group -> group.group(known))
                        .iterator();
                ReviewContent content = new ReviewContent(
                        known.release(),
                        new ReviewContent.Listed(groups, ranked.size()),
                        single(parts.decisions(), known),
                        ReviewPictures.of(groups, review.sources.get(), review.vocabulary, issue -> {
                            notDrawn.inc();
                            out.output(issue);
                        }),
                        review.vocabulary.get(),
                        review.layout.get());
                review.folder.resolve("review.xlsx").writeFile(file -> ReviewWorkbook.write(file, content));
                review.folder.resolve("review.html").writeFile(file -> ReviewPage.write(file, content));
            }
        }

        private static ReviewContent.Listed single(Iterable<Decision> decisions, ReviewerDecisions known) {
            int count = 0;
            for (Decision decision : decisions) {
                count += ReviewGroup.isOf(decision) ? 0 : 1;
            }
            return new ReviewContent.Listed(
                    () -> StreamSupport.stream(decisions.spliterator(), false)
                            .filter(decision -> !ReviewGroup.isOf(decision))
                            .map(decision -> ReviewGroup.of(decision, known, List.of()))
                            .iterator(),
                    count);
        }
    }
}
