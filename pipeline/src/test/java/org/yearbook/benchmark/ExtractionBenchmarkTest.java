package org.yearbook.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Asserts no time: what is fast enough depends on the machine, so a person reads the tables. */
@Tag("benchmark")
class ExtractionBenchmarkTest {

    @Test
    void printsWhatEachStageCostsBesideBareTextExtraction() throws Exception {
        ExtractionBenchmark benchmark = new ExtractionBenchmark();

        benchmark.run(Path.of(System.getProperty("benchmark.folder", "sources/2024")));

        BenchmarkReport report = new BenchmarkReport(benchmark);
        System.out.println(report.tables());
        Path reports = Files.createDirectories(Path.of("pipeline/target/benchmark"));
        Files.writeString(reports.resolve("stages.json"), report.json());
        assertThat(benchmark.all().pages()).isPositive();
        assertThat(report.json()).contains("\"ratio\"");
    }
}
