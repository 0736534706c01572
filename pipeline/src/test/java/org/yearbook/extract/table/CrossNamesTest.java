package org.yearbook.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.OwnIndicators.indicator;
import static org.yearbook.extract.OwnIndicators.with;
import static org.yearbook.extract.table.Drawn.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Vocabulary;

/** Names of which one half stands above the values and the other before them. */
class CrossNamesTest {

    private static final Vocabulary VOCABULARY = with(
            indicator("new_students", "高中招生", "New students", "persons", "高中：招生数"),
            indicator("students", "高中在校生", "Students", "persons", "在校生数:高中"),
            indicator("income", "居民人均收入", "Income per head", "CNY", "人均收入"),
            indicator("income_urban", "城镇居民人均收入", "Income per head of urban households", "CNY"),
            indicator("income_rural", "农村居民人均收入", "Rural income", "CNY"),
            indicator("wage_mining", "采矿业平均工资", "Mining wage", "CNY"),
            indicator("wage_mining_private", "私营单位采矿业平均工资", "Private mining wage", "CNY"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # caption                    | head              | row            | indicator
            2023年云南省教育             | 招生数（人）      | 高中           | new_students
            2023年云南省教育             | 招生数            | 其中：高中     | new_students
            2023年云南省教育             | 招　生　数        | 高　中         | new_students
            2023年云南省教育             | 2023年招生数      | 高中           | new_students
            2023年云南省教育             | 在校生数          | 高中           | students
            2023年云南省教育             | 毕业生数          | 高中           | -
            2023年云南省教育             | 招生数            | 小学           | -
            2023年云南省教育             | 高中              | 招生数         | new_students
            2023年云南省教育             | 民办招生数        | 高中           | -
            2023年云南省收入             | 城镇居民          | 人均收入       | income_urban
            2023年云南省收入             | 城镇居民（元）    | 居民人均收入   | income_urban
            2023年云南省收入             | 农村居民          | 人均收入（元） | income_rural
            2023年云南省收入             | 全省              | 人均收入       | income
            2023年云南省收入             | 外来居民          | 人均收入       | -
            Income in Yunnan, 2023       | urban households  | Income per head | income_urban
            2023年云南省工资             | 平均工资          | 采矿业         | wage_mining
            2023年云南省私营单位工资     | 平均工资          | 采矿业         | wage_mining_private
            2023年云南省国有企业工资     | 平均工资          | 采矿业         | -
            """)
    void aHeadAndALabelTogetherNameAnIndicator(String caption, String head, String row, String indicator) {
        Drawn table = table(
                "表2 " + caption,
                "",
                1,
                "指标 | HEAD\nROW | 12.5".replace("HEAD", head).replace("ROW", row));

        assertThat(table.read(VOCABULARY).figures().stream()
                        .map(figure -> figure.reading().indicator())
                        .map(code -> code.isEmpty() ? "-" : code))
                .containsExactly(indicator);
    }

    @Test
    void aRateIsOfTheNamedColumnBeforeIt() {
        Drawn table = table("表3 2023年云南省居民收入", "", 1, """
                指标     | 城镇居民（元） | 增长% | 农村居民（元） | 增长%
                人均收入 | 41.5           | 1.5   | 21.5           | 2.5
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r1c1 41.5 元 income_urban none level CN-YN 2023 CNY",
                        "r1c2 1.5 % income_urban none growth_yoy CN-YN 2023 CNY",
                        "r1c3 21.5 元 income_rural none level CN-YN 2023 CNY",
                        "r1c4 2.5 % income_rural none growth_yoy CN-YN 2023 CNY");
    }

    @Test
    void aRateBetweenColumnsThatNobodyKnowsIsNotOfTheRow() {
        Drawn table = table("表3 2023年云南省居民收入", "", 1, """
                指标     | 矿区居民（元） | 增长% | 林区居民（元） | 增长%
                人均收入 | 41.5           | 1.5   | 21.5           | 2.5
                """);

        assertThat(table.read(VOCABULARY).figures())
                .extracting(figure -> figure.reading().indicator())
                .containsExactly("", "", "", "");
    }

    @Test
    void theHeadsOfAColumnOrASectionAndItsRowMakeANameToo() {
        Drawn heads = table("表4 2023年云南省", "", 2, """
                市     | 城镇居民
                ^      | 人均收入（元）
                昆明市 | 41.5
                """);
        Drawn section = table("表4 云南省", "", 1, """
                指标           | 2023年
                农村居民       |
                人均收入（元） | 21.5
                """);

        assertThat(heads.figures(VOCABULARY)).containsExactly("r2c1 41.5 元 income_urban none level CN-530100 2023 CNY");
        assertThat(section.figures(VOCABULARY)).containsExactly("r2c1 21.5 元 income_rural none level CN-YN 2023 CNY");
    }
}
