package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.prose.Reader.list;
import static org.yearbook.extract.prose.Reader.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vintage;

/** Chinese sentences of which a later number goes on with what an earlier one said; ⏎ ends a paragraph. */
class ChineseProseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年9月，我国服务贸易出口环比增长2%。其中，运输出口增长3%，旅行出口下降1%。 | 2 other; 3 other; -1 other
                    2023年9月，我国服务贸易出口环比增长2%，其中运输出口增长3%。                | 2 other; 3 other
                    2023年9月，我国服务贸易出口比上月增长2%，进口增长5%。                     | 2 other; 5 other
                    2023年9月，我国服务贸易出口环比下降2%。同比增长4%，进口增长5%。             | -2 other; 4 growth_yoy; 5 growth_yoy
                    2023年9月，我国服务贸易出口同比增长4%，环比下降2%，进口增长5%。             | 4 growth_yoy; -2 other; 5 growth_yoy
                    2023年9月，我国服务贸易出口比上月增长2%。⏎我国服务贸易进口增长5%。           | 2 other; 5 growth_yoy
                    一季度我国服务贸易出口增长3%，二季度增长4%。从环比看，二季度增长1%。           | 3 growth_yoy; 4 growth_yoy; 1 other
                    """)
    void carriesTheComparisonWithTheMonthBefore(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().measure().code())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，我国与东盟服务贸易进出口3亿元，增长4%。其中，对东盟出口2亿元，自东盟进口1亿元。 | 3 ASEAN; 4 ASEAN; 2 ASEAN; 1 ASEAN
                    2023年，我国服务贸易进出口9亿元。对美国出口2亿元，增长4%。                | 9 -; 2 US; 4 US
                    2023年，我国自日本进口服务2亿元。                                   | 2 JP
                    2023年，我国服务贸易进出口9亿元。美国是我国第三大贸易伙伴，双边贸易额5亿元。    | 9 -; 5 US
                    2023年，我国服务贸易进出口9亿元。中韩服务贸易额5亿元，增长4%。              | 9 -; 5 KR; 4 KR
                    2023年，我国服务贸易进出口9亿元。中欧班列开行5列，中小企业出口4亿元。         | 9 -; 5 -; 4 -
                    2023年，广东服务贸易进出口9亿元，占全国的5%。                           | 9 -; 5 -
                    """)
    void keepsThePartnerOfWhatGoesOn(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().counterpartArea())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年1—6月，我国服务贸易出口9亿元。6月，出口1亿元。上半年，进口8亿元。       | 9 2023-S1; 1 2023-06; 8 2023-S1
                    2023年，我国服务贸易出口9亿元，其中12月出口1亿元，增长4%。全年进口8亿元。     | 9 2023; 1 2023-12; 4 2023-12; 8 2023
                    2023年上半年，我国服务贸易出口9亿元。6月，出口1亿元。⏎服务贸易进口8亿元。      | 9 2023-S1; 1 2023-06; 8 2023-S1
                    2023年，我国服务贸易出口9亿元。⏎2022年，我国服务贸易出口8亿元。⏎服务贸易进口7亿元。 | 9 2023; 8 2022; 7 2022
                    """)
    void comesBackFromAMonthWithinTheTimeSpokenOf(String text, String expected) {
        assertThat(read(text, Reader::period)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年前三季度，渔业产值9亿元。分季度看，一季度2亿元，二季度3亿元，三季度4亿元。分品种看，虾类5亿元。 | 9 2023-01-01/P9M; 2 2023-Q1; 3 2023-Q2; 4 2023-Q3; 5 2023-01-01/P9M
                    2023年，我国服务贸易出口9亿元。其中，12月出口1亿元。运输出口5亿元。 | 9 2023; 1 2023-12; 5 2023
                    2023年渔业产值9亿元。⏎预计2024年增长5%。⏎虾类产值2亿元。 | 9 2023; 5 2024; 2 2023
                    2023年，我国服务贸易出口9亿元，其中12月出口1亿元。运输出口5亿元。 | 9 2023; 1 2023-12; 5 2023
                    2023年，我国服务贸易出口9亿元，2022年为8亿元。运输出口5亿元。 | 9 2023; 8 2022; 5 2023
                    2023年，茶叶产量9万吨。绿茶占比6成，2018年占比曾达7成。红茶产量1万吨。 | 9 2023; 6 2023; 7 2018; 1 2023
                    2023年，港口吞吐量9亿吨。目前，泊位达到3万个。铁路货运量2亿吨。 | 9 2023; 3 2024-08-12; 2 2023
                    2023年6月，水库蓄水量降至上半年的最低点5亿立方米。 | 5 2023-06
                    2023年7月末，存款余额9亿元。当月新增存款1亿元。 | 9 2023-07-31; 1 2023-07
                    2023年，渔业产值9亿元，超过2019年水平。虾类产值2亿元。 | 9 2023; 2 2023
                    2023年，游客数恢复至2019年同期的9%。收入5亿元。 | 9 2023; 5 2023
                    2023年，渔业产值9亿元。7月14日，会议在镇上召开。虾类产值2亿元。 | 9 2023; 2 2023
                    2024年6月，渔业产值9亿元。7月14日发布的数据显示，虾类产值2亿元。 | 9 2024-06; 2 2024-06
                    受去年同期基数低影响，上半年渔业产值增长4%。 | 4 2024-S1
                    """)
    void doesNotGoOnWithATimeNamedInPassing(String text, String expected) {
        assertThat(read(text, Reader::period)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    渔业产值较去年同期的5亿元增长2%。 | 5 2023-S1; 2 2024-S1
                    渔民与2010年第六次全国人口普查的6万人相比，减少1万人。 | 6 2010; -1 2024-S1
                    """)
    void givesANumberToCompareWithItsOwnTime(String text, String expected) {
        assertThat(read("今年上半年渔业情况好。" + text, Reader::period)).isEqualTo(list(expected));
    }

    @Test
    void goesOnWithADayThatIsAnnounced() {
        assertThat(read("现将2020年11月1日零时本镇渔户的情况公布如下：⏎渔户共300户。", Reader::period)).containsExactly("300 2020-11-01");
    }

    @Test
    void knowsThePartOfAYearThatTheTitleNames() {
        DocumentContent content =
                Reader.content(List.of(Reader.passage(PassageKind.PARAGRAPH, "2022年，渔业产值9亿元。前三季度虾类产值2亿元。", 0)));
        DocumentInfo info = content.info();
        DocumentInfo titled = new DocumentInfo(
                info.file(),
                "2023年前三季度渔业情况",
                info.publisher(),
                new Vintage("2023-10-20"),
                info.kind(),
                info.language(),
                info.listed());
        assertThat(ProseFigures.read(
                                new DocumentContent(
                                        titled, "text/plain", 1, 0, content.passages(), List.of(), List.of()),
                                Reader.VOCABULARY)
                        .figures()
                        .stream()
                        .map(Reader::period))
                .containsExactly("2022", "2023-01-01/P9M");
    }

    @Test
    void goesOnWithTheOneTimeOfItsSection() {
        List<Passage> passages = List.of(
                Reader.passage(PassageKind.HEADING, "2023年全年渔业产值增长", 0),
                Reader.passage(PassageKind.HEADING, "一、分品种情况", 20),
                Reader.passage(PassageKind.PARAGRAPH, "2023年12月，虾类产值5亿元。", 40),
                Reader.passage(PassageKind.PARAGRAPH, "蟹类产值4亿元。", 60));
        assertThat(Reader.figures(passages).stream().map(Reader::period)).containsExactly("2023-12", "2023-12");
    }

    @Test
    void goesOnWithTheTimeThatAMonthIsAPartOf() {
        List<Passage> passages = List.of(
                Reader.passage(PassageKind.HEADING, "2024年上半年渔业产值增长", 0),
                Reader.passage(PassageKind.HEADING, "一、分品种情况", 20),
                Reader.passage(PassageKind.PARAGRAPH, "虾类产值5亿元。6月当月，虾类产值1亿元。", 40),
                Reader.passage(PassageKind.PARAGRAPH, "蟹类产值4亿元。", 60));
        assertThat(Reader.figures(passages).stream().map(Reader::period))
                .containsExactly("2024-S1", "2024-06", "2024-S1");
    }

    @Test
    void readsTheClausesOfAHeading() {
        Passage heading = Reader.passage(PassageKind.HEADING, "全国渔业产值过亿 湖北产值5亿元", 0);
        assertThat(Reader.figures(List.of(heading)).stream()
                        .map(figure -> figure.reading().refArea()))
                .containsExactly("CN-HB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    预计2025年我国服务贸易出口增长5%，进口增长4%。                  | 5 forecast; 4 forecast
                    2024年我国服务贸易出口增速预期为5%。                         | 5 forecast
                    预计今年我国服务贸易出口增长5%。2024年，进口增长4%。            | 5 forecast; 4 forecast
                    预计2025年我国服务贸易出口将增长5%。2023年增长7%。              | 5 forecast; 7 observation
                    预计2025年我国服务贸易出口将增长5%。⏎2024年上半年，进口增长4%。   | 5 forecast; 4 observation
                    """)
    void forecastsGoOnForYearsThatAreNotOver(String text, String expected) {
        assertThat(read(text, figure -> figure.kind().code())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    到2030年，跨境电商占进出口的比重要达到40%。       | 40 cross_border_ecommerce
                    到2030年，跨境电商进出口占比应达到40%。           | 40 cross_border_ecommerce
                    """)
    void aDemandIsNoPartOfItsSubject(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().indicator())).isEqualTo(list(expected));
    }

    @Test
    void aDateAboveTheTextDoesNotHideWhatItIsAbout() {
        assertThat(read(
                        "2024-07-06⏎商务部介绍，前5月，我国服务出口5亿元。⏎其中，旅行服务出口3亿元。⏎前5月，保险服务出口2亿元。",
                        figure -> figure.reading().refArea()))
                .containsExactly("5 CN", "3 CN", "2 CN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    9月物价指数比上月提高3点。         | 3
                    4月指数上升约4点，比上年同月低5点。  | 4; 5
                    会议10日下午3点开始，共20人出席。    | 20
                    会议于3点半开始，共20人出席。        | 20
                    """)
    void pointsOfAnIndexAreNoTimesOfTheDay(String text, String expected) {
        assertThat(Reader.paragraphs(text).stream()
                        .map(figure -> figure.number().signed().abs().toPlainString()))
                .isEqualTo(list(expected));
    }
}
