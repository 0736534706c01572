package org.yearbook.config;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputPlaceTest {

    @TempDir
    Path folder;

    private Path sources;

    @BeforeEach
    void aReleaseOfSources() throws IOException {
        sources = Files.createDirectories(folder.resolve("sources/2024"));
    }

    @Test
    void aNewFolderAndAnEarlierEditionAreFree() throws IOException {
        Path edition = Files.createDirectories(folder.resolve("output/2024"));
        Files.createFile(edition.resolve("run.json"));

        assertThatCode(() -> check(edition)).doesNotThrowAnyException();
        assertThatCode(() -> check(folder.resolve("elsewhere/2024"))).doesNotThrowAnyException();
    }

    @Test
    void theSourcesAreNeverReplaced() throws IOException {
        assertThatThrownBy(() -> check(sources))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("overwrite");
        assertThatThrownBy(() -> check(sources.resolve("inside"))).hasMessageContaining("overwrite");
        assertThatThrownBy(() -> check(folder.resolve("sources"))).hasMessageContaining("overwrite");

        Path link = Files.createSymbolicLink(folder.resolve("link"), sources);
        assertThatThrownBy(() -> check(link)).hasMessageContaining("overwrite");
    }

    @Test
    void aFolderThatARunDidNotWriteIsNotReplaced() throws IOException {
        Path foreign = Files.createDirectories(folder.resolve("output/2024"));
        Files.createFile(foreign.resolve("thesis.docx"));

        assertThatThrownBy(() -> check(foreign)).hasMessageContaining("was not written by yearbook");
    }

    private void check(Path edition) {
        OutputPlace.check(edition, List.of(sources));
    }
}
