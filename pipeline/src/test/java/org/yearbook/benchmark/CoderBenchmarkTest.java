package org.yearbook.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yearbook.config.ReleaseFolder;
import org.yearbook.config.YearbookConfig;
import org.yearbook.domain.AccountedNumeral;
import org.yearbook.domain.Decision;
import org.yearbook.domain.DocumentReport;
import org.yearbook.domain.Edition;
import org.yearbook.domain.Figure;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReviewerDecisions;
import org.yearbook.domain.SourceDocument;
import org.yearbook.domain.Topic;
import org.yearbook.extract.ExtractedDocument;
import org.yearbook.extract.FigureExtraction;
import org.yearbook.normalise.Normalisation;
import org.yearbook.reconcile.TopicReconciliation;

/** Prints what the records of the sample release cost between workers; asserts sizes, which do not depend on the machine. */
@Tag("benchmark")
class CoderBenchmarkTest {

    /** What a record costs in both ways. */
    record Ways(CoderBenchmark.Way coder, CoderBenchmark.Way serialization) {}

    private final Map<String, Ways> found = new LinkedHashMap<>();

    @Test
    void printsWhatRecordsCostBesideJavaSerialization() throws Exception {
        YearbookConfig config = YearbookConfig.read(Path.of("config"));
        FigureExtraction extraction = FigureExtraction.ofAllFormats(config.vocabulary());
        Normalisation normalisation = new Normalisation(config.vocabulary(), config.policyFor("2024"));
        List<Figure> figures = new ArrayList<>();
        List<AccountedNumeral> numerals = new ArrayList<>();
        List<DocumentReport> reports = new ArrayList<>();
        List<NormalisedFigure> normalised = new ArrayList<>();
        for (SourceDocument document :
                ReleaseFolder.read(Path.of("sources"), "2024").documents()) {
            ExtractedDocument extracted = extraction.extract(document);
            reports.add(extracted.report());
            figures.addAll(extracted.figures());
            numerals.addAll(extracted.numerals());
            Edition edition = Edition.of(extracted.report().info());
            extracted.figures().forEach(figure -> normalised.add(normalisation.normalise(figure, edition)));
        }
        List<Observation> observations = normalised.stream()
                .flatMap(figure -> figure.observation().stream())
                .toList();
        TopicReconciliation reconciliation =
                new TopicReconciliation(config.policyFor("2024"), ReviewerDecisions.of("2024", config.decisions()));
        Map<Topic, List<Observation>> topics = new TreeMap<>();
        observations.forEach(observation -> topics.computeIfAbsent(
                        config.policyFor("2024").topicOf(observation), unused -> new ArrayList<>())
                .add(observation));
        List<Decision> decisions = topics.values().stream()
                .flatMap(topic -> reconciliation.reconcile(topic).stream())
                .toList();

        measure(DocumentReport.class, reports);
        measure(AccountedNumeral.class, numerals);
        measure(Figure.class, figures);
        measure(NormalisedFigure.class, normalised);
        measure(Observation.class, observations);
        measure(Decision.class, decisions);

        System.out.println(table());
        Files.writeString(
                Path.of("pipeline/target/benchmark-coders.json"),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(found) + "\n");
        assertThat(found)
                .hasSize(6)
                .allSatisfy((type, ways) -> assertThat(ways.coder().bytes())
                        .isLessThan(ways.serialization().bytes()));
    }

    private <T extends Record> void measure(Class<T> type, List<T> records) throws Exception {
        Ways ways = new Ways(CoderBenchmark.coder(records, type), CoderBenchmark.serialization(records));
        found.put(type.getSimpleName(), ways);
    }

    private String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-20s %8s %10s %10s   %8s %10s %10s   %s%n",
                "record, ns of CPU",
                "bytes",
                "encode",
                "decode",
                "bytes",
                "encode",
                "decode",
                "serialization / coder: bytes, encode, decode"));
        found.forEach((type, ways) -> {
            CoderBenchmark.Way coder = ways.coder();
            CoderBenchmark.Way java = ways.serialization();
            table.append(String.format(
                    Locale.ROOT,
                    "%-20s %8d %10d %10d   %8d %10d %10d   %.1f  %.1f  %.1f%n",
                    type,
                    coder.bytes(),
                    coder.encode(),
                    coder.decode(),
                    java.bytes(),
                    java.encode(),
                    java.decode(),
                    (double) java.bytes() / coder.bytes(),
                    (double) java.encode() / coder.encode(),
                    (double) java.decode() / coder.decode()));
        });
        return table.toString();
    }
}
