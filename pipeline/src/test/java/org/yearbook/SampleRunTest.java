package org.yearbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.Typed.yearbook;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first command of the README: the project's own sample release. */
class SampleRunTest {

    @TempDir
    private static Path folder = Path.of("set by JUnit");

    private static Typed typed = new Typed(-1, "", "");

    @BeforeAll
    static void run() {
        typed = yearbook("run", "--output", folder, "--no-cache");
    }

    @Test
    void theReadmeShowsTheSummaryAsItIsPrinted() throws IOException {
        assertThat(typed.status()).isZero();
        List<String> printed = summary(typed.out().lines().toList());
        List<String> shown = summary(Files.readAllLines(Path.of("README.md")));

        assertThat(printed).hasSizeGreaterThan(8);
        assertThat(shown).isEqualTo(printed);
    }

    @Test
    void everyPublishedDigitStandsInItsQuote() throws IOException, CsvValidationException {
        List<Map<String, String>> rows = rows(folder.resolve("2024/observations.csv"));

        assertThat(rows)
                .hasSizeGreaterThan(400)
                .allSatisfy(row -> assertThat(digits(row, "quote")).contains(digits(row, "printed")));
    }

    /** What is said of the documents and figures, without the places of the files. */
    private static List<String> summary(List<String> lines) {
        List<String> all = lines.stream().map(String::strip).toList();
        int start = all.indexOf("Done.");
        return all.subList(start + 1, all.size()).stream()
                .takeWhile(line -> !line.startsWith("Yearbook "))
                .toList();
    }

    private static String digits(Map<String, String> row, String column) {
        return String.valueOf(row.get(column)).replaceAll("[^0-9.]", "");
    }

    private static List<Map<String, String>> rows(Path file) throws IOException, CsvValidationException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVReaderHeaderAware reader = new CSVReaderHeaderAware(Files.newBufferedReader(file))) {
            Map<String, String> row = reader.readMap();
            while (row != null) {
                rows.add(row);
                row = reader.readMap();
            }
        }
        return rows;
    }
}
