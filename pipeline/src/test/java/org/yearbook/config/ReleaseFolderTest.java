package org.yearbook.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.SourceDocument;
import org.yearbook.domain.Vintage;

class ReleaseFolderTest {

    @TempDir
    private Path sources = Path.of("set by JUnit");

    @Test
    void holdsEveryFileAndEveryEntryOfTheManifestTheLargestFirst() throws IOException {
        Path release = Files.createDirectory(sources.resolve("2024"));
        Files.writeString(release.resolve("small.txt"), "1");
        Files.writeString(release.resolve("large.txt"), "12345");
        Files.writeString(release.resolve("other.txt"), "2");
        Files.writeString(release.resolve(".hidden"), "123");
        Files.writeString(release.resolve("manifest.yaml"), """
                documents:
                  - file: small.txt
                    title: A report
                    publisher: 商务部
                    published: 2024-09
                    kind: official_report
                    language: zh-CN
                  - file: gone.pdf
                """);

        assertThat(ReleaseFolder.read(sources, "2024").documents())
                .containsExactly(
                        document(release, DocumentInfo.unlisted("large.txt"), 5),
                        document(release, DocumentInfo.unlisted("other.txt"), 1),
                        document(
                                release,
                                new DocumentInfo(
                                        "small.txt",
                                        "A report",
                                        "商务部",
                                        new Vintage("2024-09"),
                                        DocumentKind.OFFICIAL_REPORT,
                                        "zh-CN",
                                        true),
                                1),
                        document(
                                release,
                                new DocumentInfo("gone.pdf", "", "", Vintage.UNKNOWN, DocumentKind.UNKNOWN, "", true),
                                0));
    }

    @Test
    void theNewestReleaseIsTheLastByName() throws IOException {
        for (String name : new String[] {"2023", "2024", "2024-update", ".2025"}) {
            Files.createDirectory(sources.resolve(name));
        }
        Files.writeString(sources.resolve("2026"), "a file");

        assertThat(ReleaseFolder.newest(sources)).isEqualTo("2024-update");
    }

    @Test
    void whatIsNotThereIsSaid() throws IOException {
        Files.createDirectory(sources.resolve(".2025"));
        assertThatThrownBy(() -> ReleaseFolder.newest(sources))
                .isInstanceOf(ConfigException.class)
                .hasMessage(sources + ": holds no release; put the documents into a folder such as "
                        + sources.resolve("2024"));
        assertThatThrownBy(() -> ReleaseFolder.newest(sources.resolve("none")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("cannot be read as a folder of releases");
        assertThatThrownBy(() -> ReleaseFolder.read(sources, "2024"))
                .isInstanceOf(ConfigException.class)
                .hasMessage(sources.resolve("2024") + ": there is no such release folder; see --sources and --release");

        Files.createDirectory(sources.resolve("2024"));
        assertThatThrownBy(() -> ReleaseFolder.read(sources, "2024"))
                .isInstanceOf(ConfigException.class)
                .hasMessage(sources.resolve("2024") + ": holds no document");
    }

    private static SourceDocument document(Path release, DocumentInfo info, long bytes) {
        return new SourceDocument(info, release.resolve(info.file()).toString(), bytes);
    }
}
