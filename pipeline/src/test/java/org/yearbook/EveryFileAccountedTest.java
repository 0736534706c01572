package org.yearbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.nasty.NastyFile;
import org.yearbook.nasty.NastyRelease;

/** Of a folder of files that are not as they should be, each is in documents.csv once, with what became of it. */
class EveryFileAccountedTest {

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void filesReadInPartAndRejectedAddUpToAllFiles() throws IOException {
        Path release = Files.createDirectories(folder.resolve("sources/2024"));
        List<NastyFile> files = NastyRelease.files(1);
        for (NastyFile file : files) {
            Files.write(release.resolve(file.file()), file.bytes());
        }

        Typed.yearbook("run", "--sources", folder.resolve("sources"), "--output", folder.resolve("output"));

        List<String> rows = Files.readAllLines(folder.resolve("output/2024/documents.csv"));
        assertThat(rows).hasSize(1 + files.size());
        Map<String, Long> counted = new TreeMap<>();
        for (String status : List.of("read", "read in part", "rejected")) {
            counted.put(
                    status,
                    rows.stream()
                            .filter(row -> row.contains("," + status + ","))
                            .count());
        }
        assertThat(counted)
                .isEqualTo(files.stream()
                        .collect(Collectors.groupingBy(NastyFile::status, TreeMap::new, Collectors.counting())));
    }
}
