package org.yearbook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleReleaseTest {

    private static final Path COMMITTED = Path.of("sources", "2024");

    @ParameterizedTest
    @ValueSource(strings = {SampleRelease.REPORT, SampleRelease.QUARTERLY})
    void givesTheCommittedBytes(String name, @TempDir Path folder) throws IOException {
        SampleRelease.main(new String[] {folder.toString()});

        assertThat(folder.resolve(name)).hasSameBinaryContentAs(COMMITTED.resolve(name));
    }
}
