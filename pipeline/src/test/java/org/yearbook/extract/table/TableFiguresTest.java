package org.yearbook.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.table.Drawn.table;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.config.Codelists;
import org.yearbook.domain.DocumentFigures;
import org.yearbook.domain.Figure;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Severity;
import org.yearbook.domain.Vocabulary;

/** With the words of the shipped configuration; the tables are made up. */
class TableFiguresTest {

    private static final Vocabulary VOCABULARY =
            Codelists.read(Path.of("config")).vocabulary();

    @Test
    void headsOfTwoLevelsTellPeriodAndMeasure() {
        Drawn table = table("表1 货物贸易出口主要经济体", "亿美元，%", 2, """
                国别 | 2022年 | <    | 2023年 | <
                ^    | 出口额 | 增速 | 出口额 | 增速
                美国 | 310.5  | 4.1  | 322.0  | -3.7
                中国香港 | 20.5 | 1.0 | 21.5   | 4.9
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r2c1 310.5 亿美元 goods_trade exports level US 2022 USD",
                        "r2c2 4.1 % goods_trade exports growth_yoy US 2022 USD",
                        "r2c3 322.0 亿美元 goods_trade exports level US 2023 USD",
                        "r2c4 -3.7 % goods_trade exports growth_yoy US 2023 USD",
                        "r3c1 20.5 亿美元 goods_trade exports level HK 2022 USD",
                        "r3c2 1.0 % goods_trade exports growth_yoy HK 2022 USD",
                        "r3c3 21.5 亿美元 goods_trade exports level HK 2023 USD",
                        "r3c4 4.9 % goods_trade exports growth_yoy HK 2023 USD");
    }

    @Test
    void growthIsOfTheLevelToItsLeft() {
        Drawn table = table("表2 2023年中国服务贸易", "亿元，%", 1, """
                省市 | 出口额 | 增速 | 进口额 | 增速 | 占比
                上海 | 12.5   | 3.5  | 11.0   | -0.5 | 20.0
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r1c1 12.5 亿元 services_trade exports level CN-SH 2023 CNY",
                        "r1c2 3.5 % services_trade exports growth_yoy CN-SH 2023 CNY",
                        "r1c3 11.0 亿元 services_trade imports level CN-SH 2023 CNY",
                        "r1c4 -0.5 % services_trade imports growth_yoy CN-SH 2023 CNY",
                        "r1c5 20.0 % services_trade imports share CN-SH 2023 -");
    }

    @Test
    void growthBelowAnotherHeadIsNotOfTheLevelBesideIt() {
        Drawn table = table("表18 2023年中国", "亿元，%", 2, """
                省市 | 货物   | 服务贸易
                ^    | 出口额 | 增速
                上海 | 12.5   | 3.5
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r2c1 12.5 亿元 goods_trade exports level CN-SH 2023 CNY",
                        "r2c2 3.5 % services_trade none growth_yoy CN-SH 2023 CNY");
    }

    @Test
    void aLabelWithUnknownWordsIsNotOfTheCaptionsIndicator() {
        Drawn table = table("表19 2023年中国服务贸易", "亿元，%", 1, """
                指标     | 出口额
                合计数   | 27.5
                旅行     | 10.5
                保险服务 | 2.5
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r1c1 27.5 亿元 - exports level CN 2023 CNY",
                        "r2c1 10.5 亿元 - exports level CN 2023 CNY",
                        "r3c1 2.5 亿元 insurance_services exports level CN 2023 CNY");
    }

    @Test
    void oneRateBehindSeveralLevelsIsOfNoneOfThem() {
        Drawn table = table("表20 2023年各省市货物贸易进出口", "亿元，%", 1, """
                省市 | 出口 | 进口 | 差额 | 同比
                上海 | 12.5 | 3.5  | 9.0  | 1.5
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r1c1 12.5 亿元 goods_trade exports level CN-SH 2023 CNY",
                        "r1c2 3.5 亿元 goods_trade imports level CN-SH 2023 CNY",
                        "r1c3 9.0 亿元 goods_trade balance level CN-SH 2023 CNY",
                        "r1c4 1.5 % goods_trade balance other CN-SH 2023 -");
    }

    @Test
    void theWholeOfAShareIsNotItsSubject() {
        Drawn table = table("表21 中国可数字化交付服务", "亿元，%", 1, """
                指标             | 2023
                占服务贸易比重   | 41.5
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly("r1c1 41.5 % digitally_deliverable_services none share CN 2023 -");
    }

    @Test
    void theUnitMayStandInTheCaptionAndAMarkBehindTheNumber() {
        Drawn table = table("表22 2023年各省市货物贸易（亿元）", "", 1, """
                省市 | 出口
                上海 | 1500*
                北京 | 14.5¹
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r1c1 1500 亿元 goods_trade exports level CN-SH 2023 CNY",
                        "r2c1 14.5 亿元 goods_trade exports level CN-BJ 2023 CNY");
    }

    @Test
    void growthTakesTheYearOfTheLevelToItsLeft() {
        Drawn table = table("表3 中国货物贸易", "亿美元，%", 1, """
                省市 | 2022年出口额 | 增速 | 2023年出口额 | 增速
                北京 | 8.5          | 3.5  | 9.0          | 5.9
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r1c1 8.5 亿美元 goods_trade exports level CN-BJ 2022 USD",
                        "r1c2 3.5 % goods_trade exports growth_yoy CN-BJ 2022 USD",
                        "r1c3 9.0 亿美元 goods_trade exports level CN-BJ 2023 USD",
                        "r1c4 5.9 % goods_trade exports growth_yoy CN-BJ 2023 USD");
    }

    @Test
    void anAverageOverYearsIsNotOfTheYearOfTheLevelBesideIt() {
        Drawn table = table("表4 中国货物贸易", "亿美元，%", 1, """
                省市 | 2023年出口额 | 2019—2023年年均增速
                北京 | 9.0          | 5.9
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r1c1 9.0 亿美元 goods_trade exports level CN-BJ 2023 USD",
                        "r1c2 5.9 % goods_trade exports growth_avg CN-BJ 2019/2023 USD");
    }

    @Test
    void ranksAreOfTheFirstLevelToTheirRight() {
        Drawn table = table("表5 全球数字化交付服务前10大经济体", "亿美元，%", 1, """
                排名 | 经济体 | 2023年出口额 | 增速
                1    | 美国   | 64.9         | 3.6
                2    | 英国   | 43.8         | 12.1
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r1c0 1 位 digitally_deliverable_services exports rank US 2023 -",
                        "r1c2 64.9 亿美元 digitally_deliverable_services exports level US 2023 USD",
                        "r1c3 3.6 % digitally_deliverable_services exports growth_yoy US 2023 USD",
                        "r2c0 2 位 digitally_deliverable_services exports rank GB 2023 -",
                        "r2c2 43.8 亿美元 digitally_deliverable_services exports level GB 2023 USD",
                        "r2c3 12.1 % digitally_deliverable_services exports growth_yoy GB 2023 USD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            排名     | 2023年 | 2022年 | rank US 2023
            排名     | 2022年 | 2023年 | other US -
            2023年排名 | 2022年 | 2023年 | rank US 2023
            """)
    void aRankBeforeTwoYearsIsNotTakenToBeOfTheEarlier(String rank, String first, String second, String key) {
        String head = String.join(" | ", rank, "经济体", first, second);
        Drawn table = table("表5 全球数字化交付服务出口前10大经济体", "亿美元", 1, head + "\n1 | 美国 | 64.9 | 62.9");

        assertThat(table.figures(VOCABULARY).get(0)).contains(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全球货物出口前10大经济体 | 以上合计       | TOP10
            全球货物出口前10大经济体 | 前十位合计     | TOP10
            货物出口前10大经济体     | 前10位合计     | TOP10
            中国货物出口             | 前十位合计     | -
            全球货物出口前10大经济体 | 前10大经济体合计 | TOP10
            全球货物出口前10大经济体 | 全球           | 001
            全球货物出口前10大经济体 | 合计           | -
            货物出口前10大经济体     | 总计           | -
            中国货物出口             | 合计           | CN
            中国货物出口             | 总　计         | CN
            中国货物出口             | 以上合计       | -
            中国货物出口             | 其他           | -
            中国货物出口             | 瓦坎达         | -
            中国货物出口             | 美国以外       | -
            中国货物出口             | 其中：上海     | CN-SH
            中国货物出口             | 上　海         | CN-SH
            货物出口                 | 合计           | -
            """)
    void aRowAmongAreasIsOfTheAreaThatItNamesOrOfNone(String caption, String label, String area) {
        Drawn table = table("表6 2023年" + caption, "亿美元", 1, """
                国家（地区） | 出口额
                美国         | 1.5
                %s           | 2.5
                日本         | 3.5
                """.replace("%s", label));

        assertThat(table.figures(VOCABULARY).get(1))
                .isEqualTo("r2c1 2.5 亿美元 goods_trade exports level " + area + " 2023 USD");
    }

    @Test
    void yearsAsRowsGiveThePeriodAndTheCaptionTheArea() {
        Drawn table = table("表7 中国跨境电商进出口", "亿元，%", 1, """
                年份  | 出口额 | 进口额 | 进出口增速
                2022  | 15.5   | 5.5    | 9.8
                2023年 | 18.5  | 5.0    | 15.6
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r1c1 15.5 亿元 cross_border_ecommerce exports level CN 2022 CNY",
                        "r1c2 5.5 亿元 cross_border_ecommerce imports level CN 2022 CNY",
                        "r1c3 9.8 % cross_border_ecommerce total growth_yoy CN 2022 CNY",
                        "r2c1 18.5 亿元 cross_border_ecommerce exports level CN 2023 CNY",
                        "r2c2 5.0 亿元 cross_border_ecommerce imports level CN 2023 CNY",
                        "r2c3 15.6 % cross_border_ecommerce total growth_yoy CN 2023 CNY");
    }

    @Test
    void indicatorsAsRowsMayHaveUnitsOfTheirOwn() {
        Drawn table = table("表8 中国对外贸易", "", 1, """
                指标                 | 2022年 | 2023年
                货物出口（亿美元）   | 355.5  | 33
                服务出口增速（%）    | 12.1   | -9.55
                数据生产总量（ZB）   | 8.1    | 32
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r1c1 355.5 亿美元 goods_trade exports level CN 2022 USD",
                        "r1c2 33 亿美元 goods_trade exports level CN 2023 USD",
                        "r2c1 12.1 % services_trade exports growth_yoy CN 2022 -",
                        "r2c2 -9.55 % services_trade exports growth_yoy CN 2023 -",
                        "r3c1 8.1 ZB data_production none level CN 2022 -",
                        "r3c2 32 ZB data_production none level CN 2023 -");
        assertThat(table.read(VOCABULARY).figures())
                .extracting(figure -> figure.number().decimals())
                .containsExactly(1, 1, 2, 2, 1, 1);
    }

    @Test
    void readsEnglishHeads() {
        Drawn table = table("Table 9 Trade in goods of leading economies", "", 2, """
                Economy        | Exports        | <          | Imports        | <
                ^              | 2023 (US$ billion) | Growth (%) | 2023 (US$ billion) | Growth (%)
                United States  | 1,234.5        | -2.0       | 2,345          | 1.5
                Hong Kong, China | 67.0         | 3.0        | 65.5           | -
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r2c1 1234.5 US$ billion goods_trade exports level US 2023 USD",
                        "r2c2 -2.0 % goods_trade exports growth_yoy US 2023 USD",
                        "r2c3 2345 US$ billion goods_trade imports level US 2023 USD",
                        "r2c4 1.5 % goods_trade imports growth_yoy US 2023 USD",
                        "r3c1 67.0 US$ billion goods_trade exports level HK 2023 USD",
                        "r3c2 3.0 % goods_trade exports growth_yoy HK 2023 USD",
                        "r3c3 65.5 US$ billion goods_trade imports level HK 2023 USD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            亿美元           | 出口额           | 亿美元 level
            亿美元，%        | 出口额           | 亿美元 level
            亿元、亿美元     | 出口额           | - level
            亿美元，万吨，%  | 出口额           | 亿美元 level
            亿美元，万吨，%  | 出口             | 亿美元 level
            万吨，万人，%    | 出口             | - level
            亿美元           | 出口额（万元）   | 万元 level
            ''               | 出口额（亿元）   | 亿元 level
            ''               | 出口额           | - level
            亿美元           | 出口增速         | % growth_yoy
            亿美元           | 出口同比（%）    | % growth_yoy
            亿美元，%        | 出口占比         | % share
            亿美元，%        | 占比变动（个百分点） | 个百分点 change_pp
            亿美元           | 出口比上年增加（亿元） | 亿元 other
            %                | 上海             | % other
            %                | 出口额           | % other
            亿美元           | 出口额（按现价） | 亿美元 level
            """)
    void aColumnHasTheUnitOfItsHeadOrTheOneThatTheUnitLineLeaves(String line, String head, String unitAndMeasure) {
        Drawn table = table("表10 2023年货物贸易", line, 1, """
                国别 | %s
                美国 | 1.5
                """.replace("%s", head));

        Figure figure = table.read(VOCABULARY).figures().get(0);

        String unit = figure.number().unit().isEmpty() ? "-" : figure.number().unit();
        assertThat(unit + " " + figure.reading().measure().code()).isEqualTo(unitAndMeasure);
    }

    @Test
    void aCellWithAPercentSignIsInPercentWhateverTheTableSays() {
        Drawn table = table("表11 2023年货物贸易", "亿美元", 1, """
                国别 | 出口增速 | 出口额
                美国 | 12.5%    | 7 ％
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r1c1 12.5 % goods_trade exports growth_yoy US 2023 USD",
                        "r1c2 7 % goods_trade exports level US 2023 -");
    }

    @Test
    void signsForAMissingValueGiveNothingAndOtherWordsAnIssue() {
        DocumentFigures read = table("表12 2023年货物贸易出口额", "亿美元", 1, """
                国别 | 2021年 | 2022年 | 2023年 | 2024年 | 2025年
                美国 | —      | …      | 1.5    | 无法取得 | 3.5
                """).read(VOCABULARY);

        assertThat(read.figures()).extracting(Figure::id).containsExactly("report.txt#t1r1c3", "report.txt#t1r1c5");
        assertThat(read.issues())
                .containsExactly(new Issue(
                        "CELL_NOT_UNDERSTOOD",
                        Severity.NOTE,
                        "report.txt",
                        1,
                        "table 1 r1c4",
                        "The cell prints '无法取得', which is no number; if it means that there is no value, add it to"
                                + " words.csv with the role missing"));
    }

    @Test
    void aColumnThatNumbersTheRowsIsNoColumnOfValues() {
        Drawn table = table("表16 2023年全球货物贸易", "亿美元", 1, """
                序号 | 国别 | 出口额
                1    | 美国 | 1.5
                2    | 日本 | 3.5
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r1c2 1.5 亿美元 goods_trade exports level US 2023 USD",
                        "r2c2 3.5 亿美元 goods_trade exports level JP 2023 USD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023年           | 出口额             | 2023
            2023年           | 2022年出口额       | 2022
            2023年           | 1—10月出口额       | 2023-01-01/P10M
            2024年1—10月     | 出口额             | 2024-01-01/P10M
            2024年1—10月     | 2023年出口额       | -
            2024年上半年     | 出口额             | 2024-S1
            2024年第三季度   | 出口额             | 2024-Q3
            2024年9月        | 出口额             | 2024-09
            2024年9月        | 2024年前三季度出口额 | 2024-01-01/P9M
            January-October 2024 | Exports        | 2024-01-01/P10M
            May 2024         | Exports            | 2024-05
            Q1 2024          | Exports            | 2024-Q1
            2022年、2023年   | 出口额             | -
            2023年           | 2019—2023年出口额  | -
            2019—2023年      | 出口年均增速       | 2019/2023
            2019年至2023年   | 出口年均增速       | 2019/2023
            2023年           | 出口年均增速       | -
            """)
    void aPartOfAYearIsNeverTakenForTheYear(String caption, String head, String period) {
        Drawn table = table("表17 " + caption + "货物贸易", "亿美元", 1, """
                国别 | %s
                美国 | 1.5
                """.replace("%s", head));

        assertThat(table.read(VOCABULARY).figures())
                .extracting(figure -> String.valueOf(figure.reading().period()).replace("null", "-"))
                .containsExactly(period);
    }

    @Test
    void wholeAmountsDoNotHaveTheDecimalsOfTheGrowthBesideThem() {
        DocumentFigures read = table("表13 2023年中国对外贸易", "万元", 1, """
                指标     | 出口额   | 出口额同比（%）
                货物出口 | 51237400 | 7.2
                服务出口 | 17450300 | -20.15
                """).read(VOCABULARY);

        assertThat(read.figures())
                .extracting(figure ->
                        figure.number().value() + " to " + figure.number().decimals())
                .containsExactly("51237400 to 0", "7.2 to 1", "17450300 to 0", "-20.15 to 2");
    }

    @Test
    void aColumnThatDropsItsLastZerosIsAsPreciseAsItsMostPreciseValue() {
        DocumentFigures read = table("表13 2023年货物贸易", "亿美元，%", 1, """
                国别 | 出口额 | 增速
                美国 | 10.8   | 1
                英国 | 9      | 2
                日本 | 16.35  | 3
                """).read(VOCABULARY);

        assertThat(read.figures())
                .extracting(figure ->
                        figure.number().value() + " to " + figure.number().decimals())
                .containsExactly("10.8 to 2", "1 to 0", "9 to 2", "2 to 0", "16.35 to 2", "3 to 0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what a row prints        | the decimals of its values
            229.14 ; 198.5 ; 9.8       | 2 2 1
            229.14 ; 198.5 ; 9.8%      | 2 2 1
            229.14 ; 199   ; 9.80      | 2 2 2
            1974.0 ; 1957.96 ; 0.8     | 1 2 1
            1974   ; 1957.96 ; 0.8     | 2 2 1
            """)
    void aValueIsNoMorePreciseForAnotherUnitOrAMeasureBesideIt(String row, String decimals) {
        Drawn table = table("表13 中国对外贸易", "亿美元，%", 1, """
                指标     | 2023年 | 2022年 | 2023年同比（%）
                数据贸易 | 1.5    | 2.5    | 5.72
                货物出口 | ROW
                """.replace("ROW", row.replace(';', '|')));

        assertThat(table.read(VOCABULARY).figures().stream()
                        .skip(3)
                        .map(figure -> Integer.toString(figure.number().decimals())))
                .containsExactly(decimals.split(" ", -1));
    }

    @Test
    void aColumnThatPrintsItsLastZerosHasDroppedNone() {
        DocumentFigures read = table("表13 2023年货物贸易", "亿美元", 1, """
                国别 | 出口额
                美国 | 10.0
                英国 | 9
                日本 | 16.35
                """).read(VOCABULARY);

        assertThat(read.figures())
                .extracting(figure -> figure.number().decimals())
                .containsExactly(1, 0, 2);
    }

    @Test
    void citesTheCellWithItsHeadsAndCreditsTheSourceLine() {
        Figure figure = table("表14 2023年货物贸易", "亿美元", 2, """
                国别 | 出口   | <
                ^    | 金额   | 增速
                美国 | 10.8   | 1.5
                """)
                .from("世界贸易组织")
                .read(VOCABULARY)
                .figures()
                .get(0);

        assertThat(figure.citation().quote()).isEqualTo("美国 | 出口/金额 | 10.8");
        assertThat(figure.citation().place()).hasToString("table 1 r2c1");
        assertThat(figure.subject()).isEqualTo("表14 2023年货物贸易 | 美国 | 出口/金额");
        assertThat(figure.attribution()).isEqualTo("世界贸易组织");
        assertThat(figure.reading().authority()).isEqualTo("WTO");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            货物出口       | 2030年     | OBSERVATION
            货物出口预测   | 2030年     | FORECAST
            货物出口       | 2030年预计 | FORECAST
            """)
    void aForecastIsNoObservation(String caption, String head, FigureKind kind) {
        Drawn table = table("表15 " + caption, "亿美元", 1, """
                国别 | %s
                美国 | 1.5
                """.replace("%s", head));

        assertThat(table.read(VOCABULARY).figures()).extracting(Figure::kind).containsExactly(kind);
    }
}
