package org.yearbook.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.OwnIndicators.indicator;
import static org.yearbook.extract.OwnIndicators.with;
import static org.yearbook.extract.table.Drawn.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Vocabulary;

class TablePartTest {

    private static final Vocabulary VOCABULARY = with(
            indicator("oranges", "橙产量", "Oranges", "t"),
            indicator("dues", "港务费", "Harbour dues", "CNY"),
            indicator("wind", "风力发电量", "Wind power", "kWh"));

    /** The figures of two rows below heads, and of one below rows that may be heads again. */
    private static List<String> read(String caption, String rows) {
        return table(
                        caption,
                        "",
                        1,
                        "地区 | 2022年 | 2023年\n昆明 | 1.5 | 2.5\n大理 | 3.5 | 4.5\n" + rows.replaceAll("\\s*;\\s*", "\n")
                                + "\n昆明 | 7.5 | 8.5\n")
                .figures(VOCABULARY)
                .stream()
                .skip(4)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            # rows in between                                          ! what the values below them are
            表2 2023年云南省港务费 | 单位：亿元 | ; 地区 | 2023年 | 2022年   ! r5c1 7.5 亿元 dues none level CN-530100 2023 CNY, r5c2 8.5 亿元 dues none level CN-530100 2022 CNY
            表2 港务费 | | ; 单位：亿元 | | ; 地区 | 2023年 | 2022年          ! r6c1 7.5 亿元 dues none level CN-530100 2023 CNY, r6c2 8.5 亿元 dues none level CN-530100 2022 CNY
            港务费 | | ; 单位：亿元 | | ; 地区 | 2023年 | 2022年              ! r6c1 7.5 亿元 dues none level CN-530100 2023 CNY, r6c2 8.5 亿元 dues none level CN-530100 2022 CNY
            港务费（亿元） | 2023年 | 2022年                                 ! r4c1 7.5 亿元 dues none level CN-530100 2023 CNY, r4c2 8.5 亿元 dues none level CN-530100 2022 CNY
            表2 港务费 | 2023年 | 单位：亿元 ; 地区 | 12月 | 1-12月           ! r5c1 7.5 亿元 dues none level CN-530100 2023-12 CNY, r5c2 8.5 亿元 dues none level CN-530100 2023 CNY
            地区 | 2023年港务费（亿元） | 增长%                              ! r4c1 7.5 亿元 dues none level CN-530100 2023 CNY, r4c2 8.5 % dues none growth_yoy CN-530100 2023 CNY
            地区 | 2023年 | 2022年                                          ! r4c1 7.5 万吨 oranges none level CN-530100 2023 -, r4c2 8.5 万吨 oranges none level CN-530100 2022 -
            地区 | 2021年 | 2024年                                          ! r4c1 7.5 万吨 oranges none level CN-530100 2021 -, r4c2 8.5 万吨 oranges none level CN-530100 2024 -
            其中： | | ; 县 | 2021年 | 2024年                               ! r5c1 7.5 万吨 oranges none level CN-530100 2021 -, r5c2 8.5 万吨 oranges none level CN-530100 2024 -
            某某费 | | ; 地区 | 2023年 | 2022年                             ! r5c1 7.5 - - none level CN-530100 2023 -, r5c2 8.5 - - none level CN-530100 2022 -
            某某费 | 2022年 | 2023年                                        ! r4c1 7.5 - - none level CN-530100 2022 -, r4c2 8.5 - - none level CN-530100 2023 -
            其中某某 | 2022年 | 2023年                                      ! r4c1 7.5 - - none level CN-530100 2022 -, r4c2 8.5 - - none level CN-530100 2023 -
            某某费（亿元） | 2023年 | 2022年                                ! r4c1 7.5 亿元 - none level CN-530100 2023 CNY, r4c2 8.5 亿元 - none level CN-530100 2022 CNY
            港务费（亿元） | 2022年 | 2023年                                ! r4c1 7.5 亿元 dues none level CN-530100 2022 CNY, r4c2 8.5 亿元 dues none level CN-530100 2023 CNY
            地区 | 增长（%） | 增长（%）                                    ! r4c1 7.5 % oranges none growth_yoy CN-530100 2022 -, r4c2 8.5 % oranges none growth_yoy CN-530100 2023 -
            地区 | 港务费（亿元） | 港务费（亿元）                          ! r4c1 7.5 亿元 dues none level CN-530100 2022 CNY, r4c2 8.5 亿元 dues none level CN-530100 2023 CNY
            地区 | 某某费 | 另一费                                           ! r4c1 7.5 - - none level CN-530100 - -, r4c2 8.5 - - none level CN-530100 - -
            """)
    void valuesBelowFurtherHeadsAreOfThose(String rows, String read) {
        assertThat(String.join(", ", read("表1 云南省橙产量（万吨）", rows))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            # rows that are no heads, or the same ones
            地区 | 2022年 | 2023年
            西部 | | ; 地区 | 2022年 | 2023年
            县 | 2022年 | 2023年
            县（市） | 2022年 | 2023年
            按县分 | 2022年 | 2023年
            续表1 云南省橙产量 | | ; 地区 | 2022年 | 2023年
            丽江 | 暂无 | 暂无
            丽江 | 持平 | 下降
            丽江 | 无 | 少
            丽江 | 2022 | 2023
            投产年份 | 2010年 | 2015年
            最早年份（年） | 2010年 | 2015年
            西部 | |
            """)
    void rowsOfWordsAndYearsAndTheSameHeadsBeginNothing(String rows) {
        List<String> figures = read("表1 云南省橙产量（万吨）", rows);

        assertThat(figures.subList(figures.size() - 2, figures.size()))
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("7.5 万吨 oranges none level CN-530100 2022 -"),
                        second -> assertThat(second).endsWith("8.5 万吨 oranges none level CN-530100 2023 -"));
    }

    @Test
    void theCaptionOfAllSectionsStaysTheirs() {
        Drawn table = table("2023年10月云南省主要指标", "", 1, """
                指标       | 单位   | 10月 | 增长（%） | 1—10月 | 增长（%）
                橙产量     | 万吨   | 1.5  | 2.5       | 3.5    | 4.5
                能源       |        |      |           |        |
                指标       | 单位   | 1—10月 | 增长（%） | 10月 | 增长（%）
                风力发电量 | 万千瓦时 | 5.5 | 6.5      | 7.5    | 8.5
                """);

        assertThat(table.figures(VOCABULARY).stream().skip(4))
                .containsExactly(
                        "r4c2 5.5 万千瓦时 wind none level CN-YN 2023-01-01/P10M -",
                        "r4c3 6.5 % wind none growth_yoy CN-YN 2023-01-01/P10M -",
                        "r4c4 7.5 万千瓦时 wind none level CN-YN 2023-10 -",
                        "r4c5 8.5 % wind none growth_yoy CN-YN 2023-10 -");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            # heads, and those that are alike in every column       ! what the values below them are
            橙产量（万吨） | 港务费（亿元） ; 增长（%） | 增长（%）     ! r3c1 7.5 % oranges none growth_yoy CN-530100 2023 -, r3c2 8.5 % dues none growth_yoy CN-530100 2023 CNY
            橙产量（万吨） | 港务费（亿元） ; 港务费 | 港务费           ! r3c1 7.5 - - none level CN-530100 2023 -, r3c2 8.5 - - none level CN-530100 2023 -
            橙产量（万吨） | 增长（%） ; 港务费（亿元） | 港务费（亿元） ! r3c1 7.5 - - none level CN-530100 2023 -, r3c2 8.5 - - none level CN-530100 2023 -
            """)
    void headsThatAreAlikeStandBelowThoseAtTheTop(String heads, String read) {
        String[] rows = heads.split("\\s*;\\s*");
        Drawn table = table(
                "2023年云南省", "", 1, "地区 | " + rows[0] + "\n昆明 | 1.5 | 2.5\n地区 | " + rows[1] + "\n昆明 | 7.5 | 8.5\n");

        assertThat(String.join(", ", table.figures(VOCABULARY).stream().skip(2).toList()))
                .isEqualTo(read);
    }

    @Test
    void yearsBelowABlankHeadOfLabelsAreHeadsAgain() {
        Drawn table = table("Kenya, power and fruit", "", 1, """
                 | 2022 | 2023
                Wind power (GWh) | 14.5 | 15.5
                 | 2023 | 2022
                Oranges (tonnes) | 1950 | 2010
                """);

        assertThat(table.figures(VOCABULARY).stream().skip(2))
                .containsExactly(
                        "r3c1 1950 吨 oranges none level KE 2023 -", "r3c2 2010 吨 oranges none level KE 2022 -");
    }

    @Test
    void aHeadOverBlankCellsIsThatOfAllColumnsBelowIt() {
        Drawn table = table("云南省", "", 1, """
                地区 | 2022年橙产量（万吨） | 增长% | 2023年橙产量（万吨） | 增长%
                昆明 | 1.5 | 2.5 | 3.5 | 4.5
                地区 | 2023年 |  | 2022年 |
                 | 港务费（亿元） | 增长% | 港务费（亿元） | 增长%
                昆明 | 5.5 | 6.5 | 7.5 | 8.5
                """);

        assertThat(table.figures(VOCABULARY).stream().skip(4))
                .containsExactly(
                        "r4c1 5.5 亿元 dues none level CN-530100 2023 CNY",
                        "r4c2 6.5 % dues none growth_yoy CN-530100 2023 CNY",
                        "r4c3 7.5 亿元 dues none level CN-530100 2022 CNY",
                        "r4c4 8.5 % dues none growth_yoy CN-530100 2022 CNY");
    }
}
