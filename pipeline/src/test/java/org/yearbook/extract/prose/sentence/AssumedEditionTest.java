package org.yearbook.extract.prose.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.prose.Reader;

class AssumedEditionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In the second quarter, exports rose. Over the first six months of 2021, they fell.     | 2021
                    In the second quarter, exports rose, compared with 2019. In May 2021, they fell.       | 2021
                    In the second quarter, exports rose. In May 2021, they fell, and rose in May 2020.     | -
                    In the second quarter, exports rose. In last year they fell. In 2021, they were large. | -
                    In the second quarter, exports rose.                                                   | -
                    2021年出口增长。                                                                         | -
                    """)
    void isTheOnlyYearThatAnEnglishTextNames(String text, String year) {
        String assumed = edition(Vintage.UNKNOWN, text).text();

        assertThat(assumed.isEmpty() ? "-" : assumed).isEqualTo(year);
    }

    @Test
    void isTheDateOfTheTextWhereItIsKnown() {
        Vintage printed = new Vintage("2023-05");

        assertThat(edition(printed, "In 2021, exports rose.")).isEqualTo(printed);
    }

    private static Vintage edition(Vintage published, String text) {
        return AssumedEdition.of(published, Sentences.of(List.of(Reader.passage(PassageKind.PARAGRAPH, text, 0))));
    }
}
