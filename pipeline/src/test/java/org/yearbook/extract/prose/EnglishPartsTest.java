package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part of a whole, and what is held against another time, is no value of the indicator. */
class EnglishPartsTest {

    private static final List<String> NAMES = List.of("Paper output", "Tea output", "International tourist arrivals");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Paper output in Peru was 90 tonnes in 2023, of which 4 tonnes in the highlands and 3 tonnes on the coast. | 90 level PE; 4 -; 3 -
            Paper output in Peru was 90 tonnes in 2023, of which bamboo 4 tonnes.                  | 90 level PE; 4 -
            Paper output in Peru was 90 tonnes in 2023, including 4 tonnes by small firms.         | 90 level PE; 4 -
            Paper output in Peru was 90 tonnes in 2023, of which tea output 4 tonnes.              | 90 level PE; 4 level PE
            Paper output in Peru was 90 tonnes in 2023, up 4 percent.                              | 90 level PE; 4 growth_yoy PE
            Paper output in Peru recovered to 106 percent of its 2019 level in 2023.               | 106 other PE
            Paper output in Peru was 90 tonnes in May 2023, 4 tonnes below its level a year earlier. | 90 level PE; 4 other PE
            Seasonally adjusted paper output in Peru rose 4 percent in May 2023.                   | 4 other PE
            Seasonally adjusted paper output in Peru rose 4 percent from a year earlier in May 2023. | 4 growth_yoy PE
            """)
    void isNoValueOfIt(String text, String expected) {
        assertThat(read(text)).isEqualTo(Reader.list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru: international tourist arrivals from Chile were 4 tonnes in 2023.                     | 4 level PE
            International tourist arrivals in Peru were 90 tonnes in 2023, of which 4 tonnes from Chile. | 90 level PE; 4 -
            """)
    void visitorsAreNotThoseOfTheirHome(String text, String expected) {
        assertThat(read(text)).isEqualTo(Reader.list(expected));
    }

    private static List<String> read(String text) {
        return Reader.knowing(NAMES, "t", text).stream()
                .map(figure -> figure.number().value().toPlainString() + " "
                        + (figure.reading().indicator().isEmpty()
                                ? "-"
                                : figure.reading().measure().code() + " "
                                        + figure.reading().refArea()))
                .toList();
    }
}
