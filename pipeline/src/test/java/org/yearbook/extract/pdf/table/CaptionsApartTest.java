package org.yearbook.extract.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Table;

/** Captions that do not stand right above their table. */
class CaptionsApartTest {

    /** On the page before: words, and below them the last lines; on the page of the table: what stands above it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            表3 各市外贸       | ''         | ''     | ''             | 表3 各市外贸   | ''
            表3 各市外贸       | ''         | - 7 -  | ''             | 表3 各市外贸   | ''
            表3 各市外贸       | 单位：万元 | 第7页  | ''             | 表3 各市外贸   | 万元
            表3 各市外贸       | ''         | 外贸年报 | 外贸年报     | 表3 各市外贸   | ''
            Table 3. Trade     | ''         | 7      | ''             | Table 3. Trade | ''
            附表 2022—2023年外贸 | ''       | ''     | ''             | 附表 2022—2023年外贸 | ''
            表3显示各市外贸    | ''         | ''     | ''             | ''             | ''
            各市外贸           | ''         | ''     | ''             | ''             | ''
            表3 各市外贸       | 各市都有增长 | ''   | ''             | ''             | ''
            表3 各市外贸       | ''         | ''     | 各市都有增长。 | ''             | ''
            """)
    void aCaptionThatEndsAPageIsOfTheTableThatOpensTheNext(
            String named, String below, String foot, String above, String caption, String unit) {
        SetPages pages = new SetPages().text(60, 400, "各市的外贸都在增长。").text(160, 714, named);
        pages.text(160, 730, below).text(280, 775, foot).endPage();
        boolean runningHead = above.equals(foot);
        pages.text(280, runningHead ? 40 : 75, above);

        Table table = only(table(pages, 100).tables());

        assertThat(table.caption()).isEqualTo(caption);
        assertThat(table.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            false, ''
            true,  表3 各市外贸
            """)
    void aCaptionBelowATableWithoutANameIsItsOwn(boolean named, String caption) {
        SetPages pages = new SetPages().text(160, 594, named ? "表2 各市物价" : "");
        table(pages, 600).text(160, 686, "表3 各市外贸").endPage();

        List<Table> tables = table(pages, 100).tables();

        assertThat(tables).last().extracting(Table::caption).isEqualTo(caption);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            60  | 74 | 2023年各市出口额和进口额   | 2023年各市出口额和进口额
            60  | 60 | 2023年各市出口额和进口额   | ''
            90  | 74 | 2023年各市出口额和进口额   | ''
            60  | 74 | 各市出口额和进口额         | ''
            60  | 74 | 2023年                     | ''
            60  | 74 | 2023年各市外贸如下：       | ''
            60  | 74 | 二、2023年各市外贸         | ''
            60  | 74 | Exports and imports, 2023  | Exports and imports, 2023
            """)
    void aTitleThatBeginsWhereItsTableDoesMayStandARowAway(double left, double baseline, String title, String caption) {
        SetPages pages = new SetPages().text(60, 30, "外贸公告").text(left, baseline, title);

        assertThat(only(table(pages, 100).tables()).caption()).isEqualTo(caption);
    }

    @ParameterizedTest
    @CsvSource({"30, 2023年各市外贸", "600, ''"})
    void aRunningHeadIsNoTitle(double elsewhere, String caption) {
        SetPages pages = new SetPages().text(60, 30, "公告").endPage();
        pages.text(60, elsewhere, "外贸公告").text(60, 74, "2023年各市外贸");

        assertThat(only(table(pages, 100).tables()).caption()).isEqualTo(caption);
    }

    private static SetPages table(SetPages pages, double top) {
        pages.line(top).row(top + 14, "城市", "出口", "进口").line(top + 20);
        for (int i = 1; i < 4; i++) {
            pages.row(top + 18 + 16 * i, "城市" + i, i + ".5", String.valueOf(800 + i));
        }
        return pages.line(top + 72);
    }

    private static Table only(List<Table> tables) {
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }
}
