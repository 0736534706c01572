package org.yearbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.beam.worker.ProgramPath;

/**
 * A run that is ended from outside (as by {@code kill -9}) at a moment nobody chose leaves the old yearbook or the new
 * one, and the next run needs no hand. The number of rounds is the system property {@code killed.runs}.
 */
@Tag("fuzz")
class KilledRunTest {

    private static final int ROUNDS = Integer.getInteger("killed.runs", 3);
    private static final long SEED = Long.getLong("killed.seed", 20241);
    private static final int LONGEST_SECONDS = 300;

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void leavesTheOldYearbookOrTheNewOneAndTheNextRunNeedsNoHand() throws Exception {
        write("sources/2024/manifest.yaml", """
                documents:
                  - file: customs.txt
                    title: 外贸简报
                    publisher: 海关总署
                    published: 2024-09-26
                    kind: statistical_release
                """);
        printed("12.5");
        assertThat(run("before").waitFor()).isZero();
        printed("12.6");
        copy("before", "whole");
        long started = System.nanoTime();
        assertThat(run("whole").waitFor()).isZero();
        long length = System.nanoTime() - started;
        Map<String, String> old = files("before/2024");
        Map<String, String> fresh = files("whole/2024");
        assertThat(fresh).isNotEqualTo(old);

        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            String output = "killed" + round;
            copy("before", output);
            // A little longer than a whole run, so that its end is met as well.
            long delay = (long) (random.nextDouble() * 1.1 * length);
            kill(run(output), delay);

            Map<String, String> left = files(output + "/2024");
            String moment = String.format(Locale.ROOT, "round %d, ended after %d ms", round, delay / 1_000_000);
            assertThat(left).as(moment).isIn(old, fresh);
            assertThat(run(output).waitFor()).as(moment).isZero();
            assertThat(hidden(output)).as(moment).isEmpty();
            if (left.equals(old)) {
                assertThat(files(output + "/2024")).as(moment).isEqualTo(fresh);
            }
            assertThat(files("temp")).as(moment).isEmpty();
        }
    }

    private static void kill(Process run, long delay) throws InterruptedException {
        if (!run.waitFor(delay, TimeUnit.NANOSECONDS)) {
            List<ProcessHandle> readers = run.descendants().toList();
            run.destroyForcibly().waitFor();
            for (ProcessHandle reader : readers) {
                assertThat(reader.onExit()).succeedsWithin(LONGEST_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    private Process run(String output) throws IOException {
        Files.createDirectories(folder.resolve("temp"));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder.resolve("temp"),
                Yearbook.class.getName(),
                "run",
                "--sources=" + folder.resolve("sources"),
                "--release=2024",
                "--config=" + Path.of("config").toAbsolutePath(),
                "--output=" + folder.resolve(output));
        builder.environment().put("CLASSPATH", ProgramPath.text());
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("last-run.log").toFile())
                .start();
    }

    private void printed(String value) throws IOException {
        write("sources/2024/customs.txt", """
                表1 2023年货物贸易
                单位：亿元，%
                省市	出口额	增速
                上海	VALUE	3.5
                数据来源：海关总署
                """.replace("VALUE", value));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(folder.resolve(file.substring(0, file.lastIndexOf('/'))));
        Files.writeString(path, text);
    }

    private void copy(String from, String to) throws IOException {
        try (Stream<Path> paths = Files.walk(folder.resolve(from))) {
            for (Path path : paths.sorted().toList()) {
                Files.copy(path, folder.resolve(to).resolve(folder.resolve(from).relativize(path)));
            }
        }
    }

    /** What is left of the work beside the edition; the cache and the lock are not. */
    private List<String> hidden(String output) {
        String[] names = folder.resolve(output).toFile().list();
        return Stream.of(names == null ? new String[0] : names)
                .filter(name -> name.startsWith("."))
                .filter(name -> !name.equals(".cache") && !name.equals(".yearbook.lock"))
                .toList();
    }

    /** All files but run.json, which alone may hold times. */
    private Map<String, String> files(String place) throws IOException {
        return FolderBytes.withoutTimes(folder.resolve(place));
    }
}
