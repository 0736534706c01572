package org.yearbook.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.Yearbook;
import org.yearbook.beam.CoreRun;

/** Whole runs, each in a process of its own. Asserts no time: a person reads the tables. */
@Tag("benchmark")
class RunBenchmarkTest {

    private static final List<String> FLAGS =
            List.of("-Xmx" + System.getProperty("benchmark.heap", "1g"), "-Djava.awt.headless=true");

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final StringBuilder table = new StringBuilder();
    private List<String> names = List.of();

    /** Sizes from {@code -Dbenchmark.documents=300,3000}. */
    @Test
    void printsWhatADocumentCostsInReleasesOfAnySize() throws Exception {
        head("release", "CPU s", "ms/document", "heap MB", "x core", "x bare", "unchanged", "rewritten");
        for (String size : System.getProperty("benchmark.documents", "300,3000").split(",")) {
            int documents = Integer.parseInt(size.strip());
            GeneratedRelease.write(folder.resolve("sources").resolve(size), documents);
            MeasuredProcess.Cost bare = MeasuredProcess.run(
                    FLAGS, Floors.Bare.class, folder.resolve("sources").resolve(size));
            MeasuredProcess.Cost core = MeasuredProcess.run(
                    List.of("-Djava.awt.headless=true"),
                    CoreRun.class,
                    folder.resolve("sources"),
                    size,
                    folder.resolve("core"));
            MeasuredProcess.Cost first = yearbook(size);
            MeasuredProcess.Cost unchanged = yearbook(size);
            MeasuredProcess.Cost rewritten = yearbook(size, "--force");
            row(
                    size + " documents",
                    first.cpu(),
                    first.cpu() * 1000 / documents,
                    first.heap(),
                    first.cpu() / core.cpu(),
                    first.cpu() / bare.cpu(),
                    unchanged.cpu() / first.cpu(),
                    rewritten.cpu() / first.cpu());
        }
        report("runs");
        assertThat(rows).isNotEmpty();
    }

    @Test
    void printsWhatARunCostsBeforeItReadsAnything() throws Exception {
        head("start-up", "CPU s", "x pipeline");
        Path empty = Files.createDirectories(folder.resolve("sources/empty"));
        Files.createFile(empty.resolve("empty.txt"));
        MeasuredProcess.Cost pipeline = MeasuredProcess.run(FLAGS, Floors.EmptyPipeline.class);
        row("empty pipeline, direct runner", pipeline.cpu(), 1.0);
        MeasuredProcess.Cost run = yearbook("empty");
        row("run without figures", run.cpu(), run.cpu() / pipeline.cpu());
        report("start");
        assertThat(rows).hasSize(2);
    }

    private MeasuredProcess.Cost yearbook(String release, String... more) throws IOException, InterruptedException {
        List<Object> arguments = new ArrayList<>(List.of(
                "run",
                "--sources",
                folder.resolve("sources"),
                "--release",
                release,
                "--output",
                // Of its own, for a run compares with the output of the release before.
                folder.resolve("output").resolve(release)));
        arguments.addAll(List.of(more));
        return MeasuredProcess.run(FLAGS, Yearbook.class, arguments.toArray());
    }

    private void head(String... columns) {
        names = List.of(columns);
        table.append(String.format(Locale.ROOT, "%-32s", names.get(0)));
        names.stream().skip(1).forEach(name -> table.append(String.format(Locale.ROOT, " %12s", name)));
        table.append('\n');
    }

    private void row(String name, double... values) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(names.get(0), name);
        table.append(String.format(Locale.ROOT, "%-32s", name));
        for (int column = 0; column < values.length; column++) {
            row.put(names.get(column + 1), values[column]);
            table.append(String.format(Locale.ROOT, " %12.2f", values[column]));
        }
        table.append('\n');
        rows.add(row);
    }

    private void report(String name) throws IOException {
        System.out.println(table);
        Path reports = Files.createDirectories(Path.of("pipeline/target/benchmark"));
        Files.writeString(
                reports.resolve(name + ".json"),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(rows) + "\n");
    }
}
