package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Figure;

/** English words beside a number that tell less of it than they seem to: nothing wrong may be made of them. */
class EnglishLessToldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, Peru's exports of 40 tonnes of tea were reported by the Chilean customs. | PE - exports
            In 2023, tea imports of Peru of 11 tonnes were recorded by Chile.                 | PE - imports
            In 2023, a rise of 3 percent in exports of Peru was reported by Chile.            | PE - exports
            In 2023, exports of tin of Peru of 3 tonnes were bought by Japan.                 | PE JP exports
            In 2023, imports of Peru of 3 tonnes of rice were supplied by Chile.              | PE CL imports
            In 2023, exports of tea of Peru were 100 tonnes, 70 percent of which was bought by China. | PE - exports; PE CN exports
            In 2023, exports of fish of Peru of 6 tonnes were shipped by Chile's shipowners.  | PE - exports
            In 2023, 5 tonnes of tea exports were sold to Japan by Peru.                      | PE JP exports
            Kenya sold tea.⏎In 2023, 80 percent of Peru's exports of wool were bought by China. | PE - exports
            """)
    void whoDidIsNotWhoseItIs(String text, String expected) {
        assertThat(Reader.titled("", text)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, the port served one hundred and thirty ships.             | ''
            In 2023, the port handled three hundred and forty thousand boxes.  | ''
            In 2023, Peru shipped one hundred and thirty million tonnes of tin. | ''
            In 2023, Peru exported six thousand two hundred tonnes of tea.     | ''
            In 2023, Peru exported two million four hundred thousand tonnes of tea. | ''
            In 2023, Peru exported four hundred and sixty vehicles.            | ''
            In 2023, Peru exported six thousand tonnes of tea.                 | 6 Peru exported：tea
            In 2023, Peru sold a billion-peso worth of tea.                    | ''
            In 2023, Peru exported tea to six countries and earned 3 billion dollars. | 3 Peru exported tea to six countries
            In 2023, Peru's exports under two treaties were 3 billion dollars. | 3 Peru's exports under two treaties
            In 2023, Peru's exports through two ports were 3 million tonnes.   | 3 Peru's exports through two ports
            In 2023, Peru imported 30 tonnes of tea from Chile and another 20 tonnes from Japan. | 30 Peru imported：tea; 20 Peru imported：tea
            In 2023, pickup sales in Peru fell 20 percent.                     | -20 pickup sales in Peru
            In 2023, the rise in prices of Peru was 7 percent and exports rose 3 percent. | 7 prices of Peru; 3 exports
            The full year 2023 saw tea exports of Peru of 3 billion dollars.   | 3 tea exports of Peru
            For the full year of 2023 exports of Peru fell 4 percent.          | -4 exports of Peru
            In 2023, gas imports of Peru came to 90 tonnes, of which 40 percent was supplied by Chile. | 90 gas imports of Peru; 40 gas imports of Peru
            """)
    void valuesAndNamesAreReadWholeOrNotAtAll(String text, String expected) {
        String told = String.join(
                "; ",
                Reader.paragraphs(text).stream()
                        .map(figure -> figure.number().signed().toPlainString() + " " + figure.subject())
                        .toList());
        assertThat(told).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, exports of Peru rose 3 percent and the tax stood at 21 percent. | exports growth_yoy; none other
            In 2023, exports of Peru rose 3 percent, and the import duty on tea stood at 25 percent. | exports growth_yoy; imports other
            In 2023, sales to foreign buyers of homes in Peru fell 4 percent. | none growth_yoy
            """)
    void dutiesAndHomesAreNoTrade(String text, String expected) {
        assertThat(Reader.paragraphs(text))
                .extracting(EnglishLessToldTest::flowAndMeasure)
                .containsExactly(expected.split("; "));
    }

    private static String flowAndMeasure(Figure figure) {
        return figure.reading().flow().code() + " " + figure.reading().measure().code();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SAN JOSE, Calif. — Exports rose 3 percent in 2023. | - - exports
            LIMA, Ohio — Exports rose 3 percent in 2023.       | - - exports
            LIMA, Peru — Exports rose 3 percent in 2023.       | PE - exports
            Lima: 3 million boxes were handled in 2023.        | - - none
            """)
    void townsOfTheSameNameAreElsewhere(String text, String expected) {
        assertThat(Reader.titled("", text)).containsExactly(expected.split("; "));
    }
}
