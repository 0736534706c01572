package org.yearbook.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.PageLimits;
import org.yearbook.domain.ReadingLimits;

class LimitsFileTest {

    @TempDir
    Path folder;

    @Test
    void anOfficeWithoutTheFileHasTheUsualLimits() {
        assertThat(LimitsFile.read(folder.resolve("limits.yaml"))).isEqualTo(ReadingLimits.USUAL);
    }

    @Test
    void aLimitThatIsLeftOutIsTheUsualOne() throws IOException {
        assertThat(read("seconds_per_document: 30")).isEqualTo(ReadingLimits.USUAL.withSeconds(30));
        assertThat(read("megabytes_of_memory: 1024")).isEqualTo(ReadingLimits.USUAL.withMegabytes(1024));
    }

    @Test
    void everyLimitCanBeSet() throws IOException {
        ReadingLimits read = read("""
                seconds_per_document: 1
                megabytes_of_memory: 102
                megabytes_of_file: 3
                megapixels_of_picture: 4
                pages_per_document: 5
                seconds_per_page: 6
                characters_per_page: 7
                lines_per_page: 8
                megabytes_per_page: 9
                characters_per_document: 10
                """);

        assertThat(read).isEqualTo(new ReadingLimits(1, 102, 3, 4, 10, new PageLimits(5, 6, 7, 8, 9)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seconds_per_document: 0     | seconds_per_document: expecting 1 or more
            megabytes_of_memory: 32     | megabytes_of_memory: expecting 64 or more
            seconds_per_document: ten   | seconds_per_document
            minutes_per_document: 2     | minutes_per_document
            """)
    void namesWhatIsWrong(String yaml, String told) {
        assertThatThrownBy(() -> read("# our limits\n" + yaml))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("limits.yaml:2")
                .hasMessageContaining(told);
    }

    private ReadingLimits read(String yaml) throws IOException {
        Path file = folder.resolve("limits.yaml");
        Files.writeString(file, yaml);
        return LimitsFile.read(file);
    }
}
