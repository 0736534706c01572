package org.yearbook.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12           | 12
            12.50        | 12.50
            0.3          | 0.3
            1,234        | 1234
            1,234,567.8  | 1234567.8
            1 234.50     | 1234.50
            1'234        | 1234
            1’234        | 1234
            １，２３４．５ | 1234.5
            -2.7         | -2.7
            －2.7         | -2.7
            −2.7         | -2.7
            –2.7         | -2.7
            ‑2.7         | -2.7
            +5           | 5
            (3)          | -3
            （3.0）        | -3.0
            """)
    void readsANumberWithItsPrintedDecimals(String printed, BigDecimal value) {
        assertThat(Numerals.parse(printed)).contains(value); // equal scale too
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A012.5\u3000", "1\u202F234", "1\u2009234"})
    void blanksOfTypesettingArePartOfNoNumber(String printed) {
        assertThat(Numerals.parse(printed).orElseThrow().toPlainString()).isIn("12.5", "1234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "—",
                "-",
                "n/a",
                "12,34",
                "1,2345",
                "1234,567",
                "1,234 567",
                "0,123",
                "1.2.3",
                "1.234,5",
                "12.",
                ".5",
                "(3",
                "3)",
                "--3",
                "3%",
                "2023年",
                "12-15",
                "12 5",
                "1e3",
                "约12",
                "12①"
            })
    void whatIsNotOneNumberBeyondDoubtIsNone(String printed) {
        assertThat(Numerals.parse(printed)).isEmpty();
    }
}
