package org.yearbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

    @TempDir
    private Path temporary = Path.of("set by JUnit");

    @Test
    void whatAnEndedProcessLeftIsCleared() throws IOException {
        Path left = temporary.resolve("yearbook-123");
        Files.createDirectories(left.resolve("poifiles"));
        Files.writeString(left.resolve("poifiles/sheet.xml"), "half");
        Files.createFile(left.resolve(".in-use"));

        Path folder = WorkFolder.open(temporary);

        assertThat(left).doesNotExist();
        assertThat(folder).isDirectory().hasParent(temporary);
    }

    @Test
    void whatIsInUseStays() throws IOException {
        Path first = WorkFolder.open(temporary);

        Path second = WorkFolder.open(temporary);

        assertThat(first).isDirectory();
        assertThat(second).isDirectory().isNotEqualTo(first);
    }

    @Test
    void foldersOfOthersStay() throws IOException {
        Path other = temporary.resolve("yearbook-of-somebody");
        Files.createDirectories(other);
        Files.writeString(other.resolve("kept.txt"), "kept");

        WorkFolder.open(temporary);

        assertThat(other.resolve("kept.txt")).exists();
    }

    @Test
    void aMissingFolderIsTold() {
        assertThatThrownBy(() -> WorkFolder.open(temporary.resolve("missing"))).isInstanceOf(NoSuchFileException.class);
    }
}
