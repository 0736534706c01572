package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An amount from which something is left out is not that of the indicator. */
class LeftOutTest {

    private static final List<String> NAMES =
            List.of("造纸量", "制茶量", "Paper output", "Tea output", "Tea output (excluding bags)");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023年，云南造纸量（不含大理）5万吨，增长7%。                    | 5 -; 7 -
            2023年，云南造纸量5万吨（不含大理），增长7%，制茶量3万吨。       | 5 -; 7 -; 3 制茶量
            2023年，云南造纸量（不含大理）5万吨，制茶量3万吨。               | 5 -; 3 制茶量
            2023年，除大理外，云南造纸量5万吨。                              | 5 -
            2023年，中国（不含港澳台）造纸量5万吨。                          | 5 造纸量
            2023年，云南造纸量（含大理）5万吨。                              | 5 造纸量
            2023年，云南造纸量5万吨；制茶量（不包括大理）3万吨。             | 5 造纸量; 3 -
            2023年，除大理外，丽江也建成纸厂，云南造纸量5万吨。              | 5 造纸量
            2023年，云南造纸量5万吨，除去大理，造纸量4万吨，制茶量3万吨。    | 5 -; 4 -; 3 制茶量
            2023年，云南造纸量5万吨，不含大理，增长7%。                      | 5 -; 7 -
            2023年，除国内市场外，企业开拓海外，云南造纸量5万吨。            | 5 造纸量
            2023年，除受价格影响外，云南造纸量5万吨。                        | 5 造纸量
            Paper output, excluding card, was 5 tonnes in 2023.              | 5 -
            Excluding card, paper output was 5 tonnes in 2023, up 7 percent. | 5 -; 7 -
            Paper output (excluding card) was 5 tonnes in 2023.              | 5 -
            Paper output was 5 tonnes, excluding card, in 2023.              | 5 -
            Paper output, adjusted for working days, was 5 tonnes in 2023.   | 5 -
            Paper output, excluding card, was 5 tonnes in 2023, while tea output was 3 tonnes. | 5 -; 3 Tea output
            Paper output, including card, was 5 tonnes in 2023.              | 5 Paper output
            Tea output (excluding bags) was 3 tonnes in 2023.                | 3 Tea output (excluding bags)
            """)
    void isNotOfTheIndicator(String text, String expected) {
        assertThat(Reader.named(NAMES, Reader.knowing(NAMES, "t", text))).isEqualTo(Reader.list(expected));
    }
}
