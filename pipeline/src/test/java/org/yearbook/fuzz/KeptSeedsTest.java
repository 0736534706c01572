package org.yearbook.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the fuzzer starts from, and what it has found, once more. */
class KeptSeedsTest {

    @ParameterizedTest
    @EnumSource
    void noneFails(FuzzTarget target) throws IOException, URISyntaxException {
        List<Path> seeds = seeds(target);

        assertThat(seeds).isNotEmpty();
        for (Path seed : seeds) {
            byte[] bytes = Files.readAllBytes(seed);
            assertThatCode(() -> target.read(bytes)).as(seed.toString()).doesNotThrowAnyException();
        }
    }

    private static List<Path> seeds(FuzzTarget target) throws IOException, URISyntaxException {
        @Nullable URL folder = KeptSeedsTest.class.getResource("/" + target.seeds());
        assertThat(folder).as(target.seeds()).isNotNull();
        try (Stream<Path> paths = Files.list(Path.of(folder.toURI()))) {
            return paths.sorted().toList();
        }
    }
}
