package org.yearbook.extract.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedValueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.5    | true
                    -3,204 | true
                    １２．５ | true
                    12.5%  | true
                    (3.1)  | true
                    —      | true
                    …      | true
                    1 234  | true
                    北京   | false
                    12个月 | false
                    Total  | false
                    """)
    void knowsAValueByItsLook(String text, boolean value) {
        assertThat(PrintedValue.isValue(text)).isEqualTo(value);
    }
}
