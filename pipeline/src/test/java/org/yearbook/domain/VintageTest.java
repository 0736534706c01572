package org.yearbook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VintageTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-09-27, 2024-09-26, true
            2024-09-26, 2024-09-26, false
            2024-10,    2024-09-30, true
            2024-09-26, 2024-09,    false
            2024-09,    2024-09-26, false
            2024,       2024-09,    false
            2025,       2024,       true
            2025,       2024-12-31, true
            2024,       '',         false
            '',         2024,       false
            '',         '',         false
            """)
    void isAfterOnlyWhatCertainlyCameOutBefore(String one, String other, boolean after) {
        assertThat(new Vintage(one).isAfter(new Vintage(other))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-09-26, 2024-09-26
            2024-02,    2024-02-29
            2024,       2024-12-31
            """)
    void knowsTheLastDayOnWhichItMayHaveComeOut(String text, LocalDate last) {
        assertThat(new Vintage(text).lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-9-26", "20240926", "2024-13", "2024-02-30", "September", "24"})
    void rejectsWhatIsNoDate(String text) {
        assertThatThrownBy(() -> new Vintage(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }
}
