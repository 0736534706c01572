package org.yearbook.extract.prose.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.PassageKind;
import org.yearbook.extract.prose.Reader;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    甲升；乙降。丙平！                    | 甲升；乙降。 / 丙平！
                    甲（乙。丙）升。丁降。                 | 甲（乙。丙）升。 / 丁降。
                    他说“甲升。”乙降。                    | 他说“甲升。” / 乙降。
                    甲（乙。丙                          | 甲（乙。 / 丙
                    Up 4.5 pct. “Trade rose,” he said. | Up 4.5 pct. / “Trade rose,” he said.
                    Up 4.5 pct. It fell in the U.S. Later it rose. | Up 4.5 pct. / It fell in the U.S. Later it rose.
                    """)
    void cutsAtSentenceEndsOnly(String text, String expected) {
        assertThat(Sentences.of(List.of(Reader.passage(PassageKind.PARAGRAPH, text, 0))).stream()
                        .map(sentence -> sentence.text().strip())
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(expected);
    }
}
