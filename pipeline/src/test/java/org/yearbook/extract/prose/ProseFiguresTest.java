package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Figure;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Qualifier;
import org.yearbook.domain.Vintage;

class ProseFiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2022年我国跨境电商进出口额2.1万亿元，增长7.1%。 | 2.1 cross_border_ecommerce total level CN 2022; 7.1 cross_border_ecommerce total growth_yoy CN 2022
                    2022年，全球服务贸易出口额7.1万亿美元，同比下降0.4%，占全球货物和服务出口的22.5%。 | 7.1 services_trade exports level 001 2022; -0.4 services_trade exports growth_yoy 001 2022; 22.5 services_trade exports share 001 2022
                    2018—2022年，中国数字贸易出口年均增速达11.4%，高出同期外贸增速3.3个百分点。 | 11.4 digital_trade exports growth_avg CN 2018/2022; 3.3 digital_trade exports change_pp CN 2018/2022
                    2018—2022年，我国服务贸易进出口额占比由12.4%升至14.1%。 | 12.4 services_trade total share CN 2018; 14.1 services_trade total share CN 2022
                    我国服务贸易总额从2015年的30亿美元增加到2021年的45亿美元。 | 30 services_trade total level CN 2015; 45 services_trade total level CN 2021
                    2023年上半年，西部地区服务贸易进出口规模达31.5亿美元，全国占比高达7.2%。 | 31.5 services_trade total level CN-WEST 2023-S1; 7.2 services_trade total share CN-WEST 2023-S1
                    2023年我国服务贸易逆差120.5亿美元。 | -120.5 services_trade balance level CN 2023
                    2023年我国网上零售额比重较上年提高1.4个百分点。 | 1.4 online_retail_sales none change_pp CN 2023
                    2023年我国服务贸易出口增长3%，增速较上年回落2个百分点，占比12%，提高1个百分点。 | 3 services_trade exports growth_yoy CN 2023; -2 services_trade exports change_pp CN 2023; 12 services_trade exports share CN 2023; 1 services_trade exports change_pp CN 2023
                    2023年全国网上零售额增长5%—8%。 | 5 online_retail_sales none growth_yoy CN 2023; 8 online_retail_sales none growth_yoy CN 2023
                    2023年我国服务贸易出口较2019年增长30%，环比增长2%。 | 30 services_trade exports other CN 2023; 2 services_trade exports other CN 2023
                    2023年我国对东盟服务贸易出口额88亿美元。 | 88 services_trade exports level CN 2023
                    In 2022, global exports of services reached US$ 7.2 trillion, up 15 percent year on year. | 7.2 services_trade exports level 001 2022; 15 services_trade exports growth_yoy 001 2022
                    """)
    void readsLevelsGrowthAndShares(String text, String expected) {
        assertThat(Reader.keys(Reader.paragraphs(text))).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年我国服务贸易进出口额900亿美元，增长2%。其中，出口额400亿美元，下降1.5%；进口额500亿美元。 | 900 services_trade total level CN 2023; 2 services_trade total growth_yoy CN 2023; 400 services_trade exports level CN 2023; -1.5 services_trade exports growth_yoy CN 2023; 500 services_trade imports level CN 2023
                    2023年，我国跨境电商出口1.7万亿元、增长11%，进口0.5万亿元、增长2.1%。 | 1.7 cross_border_ecommerce exports level CN 2023; 11 cross_border_ecommerce exports growth_yoy CN 2023; 0.5 cross_border_ecommerce imports level CN 2023; 2.1 cross_border_ecommerce imports growth_yoy CN 2023
                    2023年我国跨境电商进出口增长3%。10月，进出口增长5%。 | 3 cross_border_ecommerce total growth_yoy CN 2023; 5 cross_border_ecommerce total growth_yoy CN 2023-10
                    """)
    void carriesTheSubjectFromClauseToClause(String text, String expected) {
        assertThat(Reader.keys(Reader.paragraphs(text))).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年我国高端服务贸易进出口额70亿美元，增长5%。 | an unknown word narrows the indicator
                    2023年我国跨境电商企业收入70亿元，增长5%。 | an unknown word behind the indicator
                    2023年我国跨境电商从业者7万人，增长5%。 | a unit that the indicator does not have
                    2023年我国货物和服务出口额700亿美元。 | a sum of two indicators
                    2023年我国服务贸易进出口额由内外各占一半。集成电路出口额700亿美元，其中，进口额5亿美元。 | another subject between
                    美国、日本是我国服务贸易伙伴，我国服务贸易对两国出口5亿元。 | partners that nobody lists
                    跨境电商蓬勃发展。我国进出口总额5.5万亿美元。 | all trade of the country
                    """)
    void neverTakesAnotherQuantityForTheIndicator(String text, String why) {
        assertThat(Reader.paragraphs(text))
                .as(why)
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.reading().indicator())
                        .as(Reader.key(figure))
                        .isEmpty());
    }

    @Test
    void readsAnotherAmountOfTheSameThingApart() {
        List<Figure> figures = Reader.paragraphs("2022年承接离岸服务外包合同额20亿美元，执行额14亿美元，同比分别增长6%和下降2%。");
        assertThat(Reader.keys(figures))
                .containsExactly(
                        "20 - none level - 2022",
                        "14 offshore_outsourcing none level - 2022",
                        "6 - none growth_yoy - 2022",
                        "-2 offshore_outsourcing none growth_yoy - 2022");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，跨境电商进出口规模前三位的省市为广东、浙江和福建，金额分别为30亿元、20.5亿元、10亿元。 | 30 CN-GD; 20.5 CN-ZJ; 10 CN-FJ
                    2023年，广东、浙江跨境电商出口额分别为30和20亿元，同比分别增长5%、7%。 | 30 CN-GD; 20 CN-ZJ; 5 CN-GD; 7 CN-ZJ
                    2023年，广东、浙江、福建跨境电商出口额分别为30亿元和20亿元。 | 30 -; 20 -
                    2023年，某地、广东和浙江跨境电商出口额分别为30亿元、20亿元。 | 30 -; 20 -
                    """)
    void dealsValuesOutToTheListedAreasOnlyIfTheyAreAsMany(String text, String expected) {
        assertThat(Reader.paragraphs(text).stream()
                        .map(figure -> figure.number().value().toPlainString() + " "
                                + (figure.reading().refArea().isEmpty()
                                        ? "-"
                                        : figure.reading().refArea())))
                .isEqualTo(list(expected));
    }

    @Test
    void dealsValuesOutToIndicatorsFlowsAndYears() {
        assertThat(Reader.keys(Reader.paragraphs(
                        "2023年，我国金融、保险服务贸易规模分别为8亿美元、9亿美元。",
                        "2023年我国服务贸易出口、进口分别增长3%和4%。",
                        "2021年和2022年，我国服务贸易出口额分别为50亿美元和60亿美元。")))
                .containsExactly(
                        "8 financial_services total level CN 2023",
                        "9 insurance_services total level CN 2023",
                        "3 services_trade exports growth_yoy CN 2023",
                        "4 services_trade imports growth_yoy CN 2023",
                        "50 services_trade exports level CN 2021",
                        "60 services_trade exports level CN 2022");
    }

    @Test
    void carriesTheAttributionToTheEndOfTheParagraph() {
        List<Figure> figures =
                Reader.paragraphs("据海关总署统计，2023年我国跨境电商出口1.7万亿元。其中，一季度0.4万亿元。海洋研究院数据显示，船舶30艘。", "2023年我国网上零售额15万亿元。");
        assertThat(figures.stream().map(figure -> figure.reading().authority() + "/" + figure.attribution()))
                .containsExactly("GACC/海关总署", "GACC/海关总署", "/海洋研究院", "/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    服务贸易大国      | 第一章 全球 | WTO
                    货物贸易大国      | 第一章 全球 | ''
                    服务贸易大国      | 第二章 中国 | ''
                    服务贸易大国      | 中国的贸易 | ''
                    """)
    void lendsTheCreditOfAnIndicatorToTheRestOfTheChapter(String unused, String heading, String authority) {
        String indicator = unused.substring(0, 4);
        List<Figure> figures = Reader.figures(List.of(
                Reader.passage(PassageKind.HEADING, "第一章 全球", 0),
                Reader.passage(PassageKind.PARAGRAPH, "据WTO统计，2023年全球服务贸易出口额7.9万亿美元。", 20),
                Reader.passage(PassageKind.HEADING, heading.equals("第一章 全球") ? "一、出口" : heading, 80),
                Reader.passage(PassageKind.PARAGRAPH, "2023年我国" + indicator + "出口额占全球的4.9%。", 100)));

        assertThat(figures.get(1).reading().authority()).isEqualTo(authority);
        assertThat(figures.get(1).attribution()).isEmpty();
    }

    @Test
    void statesTheCurrencyOfAGrowth() {
        List<Figure> figures = Reader.paragraphs(
                "2023年我国服务贸易进出口额900亿美元，增长2%。",
                "按人民币计算，2023年我国服务贸易进出口额增长9%。", "2023年我国服务贸易出口增长4%，达到30亿美元。", "2023年我国服务贸易出口增长5%（以人民币计）。");
        assertThat(figures.stream().map(figure -> figure.reading().currency()))
                .containsExactly("USD", "USD", "CNY", "USD", "USD", "CNY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    预计2023年我国数据生产总量超30ZB。 | FORECAST
                    到2026年，我国网上零售额为20万亿元。 | FORECAST
                    主要目标是到2028年，服务贸易出口占比提高到45%以上。 | TARGET
                    数据流动量每增加8%，效益提高。 | OTHER
                    2023年我国网上零售额15万亿元，预计2025年达18万亿元。 | OBSERVATION
                    """)
    void tellsForecastsAndTargetsFromObservations(String text, FigureKind kind) {
        assertThat(Reader.paragraphs(text).get(0).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    我国网上零售额约15万亿元。 | 约 | ABOUT | 万亿元
                    我国网上零售额超过15万亿元。 | 超过 | OVER | 万亿元
                    我国建成园区 200 多个。 | 多 | OVER | 个
                    我国网上零售额近15万亿元。 | 近 | UNDER | 万亿元
                    我国网上零售额达15万亿元。 | '' | NONE | 万亿元
                    """)
    void keepsTheHedgeAndTheUnitAsPrinted(String text, String hedge, Qualifier qualifier, String unit) {
        Figure figure = Reader.paragraphs(text).get(0);
        assertThat(figure.number().hedge()).isEqualTo(hedge);
        assertThat(figure.number().qualifier()).isEqualTo(qualifier);
        assertThat(figure.number().unit()).isEqualTo(unit);
    }

    @Test
    void walksBackToTheSentenceAndItsOffset() {
        Figure figure = Reader.paragraphs("短文。", "2023年情况向好。网上零售额15万亿元。").get(0);
        assertThat(figure.id()).isEqualTo("a.txt#s3.1");
        assertThat(figure.citation().offset()).isEqualTo("短文。\n2023年情况向好。网上零售额".length());
        assertThat(figure.citation().quote()).isEqualTo("网上零售额15万亿元。");
        assertThat(figure.subject()).isEqualTo("网上零售额");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            浙江上半年外贸,   STATISTICAL_RELEASE, HEADING
            浙江外贸,         STATISTICAL_RELEASE, ASSUMED
            浙江一季度外贸,   STATISTICAL_RELEASE, ASSUMED
            浙江上半年外贸,   NEWSPAPER,           ASSUMED
            """)
    void aTimeInTheTitleHoldsForEveryParagraphUnderIt(String title, DocumentKind kind, Origin origin) {
        DocumentContent text = Reader.content(List.of(
                Reader.passage(PassageKind.PARAGRAPH, "上半年，服务贸易出口额3亿美元。", 0),
                Reader.passage(PassageKind.PARAGRAPH, "服务贸易进口额4亿美元。", 40)));
        DocumentInfo info = new DocumentInfo("a.txt", title, "", new Vintage("2024-08-12"), kind, "zh-CN", true);
        DocumentContent titled = new DocumentContent(info, "text/plain", 1, 0, text.passages(), List.of(), List.of());

        List<Figure> figures = ProseFigures.read(titled, Reader.VOCABULARY).figures();

        assertThat(figures).hasSize(2);
        assertThat(figures.get(1).origins().period()).isEqualTo(origin);
    }

    @Test
    void aTitleWithAQuarterOfNoYearDatesNothing() {
        DocumentContent text = Reader.content(List.of(Reader.passage(PassageKind.PARAGRAPH, "服务贸易出口额3亿美元。", 0)));
        DocumentInfo info = new DocumentInfo(
                "a.txt", "浙江一季度外贸", "", Vintage.UNKNOWN, DocumentKind.STATISTICAL_RELEASE, "zh-CN", true);
        DocumentContent titled = new DocumentContent(info, "text/plain", 1, 0, text.passages(), List.of(), List.of());

        List<Figure> figures = ProseFigures.read(titled, Reader.VOCABULARY).figures();

        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).reading().period()).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            苏州统计局, 江苏召开会议。,           CN-320500
            江苏统计局, 江苏召开会议。,           全市
            江苏统计局, 江苏和苏州召开会议。,      CN-320500
            苏州统计局, 浙江召开会议。,           CN-320500
            江苏统计局, 武汉召开会议。,           全市
            """)
    void aProvinceNamedInAReportOnItsCityLeavesTheCityAsItIs(String publisher, String opening, String area) {
        List<Passage> passages = List.of(
                Reader.passage(PassageKind.PARAGRAPH, opening, 0),
                Reader.passage(PassageKind.PARAGRAPH, "2023年，全市服务贸易出口额3亿美元。", 40));
        DocumentInfo info = new DocumentInfo(
                "a.txt", "", publisher, new Vintage("2024-08-12"), DocumentKind.STATISTICAL_RELEASE, "zh-CN", true);

        assertThat(ProseFigures.read(
                                new DocumentContent(info, "text/plain", 1, 0, passages, List.of(), List.of()),
                                Reader.VOCABULARY)
                        .figures())
                .extracting(figure -> figure.reading().refArea())
                .containsExactly(area);
    }

    @Test
    void takesTheAreaOfASectionFromItsUnnumberedHeading() {
        List<Figure> figures = Reader.figures(List.of(
                Reader.passage(PassageKind.HEADING, "浙江数字贸易概况", 0),
                Reader.passage(PassageKind.HEADING, "一、总体情况", 20),
                Reader.passage(PassageKind.PARAGRAPH, "2023年服务贸易出口额3亿美元。", 40),
                Reader.passage(PassageKind.HEADING, "展望", 60),
                Reader.passage(PassageKind.FOOTNOTE, "2023年服务贸易出口额4亿美元。", 80),
                Reader.passage(PassageKind.FURNITURE, "服务贸易出口额5亿美元。", 100)));
        assertThat(Reader.keys(figures))
                .containsExactly("3 services_trade exports level CN-ZJ 2023", "4 services_trade exports level CN 2023");
        assertThat(figures)
                .extracting(figure -> figure.origins().area())
                .containsExactly(Origin.HEADING, Origin.ASSUMED);
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(";")).map(String::strip).toList();
    }
}
