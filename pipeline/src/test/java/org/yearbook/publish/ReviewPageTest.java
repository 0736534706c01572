package org.yearbook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewPageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;
            "onload=x                 | &quot;onload=x
            it's & that               | it&#39;s &amp; that
            2.37万亿元                 | 2.37万亿元
            """)
    void textIsNothingButText(String text, String escaped) {
        assertThat(ReviewPage.escape(text)).isEqualTo(escaped);
    }
}
