package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English percentages behind a growth: one more of the same, or another quantity. */
class EnglishInTurnTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, turnover rose 6%, with an operating margin of 30%. | 6 growth_yoy; 30 other
            In 2023, loans rose 6%, with a coupon of 3%. | 6 growth_yoy; 3 other
            In 2023, staff rose 6%, with women 45% and men 55%. | 6 growth_yoy; 45 other; 55 other
            In 2023, imports grew 6%, and members, 70% strong. | 6 growth_yoy; 70 other
            In 2023, turnover fell 6%, margin 30%. | -6 growth_yoy; 30 other
            In 2023, loans recorded an increase, with a coupon rate of 3%. | 3 level
            In 2023, loans showed an increase in lending rates at 3%. | 3 other
            In 2023, sales rose 6% in Lagos, 3% in Accra and 2% each in Dakar and Lomé. | 6 growth_yoy; 3 growth_yoy; 2 growth_yoy
            In 2023, sales rose 6% in Lagos, and Accra 3%. | 6 growth_yoy; 3 growth_yoy
            In 2023, imports grew 6% to 4 billion dollars and exports 3% to 2 billion dollars. | 6 growth_yoy; 4 level; 3 growth_yoy; 2 level
            In 2023, exports of tea grew 6%, coffee 3%. | 6 growth_yoy; 3 growth_yoy
            In 2023, imports showed the fastest growth, with a rate of 6 percent. | 6 growth_yoy
            In 2023, sales were led down by timber, down 6 percent; lead, 3 percent; and wool, 2 percent. | -6 growth_yoy; -3 growth_yoy; -2 growth_yoy
            """)
    void growAsTheFirstOnlyInItsConstruction(String text, String expected) {
        assertThat(Reader.read(text, figure -> figure.reading().measure().code()))
                .isEqualTo(Reader.list(expected));
    }
}
