package org.yearbook.beam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.beam.Samples.MAGAZINE;
import static org.yearbook.beam.Samples.POLICY;
import static org.yearbook.beam.Samples.REPORT;
import static org.yearbook.beam.Samples.VOCABULARY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.runners.TransformHierarchy;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.beam.coder.RecordCoders;
import org.yearbook.beam.store.Location;
import org.yearbook.beam.worker.ReleaseSize;
import org.yearbook.config.YearbookConfig;
import org.yearbook.domain.Check;
import org.yearbook.domain.Decision;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentReport;
import org.yearbook.domain.Edition;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Issue;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReadingSettings;
import org.yearbook.domain.ReviewerDecisions;
import org.yearbook.domain.Severity;
import org.yearbook.domain.SourceDocument;
import org.yearbook.domain.layout.TableLayout;
import org.yearbook.extract.ExtractedDocument;
import org.yearbook.extract.FigureExtraction;
import org.yearbook.normalise.Normalisation;
import org.yearbook.publish.csv.IssuesCsv;
import org.yearbook.reconcile.TopicReconciliation;

/** The pure code has tests of its own; here it is held that each transform hands it everything, and all on. */
class TransformsTest {

    private static final Shards SHARDS = Shards.forDocuments(100);

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void everyDocumentIsListedOnce() {
        List<SourceDocument> documents = IntStream.range(0, 40)
                .mapToObj(number -> Samples.document("/tmp/" + number, 1000 - number))
                .toList();

        Pipelines.run(pipeline ->
                PAssert.that(pipeline.apply(ListDocuments.of(documents))).containsInAnyOrder(documents));
    }

    @Test
    void readDocumentsGiveFiguresAndRejectedOnesTheirReason() throws IOException {
        Path text = folder.resolve("report.txt");
        Files.writeString(text, """
                表1 2023年货物贸易
                单位：亿元
                省市	出口额	进口额
                上海	2.37	见注
                """);
        SourceDocument report = new SourceDocument(Samples.INFO, text.toString(), Files.size(text));
        DocumentInfo goneInfo = DocumentInfo.unlisted("gone.pdf");
        SourceDocument gone =
                new SourceDocument(goneInfo, folder.resolve("gone.pdf").toString(), 0);
        ExtractedDocument expected = FigureExtraction.ofAllFormats(VOCABULARY).extract(report);
        ExtractedDocument rejected = FigureExtraction.ofAllFormats(VOCABULARY).extract(gone);
        assertThat(expected.figures()).extracting(Figure::id).containsExactly("report.txt#t1r1c1");
        assertThat(rejected.report().reason()).isEqualTo("MISSING_FILE");
        Edition edition = Edition.of(expected.report().info());
        List<Issue> issues = new ArrayList<>(expected.issues());
        issues.addAll(rejected.issues());
        assertThat(issues).extracting(Issue::code).contains("CELL_NOT_UNDERSTOOD", "MISSING_FILE");

        Pipelines.run(pipeline -> {
            PCollectionTuple extracted = pipeline.apply(create(List.of(report, gone), SourceDocument.class))
                    .apply(ExtractFigures.knowing(VOCABULARY, ReadingSettings.USUAL, ReleaseSize.SMALL));
            PAssert.that(extracted.get(ExtractFigures.FIGURES))
                    .containsInAnyOrder(
                            List.of(KV.of(edition, expected.figures().get(0))));
            PAssert.that(extracted.get(ExtractFigures.REPORTS))
                    .containsInAnyOrder(expected.report(), rejected.report());
            PAssert.that(extracted.get(ExtractFigures.ISSUES)).containsInAnyOrder(issues);
        });
    }

    @Test
    void everyFigureIsNormalisedUsedOrNot() {
        Figure used = Samples.figure(REPORT, Flow.EXPORTS, "2.370");
        Figure unmapped = Samples.figureWithoutPeriod(null);
        Normalisation normalisation = new Normalisation(VOCABULARY, POLICY);

        Pipelines.run(pipeline -> PAssert.that(pipeline.apply(Create.of(KV.of(REPORT, used), KV.of(MAGAZINE, unmapped))
                                .withType(new TypeDescriptor<KV<Edition, Figure>>() {}))
                        .apply(NormaliseFigures.by(VOCABULARY, POLICY)))
                .containsInAnyOrder(
                        normalisation.normalise(used, REPORT), normalisation.normalise(unmapped, MAGAZINE)));
    }

    @Test
    void theObservationsOfATopicAreDecidedTogether() {
        List<Observation> observations = List.of(
                Samples.observation(REPORT, Flow.EXPORTS, "2.37"),
                Samples.observation(MAGAZINE, Flow.EXPORTS, "2.38"),
                Samples.observation(REPORT, Flow.IMPORTS, "1.00"),
                Samples.observation(REPORT, Flow.TOTAL, "1.37"));
        List<Decision> expected = new TopicReconciliation(POLICY).reconcile(observations);
        assertThat(expected).hasSize(3);

        Pipelines.run(pipeline -> PAssert.that(pipeline.apply(create(observations, Observation.class))
                        .apply(ReconcileTopics.by(POLICY, ReviewerDecisions.NONE, SHARDS)))
                .containsInAnyOrder(expected));
    }

    @Test
    void whatAnIdentityFindsComesBackToEachOfItsTerms() {
        List<Decision> decisions = new TopicReconciliation(POLICY)
                .reconcile(List.of(
                        Samples.observation(REPORT, Flow.EXPORTS, "2.37"),
                        Samples.observation(REPORT, Flow.IMPORTS, "1.00"),
                        Samples.observation(REPORT, Flow.TOTAL, "1.37")));

        Pipelines.run(pipeline -> {
            PCollectionTuple verified =
                    pipeline.apply(create(decisions, Decision.class)).apply(VerifyDecisions.by(POLICY, SHARDS));
            PAssert.that(verified.get(VerifyDecisions.CHECKS)).satisfies(checks -> {
                assertThat(checks)
                        .extracting(printed -> printed.check().outcome())
                        .containsExactly(Check.Outcome.HOLDS);
                return null;
            });
            PAssert.that(verified.get(VerifyDecisions.DECISIONS)).satisfies(supported -> {
                assertThat(supported).hasSize(3).extracting(Decision::support).containsOnly(Decision.Support.VERIFIED);
                return null;
            });
        });
    }

    /** What gathers everything on one worker is a combination without a key, or a view; the writers alone have them. */
    @Test
    void decidingAndTestingGroupByKeyAndGatherNothing() {
        Pipeline pipeline = Pipeline.create();
        pipeline.getCoderRegistry().registerCoderProvider(new RecordCoders());
        List<Observation> observations = List.of(Samples.observation(REPORT, Flow.EXPORTS, "2.37"));
        pipeline.apply(create(observations, Observation.class))
                .apply(ReconcileTopics.by(POLICY, ReviewerDecisions.NONE, SHARDS))
                .apply(VerifyDecisions.by(POLICY, SHARDS));

        List<String> steps = transforms(pipeline);

        assertThat(steps).contains("GroupByKey", "CoGroupByKey");
        assertThat(steps).noneMatch(step -> step.startsWith("Combine") || step.startsWith("View"));
    }

    private static List<String> transforms(Pipeline pipeline) {
        List<String> names = new ArrayList<>();
        pipeline.traverseTopologically(new Pipeline.PipelineVisitor.Defaults() {
            @Override
            public CompositeBehavior enterCompositeTransform(TransformHierarchy.Node node) {
                add(node);
                return CompositeBehavior.ENTER_TRANSFORM;
            }

            @Override
            public void visitPrimitiveTransform(TransformHierarchy.Node node) {
                add(node);
            }

            private void add(TransformHierarchy.Node node) {
                if (node.getTransform() != null) {
                    String name = node.getTransform().getClass().getName();
                    names.add(name.substring(name.lastIndexOf('.') + 1));
                }
            }
        });
        return names;
    }

    @Test
    void outcomesOfAllKindsAreCounted() {
        Pipelines.run(pipeline -> {
            PCollection<String> words = pipeline.apply("Words", Create.of("a", "b", "a"))
                    .apply("Label words", CountOutcomes.label((String word) -> "words." + word));
            PCollection<String> numbers = pipeline.apply("Numbers", Create.of(1, 2))
                    .apply("Label numbers", CountOutcomes.label((Integer number) -> "numbers"));
            PAssert.that(CountOutcomes.count(List.of(words, numbers)).apply(Sum.longsPerKey()))
                    .containsInAnyOrder(List.of(KV.of("words.a", 2L), KV.of("words.b", 1L), KV.of("numbers", 2L)));
        });
    }

    @Test
    void rowsAndRunAreWrittenEvenIfThereAreNone() throws IOException {
        String release = "2024";
        WriteRun.Run run = new WriteRun.Run(release, "1.0", "ab12", "2024-09-26T00:00:00Z");

        Pipelines.run(pipeline -> {
            pipeline.apply("Some", create(List.of(Samples.ISSUE), Issue.class))
                    .apply(
                            "Write some",
                            WriteRows.to(
                                    Location.of(folder.resolve("some.csv")), () -> IssuesCsv.ORDER, IssuesCsv::write));
            pipeline.apply("No issues", Create.empty(TypeDescriptor.of(Issue.class)))
                    .apply(
                            "Write none",
                            WriteRows.to(
                                    Location.of(folder.resolve("none.csv")), () -> IssuesCsv.ORDER, IssuesCsv::write));
            PCollection<DocumentReport> reports =
                    pipeline.apply("Reports", create(List.of(Samples.READ), DocumentReport.class));
            pipeline.apply(
                            "Counts",
                            Create.of(KV.of("observations.verified", 2L), KV.of("figures.used", 3L))
                                    .withType(TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.longs())))
                    .apply(WriteRun.to(Location.of(folder.resolve("run.json")), run, reports));
        });

        String head = "\uFEFFcode,severity,document,page,place,message\n";
        assertThat(folder.resolve("none.csv")).hasContent(head);
        assertThat(folder.resolve("some.csv")).hasContent(head + "BLANK,error,report.txt,,,It says nothing.\n");
        JsonNode json = new ObjectMapper().readTree(folder.resolve("run.json").toFile());
        assertThat(json.get("release").asText()).isEqualTo(release);
        assertThat(json.get("counts")).hasToString("{\"figures.used\":3,\"observations.verified\":2}");
        assertThat(json.get("check_coverage")).hasToString("{\"verified\":2}");
        assertThat(json.get("inputs").get(0).get("file").asText()).isEqualTo("report.txt");
    }

    @Test
    void theYearbookIsWrittenWithATableForEachOfTheLayout() throws IOException {
        YearbookConfig config = YearbookConfig.read(Path.of("config"));
        WriteYearbook.Edition edition = new WriteYearbook.Edition(
                "2024", config.layout(), config.vocabulary(), config.hash(), Optional.empty());
        List<Issue> empty = config.layout().tables().stream()
                .map(TransformsTest::emptyTable)
                .toList();

        Pipelines.run(pipeline -> {
            PCollection<Decision> decisions =
                    pipeline.apply("Decisions", create(List.of(Samples.decision()), Decision.class));
            PCollection<DocumentReport> reports =
                    pipeline.apply("Reports", create(List.of(Samples.READ), DocumentReport.class));
            PCollection<Issue> issues = pipeline.apply("Issues", create(List.of(Samples.ISSUE), Issue.class));
            PCollection<NormalisedFigure> figures =
                    pipeline.apply("Figures", create(List.of(), NormalisedFigure.class));
            PAssert.that(decisions.apply(WriteYearbook.to(Location.of(folder), edition, figures, reports, issues)))
                    .containsInAnyOrder(empty);
        });

        assertThat(folder.resolve("yearbook.xlsx")).isNotEmptyFile();
        try (Stream<Path> tables = Files.list(folder.resolve("tables"))) {
            assertThat(tables.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(config.layout().tables().stream()
                            .map(table -> table.id() + ".csv")
                            .toList());
        }
    }

    // The area of the sample has no place in the shipped layout.
    private static Issue emptyTable(TableLayout table) {
        String message = "Table " + table.id() + ": no published value fits any of its cells";
        return new Issue("LAYOUT_TABLE_EMPTY", Severity.NOTE, "", 0, table.id(), message);
    }

    private static <T> Create.Values<T> create(List<T> elements, Class<T> type) {
        return Create.of(elements).withType(TypeDescriptor.of(type));
    }
}
