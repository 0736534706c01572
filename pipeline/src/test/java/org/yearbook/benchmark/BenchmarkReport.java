package org.yearbook.benchmark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a benchmark found, for a person and for a program. */
final class BenchmarkReport {

    private final ExtractionBenchmark benchmark;

    BenchmarkReport(ExtractionBenchmark benchmark) {
        this.benchmark = benchmark;
    }

    /** Three tables: by stage, by document, by length. */
    String tables() {
        return stages() + "\n" + documents() + "\n" + lengths();
    }

    private String stages() {
        Cost all = benchmark.all();
        StringBuilder table =
                new StringBuilder(String.format(Locale.ROOT, "%-40s %12s %8s%n", "stage", "pages/CPU s", "x bare"));
        for (Stage stage : Stage.values()) {
            long time = all.of(stage);
            table.append(String.format(
                    Locale.ROOT, "%-40s %12.1f %8.2f%n", stage.words(), all.pagesPerSecond(time), all.ratio(time)));
        }
        long time = all.extraction();
        return table.append(String.format(
                        Locale.ROOT, "%-40s %12.1f %8.2f%n", "all stages", all.pagesPerSecond(time), all.ratio(time)))
                .toString();
    }

    private String documents() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-40s %12s %8s %8s %8s %8s %8s%n",
                "document",
                "bare, p/s",
                "pages",
                "tables",
                "order",
                "prose",
                "all"));
        benchmark.documents().forEach((name, cost) -> table.append(document(name, cost)));
        return table.append(document("all", benchmark.all())).toString();
    }

    private static String document(String name, Cost cost) {
        return String.format(
                Locale.ROOT,
                "%-40s %12.1f %8.2f %8.2f %8.2f %8.2f %8.2f%n",
                name,
                cost.pagesPerSecond(cost.of(Stage.BARE)),
                cost.ratio(cost.of(Stage.PAGES)),
                cost.ratio(cost.of(Stage.TABLES)),
                cost.ratio(cost.of(Stage.READING_ORDER)),
                cost.ratio(cost.of(Stage.PROSE)),
                cost.ratio(cost.extraction()));
    }

    private String lengths() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT, "%-40s %12s %12s%n", "first document, joined to itself", "ms a page", "bare"));
        benchmark
                .lengths()
                .forEach((times, cost) -> table.append(String.format(
                        Locale.ROOT,
                        "%-40s %12.2f %12.2f%n",
                        times + " times",
                        cost.extraction() / 1e6 / cost.pages(),
                        cost.of(Stage.BARE) / 1e6 / cost.pages())));
        return table.toString();
    }

    /** Pages read and nanoseconds of CPU by stage, over all counted rounds. */
    String json() throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("all", entry("all", benchmark.all()));
        root.put("documents", entries(benchmark.documents()));
        root.put("lengths", entries(benchmark.lengths()));
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static List<Map<String, Object>> entries(Map<?, Cost> costs) {
        List<Map<String, Object>> entries = new ArrayList<>();
        costs.forEach((name, cost) -> entries.add(entry(name, cost)));
        return entries;
    }

    private static Map<String, Object> entry(Object name, Cost cost) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", name);
        entry.put("pages", cost.pages());
        for (Stage stage : Stage.values()) {
            entry.put(stage.key(), cost.of(stage));
        }
        entry.put("ratio", cost.ratio(cost.extraction()));
        return entry;
    }
}
