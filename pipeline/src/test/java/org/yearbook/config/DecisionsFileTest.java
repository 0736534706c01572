package org.yearbook.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.ReviewerDecision;
import org.yearbook.domain.ReviewerDecision.Kind;

class DecisionsFileTest {

    private static final String HEAD = "group_id,decision,figure_id,value,fingerprint,reason,reviewer,date,release\n";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void aMissingFileDecidesNothing() {
        assertThat(DecisionsFile.read(folder.resolve("decisions.csv"))).isEmpty();
    }

    @Test
    void whatIsMergedIsReadAgainInOrder() throws IOException {
        Path file = folder.resolve("decisions.csv");
        ReviewerDecision first = new ReviewerDecision(
                "a@2023",
                Kind.OVERRIDE,
                "",
                new BigDecimal("2375"),
                "ff",
                "=SUM(1,2) \"说\"",
                "李",
                "2024-10-08",
                "2024");
        ReviewerDecision second =
                new ReviewerDecision("b@2023", Kind.CHOOSE, "x.pdf#s1", null, "fe", "why", "Li", "2024-10-08", "2024");
        DecisionsFile.merge(file, List.of(second));
        DecisionsFile.merge(file, List.of(first));

        assertThat(DecisionsFile.read(file)).containsExactly(first, second);
        assertThat(Files.readString(file)).startsWith(HEAD + "a@2023,").contains("\"'=SUM(1,2) \"\"说\"\"\"");
        String before = Files.readString(file);
        DecisionsFile.merge(file, List.of(first, second));
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            g,allow,,,ff,why,Li,2024-10-08,2024      | 2: expecting accept, choose, override, reject or defer in 'decision' instead of 'allow'
            g,override,,,ff,why,Li,2024-10-08,2024   | 2: 'value' is missing
            g,override,,two,ff,why,Li,2024-10-08,2024 | 2: expecting a number in 'value' instead of 'two'
            g,accept,,2,ff,why,Li,2024-10-08,2024    | 2: 'value' belongs to override, not to accept
            g,choose,,,ff,why,Li,2024-10-08,2024     | 2: 'figure_id' is missing
            g,reject,x,,ff,why,Li,2024-10-08,2024    | 2: 'figure_id' belongs to choose, not to reject
            g,accept,,,ff,,Li,2024-10-08,2024        | 2: 'reason' is missing
            g,accept,,,ff,why,,2024-10-08,2024       | 2: 'reviewer' is missing
            g,accept,,,ff,why,Li,8.10.2024,2024      | 2: expecting a day (2024-10-08) in 'date' instead of '8.10.2024'
            g,accept,,,ff,why,Li,2024-10-08,         | 2: 'release' is missing
            g,accept,,,ff,why,Li,2024-10-08          | 2: expecting 9 cells instead of 8
            ,accept,,,ff,why,Li,2024-10-08,2024      | 2: 'group_id' is missing
            'g,accept,,,ff,why,Li,2024-10-08,2024\ng,reject,,,ff,why,Li,2024-10-08,2024' | 3: 'g' is decided for the second time in release '2024'
            """)
    void aMistakeIsToldWithItsLine(String lines, String message) throws IOException {
        Path file = folder.resolve("decisions.csv");
        Files.writeString(file, HEAD + lines.replace("\\n", "\n") + "\n");

        assertThatThrownBy(() -> DecisionsFile.read(file))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith(file + ":" + message);
    }
}
