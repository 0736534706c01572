package org.yearbook.publish.revision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.yearbook.domain.Decision;
import org.yearbook.domain.DocumentReport;
import org.yearbook.publish.csv.CsvColumn;
import org.yearbook.publish.csv.CsvFile;
import org.yearbook.publish.sdmx.ObservationsCsv;

/**
 * An edition as its files tell it.
 *
 * @param values by series and period
 * @param reviewed the groups that a reviewer decided, published or not; empty where reconciliation.csv is not there
 * @param documents SHA-256 of each input; empty where run.json is not there
 * @param configuration hash of the configuration; empty where run.json is not there
 */
record PublishedEdition(
        SortedMap<String, PublishedValue> values,
        Set<String> reviewed,
        Map<String, String> documents,
        String configuration) {

    private static final String OBSERVATIONS = "observations.csv";

    /** Nothing published. */
    static final PublishedEdition NONE = new PublishedEdition(new TreeMap<>(), Set.of(), Map.of(), "");

    PublishedEdition {
        values = new TreeMap<>(values);
        reviewed = Set.copyOf(reviewed);
        documents = Map.copyOf(documents);
    }

    /** Reads an output folder, or an observations.csv with the run.json beside it if there is one. */
    static PublishedEdition read(Path place) throws IOException {
        Path file = Files.isDirectory(place) ? place.resolve(OBSERVATIONS) : place;
        if (!Files.isRegularFile(file)) {
            throw new IOException(place + " is neither an output folder with an " + OBSERVATIONS + " nor such a file");
        }
        SortedMap<String, PublishedValue> values = new TreeMap<>();
        read(file, row -> {
            PublishedValue value = PublishedValue.of(row);
            if (values.put(value.id(), value) != null) {
                throw new IllegalArgumentException(value.id() + " stands there twice");
            }
        });
        Set<String> reviewed = reviewed(file.resolveSibling("reconciliation.csv"));
        Path run = file.resolveSibling("run.json");
        if (!Files.isRegularFile(run)) {
            return new PublishedEdition(values, reviewed, Map.of(), "");
        }
        JsonNode root = JsonMapper.builder().build().readTree(run.toFile());
        Map<String, String> documents = new TreeMap<>();
        root.path("inputs")
                .forEach(input -> documents.put(
                        input.path("file").asText(), input.path("sha256").asText()));
        return new PublishedEdition(
                values, reviewed, documents, root.path("configuration_sha256").asText());
    }

    private static Set<String> reviewed(Path file) throws IOException {
        Set<String> groups = new TreeSet<>();
        if (Files.isRegularFile(file)) {
            read(file, row -> {
                if (PublishedValue.REVIEWER.equals(row.get("rule"))) {
                    groups.add(row.getOrDefault("group_id", ""));
                }
            });
        }
        return groups;
    }

    /**
     * What a run is about to publish.
     *
     * @param reports what was read
     * @param configuration hash of the configuration
     */
    static PublishedEdition of(Iterable<Decision> decisions, List<DocumentReport> reports, String configuration) {
        SortedMap<String, PublishedValue> values = new TreeMap<>();
        for (ObservationsCsv.Row row : ObservationsCsv.rows(decisions)) {
            Map<String, String> cells = new TreeMap<>();
            for (CsvColumn<ObservationsCsv.Row> column : ObservationsCsv.FILE.columns()) {
                cells.put(column.name(), column.cell().apply(row));
            }
            PublishedValue value = PublishedValue.of(cells);
            values.put(value.id(), value);
        }
        Map<String, String> documents = new TreeMap<>();
        reports.forEach(report -> documents.put(report.info().file(), report.sha256()));
        Set<String> reviewed = new TreeSet<>();
        for (Decision decision : decisions) {
            if (decision.rule().code().equals(PublishedValue.REVIEWER)) {
                reviewed.add(decision.groupId());
            }
        }
        return new PublishedEdition(values, reviewed, documents, configuration);
    }

    /** Hands over the rows one by one, for a large edition has more than should be held; tells in which one something is wrong. */
    private static void read(Path file, Consumer<Map<String, String>> rows) throws IOException {
        long record = 1;
        try (CSVReader reader = new CSVReaderBuilder(Files.newBufferedReader(file, StandardCharsets.UTF_8))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            String[] head = reader.readNext();
            for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
                record++;
                rows.accept(row(head, cells));
            }
        } catch (CsvException e) {
            throw new IOException(file + " is no CSV file: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ", record " + record + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, String> row(String[] head, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = 0; column < Math.min(head.length, cells.length); column++) {
            row.put(head[column].replace("\uFEFF", ""), CsvFile.unsafe(cells[column]));
        }
        return row;
    }
}
