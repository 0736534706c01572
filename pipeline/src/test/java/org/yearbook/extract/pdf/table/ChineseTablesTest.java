package org.yearbook.extract.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbook.domain.Table;

class ChineseTablesTest {

    @ParameterizedTest
    @ValueSource(strings = {"续表", "续表3", "表3（续）", "表3 各市外贸（续完）"})
    void joinsAContinuationAndDropsItsRepeatedHeads(String caption) {
        SetPages pages = firstPart()
                .endPage()
                .text(62, 60, caption)
                .line(70)
                .row(84, "城市", "出口", "进口")
                .line(90);
        rows(pages, 104, 8, 12).line(180);

        Table table = only(pages.tables());

        assertThat(table.caption()).isEqualTo("表3 各市外贸");
        assertThat(table.unit()).isEqualTo("万元");
        assertThat(ReadTables.rows(table)).hasSize(12).startsWith("城市|出口|进口").endsWith("城市11|11.5|811");
    }

    @Test
    void joinsAContinuationWithoutAHead() {
        SetPages pages = firstPart().endPage().text(62, 60, "续表").line(70);
        rows(pages, 84, 8, 12).line(160);

        assertThat(ReadTables.rows(only(pages.tables()))).hasSize(12).contains("城市7|7.5|807", "城市8|8.5|808");
    }

    private static SetPages firstPart() {
        SetPages pages = new SetPages().text(200, 580, "表3 各市外贸").textUpTo(398, 594, "单位：万元");
        pages.line(600).row(614, "城市", "出口", "进口").line(620);
        return rows(pages, 634, 1, 8).line(750);
    }

    private static SetPages rows(SetPages pages, double top, int from, int to) {
        for (int i = from; i < to; i++) {
            pages.row(top + 16 * (i - from), "城市" + i, i + ".5", String.valueOf(800 + i));
        }
        return pages;
    }

    @Test
    void keepsTheCaptionWholeThatHasTheUnitInBrackets() {
        SetPages pages = new SetPages().text(160, 84, "表3 出口额（亿元）").line(90);
        rows(pages.row(104, "城市", "出口", "进口").line(110), 124, 1, 4).line(166);

        assertThat(only(pages.tables()).caption()).isEqualTo("表3 出口额（亿元）");
    }

    @Test
    void liftsMarksOffLabelsHeadsAndValues() {
        SetPages pages = new SetPages()
                .line(90)
                .row(104, "城市", "出口", "进口")
                .text(262, 100, 6, "①")
                .line(110);
        rows(pages, 124, 1, 4).text(88, 120, 6, "2)").text(391, 136, 6, "a").line(166);

        assertThat(ReadTables.rows(only(pages.tables())))
                .containsExactly("城市|出口|进口", "城市1|1.5|801", "城市2|2.5|802", "城市3|3.5|803");
    }

    @Test
    void readsFullWidthDigitsAndThousandsPartedByBlanks() {
        SetPages pages = new SetPages().line(90).row(104, "城市", "出口", "进口").line(110);
        pages.row(124, "城市１", "１．５", "1 204").row(140, "城市２", "２．５", "98 004").row(156, "其中：甲", "-", "…");

        assertThat(ReadTables.rows(only(pages.line(166).tables())))
                .containsExactly("城市|出口|进口", "城市１|１．５|1 204", "城市２|２．５|98 004", "其中：甲|-|…");
    }

    @Test
    void readsAnUnruledTableBesideTextInTheNextColumn() {
        SetPages pages = new SetPages().text(90, 84, "表4 各市外贸").textUpTo(260, 98, "单位：亿元");
        String[][] rows = {{"城市", "出口", "增速"}, {"甲市", "12.5", "3.1"}, {"乙市", "8.0", "-1.4"}, {"丙市", "7.7", "0.2"}};
        for (int i = 0; i < rows.length; i++) {
            double y = 114 + 15 * i;
            pages.text(62, y, rows[i][0]).textUpTo(180, y, rows[i][1]).textUpTo(260, y, rows[i][2]);
        }
        for (int i = 0; i < 14; i++) {
            pages.text(300, 80 + 14 * i, "各地货物进出口规模继续扩大并且结构持续优化合作不断推进");
        }

        Table table = only(pages.tables());

        assertThat(ReadTables.rows(table)).containsExactly("城市|出口|增速", "甲市|12.5|3.1", "乙市|8.0|-1.4", "丙市|7.7|0.2");
        assertThat(List.of(table.caption(), table.unit())).containsExactly("表4 各市外贸", "亿元");
    }

    private static Table only(List<Table> tables) {
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }
}
