package org.yearbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.extract.pdf.DrawnPdf;
import org.yearbook.nasty.Bombs;
import org.yearbook.nasty.NastyFile;

/** Bombs among good documents, read side by side, change nothing of what is read of the good ones. */
class BombsAmongGoodTest {

    /** System property {@code bombs.good}: how many good documents there are. */
    private static final int GOOD = Integer.getInteger("bombs.good", 12);

    /** Processor time after which a process that reads documents is in the middle of it. */
    private static final Duration WARM = Duration.ofMillis(1500);

    /** Tell of all documents, those that were rejected too, or count them. */
    private static final List<String> TELL_OF_ALL = List.of("run.json", "yearbook.xlsx", "review.xlsx");

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Path release = Path.of("set before each test");

    @BeforeEach
    void supplyGoodDocuments() throws IOException {
        release = Files.createDirectories(folder.resolve("sources/2024"));
        StringBuilder manifest = new StringBuilder("documents:\n");
        for (int number = 0; number < GOOD; number++) {
            String file = "good" + number + List.of(".txt", ".html", ".pdf").get(number % 3);
            Files.write(release.resolve(file), good(number));
            manifest.append("  - file: ").append(file).append("\n    title: 外贸简报\n    publisher: 海关总署\n");
            manifest.append("    published: 2024-09-26\n    kind: statistical_release\n");
        }
        Files.writeString(release.resolve("manifest.yaml"), manifest);
    }

    @Test
    void changeNothingOfWhatIsReadOfTheGoodOnes() throws IOException {
        assertThat(run("before").status()).isZero();
        List<NastyFile> bombs = Bombs.all();
        for (NastyFile bomb : bombs) {
            Files.write(release.resolve(bomb.file()), bomb.bytes());
        }
        Thread killer = new Thread(BombsAmongGoodTest::killAReader);
        killer.start();

        Typed typed = run("beside");

        assertThat(typed.status()).as(typed.out() + typed.err()).isEqualTo(3);
        assertThat(outcomes())
                .isEqualTo(bombs.stream()
                        .collect(Collectors.toMap(NastyFile::file, bomb -> bomb.status() + " " + bomb.code())));
        SortedMap<String, String> before = published("before");
        SortedMap<String, String> beside = published("beside");
        assertThat(beside.keySet()).isEqualTo(before.keySet());
        assertThat(before.keySet())
                .as("files that the bombs have changed")
                .filteredOn(name -> !before.getOrDefault(name, "").equals(beside.get(name)))
                .isEmpty();
    }

    /** Ends a process that reads documents, once it is in the middle of it. */
    private static void killAReader() {
        Optional<ProcessHandle> reader = Optional.empty();
        while (reader.isEmpty()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            reader = ProcessHandle.current()
                    .children()
                    .filter(process -> process.info()
                            .totalCpuDuration()
                            .filter(used -> used.compareTo(WARM) > 0)
                            .isPresent())
                    .findFirst();
        }
        reader.get().destroyForcibly();
    }

    private static byte[] good(int number) {
        String value = number + ".5";
        String text = "2023年上海货物贸易出口额为" + value + "亿元。";
        return switch (number % 3) {
            case 0 -> text.getBytes(StandardCharsets.UTF_8);
            case 1 -> ("<html><body><p>" + text + "</p></body></html>").getBytes(StandardCharsets.UTF_8);
            default ->
                new DrawnPdf()
                        .page()
                        .text(60, 60, "In 2023, goods exports of China were " + value + " billion US dollars.")
                        .bytes();
        };
    }

    private Typed run(String output) throws IOException {
        Path config = folder.resolve("config-" + output);
        Files.createDirectories(config);
        try (var files = Files.list(Path.of("config"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, config.resolve(file.getFileName()));
            }
        }
        Files.writeString(
                config.resolve("limits.yaml"),
                "seconds_per_document: 20\nseconds_per_page: 1\nmegabytes_per_page: 20\nmegabytes_of_memory: 100\n");
        return Typed.yearbook(
                "run",
                "--sources",
                folder.resolve("sources"),
                "--config",
                config,
                "--output",
                folder.resolve(output),
                "--targetParallelism=2");
    }

    /** What became of each bomb. */
    private Map<String, String> outcomes() throws IOException {
        return DocumentRow.of(folder.resolve("beside/2024")).stream()
                .filter(row -> row.file().startsWith("bomb-"))
                .collect(Collectors.toMap(DocumentRow::file, row -> row.status() + " " + row.reason()));
    }

    /** Every file of the edition but those that count all documents; of the others without the rows of bombs. */
    private SortedMap<String, String> published(String output) throws IOException {
        SortedMap<String, String> files = FolderBytes.of(folder.resolve(output).resolve("2024"));
        files.keySet().removeAll(TELL_OF_ALL);
        files.replaceAll((name, hex) -> name.endsWith(".csv")
                ? new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8)
                        .lines()
                        .filter(row -> !row.contains("bomb-"))
                        .collect(Collectors.joining("\n"))
                : hex);
        return files;
    }
}
