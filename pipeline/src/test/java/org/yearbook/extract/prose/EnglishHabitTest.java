package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Period;

/** What an English change is over where nothing says it. */
class EnglishHabitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru's exports rose 3 percent in May 2023.                                                            | growth_yoy
            Peru's exports rose 3 percent in May 2023. On a monthly basis, imports were down.                     | growth_yoy
            Peru's exports rose 3 percent in May 2023. Tea fell from April. Rice was up against the month before.          | other
            Peru's exports rose 3 percent in May 2023. Tea fell from April. Rice was up against the month before and last year. | growth_yoy
            Canada's exports rose 3 percent in May 2023.                                                          | other
            Canada's exports rose 3 percent in May 2023 year on year.                                             | growth_yoy
            Canada's exports rose 3 percent in May 2023. This is told of the financial year.                      | other
            In the year ended May 2023 Canada's exports rose 3 percent.                                           | growth_yoy
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
            In May 2023, two firms of Peru were founded.                  | 2
            In May 2023, Peru's two largest firms sold wheat.           |
            """)
    void readsNumbersInWordsBeforeAUnit(String text, String value) {
        assertThat(Reader.paragraphs(text).stream()
                        .map(figure -> figure.number().signed().toPlainString())
                        .toList())
                .isEqualTo(value == null ? List.of() : List.of(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In May 2023, Peru's sales rose 6 percent in value and 2 percent in volume.                     | growth_yoy growth_yoy
            In May 2023, Peru's sales rose 1 percent compared with the previous month, and 2 percent year on year. | other growth_yoy
            In May 2023, Peru's sales rose 1 percent compared with the preceding three months.             | other
            In May 2023, Peru received 4 percent more visitors.                                            | growth_yoy
            In May 2023, online sales made up 6 percent of the total, up from 5 percent in May 2022.       | share share
            In May 2023, shops made up 6 percent of the total, while stalls contributed 5 percent.         | share share
            In May 2023, Peru's sales rose 3 percent, contributing 5 percent of the total.                 | growth_yoy share
            In May 2023, tea sales grew an annual 3 percent. | growth_yoy
            In May 2023, tea and wine rose 3 percent and 4 percent year on year, and fell by 1 percent and 2 percent month on month, respectively. | growth_yoy growth_yoy other other
            In May 2023, Peru's sales rose 3 percent year on year. Wages rose 1 percent in the month of May 2023. | growth_yoy growth_yoy
            In May 2023, Peru's sales rose 3 percent year on year. Wages rose 1 percent in the month. | growth_yoy other
            Peru's sales rose 3 percent between May and June 2023. | other
            Between May and June 2023, Peru's sales rose 3 percent. | other
            Peru's sales rose 3 percent between May 2022 and May 2023, and 1 percent between March 2023 and May 2023. | growth_yoy other
            Between May 2021 and May 2023, Peru's sales rose 3 percent. | other
            In May 2023, Peru's sales posted a 3 percent increase over the 2 million tonnes sold before.   | growth_yoy level
            """)
    void goesOnWithWhatTheNumberBeforeMeasured(String text, String measures) {
        assertThat(Reader.paragraphs(text).stream()
                        .map(figure -> figure.reading().measure().code())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(measures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In May 2023, sales of tea, wine and beer rose 3 percent, 4 percent and 5 percent, respectively.    | Sales of tea; Sales of wine; Sales of beer
            In May 2023, tea and wine rose 3 percent and 4 percent respectively.                               | tea; wine
            In May 2023, tea, wine and beer rose 3.1, 4.2 and 5 percent, respectively.                         | tea; wine; beer
            In May 2023, sales of tea and of wine reached 3 and 4 million yuan respectively.                   | Sales of tea; Sales of wine
            In May 2023, sales of tea in Peru amounted to 3 million units and 4 million units.                 | Sales of tea in Peru; Sales of tea in Peru
            In May 2023, sales of tea in Peru reached 3 million dollars. This figure was up 4 percent.         | Sales of tea in Peru; Sales of tea in Peru
            """)
    void dealsValuesOutToNamesThatNobodyListed(String text, String names) {
        assertThat(Reader.paragraphs(text).stream()
                        .map(Figure::subject)
                        .map(name -> name.replaceFirst("^sales", "Sales"))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru's sales rose 3 percent and 4 percent, respectively, in May 2023.                    | 2023-05
            Peru's sales rose 3 percent in the first 20 days of May 2023.                            | 2023-05-01/P20D
            In 2023, Peru's sales rose 3 percent in the May 1-20 period.                             | 2023-05-01/P20D
            In May 2023, Peru's sales fell 3 percent from a record high of 5 million tonnes in April. | 2023-05
            """)
    void readsTimesBehindACommaAndRunsOfDays(String text, String period) {
        assertThat(Reader.paragraphs(text).get(0).reading().period()).isEqualTo(new Period(period));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In May 2023, Peru's sales rose 3 percent. Peru has over 2,000 vessels.         |
            In May 2023, Peru's sales rose 3 percent. The fleet has passed 2,000 so far.   |
            In May 2023, Peru's sales rose 3 percent. Peru sold 2,000 vessels.             | 2023-05
            """)
    void leavesOpenWhenSomethingIsCountedNow(String text, @Nullable String period) {
        @Nullable Period expected = period == null ? null : new Period(period);

        assertThat(Reader.paragraphs(text).get(1).reading().period()).isEqualTo(expected);
    }
}
