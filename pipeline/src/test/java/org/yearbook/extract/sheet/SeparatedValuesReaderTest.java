package org.yearbook.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Cell;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Table;
import org.yearbook.extract.text.TextDecoder;

class SeparatedValuesReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            地区,出口\\n东部,"1,234"\\n                  | 1,234
            地区;出口\\n东部;3,5\\n西部;4,25\\n          | 3,5
            地区\\t出口\\n东部\\t12\\n                   | 12
            "地区","出口"\\r\\n"东\\n部","say ""9"" now"\\r\\n | say "9" now
            表1 出口,\\n单位：亿元,\\n地区,出口\\n东部,8\\n | 8
            """)
    void readsAnySeparatorAndQuotes(String text, String value) throws Exception {
        Table table = read(text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t"));

        assertThat(table.headRows()).isEqualTo(1);
        assertThat(table.cellAt(1, 1)).map(Cell::text).contains(value);
    }

    @Test
    void takesTheLinesAroundTheTableOutOfIt() throws Exception {
        Table table = read("表2 服务出口,,\n单位：亿美元,,\n国家,2022,2023\n甲国,1,2\n乙国,3,4\n资料来源：某组织,,\n");

        assertThat(table.caption()).isEqualTo("表2 服务出口");
        assertThat(table.unit()).isEqualTo("亿美元");
        assertThat(table.source()).isEqualTo("某组织");
        assertThat(table.rows()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Table 4 Exports, Kenya,,,\\nItem,2022,2023\\nTea,1,2\\nOil,3,4\\n        | Table 4 Exports, Kenya | 1
            Table 4 Exports,,\\nTonnes,,\\nItem,2022,2023\\nTea,1,2\\nOil,3,4\\n  | Table 4 Exports        | 2
            Item,2022,2023,2024\\nTea,1,2\\nOil,3,4\\n                             | ''                     | 1
            """)
    void readsANameThatHoldsTheSeparatorAndAUnitInALineOfItsOwn(String text, String caption, int heads)
            throws Exception {
        Table table = read(text.replace("\\n", "\n"));

        assertThat(table.caption()).isEqualTo(caption);
        assertThat(table.headRows()).isEqualTo(heads);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,1\\nb,2\\nc,3                                    | true
            甲，乙\\n                                          | false
            First, we went.\\nThen, we sat.\\nLast, we left.   | false
            a,1\\nb,2,3\\nc,3                                  | false
            """)
    void knowsSuchATextByItsLookOnlyWhereAllRowsAreAlike(String text, boolean evident) {
        assertThat(SeparatedValues.in(text.replace("\\n", "\n"))
                        .filter(SeparatedValues::isEvident)
                        .isPresent())
                .isEqualTo(evident);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Place;Goods\\nA;1,234\\nB;2,500\\n             | true
            Place;Goods\\nA;1,234\\nB;2500\\n              | true
            Place;Goods;Rate\\nA;1,234;8,5\\n              | false
            Place;Goods;Rate\\nA;1,234;8.5\\n              | false
            Place;Goods\\nA;1,234\\nB;2,500,000\\n         | false
            Place,Goods\\nA,"1,234"\\nB,"2,500"\\n         | false
            Place;Goods\\nA;1234\\nB;2500\\n               | false
            """)
    void saysWhereCommasMayPartDecimalsOrThousands(String text, boolean unclear) throws Exception {
        assertThat(document(text.replace("\\n", "\n")).issues().stream()
                        .map(Issue::code)
                        .toList())
                .isEqualTo(unclear ? List.of("COMMAS_UNCLEAR") : List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            表一 2023年橙产量（吨）\\n地区,2022年,2023年\\n甲市,1,2\\n\\n表二 2023年税收,,单位：万元\\n地区,2023年,增长%\\n甲市,7,8      | 表一 2023年橙产量（吨）;表二 2023年税收
            2023年橙产量\\n地区,2022年,2023年\\n甲市,1,2\\n\\n2023年税收,,单位：万元\\n地区,2023年,增长%\\n甲市,7,8              | 2023年橙产量;2023年税收
            2023年橙产量\\n地区,2022,2023\\n甲市,1,2\\n\\n2023年税收\\n单位：万元\\n地区,2023,增长%\\n甲市,7,8                   | 2023年橙产量;2023年税收
            2023年橙产量\\n地区,2022,2023\\n甲市,1,2\\n\\n品种,产量,价格\\n甲,7,8                                               | 2023年橙产量;''
            表1 橙产量\\n地区,2022,2023\\n甲市,1,2\\n表2 税收\\n地区,2023,增长%\\n甲市,7,8                                      | 表1 橙产量;表2 税收
            橙产量\\n地区,2020年,2021年\\n甲市,1,2\\n\\n地区,2022年,2023年\\n甲市,7,8                                          | 橙产量
            橙产量\\n地区,2022年,2023年\\n甲市,1,2\\n\\n其中：,,\\n县,2022年,2023年\\n甲县,7,8                                 | 橙产量
            橙产量\\n地区,2022年,2023年\\n甲市,1,2\\n\\n税收,,\\n地区,2021年,2022年\\n甲市,7,8                                | 橙产量;税收
            2023年橙产量\\n地区,甲,乙\\n甲市,1,2\\n\\n西部,,\\n乙市,7,8                                                        | 2023年橙产量
            2023年橙产量\\n地区,甲,乙\\n甲市,1,2\\n\\n乙市,暂无,暂无\\n丙市,7,8                                                | 2023年橙产量
            2023年橙产量\\n地区,甲,乙\\n甲市,1,2\\n\\n乙市,1950,2010\\n丙市,7,8                                                | 2023年橙产量
            2023年橙产量\\n地区,甲,乙\\n甲市,1,2\\n\\n地区,甲,乙\\n丙市,7,8                                                    | 2023年橙产量
            2023年橙产量\\n地区,甲,乙\\n甲市,1,2\\n\\n填表人：某甲,联系电话：12\\n                                            | 2023年橙产量
            """)
    void partsTablesThatStandOneBelowTheOther(String text, String captions) throws Exception {
        assertThat(document(text.replace("\\n", "\n")).tables())
                .extracting(Table::caption)
                .containsExactly(captions.replace("''", "").split(";", -1));
    }

    @Test
    void keepsATableAboveThoseThatStandSideBySide() throws Exception {
        assertThat(document("""
                        表一 支出,,,,,
                        项目,2023年,,,,
                        教育,7,,,,
                        表二 收入,,,,表三 债务,
                        项目,2023年,,,项目,2023年末
                        税收,1,,,债务,3
                        """).tables()).extracting(Table::caption).containsExactly("表一 支出", "表二 收入", "表三 债务");
    }

    @Test
    void partsTablesThatStandSideBySide() throws Exception {
        List<Table> tables = document("""
                        2023年某省收支,,,,,
                        制表：某局,,,,,单位：亿元
                        表一 收入,,,,表二 债务,
                        项目,12月,1-12月,,项目,2023年末
                        税收,1,2,,债务,3
                        其他,4,5,,,
                        """).tables();

        assertThat(tables).extracting(Table::caption).containsExactly("2023年某省收支 表一 收入", "2023年某省收支 表二 债务");
        assertThat(tables).extracting(Table::unit).containsExactly("亿元", "亿元");
        assertThat(tables)
                .extracting(table -> table.cells().stream().map(Cell::text).toList())
                .containsExactly(
                        List.of("项目", "12月", "1-12月", "税收", "1", "2", "其他", "4", "5"),
                        List.of("项目", "2023年末", "债务", "3"));
    }

    @Test
    void twoNamesInARowOfValuesPartNothing() throws Exception {
        assertThat(document("甲,乙,丙\n表1 收入,表2 支出,3\n4,5,6\n").tables()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            橙产量,,单位：吨\\n地区,2022,2023\\n甲市,1,2\\n乙市,3,4       | 橙产量 | 吨
            橙产量,,单位：吨\\n地区,产量,单产\\n甲市,1,2\\n乙市,3,4       | 橙产量 | 吨
            地区,,单位：吨\\n,2022年,2023年\\n甲市,1,2\\n乙市,3,4         | ''     | ''
            """)
    void takesTheUnitAtTheRightOfANameOverHeads(String text, String caption, String unit) throws Exception {
        Table table = read(text.replace("\\n", "\n"));

        assertThat(table.caption()).isEqualTo(caption);
        assertThat(table.unit()).isEqualTo(unit);
    }

    private static Table read(String text) throws Exception {
        return document(text).tables().get(0);
    }

    private static DocumentContent document(String text) throws Exception {
        return new SeparatedValuesReader()
                .read(
                        DocumentInfo.unlisted("x.csv"),
                        TextDecoder.decode(DocumentInfo.unlisted("x.csv"), text.getBytes(StandardCharsets.UTF_8)));
    }
}
