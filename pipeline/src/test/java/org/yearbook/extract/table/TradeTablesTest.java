package org.yearbook.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.table.Drawn.table;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.config.Codelists;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Vocabulary;

/** Tables as customs and statistical offices set them: directions of trade, goods, units and areas as rows and columns. */
class TradeTablesTest {

    static final Vocabulary VOCABULARY =
            Codelists.read(Path.of("config")).vocabulary();

    @Test
    void rowsBelowADirectionOfTradeAreInIt() {
        Drawn table = table("表1 2024年中国货物贸易（亿元）", "", 1, """
                项目 | 2024年
                货物进出口 | 25.5
                出口 | 15.5
                其中：保险服务 | 3.5
                进口 | 10.0
                其中：保险服务 | 2.5
                贸易顺差 | 5.5
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r1c1 25.5 亿元 goods_trade total level CN 2024 CNY",
                        "r2c1 15.5 亿元 goods_trade exports level CN 2024 CNY",
                        "r3c1 3.5 亿元 insurance_services exports level CN 2024 CNY",
                        "r4c1 10.0 亿元 goods_trade imports level CN 2024 CNY",
                        "r5c1 2.5 亿元 insurance_services imports level CN 2024 CNY",
                        "r6c1 5.5 亿元 goods_trade balance level CN 2024 CNY");
    }

    @Test
    void rowsBetweenDirectionsOfOneTopicArePartsWithoutAWordThatSaysSo() {
        Drawn table = table("表2 2024年中国货物进出口总额及增长速度", "", 1, """
                指标 | 金额（亿元） | 比上年增长（%）
                货物进出口总额 | 25.5 | 0.8
                货物出口额 | 15.5 | 4.3
                保险服务 | 3.5 | 5.0
                其中：金融服务 | 0.5 | -2.0
                货物进口额 | 10.0 | -4.4
                保险服务 | 2.5 | -3.1
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r1c1 25.5 亿元 goods_trade total level CN 2024 CNY",
                        "r1c2 0.8 % goods_trade total growth_yoy CN 2024 CNY",
                        "r2c1 15.5 亿元 goods_trade exports level CN 2024 CNY",
                        "r2c2 4.3 % goods_trade exports growth_yoy CN 2024 CNY",
                        "r3c1 3.5 亿元 insurance_services exports level CN 2024 CNY",
                        "r3c2 5.0 % insurance_services exports growth_yoy CN 2024 CNY",
                        "r4c1 0.5 亿元 financial_services exports level CN 2024 CNY",
                        "r4c2 -2.0 % financial_services exports growth_yoy CN 2024 CNY",
                        "r5c1 10.0 亿元 goods_trade imports level CN 2024 CNY",
                        "r5c2 -4.4 % goods_trade imports growth_yoy CN 2024 CNY",
                        "r6c1 2.5 亿元 insurance_services imports level CN 2024 CNY",
                        "r6c2 -3.1 % insurance_services imports growth_yoy CN 2024 CNY");
    }

    @Test
    void aDirectionThatComesAgainBeginsAnotherTopic() {
        Drawn table = table("表3 2024年中国服务进出口（亿元）", "", 1, """
                指标 | 2024年
                保险服务 | 5.5
                出口 | 3.5
                进口 | 2.0
                金融服务 | 6.5
                出口 | 4.5
                进口 | 2.0
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r1c1 5.5 亿元 insurance_services total level CN 2024 CNY",
                        "r2c1 3.5 亿元 insurance_services exports level CN 2024 CNY",
                        "r3c1 2.0 亿元 insurance_services imports level CN 2024 CNY",
                        "r4c1 6.5 亿元 - total level CN 2024 CNY",
                        "r5c1 4.5 亿元 financial_services exports level CN 2024 CNY",
                        "r6c1 2.0 亿元 financial_services imports level CN 2024 CNY");
    }

    @Test
    void theColumnOfUnitsIsForQuantities() {
        Drawn table = table("表4 2024年中国货物出口数量和金额", "万元", 1, """
                商品名称 | 计量单位 | 出口数量 | 出口金额
                保险服务 | — | — | 512
                金融服务 | 万吨 | 98.6 | 542
                服务贸易 | 万把 | 31.5 | 376
                货物 | — | 7.5 | 12
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r1c3 512 万元 insurance_services exports level CN 2024 CNY",
                        "r2c2 98.6 万吨 financial_services exports level CN 2024 -",
                        "r2c3 542 万元 financial_services exports level CN 2024 CNY",
                        "r3c2 31.5 万把 services_trade exports level CN 2024 -",
                        "r3c3 376 万元 services_trade exports level CN 2024 CNY",
                        "r4c2 7.5 - goods_trade exports level CN 2024 -",
                        "r4c3 12 万元 goods_trade exports level CN 2024 CNY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            其他
            中药材
            Machinery
            利润
            开发区
            """)
    void aNameThatIsNoIndicatorIsNotWhatTheCaptionNames(String label) {
        Drawn table = table("表5 2024年中国货物出口（亿元）", "", 1, "商品 | 出口额\n" + label + " | 54.5");

        assertThat(table.figures(VOCABULARY)).containsExactly("r1c1 54.5 亿元 - exports level CN 2024 CNY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024年安徽省各市货物出口 | 全省     | CN-AH
            2024年安徽省各市货物出口 | 全省合计 | CN-AH
            2024年安徽省各市货物出口 | 全市     | -
            2024年各省货物出口       | 全省     | -
            2024年中国各省货物出口   | 全国总计 | CN
            """)
    void theWholeProvinceIsTheOneOfTheCaption(String caption, String label, String area) {
        Drawn table = table(caption, "亿元", 1, "地区 | 出口\n" + label + " | 54.5");

        assertThat(table.figures(VOCABULARY))
                .containsExactly("r1c1 54.5 亿元 goods_trade exports level " + area + " 2024 CNY");
    }

    @Test
    void theYearMayStandBehindTheArea() {
        Drawn table = table("", "", 1, """
                地区 | 年份 | 货物进出口（亿元）
                安徽省 | 2023 | 12.5
                安徽省 | 2024 | 13.5
                浙江省 | 2023 | 22.5
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r1c2 12.5 亿元 goods_trade total level CN-AH 2023 CNY",
                        "r2c2 13.5 亿元 goods_trade total level CN-AH 2024 CNY",
                        "r3c2 22.5 亿元 goods_trade total level CN-ZJ 2023 CNY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 million yuan
            10,000 yuan
            RMB 100 million
            10 000 US dollars
            Unit: 100 million yuan
            RMB 100 million, %
            """)
    void aUnitMayHaveAPowerOfTen(String unit) {
        Drawn table = table("Table 1 Goods trade of China, 2024", unit, 1, "Economy | Exports\nChina | 54.5");

        assertThat(table.read(VOCABULARY).figures())
                .hasSize(1)
                .allSatisfy(figure -> assertThat(VOCABULARY.unit(figure.number().unit()))
                        .hasValueSatisfying(found -> assertThat(found.isMoney()).isTrue()));
    }

    @Test
    void aColumnOfNothingButEnormousGrowthIsLeftUnreadAndTold() {
        Drawn table = table("2024年各地区货物贸易", "亿元，%", 1, """
                地区 | 出口 | 出口增速（%）
                北京 | 12.5 | 4452.0
                上海 | 13.5 | 3789.7
                天津 | 14.5 | 4648.3
                """);

        assertThat(table.figures(VOCABULARY))
                .contains("r3c1 14.5 亿元 goods_trade exports level CN-TJ 2024 CNY")
                .filteredOn(figure -> figure.contains(" % "))
                .hasSize(3)
                .allMatch(figure -> figure.contains(" other "));
        assertThat(table.read(VOCABULARY).issues()).extracting(Issue::code).containsExactly("RATES_UNLIKELY");
    }
}
