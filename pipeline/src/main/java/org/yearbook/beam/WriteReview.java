package org.yearbook.beam;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.beam.store.Location;
import org.yearbook.domain.Check;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Issue;
import org.yearbook.domain.ReviewerDecisions;
import org.yearbook.domain.SourceDocument;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.layout.YearbookLayout;
import org.yearbook.publish.ReviewChecks;
import org.yearbook.publish.ReviewContent;
import org.yearbook.publish.ReviewGroup;
import org.yearbook.publish.ReviewPage;
import org.yearbook.publish.ReviewWorkbook;
import org.yearbook.reconcile.ReviewIssues;

/** Writes what reviewers work with; gives an issue for each of their decisions that was not honoured. */
public final class WriteReview extends PTransform<PCollection<Decision>, PCollection<Issue>> {

    private static final long serialVersionUID = 1L;

    private final Location folder;
    private final Shipped<ReviewerDecisions> reviewed;
    private final Shipped<YearbookLayout> layout;
    private final Shipped<Vocabulary> vocabulary;
    private final Shipped<ReviewPictures.Sources> sources;
    private final PCollectionView<List<Check>> checks;

    private WriteReview(
            Location folder,
            WriteYearbook.Edition edition,
            ReviewerDecisions reviewed,
            ReviewPictures.Sources sources,
            PCollectionView<List<Check>> checks) {
        this.folder = folder;
        this.reviewed = Shipped.of(reviewed, ReviewerDecisions.class);
        this.layout = Shipped.of(edition.layout(), YearbookLayout.class);
        this.vocabulary = Shipped.of(edition.vocabulary(), Vocabulary.class);
        this.sources = Shipped.of(sources, ReviewPictures.Sources.class);
        this.checks = checks;
    }

    public static WriteReview to(
            Location folder,
            WriteYearbook.Edition edition,
            ReviewerDecisions reviewed,
            List<SourceDocument> documents,
            PCollection<Check> checks) {
        return new WriteReview(
                folder,
                edition,
                reviewed,
                new ReviewPictures.Sources(documents),
                checks.apply("View checks", Gather.asView()));
    }

    @Override
    public PCollection<Issue> expand(PCollection<Decision> decisions) {
        return decisions
                .apply("Gather for review", Combine.globally(new Gather<Decision>()))
                .apply("Write review", ParDo.of(new WriteFn()).withSideInputs(checks));
    }

    private final class WriteFn extends DoFn<List<Decision>, Issue> {

        private static final long serialVersionUID = 1L;

        @ProcessElement
        public void process(@Element List<Decision> decisions, ProcessContext context, OutputReceiver<Issue> out)
                throws IOException {
            ReviewerDecisions known = reviewed.get();
            ReviewChecks tested = new ReviewChecks(decisions, context.sideInput(checks));
            List<ReviewGroup> groups = ReviewGroup.of(decisions, known, tested);
            ReviewContent content = new ReviewContent(
                    known.release(),
                    groups,
                    ReviewPictures.of(groups, sources.get(), out::output),
                    tested,
                    vocabulary.get(),
                    layout.get());
            folder.resolve("review.xlsx").writeFile(file -> ReviewWorkbook.write(file, content));
            folder.resolve("review.html").writeFile(file -> ReviewPage.write(file, content));
            ReviewIssues.of(decisions, known).forEach(out::output);
        }
    }
}
