package org.yearbook.publish.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionFolderTest {

    @TempDir
    private Path output = Path.of("set by JUnit");

    @Test
    void aPublishedRunReplacesTheEarlierOutputAsAWhole() throws IOException {
        write("2024/tables/old.csv");
        EditionFolder folder = EditionFolder.stage(output, "2024");
        Files.writeString(folder.staged().resolve("new.csv"), "new");
        assertThat(files()).containsExactly(".2024.new/new.csv", "2024/tables/old.csv");

        folder.publish();

        assertThat(files()).containsExactly("2024/new.csv");
        assertThat(folder.edition()).isEqualTo(output.resolve("2024"));
    }

    @Test
    void theFirstRunNeedsNoFolder() throws IOException {
        EditionFolder folder = EditionFolder.stage(output.resolve("deep/er"), "2024");
        Files.writeString(folder.staged().resolve("new.csv"), "new");

        folder.publish();

        assertThat(files()).containsExactly("deep/er/2024/new.csv");
    }

    @Test
    void aDiscardedRunLeavesTheEarlierOutput() throws IOException {
        write("2024/old.csv");
        EditionFolder folder = EditionFolder.stage(output, "2024");
        Files.writeString(folder.staged().resolve("new.csv"), "new");

        folder.close();

        assertThat(files()).containsExactly("2024/old.csv");
        assertThat(folder.staged()).doesNotExist();
    }

    @Test
    void whatAnInterruptedRunLeftIsClearedAway() throws IOException {
        write("2024/old.csv");
        write(".2024.new/half.csv");
        write(".2024.old/older.csv");

        EditionFolder.stage(output, "2024").close();

        assertThat(files()).containsExactly("2024/old.csv");
    }

    @Test
    void aRunStoppedBetweenTheTwoMovesLosesNothing() throws IOException {
        write(".2024.new/new.csv");
        write(".2024.old/old.csv");

        EditionFolder.stage(output, "2024").close();

        assertThat(files()).containsExactly("2024/old.csv");
    }

    @Test
    void aSecondRunIsRefusedWhileTheFirstIsAtWork() throws IOException {
        try (EditionFolder first = EditionFolder.stage(output, "2024")) {
            assertThatThrownBy(() -> EditionFolder.stage(output, "2024"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another run is writing");
            assertThat(first.staged()).exists();
        }
        EditionFolder.stage(output, "2024").close();
    }

    @Test
    void aReaderFindsAWholeEditionAtEveryMoment() throws IOException, InterruptedException {
        EditionFolder.stage(output, "2024").close();
        assumeTrue(Platform.isLinux() || Platform.isMac(), "only there can two folders be exchanged in one step");
        publishEdition(0);
        AtomicInteger missed = new AtomicInteger();
        AtomicBoolean done = new AtomicBoolean();
        Thread reader = new Thread(() -> {
            while (!done.get()) {
                if (!Files.exists(output.resolve("2024/new.csv"))) {
                    missed.incrementAndGet();
                }
            }
        });
        reader.start();

        for (int run = 1; run <= 200; run++) {
            publishEdition(run);
        }
        done.set(true);
        reader.join();

        assertThat(missed).hasValue(0);
        assertThat(files()).containsExactly("2024/new.csv");
        assertThat(output.resolve("2024/new.csv")).hasContent("200");
    }

    private void publishEdition(int run) throws IOException {
        try (EditionFolder folder = EditionFolder.stage(output, "2024")) {
            Files.writeString(folder.staged().resolve("new.csv"), Integer.toString(run));
            folder.publish();
        }
    }

    @Test
    void otherEditionsStayAsTheyAre() throws IOException {
        write("2023/old.csv");
        write(".2023.old/kept.csv");

        EditionFolder.stage(output, "2024").publish();

        assertThat(files()).containsExactly(".2023.old/kept.csv", "2023/old.csv");
    }

    private void write(String file) throws IOException {
        Path path = output.resolve(file);
        Files.createDirectories(output.resolve(file.substring(0, file.lastIndexOf('/'))));
        Files.writeString(path, "earlier");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(output)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> output.relativize(path).toString().replace('\\', '/'))
                    .filter(file -> !file.endsWith(".yearbook.lock"))
                    .sorted()
                    .toList();
        }
    }
}
