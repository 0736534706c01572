package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Figure;

/** Sentences of which a number was once given to another quantity, time or area than they say. */
class ReviewedConstructionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年我国服务贸易出口增速回落3.4个百分点至10.0%。              | -3.4 services_trade exports change_pp CN 2023; 10.0 services_trade exports growth_yoy CN 2023
                    2023年我国服务贸易9亿元。出口斩获5亿元，增长2%。                | 9 services_trade none level CN 2023; 5 - exports level CN 2023; 2 - exports growth_yoy CN 2023
                    2024年我国服务贸易出口5亿元，比2019年同期增长8%，全年进口9亿元。      | 5 services_trade exports level CN 2024; 8 services_trade exports other CN 2024; 9 services_trade imports level CN 2024
                    """)
    void givesNumbersToWhatTheyAreOf(String text, String expected) {
        assertThat(Reader.keys(Reader.paragraphs(text))).isEqualTo(Arrays.asList(expected.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年我国服务贸易出口占货物和服务出口的9.8%，占全球服务出口的4.9%。   | OTHER,OTHER
                    2023年我国服务贸易出口占全球的4.9%。2023年我国服务贸易出口占全球的5%。 | OBSERVATION,OBSERVATION
                    2023年我国服务贸易出口占全球的4.9%，2022年占全球的9.8%。          | OBSERVATION,OBSERVATION
                    """)
    void keepsSharesOfTwoWholesApart(String text, String kinds) {
        List<Figure> figures = Reader.paragraphs(text);

        assertThat(figures.stream().map(figure -> figure.kind().name())).containsExactly(kinds.split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In October 2024 services trade was 3 billion dollars. In May, services trade was 2 billion dollars. | 2024-05
                    In 2024, services trade in the first three quarters was 3 billion dollars.                         | 2024-01-01/P9M
                    In 2024, services trade in the first half of the year was 3 billion dollars.                       | 2024-S1
                    BEIJING, Nov. 7 -- In 2024, services trade was 3 billion dollars.                                  | 2024
                    """)
    void readsEnglishPartsOfAYear(String text, String period) {
        List<Figure> figures = Reader.paragraphs(text);
        Figure last = figures.get(figures.size() - 1);

        assertThat(last.reading().period()).hasToString(period);
        assertThat(last.reading().refArea()).isNotEqualTo("CN-BJ");
    }
}
