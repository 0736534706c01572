package org.yearbook.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.OwnIndicators.indicator;
import static org.yearbook.extract.OwnIndicators.with;
import static org.yearbook.extract.table.Drawn.table;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.DocumentFigures;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Figure;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Period;
import org.yearbook.domain.Reading;
import org.yearbook.domain.Vintage;
import org.yearbook.domain.Vocabulary;

/** Tables of output, energy and transport as statistical offices set them. */
class OfficeTablesTest {

    private static final Vocabulary VOCABULARY = with(
            indicator("power", "发电量", "Electricity generation", "kWh", "Power"),
            indicator(
                    "power_large",
                    "规模以上工业发电量",
                    "Power generation above designated size",
                    "kWh",
                    "Power above designated size"),
            indicator("steel", "钢材产量", "Steel", "t", "钢材"),
            indicator("income", "居民人均可支配收入", "Disposable income", "CNY"),
            indicator("income_rural", "农村居民人均可支配收入", "Disposable income of rural residents", "CNY"),
            indicator("freight", "货运量", "Freight traffic", "t", "货物运输总量"),
            indicator("freight_rail", "铁路货运量", "Rail freight", "t", "货运量：铁路", "Freight traffic: Railways"),
            indicator("freight_road", "公路货运量", "Road freight", "t", "货运量: 公路", "Freight traffic: Roads"),
            indicator("passengers", "客运量", "Passenger traffic", "persons"),
            indicator("jobless", "失业率", "Unemployment rate", "%"),
            indicator("price_index", "消费价格指数（上年=100）", "Consumer price index (last year = 100)", "%"),
            indicator("passengers_rail", "铁路客运量", "Rail passengers", "persons", "客运量：铁路"));

    private static List<String> indicators(Drawn table) {
        return table.read(VOCABULARY).figures().stream()
                .map(Figure::reading)
                .map(reading -> reading.indicator().isEmpty() ? "-" : reading.indicator())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # caption                               | row                  | indicator
            2023年云南省主要能源产品产量            | 发电量               | power
            2023年云南省规模以上工业主要产品产量    | 发电量               | power_large
            2023年云南省規模以上工業主要產品產量    | 發電量               | power_large
            2023年云南省规模以上工业主要产品产量    | 其中：钢材           | -
            2023年云南省规模以上工业发电量          | 2023年               | power_large
            2023年云南省主要产品产量                | 规模以上工业发电量   | power_large
            2023年云南省限额以上单位主要产品产量    | 发电量               | -
            2023年云南省农村居民收入                | 居民人均可支配收入   | income_rural
            2023年云南省城镇居民收入                | 居民人均可支配收入   | -
            2023年云南省城镇化和居民收入            | 居民人均可支配收入   | income
            2023年云南省城镇、农村居民收入          | 居民人均可支配收入   | income
            农业农村部：2023年云南省居民收入        | 居民人均可支配收入   | income
            2023年云南省农业农村与居民收入          | 居民人均可支配收入   | income
            2023年云南省民间投资和货物进出口        | 出口总额             | goods_trade
            2023年云南省农村居民收入和货物进出口    | 居民人均可支配收入   | income_rural
            2023年云南省民营企业和货物进出口        | 出口总额             | -
            Output above designated size in Yunnan, 2023 | Power           | power_large
            Urban power supply in Yunnan, 2023      | Power                | -
            Suburban power supply in Yunnan, 2023   | Power                | power
            """)
    void aNameBelowACaptionOfAPartIsNotOfTheWhole(String caption, String row, String indicator) {
        Drawn table = table("表2 " + caption, "", 1, """
                指标 | 2023年
                ROW  | 3805.9
                """.replace("ROW", row));

        assertThat(indicators(table)).containsExactly(indicator);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # rows from the top down                             | their indicators
            货运量; 铁路; 公路; 客运量; 铁路                     | freight freight_rail freight_road passengers passengers_rail
            货物运输总量; 其中：铁路; 公路                       | freight freight_rail freight_road
            货运量（万吨）; 增长%; 铁路; 增长%; 公路             | freight freight freight_rail freight_rail freight_road
            Freight traffic; Railways; of which: Roads           | freight freight_rail freight_road
            货运量; 铁路; 港口货物吞吐量; 铁路                   | freight freight_rail - -
            货运量; 铁路; 公路; 铁路                             | freight freight_rail freight_road -
            货运量; 管道; 铁路                                   | freight - -
            客运量; 公路                                         | passengers -
            港口货运量; 铁路                                     | - -
            铁路; 货运量                                         | - freight
            货运量; 铁路（国家）                                 | freight -
            """)
    void aNameThatIsListedBelowAnotherIsOfTheRowAboveIt(String rows, String indicators) {
        String grid = "指标 | 2023年\n" + rows.replaceAll("\\s*;\\s*", " | 12.5\n") + " | 12.5\n";

        assertThat(table("表3 2023年云南省运输量", "", 1, grid).read(VOCABULARY).figures().stream()
                        .map(Figure::reading)
                        .map(reading -> reading.indicator().isEmpty() ? "-" : reading.indicator()))
                .containsExactly(indicators.split(" ", -1));
    }

    @Test
    void aSectionMayBeTheRowAboveAndItsUnitIsThatOfItsParts() {
        Drawn table = table("表3 2023年云南省运输量", "", 1, """
                指标           | 2023年
                货运量（万吨） |
                铁路           | 12.5
                公路           | 13.5
                客运量（万人） |
                其中：铁路     | 14.5
                """);

        assertThat(table.figures(VOCABULARY))
                .containsExactly(
                        "r2c1 12.5 万吨 freight_rail none level CN-YN 2023 -",
                        "r3c1 13.5 万吨 freight_road none level CN-YN 2023 -",
                        "r5c1 14.5 万人 passengers_rail none level CN-YN 2023 -");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # cell      | of growth                | of a level
            2.2         | 2.2 %                    | 2.2 万吨
            - 2.3       | -2.3 %                   | -2.3 万吨
            －　2.4     | -2.4 %                   | -2.4 万吨
            下降2.2     | -2.2 %                   | -
            下降2.2%    | -2.2 %                   | -
            增长 2.2    | 2.2 %                    | -
            1.1倍       | 1.1 倍                   | -
            下降-2.2    | -                        | -
            下降约2.2   | -                        | -
            2.2 2.3     | -                        | -
            △1.6        | -                        | -
            """)
    void aCellMayPrintItsSignApartOrInWords(String cell, String growth, String level) {
        DocumentFigures read =
                table("表4 2023年云南省货运量", "", 1, """
                年份 | 货运量（万吨） | 比上年增长（%）
                2022 | 12.5 | 3.5
                2023 | CELL | CELL
                2021 | 12.5 | 3.5
                """.replace("CELL", cell)).read(VOCABULARY);

        assertThat(at("r2c2", read) + "|" + at("r2c1", read)).isEqualTo(growth + "|" + level);
        assertThat(read.issues())
                .allSatisfy(issue ->
                        assertThat(issue.message()).contains("compare the page").doesNotContain("missing"));
    }

    private static String at(String cell, DocumentFigures read) {
        return read.figures().stream()
                .filter(figure -> figure.id().endsWith(cell))
                .map(figure -> figure.number().signed() + " " + figure.number().unit())
                .findFirst()
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # heads                                   | measure and period of the last column
            2021; 2022; 2023; Change 2023/22 (%)      | growth_yoy 2023
            2021; 2022; 2023; Change 2022–23, %       | growth_yoy 2023
            2023年; 2022年; 2023/2022年变动（%）      | growth_yoy 2023
            2021; 2022; Change 2023/22 (%)            | other -
            2023; Change in per cent 2022 - 2023      | growth_yoy 2023
            2023; Change in per cent 2022-23          | growth_yoy -
            2022; Change in per cent 2022 - 2023      | other -
            2023; Change 2022 - 2023                  | other -
            2021; 2023; Change 2021-23 (%)            | other -
            2022; 2023; Change 2023/22                | other -
            2022年; 2023年; 2023/22年降幅（%）        | other 2023
            """)
    void aChangeBetweenTwoYearsBesideItIsGrowthInTheLater(String heads, String read) {
        int columns = heads.split(";", -1).length;
        Drawn table = table(
                "Table 2: Freight traffic of Kenya (tonnes)",
                "",
                1,
                "Item | " + heads.replace(";", "|") + "\n"
                        + "Freight traffic | 12.5".concat(" | 12.5".repeat(columns - 1)) + "\n");

        assertThat(table.read(VOCABULARY).figures().stream()
                        .skip(columns - 1L)
                        .map(Figure::reading)
                        .map(reading -> reading.measure().code() + " "
                                + (reading.period() == null
                                        ? "-"
                                        : reading.period().code())))
                .containsExactly(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # caption               | head             | kind        | area  | period
            表4 主要指标            | 数值（亿元）     | OBSERVATION | CN-YN | 2023
            表4 外贸预期目标        | 数值（亿元）     | TARGET      |       | -
            表9 规划期末货物进出口  | 数值（亿元）     | TARGET      |       | -
            表9 2025年云南省预测    | 数值（亿元）     | FORECAST    | CN-YN | 2025
            表4 主要指标            | 2025年目标       | TARGET      | CN-YN | 2025
            表4 2023年目标完成情况  | 数值（亿元）     | OBSERVATION |       | 2023
            """)
    void whatIsAimedAtIsNotOfTheYearAndTheAreaOfTheReport(
            String caption, String head, FigureKind kind, String area, String period) {
        DocumentInfo info = new DocumentInfo(
                "a.pdf",
                "云南省2023年统计公报",
                "云南省统计局",
                new Vintage("2024-03-01"),
                DocumentKind.STATISTICAL_RELEASE,
                "",
                true);
        Figure figure = table(caption, "", 1, "指标 | HEAD\n货物出口总额 | 352.5".replace("HEAD", head))
                .read(info, VOCABULARY)
                .figures()
                .get(0);

        assertThat(figure.kind()).isEqualTo(kind);
        assertThat(figure.reading().refArea()).isEqualTo(area == null ? "" : area);
        assertThat(figure.reading().period()).isEqualTo(period == null ? null : Period.year(Integer.parseInt(period)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # unit line       | head          | cell  | measure
            万吨、万人、%     | 增减          | 25.1  | other
            万吨、万人、%     | 比上年增减    | 25.1  | other
            万吨、万人、%     | 增减（%）     | 25.1  | growth_yoy
            万吨、万人、%     | 增减          | 25.1% | growth_yoy
            万吨、万人、%     | 增长          | 25.1  | growth_yoy
            万吨、%           | 增减          | 25.1  | growth_yoy
            万吨、万人        | 增减          | 25.1  | other
            """)
    void aChangeUpOrDownIsInPerCentOnlyWhereThatIsCertain(String units, String head, String cell, String measure) {
        Drawn table = table("表5 2023年云南省运输", units, 1, """
                指标   | 2023年 | HEAD
                货运量 | 12.5   | CELL
                """.replace("HEAD", head).replace("CELL", cell));

        assertThat(table.read(VOCABULARY).figures().stream()
                        .skip(1)
                        .map(figure -> figure.reading().measure().code()))
                .containsExactly(measure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # unit line        ; heads behind the years                     ; unit and measure of their values
            Thousand persons   ; Annual change | Percentage change          ; Thousand persons other, % growth_yoy
            Thousand persons   ; Annual change                              ; Thousand persons other
            Thousand persons, %; Annual change                              ; % growth_yoy
            Thousand persons, %; Annual change | % change                   ; - other, % growth_yoy
            万人               ; 增减 | 增减（%）                           ; 万人 other, % growth_yoy
            万人、%            ; 比上年增减 | 增速（%）                     ; - other, % growth_yoy
            万人、%            ; 比上年增长                                 ; % growth_yoy
            """)
    void aChangeBesideOneInPerCentIsInTheUnitItself(String units, String heads, String read) {
        int behind = heads.split("[|]", -1).length;
        Drawn table = table(
                "表5 云南省客运量",
                units,
                1,
                "指标 | 2022年 | 2023年 | " + heads + "\n客运量 | 12.5 | 13.5" + " | 1.5".repeat(behind) + "\n");

        assertThat(table.read(VOCABULARY).figures().stream()
                        .skip(2)
                        .map(figure -> (figure.number().unit().isEmpty()
                                        ? "-"
                                        : figure.number().unit()) + " "
                                + figure.reading().measure().code())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # head                        | measure and period
            同比（上年同月=100）          | other 2023-10
            同比 上年同月=100             | other 2023-10
            环比（上月=100）              | other 2023-10
            1—10月（上年同期=100）        | other 2023-01-01/P10M
            上年=100                      | other 2023-10
            Same month of previous year = 100 | other 2023-10
            2020=100                      | level 2023-10
            June 2020 = 100               | level 2023-10
            2020年=100                    | level 2023-10
            同比                          | growth_yoy 2023-10
            消费价格指数（上年=100）      | level 2023-10
            """)
    void whatAnIndexIsAHundredOfIsNoTimeAndTheIndexNoGrowth(String head, String read) {
        Drawn table = table("表7 2023年10月云南省发电量指数", "", 1, "指标 | HEAD\n发电量 | 97.5".replace("HEAD", head));

        assertThat(table.read(VOCABULARY).figures().stream()
                        .map(Figure::reading)
                        .map(reading -> reading.measure().code() + " " + code(reading)))
                .containsExactly(read);
    }

    private static String code(Reading reading) {
        return reading.period() == null ? "-" : reading.period().code();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # heads, the last two lines are those of the rate                      ; its measure and period
            2022年三季度 | < | 2023年三季度 | < ; 增速（%）   ; growth_yoy 2023-Q3
            Q3 2023 | < | Q3 2022 | <          ; % change    ; growth_yoy 2023-Q3
            2022年 | < | 2023年三季度 | <       ; 增速（%）   ; growth_yoy -
            """)
    void aRateBehindColumnsBelowOtherHeadsIsOfTheLatestOfTheirTimes(String heads, String rate, String read) {
        DocumentInfo info = new DocumentInfo(
                "a.pdf",
                "云南省2023年统计公报",
                "云南省统计局",
                new Vintage("2024-03-01"),
                DocumentKind.STATISTICAL_RELEASE,
                "",
                true);
        Drawn table = table("表8 云南省货运量（万吨）", "", 2, """
                指标   | HEADS | RATE
                ^      | 铁路 | 合计 | 铁路 | 合计 | ^
                货运量 | 12.5 | 1.5  | 13.5 | 1.6  | 2.5
                """.replace("HEADS", heads).replace("RATE", rate));

        assertThat(table.read(info, VOCABULARY).figures().stream()
                        .skip(4)
                        .map(Figure::reading)
                        .map(reading -> reading.measure().code() + " " + code(reading)))
                .containsExactly(read);
    }

    @Test
    void aValueWithoutATimeIsNotOfTheYearOfTheTitleWhereOthersHaveTheirs() {
        DocumentInfo info = new DocumentInfo(
                "a.pdf",
                "云南省2023年统计公报",
                "云南省统计局",
                new Vintage("2024-03-01"),
                DocumentKind.STATISTICAL_RELEASE,
                "",
                true);

        assertThat(
                        table("表8 货运量（万吨）", "", 1, "指标 | 实绩 | 2020年\n货运量 | 12.5 | 1.5")
                                .read(info, VOCABULARY)
                                .figures()
                                .stream()
                                .map(Figure::reading)
                                .map(OfficeTablesTest::code))
                .containsExactly("-", "2020");
        assertThat(table("表8 货运量（万吨）", "", 1, "指标 | 实绩\n货运量 | 12.5").read(info, VOCABULARY).figures().stream()
                        .map(Figure::reading)
                        .map(OfficeTablesTest::code))
                .containsExactly("2023");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # unit line | head             | unit, measure of its value
            万人、%     | 客运量           | 万人 level
            万人、%     | 失业率           | % level
            万人、%     | 出口             | - level
            万人、%     | 出口（万人）     | 万人 level
            万人、万吨  | 货运量           | 万吨 level
            ‰           | 失业率绝对数     | ‰ level
            ‰           | 失业率           | ‰ other
            """)
    void ofAUnitLineOfSeveralUnitsTheIndicatorOrTheHeadChooses(String units, String head, String read) {
        Drawn table = table("表6 2023年云南省（单位：" + units + "）", "", 1, "年份 | " + head + "\n2023 | 4.5");

        assertThat(table.read(VOCABULARY).figures().stream()
                        .map(figure -> (figure.number().unit().isEmpty()
                                        ? "-"
                                        : figure.number().unit()) + " "
                                + figure.reading().measure().code()))
                .containsExactly(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # upper head          | lower head          | unit, measure and currency
            平均工资（元）        | 增长%               | % growth_yoy CNY
            Weekly pay (€)        | Annual % change     | % growth_yoy EUR
            Weekly pay (€)        | Percentage change   | % growth_yoy EUR
            Weekly pay (€)        | Annual change       | 欧元 other EUR
            """)
    void thePerCentSignOfTheNearestHeadDecides(String upper, String lower, String read) {
        Drawn table = table(
                "表6 2023年云南省",
                "",
                2,
                "行业 | UPPER\n^ | LOWER\n合计 | 4.5".replace("UPPER", upper).replace("LOWER", lower));

        assertThat(table.read(VOCABULARY).figures().stream()
                        .map(figure -> figure.number().unit() + " "
                                + figure.reading().measure().code() + " "
                                + figure.reading().currency()))
                .containsExactly(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # column    | indicator
            全省        | power
            城市        | -
            农村        | -
            开发区      | -
            """)
    void aColumnOfAPartIsNotOfTheWhole(String head, String indicator) {
        Drawn table = table("表2 2023年云南省主要产品产量", "", 1, "指标 | HEAD\n发电量 | 3805.9".replace("HEAD", head));

        assertThat(indicators(table)).containsExactly(indicator);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # label                 | currency
            Exports (f.o.b.)        | USD
            Exports (net)           | USD
            Tea exports (m tonnes)  | -
            Exports (million euros) | EUR
            Line (m)                | -
            """)
    void aRowInAnUnknownUnitIsInNoMoneyOfTheCaption(String label, String currency) {
        String grid = "Item | 2023\nLABEL | 43.5".replace("LABEL", label);
        Drawn table = table("Table 3 Trade of Kenya (US$ '000)", "", 1, grid);

        assertThat(table.read(VOCABULARY).figures())
                .extracting(figure -> figure.reading().currency())
                .containsExactly(currency.equals("-") ? "" : currency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # in brackets        | base unit and factor
            '000 tonnes          | t 1000
            ’000 tonnes          | t 1000
            ‘000 persons         | persons 1000
            number of persons    | persons 1
            Mt                   | t 1000000
            MT                   | MT 1
            mt                   | MT 1
            million MT           | t 1000000
            GWh                  | kWh 1000000
            """)
    void readsTheUnitsOfEnglishTables(String printed, String unit) {
        assertThat(VOCABULARY.unit(printed))
                .hasValueSatisfying(found -> assertThat(
                                found.baseUnit() + " " + found.factor().toPlainString())
                        .isEqualTo(unit));
    }
}
