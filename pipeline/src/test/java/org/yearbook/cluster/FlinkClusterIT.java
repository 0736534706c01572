package org.yearbook.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.FolderBytes;

/** The jar on a real cluster: {@code mvn verify -Pcluster}. */
class FlinkClusterIT {

    private static final Duration RUN = Duration.ofMinutes(10);
    private static final int DOCUMENTS = 40;

    /** Long enough for each to have read some documents, and for neither to have read all. */
    private static final Duration SOME_DOCUMENTS = Duration.ofMillis(800);

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void aRunThatLosesAWorkerWritesTheSameBytes() throws IOException, InterruptedException {
        ManyDocuments.write(folder.resolve("sources/2024"), DOCUMENTS);
        try (OtherProcess embedded = yearbook("embedded", List.of())) {
            assertThat(embedded.status(RUN)).as(embedded.said()).isZero();
        }
        try (FlinkCluster cluster = FlinkCluster.start(folder, 2);
                OtherProcess run = yearbook(
                        "clustered",
                        List.of("--runner", "flink", "--flinkMaster", cluster.address(), "--parallelism=2"))) {
            OtherProcess.await(
                    "both TaskManagers read",
                    RUN,
                    () -> !run.process().isAlive() || cluster.reading().size() == 2);
            Thread.sleep(SOME_DOCUMENTS.toMillis());
            assertThat(cluster.reading()).as(run.said()).hasSize(2);

            cluster.reading().get(1).kill();

            assertThat(run.status(RUN)).as(run.said() + cluster.said()).isZero();
            assertThat(cluster.restarts()).as(cluster.said()).isEqualTo(1);
        }
        assertThat(FolderBytes.withoutTimes(folder.resolve("clustered/2024")))
                .isEqualTo(FolderBytes.withoutTimes(folder.resolve("embedded/2024")))
                .hasSizeGreaterThan(10);
    }

    private OtherProcess yearbook(String output, List<String> engine) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xmx1g",
                "-jar",
                System.getProperty("yearbook.jar", "pipeline/target/yearbook.jar"),
                "run",
                "--no-cache",
                "--sources",
                folder.resolve("sources").toString(),
                "--output",
                folder.resolve(output).toString()));
        arguments.addAll(engine);
        return OtherProcess.java(output + "-run", folder, arguments);
    }
}
