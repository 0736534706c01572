package org.yearbook.beam;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.beam.worker.ReleaseSize;
import org.yearbook.beam.worker.SharedExtraction;
import org.yearbook.config.ReleaseFolder;
import org.yearbook.config.YearbookConfig;
import org.yearbook.domain.AccountedNumeral;
import org.yearbook.domain.Check;
import org.yearbook.domain.Decision;
import org.yearbook.domain.DocumentReport;
import org.yearbook.domain.Edition;
import org.yearbook.domain.Issue;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.Observation;
import org.yearbook.domain.PrintedCheck;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.ReviewerDecisions;
import org.yearbook.domain.SourceDocument;
import org.yearbook.domain.Topic;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.ExtractedDocument;
import org.yearbook.normalise.Normalisation;
import org.yearbook.publish.csv.ChecksCsv;
import org.yearbook.publish.csv.DocumentsCsv;
import org.yearbook.publish.csv.FiguresCsv;
import org.yearbook.publish.csv.IssuesCsv;
import org.yearbook.publish.csv.NumeralsCsv;
import org.yearbook.publish.csv.ReconciliationCsv;
import org.yearbook.publish.edition.DataPackageJson;
import org.yearbook.publish.review.RankedGroup;
import org.yearbook.publish.review.ReviewContent;
import org.yearbook.publish.review.ReviewGroup;
import org.yearbook.publish.review.ReviewPage;
import org.yearbook.publish.review.ReviewWorkbook;
import org.yearbook.publish.revision.Revisions;
import org.yearbook.publish.sdmx.SdmxFiles;
import org.yearbook.publish.table.FilledTables;
import org.yearbook.publish.table.TableFilling;
import org.yearbook.publish.table.TablesCsv;
import org.yearbook.publish.workbook.YearbookContent;
import org.yearbook.publish.workbook.YearbookWorkbook;
import org.yearbook.reconcile.CheckGroup;
import org.yearbook.reconcile.Examination;
import org.yearbook.reconcile.Finding;
import org.yearbook.reconcile.TopicReconciliation;
import org.yearbook.reconcile.Verdict;
import org.yearbook.reconcile.Verification;

/**
 * A run in plain loops, all in memory and without a pipeline, for benchmarks: what the pure code needs by itself, with
 * documents read by the same process and the same files written.
 */
public final class CoreRun {

    private static final int THREADS = 2;

    private final ReleaseFolder release;
    private final YearbookConfig config;
    private final ReconciliationPolicy policy;
    private final ReviewerDecisions reviewed;
    private final Path folder;
    private final List<Issue> issues = new ArrayList<>();

    private CoreRun(ReleaseFolder release, YearbookConfig config, Path folder) {
        this.release = release;
        this.config = config;
        this.policy = config.policyFor(release.name());
        this.reviewed = ReviewerDecisions.of(release.name(), config.decisions());
        this.folder = folder;
    }

    /** Arguments: folder of releases, release, folder for the output. */
    public static void main(String[] args) throws IOException, InterruptedException {
        YearbookConfig config = YearbookConfig.read(Path.of("config"));
        new CoreRun(ReleaseFolder.read(Path.of(args[0]), args[1]), config, Path.of(args[2])).run();
    }

    private void run() throws IOException, InterruptedException {
        List<ExtractedDocument> extracted = extract();
        Normalisation normalisation = new Normalisation(config.vocabulary(), policy);
        List<NormalisedFigure> figures = new ArrayList<>();
        List<AccountedNumeral> numerals = new ArrayList<>();
        List<DocumentReport> reports = new ArrayList<>();
        for (ExtractedDocument document : extracted) {
            Edition edition = Edition.of(document.report().info());
            document.figures().forEach(figure -> figures.add(normalisation.normalise(figure, edition)));
            numerals.addAll(document.numerals());
            issues.addAll(document.issues());
            reports.add(document.report());
        }
        Examined first = examine(decide(figures));
        Examined second = examine(first.judged(true));
        List<Decision> decisions = new ArrayList<>(second.judged(false));
        decisions.sort(ReconciliationCsv.BY_SERIES);
        figures.sort(FiguresCsv.ORDER);
        FiguresCsv.write(folder.resolve("figures.csv"), figures);
        numerals.sort(NumeralsCsv.ORDER);
        NumeralsCsv.write(folder.resolve("numerals.csv"), numerals);
        reports.sort(DocumentsCsv.BY_FILE);
        DocumentsCsv.write(folder.resolve("documents.csv"), reports);
        List<Check> checks = second.checks.stream()
                .map(PrintedCheck::check)
                .sorted(ChecksCsv.ORDER)
                .toList();
        ChecksCsv.write(folder.resolve("checks.csv"), checks);
        publish(decisions, figures, reports);
        review(decisions, second.checks);
        IssuesCsv.write(
                folder.resolve("issues.csv"),
                issues.stream().sorted(IssuesCsv.ORDER).toList());
    }

    private List<ExtractedDocument> extract() throws InterruptedException {
        ConcurrentLinkedQueue<SourceDocument> waiting = new ConcurrentLinkedQueue<>(release.documents());
        ConcurrentLinkedQueue<ExtractedDocument> extracted = new ConcurrentLinkedQueue<>();
        Shipped<Vocabulary> vocabulary = Shipped.of(config.vocabulary(), Vocabulary.class);
        try (SharedExtraction extraction = SharedExtraction.open(
                new SharedExtraction.Settings(vocabulary, config.reading(), ReleaseSize.of(release.documents()), ""))) {
            List<Thread> threads = IntStream.range(0, THREADS)
                    .mapToObj(thread -> new Thread(() -> {
                        for (SourceDocument next = waiting.poll(); next != null; next = waiting.poll()) {
                            extracted.add(extraction.extract(next).extracted());
                        }
                    }))
                    .toList();
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
        }
        return List.copyOf(extracted);
    }

    private List<Decision> decide(List<NormalisedFigure> figures) {
        Map<Topic, List<Observation>> topics = new TreeMap<>();
        for (NormalisedFigure figure : figures) {
            figure.observation()
                    .ifPresent(observation -> topics.computeIfAbsent(
                                    policy.topicOf(observation), topic -> new ArrayList<>())
                            .add(observation));
        }
        TopicReconciliation reconciliation = new TopicReconciliation(policy, reviewed);
        return topics.values().stream()
                .flatMap(topic -> reconciliation.reconcile(topic).stream())
                .toList();
    }

    private record Examined(List<Decision> decisions, Map<String, List<Finding>> findings, List<PrintedCheck> checks) {

        List<Decision> judged(boolean settle) {
            return decisions.stream()
                    .map(decision -> {
                        List<Finding> own = findings.getOrDefault(decision.groupId(), List.of());
                        return settle ? Verdict.settle(decision, own) : Verdict.support(decision, own);
                    })
                    .toList();
        }
    }

    private Examined examine(List<Decision> decisions) {
        Map<String, List<Decision>> groups = new TreeMap<>();
        for (Decision decision : decisions) {
            CheckGroup.keys(decision)
                    .forEach(key -> groups.computeIfAbsent(key, unused -> new ArrayList<>())
                            .add(decision));
        }
        Verification verification = new Verification(policy);
        Map<String, List<Finding>> findings = new TreeMap<>();
        List<PrintedCheck> checks = new ArrayList<>();
        groups.forEach((key, members) -> {
            Examination examination = verification.examine(key, members);
            checks.addAll(PrintedCheck.of(examination.checks(), members));
            examination
                    .findings()
                    .forEach(finding -> findings.computeIfAbsent(finding.groupId(), unused -> new ArrayList<>())
                            .add(finding));
        });
        return new Examined(decisions, findings, checks);
    }

    private void publish(List<Decision> decisions, List<NormalisedFigure> figures, List<DocumentReport> reports)
            throws IOException {
        ReconciliationCsv.write(folder.resolve("reconciliation.csv"), decisions, reviewed);
        FilledTables filled = TableFilling.fill(config.layout(), decisions, config.vocabulary());
        issues.addAll(filled.issues());
        TablesCsv.write(folder.resolve("tables"), filled.tables());
        SdmxFiles.write(folder, config.layout(), config.vocabulary(), decisions);
        DataPackageJson.write(folder.resolve("datapackage.json"), release.name(), config.layout(), filled.tables());
        YearbookWorkbook.write(
                folder.resolve("yearbook.xlsx"),
                new YearbookContent(
                        config.layout(),
                        release.name(),
                        decisions,
                        filled.tables(),
                        figures.stream()
                                .filter(figure -> figure.observation().isEmpty())
                                .sorted(YearbookContent.OF_UNUSED)
                                .toList(),
                        reports,
                        issues.size(),
                        "",
                        Revisions.none(),
                        config.vocabulary()));
    }

    private void review(List<Decision> decisions, List<PrintedCheck> checks) throws IOException {
        Map<String, Set<PrintedCheck>> byGroup = new TreeMap<>();
        for (PrintedCheck check : checks) {
            check.terms()
                    .forEach(term -> byGroup.computeIfAbsent(term.groupId(), unused -> new LinkedHashSet<>())
                            .add(check));
        }
        List<ReviewGroup> groups = decisions.stream()
                .filter(ReviewGroup::isOf)
                .map(decision -> RankedGroup.of(
                        decision, reviewed, List.copyOf(byGroup.getOrDefault(decision.groupId(), Set.of()))))
                .sorted(RankedGroup.WORST_FIRST)
                .map(ranked -> ranked.group(reviewed))
                .toList();
        List<ReviewGroup> single = decisions.stream()
                .sorted(Comparator.comparing(Decision::groupId))
                .filter(decision -> !ReviewGroup.isOf(decision))
                .map(decision -> ReviewGroup.of(decision, reviewed, List.of()))
                .toList();
        ReviewContent content = new ReviewContent(
                release.name(),
                new ReviewContent.Listed(groups, groups.size()),
                new ReviewContent.Listed(single, single.size()),
                ReviewPictures.of(
                        groups,
                        new Sources(release.documents(), config.reading(), ""),
                        Shipped.of(config.vocabulary(), Vocabulary.class),
                        issues::add),
                config.vocabulary(),
                config.layout());
        ReviewWorkbook.write(folder.resolve("review.xlsx"), content);
        ReviewPage.write(folder.resolve("review.html"), content);
    }
}
