package org.yearbook.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TableWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        表1 各市产量                      | true
        表 12　各市产量                   | true
        表2-3 各市产量                    | true
        表 2-1 按行业分的就业人数         | true
        表三 各市产量                     | true
        表A-2 各市产量                    | true
        续表                              | true
        续表4                             | true
        附表1：各市产量                   | true
        Table 3. Output by region         | true
        Table A1 Output                   | true
        TABLE II Output                   | true
        Annex Table 4.2: Output           | true
        Exhibit 5 Output                  | true
        表1显示，产量有所增加             | false
        表1显示，进口额增长3%。           | false
        表2中的数据为快报数               | false
        Table 3 shows that output rose    | false
        Table of contents                 | false
        tables are printed below          | false
        Tabular data                      | false
        表示感谢                          | false
        表明进口额增长                    | false
        表一般由三部分组成                | false
        表2023年情况                      | false
        产量如表1                         | false
        """)
    void recognisesCaptions(String line, boolean expected) {
        assertThat(TableWords.isCaption(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        续表                       | true
        续表3                      | true
        （续表）                   | true
        表3 各市产量（续）         | true
        表3（续表） 各市产量       | true
        Table 3 (continued)        | true
        Table 3 – continued        | true
        Table 3 cont'd             | true
        (cont.)                    | true
        表3 各市产量               | false
        续航里程                   | false
        Table 3 Continental shelf  | false
        Output continued to rise   | false
        """)
    void knowsThatATableGoesOn(String line, boolean expected) {
        assertThat(TableWords.isContinuation(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        （单位：亿美元，%）                | ''            | 亿美元，%
        (单位: 万人)                       | ''            | 万人
        单位 ： 吨                         | ''            | 吨
        计量单位:元                        | ''            | 元
        金额单位：亿元（人民币）           | ''            | 亿元（人民币）
        （单位：亿元（人民币））           | ''            | 亿元（人民币）
        表1 产量（单位：万吨）             | 表1 产量      | 万吨
        表1 产量（单位：万吨）（2023年）   | 表1 产量 （2023年） | 万吨
        表7 产量 单位：万吨                | 表7 产量      | 万吨
        表7 产量单位：万吨                 | 表7 产量      | 万吨
        2023年12月 单位：万吨              | 2023年12月    | 万吨
        Unit: USD million                  | ''            | USD million
        (Unit: million euro)               | ''            | million euro
        Units: USD (thousand)              | ''            | USD (thousand)
        """)
    void readsTheUnitWithoutLabelAndBrackets(String line, String before, String unit) {
        assertThat(UnitLines.unit(line)).contains(new TableWords.Labelled(before, unit));
        assertThat(UnitLines.unitOf(line)).isEqualTo(unit);
        assertThat(UnitLines.isUnitLine(line)).isEqualTo(before.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        (Millions of US dollars)                          | Millions of US dollars
        In billions of US dollars                         | In billions of US dollars
        (Billion US$ and percentage)                      | Billion US$ and percentage
        US$ million                                       | US$ million
        （亿美元，%）                                     | 亿美元，%
        (万人次)                                          | 万人次
        （亿元以上企业100家）                             | ''
        （千佛山。）                                      | ''
        亿元以上企业                                      | ''
        (Per cent)                                        | Per cent
        (%)                                               | %
        Millions of people were out of work in that year. | ''
        Exports of Eurasia                                | ''
        各单位：请注意                                    | ''
        参加单位共12个                                    | ''
        """)
    void readsTheUnitOfALineWithoutLabel(String line, String unit) {
        assertThat(UnitLines.unitOf(line)).isEqualTo(unit);
        assertThat(UnitLines.isUnitLine(line)).isEqualTo(!unit.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        数据来源：省统计局               | ''             | 省统计局
        资料来源: 海关                   | ''             | 海关
        （来源：某某社）                 | ''             | 某某社
        （来源：某某社（2023））         | ''             | 某某社（2023）
        数据出处：某某社（2023）         | ''             | 某某社（2023）
        Source: customs statistics       | ''             | customs statistics
        Data source: office              | ''             | office
        注：不含转口。资料来源：海关     | 注：不含转口。 | 海关
        来源不明                         |                |
        据海关来源：不含转口             |                |
        """)
    void readsTheSourceWithoutLabel(String line, @Nullable String before, @Nullable String source) {
        assertThat(TableWords.source(line).map(TableWords.Labelled::after).orElse(null))
                .isEqualTo(source);
        assertThat(TableWords.source(line).map(TableWords.Labelled::before).orElse(null))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        注：不含港口           | true  | true  | true
        注 1： 快报数          | true  | true  | true
        （注）：快报数         | true  | true  | true
        说明: 按当年价格       | true  | true  | true
        Notes: preliminary     | true  | true  | true
        Note. Preliminary      | true  | true  | true
        * 快报数               | false | true  | true
        ①快报数                | false | true  | true
        2) 不含港口            | false | true  | true
        2. 不含港口            | false | false | true
        ***                    | false | false | false
        注册企业：12家         | false | false | false
        p Preliminary. e Estimate. | true | false | false
        e 估计数；p 初步数     | true  | false | false
        e=估计数               | true  | true  | true
        a price rose           | false | false | false
        in spring, prices rose | false | false | false
        """)
    void readsNotesByLabelByMarkOrByNumber(String line, boolean label, boolean mark, boolean number) {
        assertThat(!TableWords.noteOf(line).isEmpty()).isEqualTo(label);
        assertThat(TableWords.isNote(line)).isEqualTo(mark);
        assertThat(TableWords.isFurtherNote(line)).isEqualTo(number);
    }
}
