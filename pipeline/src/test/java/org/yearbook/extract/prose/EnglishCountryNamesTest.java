package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of an English sentence name a country. */
class EnglishCountryNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            South Sudanese exports rose 5%.              | SS
            Papua New Guinean exports rose 5%.           | PG
            Equatorial Guinean exports rose 5%.          | GQ
            Guinea-Bissauan exports rose 5%.             | GW
            North Korean exports rose 5%.                | KP
            Spending of North Koreans rose 5%.           | KP
            West Indian exports rose 5%.                 | -
            Spending of American Indians rose 5%.        | -
            Lao Cai exports rose 5%.                     | -
            Polish exports rose 5%.                      | PL
            Exports of nail polish rose 5%.              | -
            Sales of swiss roll rose 5%.                 | -
            Sales of danish pastry rose 5%.              | -
            Output of turkey breast rose 5%.             | -
            Output of china tea sets rose 5%.            | -
            """)
    void areTheWholeNamesWithACapital(String text, String area) {
        assertThat(Reader.read(text, figure -> Reader.dash(figure.reading().refArea())))
                .isEqualTo(Reader.list("5 " + area));
    }
}
