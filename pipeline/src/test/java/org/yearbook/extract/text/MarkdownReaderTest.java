package org.yearbook.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbook.domain.Cell;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Table;
import org.yearbook.extract.prose.Reader;

final class MarkdownReaderTest {

    @Test
    void takesTitleSourceAndDateFromTheFrontMatter() throws Exception {
        DocumentInfo info = read("---\ntitle: \"年度公报\"\nsource: 某市统计局\ndate: 2023-03-05 08:00\n---\n\n正文。\n")
                .info();

        assertThat(info.title()).isEqualTo("年度公报");
        assertThat(info.publisher()).isEqualTo("某市统计局");
        assertThat(info.published().text()).isEqualTo("2023-03-05");
    }

    @Test
    void keepsWhatTheManifestSays() throws Exception {
        DocumentInfo known = DocumentInfo.unlisted("x.md").orElse("清单标题", "", org.yearbook.domain.Vintage.UNKNOWN);

        assertThat(new MarkdownReader(CreditLabels.NONE)
                        .read(known, "# 另一标题\n\n正文。".getBytes(StandardCharsets.UTF_8))
                        .info()
                        .title())
                .isEqualTo("清单标题");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **出口**12亿元。                         ! PARAGRAPH 出口12亿元。
            ## 一、概况                              ! HEADING 一、概况
            **一、概况**                             ! HEADING 一、概况
            见[公告](http://a.b/c_(d))第3条。        ! PARAGRAPH 见公告第3条。
            前![图](a.png)后都是文字。               ! PARAGRAPH 前后都是文字。
            [![图](a.png)](http://x)文字。           ! PARAGRAPH 文字。
            产量3*4吨，比值2*3。                     ! PARAGRAPH 产量3*4吨，比值2*3。
            增长`5.2`%。                             ! PARAGRAPH 增长5.2%。
            5 \\* 3 等于十五。                       ! PARAGRAPH 5 * 3 等于十五。
            a_b_c 这个名字保留。                     ! PARAGRAPH a_b_c 这个名字保留。
            > 引文在此。                             ! PARAGRAPH 引文在此。
            比重[^1]为三成。                         ! PARAGRAPH 比重为三成。
            [^1]: 快报数。                           ! FOOTNOTE 快报数。
            <!-- 不显示 -->显示。                    ! PARAGRAPH 显示。
            """, quoteCharacter = '"')
    void dropsMarksAndKeepsOffsets(String lineAndExpected) throws Exception {
        String[] parts = lineAndExpected.split("\\s*! ", 2);
        String text = parts[0].replace("\\\\", "\\");

        DocumentContent content = read(text);

        PassageOffsets.assertMapsBack(text, content.passages());
        assertThat(content.passages())
                .extracting(each -> each.kind() + " " + each.text())
                .containsExactly(parts[1].strip());
    }

    @Test
    void makesEveryListEntryAPassage() throws Exception {
        assertThat(read("- 出口5亿元\n- 进口4亿元\n  含加工贸易\n1. 其他\n").passages())
                .extracting(each -> each.text())
                .containsExactly("出口5亿元", "进口4亿元含加工贸易", "1. 其他");
    }

    @Test
    void readsPipeTables() throws Exception {
        String text = """
                **表1 分县产量**（单位：吨）

                | 县 | 小麦 | **玉米** |
                |:---|---:|---|
                | 甲 | 1,200 | 30 |
                | 乙 |  | 40 |

                资料来源：县统计局
                """;

        DocumentContent content = read(text);

        Table table = content.tables().get(0);
        assertThat(table.caption()).isEqualTo("表1 分县产量（单位：吨）");
        assertThat(table.unit()).isEqualTo("吨");
        assertThat(table.source()).isEqualTo("县统计局");
        assertThat(table.headRows()).isEqualTo(1);
        assertThat(table.headPath(2)).containsExactly("玉米");
        assertThat(table.cellAt(2, 1)).isEmpty();
        Cell cell = table.cellAt(1, 1).orElseThrow();
        assertThat(text.substring(cell.offset())).startsWith("1,200");
        assertThat(content.passages()).isEmpty();
    }

    @Test
    void ignoresCommentsOfManyLinesButNotOpenOnes() throws Exception {
        assertThat(read("<!-- 甲\n乙 -->\n丙。\n").passages())
                .extracting(each -> each.text())
                .containsExactly("丙。");
        assertThat(read("丙。\n\n<!-- 甲12\n").passages()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbour Daily, April 2021         | 2021-04 | 1
            Sept 2020 / Coast Post            | 2020-09 | 1
            News24, April 2021                | 2021-04 | 1
            Northern Business, April 2021     | 2021-04 | 1
            Business, April 2021              | ''      | 0
            By Jane Doe, April 2021           | 2021-04 | 1
            Ministry of Trade, April 2021     | 2021-04 | 1
            Updated: May 2022                 | 2022-05 | 1
            November 2019                     | ''      | 0
            Trade Review, April 2021          | ''      | 0
            April - June 2021                 | ''      | 0
            Peru, April 2021                  | ''      | 0
            Jobs, April 2021                  | ''      | 0
            Rents and fuel, April 2021        | ''      | 0
            Wages and hours / June 2021       | ''      | 0
            Exports, May 2022                 | ''      | 0
            Prices rose 3 percent in May 2022 | ''      | 0
            """)
    void takesAMonthBelowTheTitleForTheDateOfPublication(String line, String published, int furniture)
            throws Exception {
        String text = "# Trade of a port\n\n" + line + "\n\nExports rose by a third.\n";
        DocumentContent content = new MarkdownReader(CreditLabels.of(Reader.VOCABULARY))
                .read(DocumentInfo.unlisted("x.md"), text.getBytes(StandardCharsets.UTF_8));

        assertThat(content.info().published().text()).isEqualTo(published);
        assertThat(content.passages())
                .filteredOn(passage -> passage.kind() == PassageKind.FURNITURE)
                .hasSize(furniture);
    }

    @ParameterizedTest
    @ValueSource(strings = {"发布时间：2024-01-25", "来源：某市统计局", "发布日期：2024-01-25\n\n记者：某甲"})
    void takesTheTitleAboveLinesOfCreditForTheCaptionOfATable(String credit) throws Exception {
        String text = "# 2023年12月某市主要指标\n\n" + credit + "\n\n| 指标 | 12月 |\n|---|---|\n| 产值 | 1.5 |\n";
        DocumentContent content = new MarkdownReader(SomeCreditLabels.LABELS)
                .read(DocumentInfo.unlisted("x.md"), text.getBytes(StandardCharsets.UTF_8));

        assertThat(content.tables()).extracting(Table::caption).containsExactly("2023年12月某市主要指标");
    }

    private static DocumentContent read(String text) throws Exception {
        return new MarkdownReader(CreditLabels.NONE)
                .read(DocumentInfo.unlisted("x.md"), text.getBytes(StandardCharsets.UTF_8));
    }
}
