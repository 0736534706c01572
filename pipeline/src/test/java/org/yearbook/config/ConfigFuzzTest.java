package org.yearbook.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.nasty.Mutation;

/**
 * The readers of the configuration on what mutations make of it: it is right, or the message names the file.
 * {@code -Pfuzz} runs them longer; {@code -Dfuzz.seed} repeats a failure.
 */
@Tag("fuzz")
class ConfigFuzzTest {

    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 300);
    private static final long SEED = Long.getLong("fuzz.seed", 20_240_926);
    private static final String MANIFEST = """
            documents:
              - file: customs.txt
                title: 外贸简报
                publisher: 海关总署
                published: 2024-09-26
                kind: statistical_release
            """;

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void everyConfigurationIsRightOrItsMistakeIsNamed() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("config"))) {
            files = all.filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        for (int round = 0; round < ROUNDS / 3; round++) {
            Random random = new Random(SEED + round);
            Path right = files.get(random.nextInt(files.size()));
            Path changed = folder.resolve(right.getFileName());
            Files.write(changed, mutated(right, random));

            check(() -> YearbookConfig.read(folder), SEED + round);

            Files.copy(right, changed, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void everyManifestIsRightOrItsMistakeIsNamed() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            String changed = Mutation.of(MANIFEST, new Random(SEED + round));
            Files.write(folder.resolve(ManifestFile.NAME), changed.getBytes(StandardCharsets.UTF_8));

            check(() -> ManifestFile.read(folder), SEED + round);
        }
    }

    private static byte[] mutated(Path file, Random random) throws IOException {
        return random.nextBoolean()
                ? Mutation.of(Files.readAllBytes(file), random)
                : Mutation.of(Files.readString(file), random).getBytes(StandardCharsets.UTF_8);
    }

    private void check(Runnable reading, long seed) {
        try {
            reading.run();
        } catch (ConfigException e) {
            assertThat(e.getMessage()).as("-Dfuzz.rounds=3 -Dfuzz.seed=" + seed).startsWith(folder.toString());
        } catch (RuntimeException | StackOverflowError e) {
            fail("-Dfuzz.rounds=3 -Dfuzz.seed=" + seed, e);
        }
    }
}
