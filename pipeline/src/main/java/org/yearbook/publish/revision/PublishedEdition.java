package org.yearbook.publish.revision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yearbook.domain.Decision;
import org.yearbook.domain.DocumentReport;
import org.yearbook.publish.csv.CsvColumn;
import org.yearbook.publish.sdmx.ObservationsCsv;

/**
 * An edition as its files tell it.
 *
 * @param values by series and period, made anew whenever they are gone through: a large edition has more than should be held
 * @param reviewed the groups that a reviewer decided, published or not; empty where reconciliation.csv is not there
 * @param documents SHA-256 of each input; empty where run.json is not there
 * @param configuration hash of the configuration; empty where run.json is not there
 */
record PublishedEdition(
        Iterable<PublishedValue> values, Set<String> reviewed, Map<String, String> documents, String configuration) {

    private static final String OBSERVATIONS = "observations.csv";

    private static final List<CsvColumn<ObservationsCsv.Row>> COLUMNS = ObservationsCsv.FILE.columns().stream()
            .filter(column -> PublishedValue.COLUMNS.contains(column.name()))
            .toList();

    PublishedEdition {
        reviewed = Set.copyOf(reviewed);
        documents = Map.copyOf(documents);
    }

    /** Reads an output folder, or an observations.csv with the run.json beside it if there is one; the files have to stay. */
    static PublishedEdition read(Path place) throws IOException {
        Path file = Files.isDirectory(place) ? place.resolve(OBSERVATIONS) : place;
        if (!Files.isRegularFile(file)) {
            throw new IOException(place + " is neither an output folder with an " + OBSERVATIONS + " nor such a file");
        }
        Iterable<PublishedValue> values;
        Set<String> reviewed;
        try {
            values = PublishedValues.of(file);
            reviewed = reviewed(file.resolveSibling("reconciliation.csv"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
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

    private static Set<String> reviewed(Path file) {
        Set<String> groups = new TreeSet<>();
        if (Files.isRegularFile(file)) {
            new EditionRows<>(file, row -> row).forEachRemaining(row -> {
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
     * @param decisions by series and period
     * @param reports what was read
     * @param configuration hash of the configuration
     */
    static PublishedEdition of(Iterable<Decision> decisions, List<DocumentReport> reports, String configuration) {
        Map<String, String> documents = new TreeMap<>();
        reports.forEach(report -> documents.put(report.info().file(), report.sha256()));
        Set<String> reviewed = new TreeSet<>();
        for (Decision decision : decisions) {
            if (decision.rule().code().equals(PublishedValue.REVIEWER)) {
                reviewed.add(decision.groupId());
            }
        }
        return new PublishedEdition(() -> values(decisions), reviewed, documents, configuration);
    }

    private static Iterator<PublishedValue> values(Iterable<Decision> decisions) {
        Iterator<ObservationsCsv.Row> rows = ObservationsCsv.rows(decisions).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public PublishedValue next() {
                ObservationsCsv.Row row = rows.next();
                Map<String, String> cells = new HashMap<>();
                COLUMNS.forEach(column -> cells.put(column.name(), column.cell().apply(row)));
                return PublishedValue.of(cells);
            }
        };
    }
}
