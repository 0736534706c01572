package org.yearbook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Period;
import org.yearbook.domain.layout.Label;

class PeriodNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023            | 2023              | 2023
            2024-Q3         | 2024年第3季度     | Quarter 3 of 2024
            2024-S1         | 2024年上半年      | First half of 2024
            2024-S2         | 2024年下半年      | Second half of 2024
            2024-10         | 2024年10月        | October 2024
            2024-10-31      | 2024年10月31日    | 31 October 2024
            2024-01-01/P10M | 2024年1—10月      | January to October 2024
            2024-12-01/P20D | 2024年12月1—20日  | 1 to 20 December 2024
            2024-04-28/P7D  | 2024年4月28日—5月4日 | 28 April to 4 May 2024
            2024-12-28/P7D  | 2024年12月28日—2025年1月3日 | 28 December 2024 to 3 January 2025
            2024-11-01/P3M  | 2024年11月—2025年1月 | November 2024 to January 2025
            2019/2023       | 2019—2023年       | 2019 to 2023
            """)
    void namesPeriodsInBothLanguages(String code, String zh, String en) {
        assertThat(PeriodNames.of(new Period(code))).isEqualTo(new Label(zh, en));
    }
}
