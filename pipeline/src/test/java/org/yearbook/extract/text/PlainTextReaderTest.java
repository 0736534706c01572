package org.yearbook.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;

final class PlainTextReaderTest {

    @Test
    void joinsNarrowLinesToParagraphs() throws Exception {
        assertThat(texts("""
                一、总的情况

                上半年港口货物吞吐量稳步回升，其
                中外贸货物占三成。全港完成集装箱13
                5.6万标准箱，比上年同期增长8.2
                %。

                二、下一步安排

                继续推进码头改造，扩大航线覆盖面
                积，提高服务水平。
                """))
                .containsExactly(
                        "HEADING 一、总的情况",
                        "PARAGRAPH 上半年港口货物吞吐量稳步回升，其中外贸货物占三成。全港完成集装箱135.6万标准箱，比上年同期增长8.2%。",
                        "HEADING 二、下一步安排",
                        "PARAGRAPH 继续推进码头改造，扩大航线覆盖面积，提高服务水平。");
    }

    @Test
    void readsDoubleSpacedLinesWithMarkedParagraphEnds() throws Exception {
        String text = String.join(
                "\n\n",
                "港口发展简况 ",
                "全市共有生产泊位一百二十个，",
                "其中万吨级以上泊位四十五个，",
                "通航能力居全省前列，货运量",
                "比上年增长6.5%。 ",
                "新区港口建设进度加快，预计",
                "明年全部建成，届时年吞吐能",
                "力将达到3000万吨。 ");

        assertThat(texts(text))
                .containsExactly(
                        "HEADING 港口发展简况",
                        "PARAGRAPH 全市共有生产泊位一百二十个，其中万吨级以上泊位四十五个，通航能力居全省前列，货运量比上年增长6.5%。",
                        "PARAGRAPH 新区港口建设进度加快，预计明年全部建成，届时年吞吐能力将达到3000万吨。");
    }

    @Test
    void keepsParagraphsOnOneLineApart() throws Exception {
        assertThat(texts("全年完成投资120亿元，增长5%。\n其中民间投资80亿元。\n基础设施投资40亿元，与上年持平，完成年度计划。\n"))
                .hasSize(3);
    }

    @Test
    void joinsAParagraphThatAPageBreakCutAcrossItsFootnotes() throws Exception {
        assertThat(texts("""
                全国水产品产量7100万吨¹，出口额约200亿美元。主要出口目的地有三个，合计占全国出口总额的比重为

                ¹ 数据口径不含远洋捕捞。

                ² 按当年价格计算。

                12

                45.3%²，比上年提高1.2个百分点。
                """))
                .containsExactly(
                        "PARAGRAPH 全国水产品产量7100万吨，出口额约200亿美元。主要出口目的地有三个，合计占全国出口总额的比重为45.3%，比上年提高1.2个百分点。",
                        "FOOTNOTE 数据口径不含远洋捕捞。", "FOOTNOTE 按当年价格计算。", "FURNITURE 12");
    }

    @Test
    void joinsLatinLinesWithABlank() throws Exception {
        assertThat(texts("""
                Total exports of services rose by 4.5 per cent in the first half of 2024
                while imports fell to 310 billion dollars, the lowest value since the year
                2019, according to the office.
                """))
                .containsExactly(
                        "PARAGRAPH Total exports of services rose by 4.5 per cent in the first half of 2024 while imports fell to 310 billion dollars, the lowest value since the year 2019, according to the office.");
    }

    @Test
    void keepsNumbersOnTheirOwnLinesApart() throws Exception {
        assertThat(texts("12.5\n13.6\n")).containsExactly("PARAGRAPH 12.5", "PARAGRAPH 13.6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u2028"})
    void treatsAllLineEndsAlike(String lineEnd) throws Exception {
        String text = String.join(lineEnd, "第一章", "", "粮食总产量70亿公斤。", "", "年份\t产量", "2023\t68.1", "2024\t70.0");

        DocumentContent content = read(text);

        assertThat(content.passages()).extracting(Passage::text).containsExactly("第一章", "粮食总产量70亿公斤。");
        assertThat(content.tables().get(0).cellAt(2, 1)).hasValueSatisfying(cell -> {
            assertThat(cell.text()).isEqualTo("70.0");
            assertThat(cell.offset()).isEqualTo(text.indexOf("70.0"));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyCharacterMapsBackToItsPlace(long seed) throws Exception {
        String text = randomText(new Random(seed));

        PassageOffsets.assertMapsBack(text, read(text).passages());
        PassageOffsets.assertMapsBack(
                text,
                new MarkdownReader(CreditLabels.NONE)
                        .read(DocumentInfo.unlisted("x.md"), text.getBytes(StandardCharsets.UTF_8))
                        .passages());
    }

    private static String randomText(Random random) {
        List<String> pieces = List.of(
                "出口",
                "增长",
                "，",
                "。",
                "12.5",
                "%",
                "亿元",
                " ",
                "　",
                "\n",
                "\n\n",
                "\r\n",
                "¹",
                "word",
                "𠮷",
                "\t",
                "**",
                "# ",
                "[文](a)",
                "（一）",
                "\u200B",
                "\f",
                "| a | b |\n|---|---|\n| 1 | 2 |\n",
                "- ",
                "表1 甲\n",
                "单位：吨\n",
                "_",
                "`");
        StringBuilder text = new StringBuilder("开始");
        for (int count = 0; count < 400; count++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static List<String> texts(String text) throws Exception {
        DocumentContent content = read(text);
        PassageOffsets.assertMapsBack(text, content.passages());
        return content.passages().stream()
                .map(each -> each.kind() + " " + each.text())
                .toList();
    }

    private static DocumentContent read(String text) throws Exception {
        return new PlainTextReader(CreditLabels.NONE)
                .read(DocumentInfo.unlisted("x.txt"), text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void setsRunningHeadsApart() throws Exception {
        String page = "渔业统计年报\n\n本页说明各地区情况，数据均为快报数。\n\n";

        assertThat(read(page + page + page).passages())
                .filteredOn(passage -> passage.kind() == PassageKind.FURNITURE)
                .hasSize(3);
    }
}
