package org.yearbook.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Asserts no time: what is fast enough depends on the machine, so a person reads the table. */
@Tag("benchmark")
class ExtractionBenchmarkTest {

    @Test
    void printsWhatEachStageCostsBesideBareTextExtraction() throws Exception {
        ExtractionBenchmark benchmark = new ExtractionBenchmark();

        benchmark.run(List.of(
                Path.of("sources/2024"), Path.of(System.getProperty("benchmark.folder", "../shared/icdar2013-eu"))));

        System.out.println(benchmark.table());
        Files.writeString(Path.of("pipeline/target/benchmark.json"), benchmark.json());
        assertThat(benchmark.json()).contains("pages_ns");
    }
}
