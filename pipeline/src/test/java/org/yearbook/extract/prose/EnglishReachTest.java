package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far an English word of forecasting or aiming reaches. */
class EnglishReachTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In May 2023, exports beat the target by posting 3 percent growth to $4 million, and missed the target of $5 million by 6 percent. | 3 OBSERVATION; 4 OBSERVATION; 5 TARGET; 6 OBSERVATION
            April 2025 is forecast at 3 million tons; May at 4 million tons. | 3 FORECAST; 4 FORECAST
            Beating expectations, inflation slowed to 4.5% in 2023.                                    | 4.5 OBSERVATION
            Contrary to expectation, imports rose 6% in 2023.                                          | 6 OBSERVATION
            Despite predictions of a decline, imports rose 7% in 2023.                                 | 7 OBSERVATION
            Amid expectations of a slowdown, imports rose 7% in 2023.                                  | 7 OBSERVATION
            As expected, imports rose 7% in 2023.                                                      | 7 OBSERVATION
            The bank's Regional Economic Outlook said imports rose 6% in 2023.                         | 6 OBSERVATION
            The outlook improved as imports rose 6% in 2023.                                           | 6 OBSERVATION
            The board's objective review found imports up 6% in 2023.                                  | 6 OBSERVATION
            Millennium development goals: child poverty fell 4% in 2023.                               | -4 OBSERVATION
            Seeking to save money, banks trimmed jobs by 4% in 2023.                                   | 4 OBSERVATION
            Peru plans to widen the harbour, which handled 2 million TEUs in 2023.                     | 2 OBSERVATION
            The state intends to sell its 30% stake in the bank, which earned 2 billion dollars in 2023. | 30 TARGET; 2 OBSERVATION
            As some might expect, sales rose 7% in 2023.                                               | 7 OBSERVATION
            It would appear that imports rose 7% in 2023.                                              | 7 OBSERVATION
            The outlook for 2025 is growth of 6%.                                                      | 6 FORECAST
            The bank's expectations for growth of 6% in 2025 are unchanged.                            | 6 FORECAST
            The bank expects imports, which fell in 2023, to grow 6% in 2025.                          | 6 FORECAST
            Imports are expected to grow 6%, boosted by oil, and exports 4% in 2025.                   | 6 FORECAST; 4 FORECAST
            Imports were forecast at 6 billion dollars in 2025, with a target of 7 billion dollars.    | 6 FORECAST; 7 TARGET
            Peru aims to reach exports of 6 billion dollars by 2030.                                   | 6 TARGET
            The objective is to lift exports to 6 billion dollars by 2030.                             | 6 TARGET
            The state plans to spend 6 billion dollars, build harbours and cut costs by 4%.            | 6 TARGET; -4 TARGET
            Imports could rise by 6 percent, while exports may top 4 billion dollars in 2025.          | 6 FORECAST; 4 FORECAST
            """)
    void isNotTheWholeSentence(String text, String expected) {
        assertThat(Reader.read(text, figure -> figure.kind().name())).isEqualTo(Reader.list(expected));
    }
}
