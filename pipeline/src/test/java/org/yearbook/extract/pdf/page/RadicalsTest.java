package org.yearbook.extract.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadicalsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            \u9ED1\u2EF0\u6C5F, \u9ED1\u9F99\u6C5F
            \u589E\u2ED3,       \u589E\u957F
            \u2E98,             \u2E98
            \u51FA\u53E3,       \u51FA\u53E3
            """)
    void writesRadicalsThatAreCharactersAsIdeographs(String printed, String plain) {
        assertThat(Radicals.asIdeographs(printed)).isEqualTo(plain);
    }
}
