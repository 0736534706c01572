package org.yearbook.extract.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbook.domain.Cell;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Table;
import org.yearbook.extract.text.SomeCreditLabels;

final class WebTableTest {

    private static final String BODY =
            "<tr><td>甲</td><td>1.5</td><td>2</td></tr><tr><td>乙</td><td>1.6</td><td>3</td></tr>";

    @Test
    void readsSpansAndHeads() throws Exception {
        String page = "<table><tr><td rowspan=2>市</td><td colspan='2'>2023</td></tr><tr><td>产值</td><td>增速</td></tr>"
                + BODY + "</table>";

        Table table = only(page);

        assertThat(table.headRows()).isEqualTo(2);
        assertThat(table.headPath(0)).containsExactly("市");
        assertThat(table.headPath(2)).containsExactly("2023", "增速");
        assertThat(table.rows()).isEqualTo(4);
        Cell cell = table.cellAt(3, 1).orElseThrow();
        assertThat(("<body>" + page).substring(cell.offset())).startsWith("1.6");
    }

    @Test
    void cutsSpansThatLieDownToTheTable() throws Exception {
        Table table = only("<table><tr><th colspan='2147483648' rowspan='99999'>分市产量</th></tr>"
                + "<tr><th>市</th><th>产值</th><th>增速</th></tr>" + BODY + "</table>");

        assertThat(table.columns()).isLessThanOrEqualTo(6);
        assertThat(table.rows()).isEqualTo(4);
    }

    @Test
    void takesTheLinesAroundItForCaptionUnitSourceAndNotes() throws Exception {
        DocumentContent content = read(
                "<p>前文。</p><p>表3 分市产值</p><p>单位：亿元</p><table><thead><tr><th>市</th><th>产值</th><th>增速</th></tr></thead>"
                        + BODY + "</table><p>注：快报数。</p><p>数据来源：市统计局</p><p>后文。</p>");

        Table table = content.tables().get(0);
        assertThat(table.caption()).isEqualTo("表3 分市产值");
        assertThat(table.unit()).isEqualTo("亿元");
        assertThat(table.notes()).containsExactly("注：快报数。");
        assertThat(table.source()).isEqualTo("市统计局");
        assertThat(content.passages()).extracting(each -> each.text()).containsExactly("前文。", "后文。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布时间：2024-01-25",
                "发布时间：2024-01-25　来源：某市统计局",
                "2024年1月25日",
                "发布日期：2024-01-25</p><p>浏览：35",
            })
    void takesTheTitleAboveTheDayOfPublicationForItsCaption(String credit) throws Exception {
        Table table = only("<h1>2023年12月某市主要指标</h1><p>" + credit
                + "</p><table><tr><th>市</th><th>产值</th><th>增速</th></tr>" + BODY + "</table>");

        assertThat(table.caption()).isEqualTo("2023年12月某市主要指标");
    }

    @Test
    void takesALineBelowItThatExplainsLettersForANote() throws Exception {
        DocumentContent content = read("<table><tr><th>市</th><th>产值</th><th>增速</th></tr>" + BODY
                + "</table><p>e Estimate. r Revised.</p><p>后文。</p>");

        assertThat(content.tables().get(0).notes()).containsExactly("e Estimate. r Revised.");
        assertThat(content.passages()).extracting(each -> each.text()).containsExactly("后文。");
    }

    @Test
    void takesFullWidthRowsForCaptionUnitAndSource() throws Exception {
        Table table = only("<table><tr><td colspan=3><b>分市产值</b></td></tr><tr><td colspan=3>（单位：亿元）</td></tr>"
                + "<tr><td>市</td><td>产值</td><td>增速</td></tr>" + BODY + "<tr><td colspan=3>资料来源：市统计局</td></tr></table>");

        assertThat(table.caption()).isEqualTo("分市产值");
        assertThat(table.unit()).isEqualTo("亿元");
        assertThat(table.source()).isEqualTo("市统计局");
        assertThat(table.headRows()).isEqualTo(1);
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.cellAt(1, 0)).map(Cell::text).hasValue("甲");
    }

    @Test
    void readsBlankHeadsWithoutSpansAsSpanned() throws Exception {
        Table table = only("<table><tr><td>市</td><td>2023</td><td></td></tr><tr><td></td><td>产值</td><td>增速</td></tr>"
                + BODY + "</table>");

        assertThat(table.headPath(2)).containsExactly("2023", "增速");
    }

    @Test
    void joinsBrokenCells() throws Exception {
        assertThat(only("<table><tr><td>市</td><td>产<br>值</td><td><p>增</p><p>速</p></td></tr>" + BODY + "</table>")
                        .headPath(1))
                .containsExactly("产值");
    }

    @Test
    void readsALayoutTableAsPassages() throws Exception {
        String prose = "这一格里是很长的正文，说明今年以来的各项工作进展，并且不止一句。".repeat(4);
        DocumentContent content = read("<table><tr><td>菜单</td><td>" + prose + "</td></tr><tr><td>目录</td><td><p>" + prose
                + "</p></td></tr></table>");

        assertThat(content.tables()).isEmpty();
        assertThat(content.passages()).extracting(each -> each.text()).contains(prose);
    }

    @Test
    void readsTheTableInsideALayoutTable() throws Exception {
        assertThat(only("<table><tr><td><p>导航</p></td><td><table><tr><td>市</td><td>产值</td><td>增速</td></tr>" + BODY
                                + "</table></td></tr></table>")
                        .columns())
                .isEqualTo(3);
    }

    private static Table only(String page) throws Exception {
        DocumentContent content = read(page);
        assertThat(content.tables()).hasSize(1);
        return content.tables().get(0);
    }

    private static DocumentContent read(String page) throws Exception {
        return new WebPageReader(SomeCreditLabels.LABELS)
                .read(DocumentInfo.unlisted("x.html"), ("<body>" + page + "</body>").getBytes(StandardCharsets.UTF_8));
    }
}
