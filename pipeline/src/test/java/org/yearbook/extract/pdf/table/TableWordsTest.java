package org.yearbook.extract.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    表3 各地区进口额                | true
                    表 2-1 按行业分的就业人数        | true
                    附表1 主要指标                   | true
                    续表                             | true
                    续表4                            | true
                    Table 12. Trade by partner       | true
                    TABLE II Output                  | true
                    表明进口额增长                   | false
                    表1显示，进口额增长3%。           | false
                    tables are printed below         | false
                    """)
    void knowsTheCaptionOfATable(String text, boolean caption) {
        assertThat(TableWords.isCaption(text)).isEqualTo(caption);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    （单位：万吨，%）              | ''           | 万吨，%
                    单位: 亿元                     | ''           | 亿元
                    表7 产量 （计量单位：万吨）     | 表7 产量     | 万吨
                    表7 产量 单位：万吨             | 表7 产量     | 万吨
                    (Unit: million euro)           |              | million euro
                    Units: USD (thousand)          |              | USD (thousand)
                    """)
    void readsTheUnitWithoutLabelAndBrackets(String text, @Nullable String before, String unit) {
        assertThat(TableWords.unit(text)).get().isEqualTo(new TableWords.Labelled(before == null ? "" : before, unit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    数据来源：国家统计局             | ''             | 国家统计局
                    资料来源: 海关                   | ''             | 海关
                    注：不含转口。资料来源：海关      | 注：不含转口。 | 海关
                    Source: Customs Office           | ''             | Customs Office
                    """)
    void readsTheSourceWithoutLabel(String text, String before, String source) {
        assertThat(TableWords.source(text)).get().isEqualTo(new TableWords.Labelled(before, source));
    }

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
