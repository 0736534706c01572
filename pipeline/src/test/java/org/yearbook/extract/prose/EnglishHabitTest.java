package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an English change is over where nothing says it. */
class EnglishHabitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru's exports rose 3 percent in May 2023.                                                            | growth_yoy
            Peru's exports rose 3 percent in May 2023. On a monthly basis, imports were down.                     | growth_yoy
            Canada's exports rose 3 percent in May 2023.                                                          | other
            Canada's exports rose 3 percent in May 2023 year on year.                                             | growth_yoy
            """)
    void takesAYearUnlessTheOfficesOfTheAreaAdjustForTheSeason(String text, String measure) {
        assertThat(Reader.paragraphs(text).get(0).reading().measure().code()).isEqualTo(measure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In May 2023, Peru's exports rose five percent.                | 5
            In May 2023, Peru's exports fell twenty-two per cent.         | -22
            In May 2023, Peru sold two million tonnes.                    | 2
            In May 2023, Peru's exports rose one percentage point.        | 1
            In May 2023, two firms of Peru were founded.                  |
            """)
    void readsNumbersInWordsBeforeAUnit(String text, String value) {
        assertThat(Reader.paragraphs(text).stream()
                        .map(figure -> figure.number().signed().toPlainString())
                        .toList())
                .isEqualTo(value == null ? List.of() : List.of(value));
    }
}
