package org.yearbook;

import static org.yearbook.beam.ExtractFigures.FIGURES;
import static org.yearbook.beam.ExtractFigures.ISSUES;
import static org.yearbook.beam.ExtractFigures.NUMERALS;
import static org.yearbook.beam.ExtractFigures.REPORTS;
import static org.yearbook.beam.VerifyDecisions.CHECKS;
import static org.yearbook.beam.VerifyDecisions.DECISIONS;

import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.yearbook.beam.CountOutcomes;
import org.yearbook.beam.ExtractFigures;
import org.yearbook.beam.ListDocuments;
import org.yearbook.beam.NormaliseFigures;
import org.yearbook.beam.ReconcileTopics;
import org.yearbook.beam.SameContent;
import org.yearbook.beam.Shards;
import org.yearbook.beam.Sources;
import org.yearbook.beam.VerifyDecisions;
import org.yearbook.beam.WriteReview;
import org.yearbook.beam.WriteRows;
import org.yearbook.beam.WriteRun;
import org.yearbook.beam.WriteYearbook;
import org.yearbook.beam.coder.RecordCoders;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.beam.store.EarlierEdition;
import org.yearbook.beam.store.Location;
import org.yearbook.beam.worker.ReleaseSize;
import org.yearbook.config.ReleaseFolder;
import org.yearbook.config.YearbookConfig;
import org.yearbook.domain.Check;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Issue;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.Observation;
import org.yearbook.domain.PrintedCheck;
import org.yearbook.domain.ReviewerDecisions;
import org.yearbook.publish.csv.ChecksCsv;
import org.yearbook.publish.csv.DocumentsCsv;
import org.yearbook.publish.csv.FiguresCsv;
import org.yearbook.publish.csv.IssuesCsv;
import org.yearbook.publish.csv.NumeralsCsv;
import org.yearbook.publish.csv.ReconciliationCsv;
import org.yearbook.reconcile.ReviewIssues;

/**
 * One run: every figure in the documents of a release becomes a published observation, or is kept with the reason why
 * it is not. This class is the table of contents of the program; each step is a class that says what it does.
 *
 * <p>Documents are read one by one, each a pure function of its bytes. Figures are put on their series keys one by
 * one. Observations meet only those of their own topic, which is one indicator of one area in one period. The writers
 * alone gather, and bring what they gather into a stated order, so the same input gives the same bytes whatever the
 * runner did in which order.
 */
final class YearbookPipeline {

    /**
     * Where a run writes.
     *
     * @param edition an existing, empty folder for the files of the edition
     * @param before the output of the release before, to compare with; empty where there is none
     * @param cache where it keeps what it found in documents for the next run; empty for nowhere
     */
    record Folders(Location edition, Optional<EarlierEdition> before, Optional<Location> cache) {}

    private YearbookPipeline() {}

    /** Adds the steps of a run to an empty pipeline. */
    static void build(
            Pipeline pipeline, ReleaseFolder release, YearbookConfig config, WriteRun.Run run, Folders folders) {
        Location folder = folders.edition();
        pipeline.getCoderRegistry().registerCoderProvider(new RecordCoders());

        ReviewerDecisions reviewed = ReviewerDecisions.of(release.name(), config.decisions());
        Shipped<ReviewerDecisions> shipped = Shipped.of(reviewed, ReviewerDecisions.class);

        var documents = pipeline.apply("List documents", ListDocuments.of(release.documents()));
        var extraction =
                ExtractFigures.knowing(config.vocabulary(), config.reading(), ReleaseSize.of(release.documents()));
        var extracted = documents.apply(
                "Extract figures", folders.cache().map(extraction::keepingIn).orElse(extraction));
        var policy = config.policyFor(release.name());
        var shards = Shards.forDocuments(release.documents().size());
        var figures = extracted
                .get(FIGURES)
                .apply("Normalise units and codes", NormaliseFigures.by(config.vocabulary(), policy));
        var verified = figures.apply("Keep observations", observations())
                .apply("Reconcile topics", ReconcileTopics.by(policy, reviewed, shards))
                .apply("Verify decisions", VerifyDecisions.by(policy, shards));
        var decisions = verified.get(DECISIONS);
        var checks = verified.get(CHECKS)
                .apply(
                        "Take checks",
                        MapElements.into(TypeDescriptor.of(Check.class)).via(PrintedCheck::check));

        var edition = new WriteYearbook.Edition(
                release.name(), config.layout(), config.vocabulary(), config.hash(), folders.before());
        var sources = new Sources(
                release.documents(),
                config.reading(),
                folders.cache().map(Location::name).orElse(""));
        var reviewIssues = decisions.apply(
                "Write for reviewers", WriteReview.to(folder, edition, reviewed, sources, verified.get(CHECKS)));
        var told = PCollectionList.of(extracted.get(ISSUES))
                .and(verified.get(VerifyDecisions.ISSUES))
                .and(reviewIssues)
                .and(extracted.get(REPORTS).apply("Tell of copies", SameContent.among()))
                .and(decisions.apply("Tell what is open", openDecisions()))
                .apply("Gather what is told", Flatten.pCollections());
        // The cover says how many issues there are, so the workbook comes last.
        var layoutIssues = decisions.apply(
                "Write workbook and tables", WriteYearbook.to(folder, edition, figures, extracted.get(REPORTS), told));
        var issues = PCollectionList.of(told).and(layoutIssues).apply("Gather issues", Flatten.pCollections());

        figures.apply(
                "Write figures",
                WriteRows.to(folder.resolve("figures.csv"), () -> FiguresCsv.ORDER, FiguresCsv::write));
        extracted
                .get(NUMERALS)
                .apply(
                        "Write numerals",
                        WriteRows.to(folder.resolve("numerals.csv"), () -> NumeralsCsv.ORDER, NumeralsCsv::write));
        decisions
                .apply("Keep what needed deciding", Filter.by(YearbookPipeline::isWorthLogging))
                .apply(
                        "Write reconciliation",
                        WriteRows.to(
                                folder.resolve("reconciliation.csv"),
                                () -> ReconciliationCsv.BY_SERIES,
                                (file, rows) -> ReconciliationCsv.write(file, rows, shipped.get())));
        checks.apply(
                "Write checks", WriteRows.to(folder.resolve("checks.csv"), () -> ChecksCsv.ORDER, ChecksCsv::write));
        issues.apply(
                "Write issues", WriteRows.to(folder.resolve("issues.csv"), () -> IssuesCsv.ORDER, IssuesCsv::write));
        extracted
                .get(REPORTS)
                .apply(
                        "Write documents",
                        WriteRows.to(folder.resolve("documents.csv"), () -> DocumentsCsv.BY_FILE, DocumentsCsv::write));

        var outcomes = List.of(
                extracted.get(REPORTS).apply("Label documents", CountOutcomes.label(OutcomeNames::of)),
                extracted.get(NUMERALS).apply("Label numerals", CountOutcomes.label(OutcomeNames::of)),
                figures.apply("Label figures", CountOutcomes.label(OutcomeNames::of)),
                decisions.apply("Label decisions", CountOutcomes.label(OutcomeNames::of)),
                decisions.apply("Label support", CountOutcomes.label(OutcomeNames::ofSupport)),
                checks.apply("Label checks", CountOutcomes.label(OutcomeNames::of)),
                reviewIssues.apply("Label reviews", CountOutcomes.label(OutcomeNames::ofReview)),
                issues.apply("Label issues", CountOutcomes.label(OutcomeNames::of)));
        CountOutcomes.count(outcomes)
                .apply("Write run", WriteRun.to(folder.resolve("run.json"), run, extracted.get(REPORTS)));
    }

    private static FlatMapElements<NormalisedFigure, Observation> observations() {
        return FlatMapElements.into(TypeDescriptor.of(Observation.class))
                .via(figure -> figure.observation().stream().toList());
    }

    private static FlatMapElements<Decision, Issue> openDecisions() {
        return FlatMapElements.into(TypeDescriptor.of(Issue.class))
                .via(decision -> ReviewIssues.open(decision).stream().toList());
    }

    /** The log has every series with more than one candidate, one noted beside another system, or a failed check. */
    private static boolean isWorthLogging(Decision decision) {
        return switch (decision.rule()) {
            case SINGLE -> decision.open() || decision.chosen().isEmpty();
            default -> true;
        };
    }
}
