package org.yearbook.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.yearbook.domain.Cell;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Table;

final class TabTablesTest {

    @Test
    void readsCaptionUnitSourceAndNotes() throws Exception {
        Table table = only("""
                前文到此为止。

                表7　各区港口吞吐量

                (单位 : 万吨，%)

                区\t吞吐量\t增速
                东区\t120.5\t3.1
                西区\t88\t-0.4

                注：按经营地统计。
                2. 西区不含内河。
                资料来源：市港航局
                """);

        assertThat(table.caption()).isEqualTo("表7　各区港口吞吐量");
        assertThat(table.unit()).isEqualTo("万吨，%");
        assertThat(table.source()).isEqualTo("市港航局");
        assertThat(table.notes()).containsExactly("注：按经营地统计。", "2. 西区不含内河。");
        assertThat(table.headRows()).isEqualTo(1);
        assertThat(table.headPath(2)).containsExactly("增速");
    }

    @Test
    void spansHeadsOverTheBlankCellsBehindAndBelow() throws Exception {
        Table table = only("""
                年份\t出口\t\t进口\t
                \t数量\t单价\t数量\t单价
                2022\t15\t2.5\t7\t3
                2023\t16\t2.6\t8\t3.1
                """);

        assertThat(table.headRows()).isEqualTo(2);
        assertThat(table.headPath(0)).containsExactly("年份");
        assertThat(table.headPath(2)).containsExactly("出口", "单价");
        assertThat(table.headPath(4)).containsExactly("进口", "单价");
        assertThat(table.cellAt(0, 2)).map(Cell::columnEnd).hasValue(2);
    }

    @Test
    void takesYearsOverColumnsForHeads() throws Exception {
        Table table = only("""
                序号\t城市\t2024\t\t2023\t
                \t\t产值\t增速\t产值\t增速
                1\t甲市\t10\t2\t9.8\t1
                2\t乙市\t8\t3\t7.7\t4
                合计\t\t18\t2.4\t17.5\t2.2
                """);

        assertThat(table.headRows()).isEqualTo(2);
        assertThat(table.headPath(5)).containsExactly("2023", "增速");
        assertThat(table.headPath(1)).containsExactly("城市");
        assertThat(table.cellAt(4, 1)).isEmpty();
    }

    @Test
    void joinsATableThatAPageBreakCut() throws Exception {
        DocumentContent content = read("""
                表2 产量
                县\t小麦\t玉米
                甲县\t1.5\t2
                乙县\t1.6\t3

                18

                县\t小麦\t玉米
                丙县\t1.7\t4
                """);

        assertThat(content.tables()).hasSize(1);
        assertThat(content.tables().get(0).rows()).isEqualTo(4);
        assertThat(content.tables().get(0).cellAt(3, 0)).map(Cell::text).hasValue("丙县");
        assertThat(content.passages())
                .describedAs("the repeated head and the page number are no text, but not lost")
                .extracting(passage -> passage.kind())
                .containsOnly(PassageKind.FURNITURE);
    }

    @Test
    void keepsTwoTablesApart() throws Exception {
        assertThat(read("""
                表1 甲
                年份\t产量
                2022\t5
                2023\t6

                表2 乙
                年份\t产量
                2022\t7
                2023\t8
                """).tables()).extracting(Table::caption).containsExactly("表1 甲", "表2 乙");
    }

    @Test
    void keepsALabelBetweenRowsAsARow() throws Exception {
        Table table = only("""
                地区\t人数\t比重
                北部
                甲市\t12\t40
                南部
                乙市\t18\t60
                """);

        assertThat(table.headRows()).isEqualTo(1);
        assertThat(table.rows()).isEqualTo(5);
        assertThat(table.cellAt(3, 0)).map(Cell::text).hasValue("南部");
    }

    @Test
    void takesAnIndentByTabForNoTable() throws Exception {
        assertThat(read("\t第一段到此结束。\n\t第二段到此结束。\n").tables()).isEmpty();
    }

    private static Table only(String text) throws Exception {
        DocumentContent content = read(text);
        assertThat(content.tables()).hasSize(1);
        for (Cell cell : content.tables().get(0).cells()) {
            assertThat(text.substring(cell.offset())).startsWith(cell.text());
        }
        return content.tables().get(0);
    }

    private static DocumentContent read(String text) throws Exception {
        return new PlainTextReader(CreditLabels.NONE)
                .read(DocumentInfo.unlisted("x.txt"), text.getBytes(StandardCharsets.UTF_8));
    }
}
