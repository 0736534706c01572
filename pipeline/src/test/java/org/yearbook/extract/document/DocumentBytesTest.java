package org.yearbook.extract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that change while they are read are never read half old and half new. */
class DocumentBytesTest {

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Path file = Path.of("set before each test");

    /** What somebody else does to a file. */
    private interface Change {
        void happen(Path file) throws IOException;
    }

    @BeforeEach
    void supplyAFile() throws IOException {
        file = Files.writeString(folder.resolve("customs.txt"), "first state");
    }

    static Stream<Change> changes() {
        return Stream.of(
                file -> Files.writeString(file, ", and more", StandardOpenOption.APPEND),
                file -> Files.writeString(file, "short"),
                file -> Files.move(
                        Files.writeString(file.resolveSibling("other"), "other state"),
                        file,
                        StandardCopyOption.REPLACE_EXISTING),
                Files::delete);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aFileThatChangesAfterItWasReadIsRejected(Change change) {
        assertRejected(path -> {
            byte[] bytes = Files.readAllBytes(path);
            change.happen(path);
            return bytes;
        });
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aFileThatChangesBeforeItIsReadIsRejected(Change change) {
        assertRejected(path -> {
            change.happen(path);
            return Files.readAllBytes(path);
        });
    }

    @Test
    void aFileThatStaysAsItIsIsRead() throws Exception {
        assertThat(DocumentBytes.read(file, 1)).asString().isEqualTo("first state");
    }

    private void assertRejected(DocumentBytes.Reading reading) {
        UnreadableDocumentException rejected =
                catchThrowableOfType(UnreadableDocumentException.class, () -> DocumentBytes.read(file, 1, reading));

        assertThat(rejected.code()).isEqualTo("CHANGED_WHILE_READING");
        assertThat(rejected.remedy()).contains("run again");
    }
}
