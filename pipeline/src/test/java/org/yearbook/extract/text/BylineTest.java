package org.yearbook.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    发布时间：2023年5月6日　来源：港口管理局   | 港口管理局
                    港口管理局 2023-05-06 09:30             | 港口管理局
                    2023年5月6日 港口管理局                  | 港口管理局
                    来源：港口管理局                         | 港口管理局
                    日期：2023/5/6                          | ''
                    16/5/2023 09:30                        | ''
                    """)
    void tellsWhoPublished(String line, String source) {
        assertThat(Byline.is(line)).isTrue();
        assertThat(Byline.source(line)).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年5月6日，港口管理局发布年报。", "截至2023年5月6日，货物吞吐量3亿吨", "2023年港口货物吞吐量3亿吨", "港口管理局年报"})
    void leavesTextAndTitlesAlone(String line) {
        assertThat(Byline.is(line)).isFalse();
    }
}
