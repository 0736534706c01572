package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.prose.Reader.list;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Qualifier;
import org.yearbook.extract.prose.sentence.Sentences;

/** Ways in which sentences print numbers, each with its own cases. */
class ConstructionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年棉花种植面积比上年增加7千公顷（10万亩）。          | 7 千公顷 other; 10 万亩 other
                    2023年棉花种植面积比上年减少7千公顷（10万亩），下降2%。     | -7 千公顷 other; -10 万亩 other; -2 % growth_yoy
                    In 2023, the price of iron ore was $95.5/mt.          | 95.5 $/mt level
                    2023年棉花单产1800公斤/公顷（120公斤/亩）。             | 1800 公斤/公顷 level; 120 公斤/亩 level
                    煤炭（5%）、钢铁（4%）和水泥（2%）所占比重较大。          | 5 % share; 4 % share; 2 % share
                    在总额中煤炭占比7%，钢铁（4%）、水泥（2%）紧随其后。       | 7 % share; 4 % share; 2 % share
                    煤炭（5%）、钢铁（4%）有所变化。                      | 5 % other; 4 % other
                    """)
    void readsNumbersInBrackets(String text, String expected) {
        assertThat(measured(text)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    增速分别比上月末和上年同期低0.6个和1.3个百分点。        | -0.6 个百分点 change_pp; -1.3 个百分点 change_pp
                    增速比全国慢2个百分点。                             | 2 个百分点 change_pp
                    贷款利率比上年同期低0.3个百分点。                     | -0.3 个百分点 change_pp
                    6月贷款增加9亿元，同比少增2亿元。                     | 9 亿元 other; -2 亿元 other
                    6月出口较去年同月高了5%。                           | 5 % growth_yoy
                    6月出口保持了5%的较快增长。                         | 5 % growth_yoy
                    电动船销量达到船舶总销量的40%。                      | 40 % share
                    油价下滑，石油在出口中占比5%。                       | 5 % share
                    去程3列、2万箱，同比分别增长4%、5%；回程6列、7万箱，同比分别增长8%、9%。 | 3 列 level; 2 万箱 level; 4 % growth_yoy; 5 % growth_yoy; 6 列 level; 7 万箱 level; 8 % growth_yoy; 9 % growth_yoy
                    2023年出口增长5%；与2019年同期相比，出口增长7%，其中服装增长8%。   | 5 % growth_yoy; 7 % other; 8 % other
                    """)
    void tellsSignsAndChangesApart(String text, String expected) {
        assertThat(measured(text)).isEqualTo(list(expected));
    }

    private static List<String> measured(String text) {
        return Reader.paragraphs(text).stream()
                .map(figure -> String.join(
                        " ",
                        figure.number().signed().toPlainString(),
                        figure.number().unit(),
                        figure.reading().measure().code()))
                .toList();
    }

    @Test
    void namesWhatStandsBeforeItsBracket() {
        assertThat(Reader.paragraphs("煤炭（5%）、钢铁（4%）和水泥（2%）所占比重较大。").stream().map(Figure::subject))
                .containsExactly("煤炭", "钢铁", "水泥");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    截至6月末，新增就业8万人，完成全年目标的七成。 | observation observation
                    到年底要完成目标的七成。                    | target
                    """)
    void knowsWhatWasReachedOfATarget(String text, String expected) {
        assertThat(Reader.paragraphs(text).stream()
                        .map(figure -> figure.kind().code())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2022年我国服务贸易出口占全球的三成。         | 3 services_trade exports share CN 2022
                    2022年我国服务贸易出口占全球的两成以上。       | 2 services_trade exports share CN 2022
                    2022年我国服务贸易出口占全球的百分之六。       | 6 services_trade exports share CN 2022
                    2022年我国服务贸易出口额是2012年的3.5倍。   | 3.5 services_trade exports other CN 2022
                    2022年我国网上零售额占全部的一半。          | 1 online_retail_sales none share CN 2022
                    """)
    void readsPartsInWords(String text, String expected) {
        assertThat(Reader.keys(Reader.paragraphs(text))).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年我国服务贸易出口环比增长2%。          | 2 services_trade exports other CN 2023
                    2023年我国服务贸易出口比2019年同期增长30%。   | 30 services_trade exports other CN 2023
                    2023年我国服务贸易出口两年平均增长6%。        | 6 services_trade exports growth_avg CN 2021/2023
                    2023年我国服务贸易出口增速高于全国3个百分点。     | 3 services_trade exports change_pp CN 2023
                    2023年我国服务贸易拉动外贸增长1.2个百分点。     | 1.2 services_trade none change_pp CN 2023
                    2023年我国服务贸易出口同比（下同）增长4%。      | 4 services_trade exports growth_yoy CN 2023
                    """)
    void takesNoOtherComparisonForGrowthOverAYear(String text, String expected) {
        assertThat(Reader.keys(Reader.paragraphs(text))).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年沪、苏、浙服务贸易出口额分别超340、280、260亿元。 | 340 超 over 亿元; 280 超 over 亿元; 260 超 over 亿元
                    2023年我国服务贸易出口额近340亿元。               | 340 近 under 亿元
                    """)
    void sharesTheHedgeOfAList(String text, String expected) {
        String read = Reader.paragraphs(text).stream()
                .map(figure -> String.join(
                        " ",
                        figure.number().value().toPlainString(),
                        figure.number().hedge(),
                        figure.number().qualifier().name().toLowerCase(java.util.Locale.ROOT),
                        figure.number().unit()))
                .collect(Collectors.joining("; "));

        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，我国服务贸易出口从2022年的3.1万亿元增至3.6万亿元，增长11%。 | 3.1 services_trade exports level CN 2022; 3.6 services_trade exports level CN 2023; 11 services_trade exports growth_yoy CN 2023
                    2023年我国服务贸易出口由3.1万亿元升至3.6万亿元。    | 3.1 services_trade exports level CN -; 3.6 services_trade exports level CN 2023
                    2023年我国服务贸易出口占比由12%升至13%。          | 12 services_trade exports share CN -; 13 services_trade exports share CN 2023
                    """)
    void readsBothEndsOfAChange(String text, String expected) {
        assertThat(Reader.keys(Reader.paragraphs(text))).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年我国服务贸易出口3.6万亿元（约合5200亿美元），增长5%。  | 3.6 services_trade exports level CN 2023; 5200 services_trade exports level CN 2023; 5 services_trade exports growth_yoy CN 2023
                    2023年阿联酋服务贸易出口310亿迪拉姆。                  | 310 services_trade exports level AE 2023
                    """)
    void readsOtherCurrencies(String text, String expected) {
        assertThat(Reader.keys(Reader.paragraphs(text))).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In 2022, global exports of services reached US$ 7.25 trillion, up 9 percent. | 7.25 services_trade exports level 001 2022; 9 services_trade exports growth_yoy 001 2022
                    """)
    void readsEnglish(String text, String expected) {
        assertThat(Reader.keys(Reader.paragraphs(text))).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年我国服务贸易出口1000-1200亿元。         | 1000 services_trade exports level CN 2023 other; 1200 services_trade exports level CN 2023 other
                    2023年我国服务贸易出口1.8至1.9万亿元。         | 1.8 services_trade exports level CN 2023 other; 1.9 services_trade exports level CN 2023 other
                    预计2025年我国服务贸易出口增长5%—8%。         | 5 services_trade exports growth_yoy CN 2025 forecast; 8 services_trade exports growth_yoy CN 2025 forecast
                    2023年我国服务贸易出口占比从5%到8%。          | 5 services_trade exports share CN - observation; 8 services_trade exports share CN 2023 observation
                    """)
    void readsBothEndsOfARange(String text, String expected) {
        assertThat(withKinds(text)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年我国服务贸易出口占全球的三分之一。        | 33.3 services_trade exports share CN 2023 observation
                    2023年我国近四分之一的服务贸易出口去了东盟。      | 25 - none share CN 2023 observation
                    In 2023, exports of services rose by a third. | 33.3 services_trade exports growth_yoy - 2023 observation
                    """)
    void readsFractionsInPerCent(String text, String expected) {
        assertThat(withKinds(text)).isEqualTo(list(expected));
        assertThat(Reader.paragraphs(text)).allMatch(figure -> figure.number().qualifier() != Qualifier.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年我国对美国、欧盟和东盟服务贸易出口分别为3亿元、4亿元和5亿元。 | US EU ASEAN
                    2023年我国与东盟、欧盟服务贸易进出口分别为3亿元和4亿元。 | ASEAN EU
                    2023年我国对日本服务贸易出口3亿元。 | JP
                    """)
    void keepsPartnersApartFromWhoReports(String text, String partners) {
        List<Figure> figures = Reader.paragraphs(text);

        assertThat(figures.stream().map(figure -> figure.reading().counterpartArea()))
                .containsExactly(partners.split(" "));
        assertThat(figures).allMatch(figure -> figure.reading().refArea().equals("CN"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，上海、江苏服务贸易出口分别增长8%、7%，较上年回落0.1、0.5个百分点。 | 8 CN-SH; 7 CN-JS; -0.1 CN-SH; -0.5 CN-JS
                    Exports of services of the United States and the United Kingdom totalled $64 billion and $43 billion, respectively. | 64 US; 43 GB
                    """)
    void dealsASecondSeriesOutToTheSameNames(String text, String expected) {
        assertThat(Reader.paragraphs(text).stream()
                        .map(figure -> figure.number().signed().toPlainString() + " "
                                + figure.reading().refArea()))
                .containsExactlyElementsOf(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024年上半年，我国服务贸易出口占比由去年同期的12%降至11%。 | 12 2023-S1; 11 2024-S1
                    我国服务贸易出口从2019年的2亿元增至2023年的3亿元，年均增长4%。 | 2 2019; 3 2023; 4 2019/2023
                    截至2024年7月末，我国服务贸易出口今年累计3亿元。 | 3 2024-01-01/P7M
                    2022年，我国服务贸易出口3亿元，年末持有4件。 | 3 2022; 4 2022-12-31
                    Services exports rose from 3% in 2019 to 5% in 2023. | 3 2019; 5 2023
                    """)
    void tellsTheTimeOfEachNumber(String text, String expected) {
        assertThat(Reader.paragraphs(text).stream()
                        .map(figure -> figure.number().value().toPlainString() + " "
                                + figure.reading().period()))
                .containsExactlyElementsOf(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，浙江数字贸易出口3亿元，全省服务贸易出口4亿元。 | CN-ZJ CN-ZJ
                    2023年，大连数字贸易出口3亿元，占全省的5%，全市服务贸易出口4亿元。 | CN-210200 CN-210200 CN-210200
                    2023年，苏州数字贸易出口3亿元，苏州服务贸易出口4亿元，昆山服务贸易出口1亿元，全市数字贸易进口2亿元。 | CN-320500 CN-320500 CN-320583 CN-320500
                    2023年，前海合作区数字贸易出口3亿元。 | 前海合作区
                    2023年，12个基地所在的省市服务贸易出口3亿元。 | 12个基地所在的省市
                    2023年，全国服务贸易出口3亿元。12个基地所在的省市服务贸易进出口2亿元。其中，出口1亿元。 | CN 12个基地所在的省市 12个基地所在的省市
                    2023年，我国商品覆盖全球182个港口。 | 001
                    2023年，我国推出全国首批3个清单。 | CN
                    """)
    void namesTheAreaOfEachNumber(String text, String areas) {
        assertThat(Reader.paragraphs(text).stream()
                        .filter(figure ->
                                !figure.number().value().toPlainString().equals("12"))
                        .map(figure -> figure.reading().refArea()))
                .containsExactly(areas.split(" "));
    }

    @Test
    void marksWhatAParagraphTakesFromAnEarlierOne() {
        List<Figure> figures = Reader.paragraphs("2023年，我国服务贸易出口3亿元。", "服务贸易进口4亿元。");

        assertThat(figures.get(0).origins()).hasToString("subject=own period=carried area=own flow=own");
        assertThat(figures.get(1).origins()).hasToString("subject=own period=assumed area=assumed flow=own");
        assertThat(Reader.keys(figures.subList(1, 2))).containsExactly("4 services_trade imports level CN 2023");
    }

    private static List<String> withKinds(String text) {
        return Reader.paragraphs(text).stream()
                .map(figure -> Reader.key(figure) + " " + figure.kind().code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    审批时间缩短2至6周。
                    数百家企业参加，几十个国家派员。
                    """)
    void makesNoFigureOfDurationsAndVagueNumbers(String text) {
        assertThat(Reader.paragraphs(text)).isEmpty();
    }

    @Test
    void readsAnyTextWithoutAnException() {
        String[] words = {
            "2023年",
            "我国",
            "服务贸易",
            "出口",
            "进口",
            "增长",
            "占比",
            "分别为",
            "、",
            "，",
            "。",
            "（",
            "）",
            "《",
            "“",
            "至",
            "由",
            "升至",
            "3.5",
            "亿元",
            "%",
            "个百分点",
            "第",
            "一",
            "两成",
            "百分之",
            "US$ ",
            " 4 ",
            "trillion",
            "其中",
            "同比",
            "据WTO统计",
            "上海",
            "前",
            "5",
            "位",
            "—",
            "\uD83D\uDE00",
            "千瓦",
            "三千",
            "\u00A0",
            "12",
            "月",
            "；",
            "respectively",
            "下降",
            "逆差",
            "较上年"
        };
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int word = random.nextInt(30); word >= 0; word--) {
                text.append(words[random.nextInt(words.length)]);
            }
            List<Figure> figures = Reader.paragraphs(text.toString());
            assertThat(figures)
                    .allSatisfy(figure -> assertThat(figure.citation().offset()).isBetween(0, text.length()));
        }
    }

    @Test
    void cutsASentenceThatHasNoEnd() {
        assertThat(Sentences.of(List.of(
                        Reader.passage(org.yearbook.domain.PassageKind.PARAGRAPH, "（出口3亿元，".repeat(10_000), 0))))
                .allSatisfy(sentence -> assertThat(sentence.text().length()).isLessThan(5000));
    }
}
