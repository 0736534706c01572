package org.yearbook.beam;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.domain.Check;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Issue;
import org.yearbook.domain.ReviewerDecisions;
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

    private final String folder;
    private final Shipped<ReviewerDecisions> reviewed;
    private final Shipped<YearbookLayout> layout;
    private final Shipped<Vocabulary> vocabulary;
    private final Shipped<Sources> sources;
    private final PCollectionView<List<Check>> checks;

    private WriteReview(
            Path folder,
            WriteYearbook.Edition edition,
            ReviewerDecisions reviewed,
            Sources sources,
            PCollectionView<List<Check>> checks) {
        this.folder = folder.toString();
        this.reviewed = Shipped.of(reviewed, ReviewerDecisions.class);
        this.layout = Shipped.of(edition.layout(), YearbookLayout.class);
        this.vocabulary = Shipped.of(edition.vocabulary(), Vocabulary.class);
        this.sources = Shipped.of(sources, Sources.class);
        this.checks = checks;
    }

    public static WriteReview to(
            Path folder,
            WriteYearbook.Edition edition,
            ReviewerDecisions reviewed,
            Sources sources,
            PCollection<Check> checks) {
        return new WriteReview(folder, edition, reviewed, sources, checks.apply("View checks", Gather.asView()));
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
                    ReviewPictures.of(groups, sources.get(), vocabulary, out::output),
                    tested,
                    vocabulary.get(),
                    layout.get());
            ReviewWorkbook.write(Path.of(folder, "review.xlsx"), content);
            ReviewPage.write(Path.of(folder, "review.html"), content);
            ReviewIssues.of(decisions, known).forEach(out::output);
        }
    }
}
