package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;

/** A document without a date of publication, where nothing but its own words tells what lies ahead. */
class UndatedDocumentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    目标是：到2035年，绿色产品占工业产品的比重提高到50%以上。⏎10月份，客运量3.73亿人次。     | 2035; -
                    预计2035年绿色产品占工业产品的比重达50%。⏎10月份，客运量3.73亿人次。                   | 2035; -
                    2023年绿色产品占工业产品的比重提高到50%以上。⏎10月份，客运量3.73亿人次。                | 2023; 2023-10
                    """)
    void whatIsHopedForGivesNoYearToTheParagraphsBehind(String text, String expected) {
        assertThat(periods(text)).isEqualTo(Reader.list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    截至目前（2023年），企业出口5亿元。今年一季度，进口3亿元。                          | -; 2024-Q1
                    客流恢复到疫情前（2019年）的水平。今年一季度，客运量3.73亿人次。                     | -
                    去年（2023年），企业出口5亿元。今年一季度，进口3亿元。                              | 2023; 2024-Q1
                    """)
    void aYearInBracketsBehindTheWordForAYearTellsTheEdition(String text, String expected) {
        assertThat(periods(text)).isEqualTo(Reader.list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    今年前7个月，出口5亿元。2023年，出口8亿元。⏎前7个月，进口3亿元。                       | 2024-01-01/P7M; 2023; 2024-01-01/P7M
                    2023年，出口8亿元。⏎今年一季度，进口3亿元。⏎二季度，进口4亿元。                        | 2023; 2024-Q1; 2024-Q2
                    2023年前7个月，出口5亿元。⏎2023年，出口8亿元。⏎前7个月，进口3亿元。                     | 2023-01-01/P7M; 2023; 2023-01-01/P7M
                    2016年一季度，泰国出口9吨。⏎越南海关27日公布的数据显示，二季度出口8吨。⏎自2014年5月起，库存减少，仍有7吨。 | 2016-Q1; 2016-Q2; -
                    """)
    void thisYearIsTheOneBehindTheLatestYearTold(String text, String expected) {
        assertThat(periods(text)).isEqualTo(Reader.list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Traffic rose 5% in August. It is up 4% in 2017, compared with the same period of 2016.    | 2017-08; 2017
                    Sales rose 5% in August. They were 3 billion in the same period of 2016. The currency led in 2017.   | 2017-08; 2016-08
                    Traffic rose 5% in August. It rose 4% in 2017.                                            | 2018-08; 2017
                    """)
    void anArticleThatComparesWithTheSamePartOfAYearIsOfTheNextOne(String text, String expected) {
        assertThat(periods(text)).isEqualTo(Reader.list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    目标：到2035年，绿色产品占工业产品的比重达到50%。                | target
                    预计到2035年，市场规模为50亿元。                               | forecast
                    到2020年，全市仓库达到50座。                                  | observation
                    到2022年，产量连续三年增长，达到50亿元。                       | observation
                    从2018年的20亿元到2022年的40亿元，出口翻一番。                 | observation
                    到2015年，出口已达5亿元。                                    | observation
                    从2015年到2023年，出口增长50%。                              | observation
                    """)
    void onlyAWordOfAimingOrForecastingTellsWhatLiesAhead(String text, String expected) {
        assertThat(figures(text).get(0).kind().code()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    从2013年至2022年，出口增长1.1倍；十年来，进口累计5亿元。⏎十年间，进口年均增长3%。  | 2013/2022; 2013/2022; 2013/2022
                    从2018年的3亿元，到2023年的5亿元，出口增长。⏎5年间，出口增长1.2倍。                | 2018; 2023; 2018/2023
                    2013年至2022年，出口增长1.1倍。⏎五年来，进口累计5亿元。                        | 2013/2022; -
                    2013年至2022年，出口增长1.1倍，2012年至2021年，增长1倍。⏎十年来，进口累计5亿元。  | 2013/2022; 2012/2021; -
                    张三在论坛2018年会上称，出口增长3%。                                        | -
                    3月，客流首次年内突破3000万人次。                                           | -
                    """)
    void yearsToldByTheirNumberAreTheOnlySpanOfThatLength(String text, String expected) {
        assertThat(periods(text)).isEqualTo(Reader.list(expected));
    }

    private static List<String> periods(String text) {
        return figures(text).stream().map(Reader::period).toList();
    }

    private static List<Figure> figures(String text) {
        List<Passage> passages = new ArrayList<>();
        for (String paragraph : text.split("⏎")) {
            passages.add(Reader.passage(PassageKind.PARAGRAPH, paragraph, 100 * passages.size()));
        }
        DocumentContent content = new DocumentContent(
                DocumentInfo.unlisted("note.txt"), "text/plain", 1, 0, passages, List.of(), List.of());

        return ProseFigures.read(content, Reader.VOCABULARY).figures();
    }
}
