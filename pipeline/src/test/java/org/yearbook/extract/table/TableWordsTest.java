package org.yearbook.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TableWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            表1 各市产量                      | true
            表 12　各市产量                   | true
            表2-3 各市产量                    | true
            表三 各市产量                     | true
            续表4                             | true
            附表1：各市产量                   | true
            Table 3. Output by region         | true
            Table A1 Output                   | true
            表1显示，产量有所增加             | false
            表2中的数据为快报数               | false
            Table 3 shows that output rose    | false
            表示感谢                          | false
            表2023年情况                      | false
            产量如表1                         | false
            """)
    void recognisesCaptions(String line, boolean expected) {
        assertThat(TableWords.isCaption(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （单位：亿美元，%）        | 亿美元，%
            (单位: 万人)               | 万人
            单位 ： 吨                 | 吨
            计量单位:元                | 元
            Unit: USD million          | USD million
            Units: thousand tonnes     | thousand tonnes
            表1 产量（单位：万吨）     | 万吨
            各单位：请注意             | ''
            参加单位共12个             | ''
            """)
    void readsUnits(String line, String expected) {
        assertThat(TableWords.unitOf(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            数据来源：省统计局         | 省统计局
            资料来源: 海关             | 海关
            （来源：某某社）           | 某某社
            Source: customs statistics | customs statistics
            Data source: office        | office
            来源不明                   | ''
            """)
    void readsSources(String line, String expected) {
        assertThat(TableWords.sourceOf(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            注：不含港口           | true
            注 1： 快报数          | true
            说明: 按当年价格       | true
            Notes: preliminary     | true
            注册企业：12家         | false
            2. 不含港口            | false
            """)
    void readsNotes(String line, boolean expected) {
        assertThat(!TableWords.noteOf(line).isEmpty()).isEqualTo(expected);
    }
}
