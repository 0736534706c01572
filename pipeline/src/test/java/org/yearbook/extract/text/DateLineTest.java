package org.yearbook.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023-07-06                | 2023-07-06
                    2023 . 7 . 6              | 2023-07-06
                    2023年7月6日 10:20          | 2023-07-06
                    2023年7月                  | 2023-07
                    发布时间：2023/07             | 2023-07
                    2023年1-2月                | ''
                    2023年1—8月                | ''
                    13/10/2025 11:38          | 2025-10-13
                    2010 March 3              | 2010-03-03
                    10/13/2025                | 2025-10-13
                    5.5.2025                  | 2025-05-05
                    10/11/2025                | 2025
                    31/2/2025                 | ''
                    6 July 2023               | 2023-07-06
                    July 6, 2023              | 2023-07-06
                    6th July, 2023            | 2023-07-06
                    06-Jul-2023               | 2023-07-06
                    Jul.6, 2023               | 2023-07-06
                    JULY 6, 2023              | 2023-07-06
                    6 July 2023 - 11.00       | 2023-07-06
                    2023年5月 (2023-07-06)      | 2023-07-06
                    """)
    void readsADateOfPublication(String printed, String expected) {
        assertThat(DateLine.in(printed).text()).isEqualTo(expected);
    }
}
