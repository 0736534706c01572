package org.yearbook.extract.prose.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.prose.Reader;
import org.yearbook.extract.prose.sentence.Sentences;

class AssumedEditionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In the second quarter, exports rose. Over the first six months of 2021, they fell.     | 2021
                    In the second quarter, exports rose, compared with 2019. In May 2021, they fell.       | 2021
                    In the second quarter, exports rose. In May 2021, they fell, and rose in May 2020.     | 2021
                    In the second quarter, exports rose. In last year they fell. In 2021, they were large. | 2022
                    Exports rose by 3% in 2020 so far.                                                     | 2020
                    Exports rose by more than 3% in the first quarter of 2020.                             | 2020
                    By the end of April 2020, exports were 3 billion. This year, they are 4 billion.       | 2021
                    Exports rose by 3%, higher than in 2019.                                               | -
                    Exports fell by 3%, the most since the 18.1% in December 2001.                         | -
                    Exports are expected to rise by 3% in 2031.                                            | -
                    Exports rose from 3 billion dollars in 2019 to 5 billion in 2021.                      | 2022
                    In the second quarter, exports rose.                                                   | -
                    In the second quarter, exports rose. They rose by 3%, compared to the second quarter of 2021. | 2022
                    In the second quarter, exports rose. They rose by 3%, compared to the second quarter of 2019. | -
                    In the second quarter, exports rose. They rose by 3%, compared to the first quarter of 2021.  | -
                    In the second quarter, exports rose. They rose by 3% due to higher prices in 2021.            | -
                    From January to April 2021, exports rose by 3%.                                        | 2021
                    Exports rose. Data from the first half of 2021 show a rise of 3%.                             | 2021
                    2021年，出口增长3%。                                                                     | 2022
                    从2018年的3亿元，到2021年的5亿元，出口翻番。                                             | 2022
                    2021年12月，出口增长3%。                                                                 | 2022
                    2021年国庆假期，接待游客3亿人次。                                                         | 2021
                    2013年1月，出口增长。今年2月，进口下降。                                                  | 2013
                    到2035年，出口达到5亿元。                                                                 | -
                    2035年，出口力争达到5亿元。                                                              | -
                    今年上半年出口3亿元，恢复到2019年上半年的90%。                                             | -
                    出口增长。比2013年1月快。今年1月，进口2亿元。                                              | 2014
                    出口增长3%。进口增长5%。顺差3亿元。港口2010年启用，专家称。                                  | -
                    """)
    void isTheYearInWhichTheLatestTimeToldIsNews(String text, String year) {
        String assumed = edition(Vintage.UNKNOWN, text).text();

        assertThat(assumed.isEmpty() ? "-" : assumed).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    港城1月3日电 2019年前11个月，出口增长。                      | 2020-01-03
                    港城11月3日电 2019年前三季度，出口比2018年同期增长。            | 2019-11-03
                    港城3月3日电 2019年，出口增长。                            | 2020-03-03
                    港城9月3日电 2019年，出口增长。                            | 2020
                    港城2月29日电 2019年，出口增长。                           | 2020-02-29
                    港城6月31日电 2019年一季度，出口增长。                       | 2019
                    港城1月3日电 前11个月，出口增长。                          | -
                    1月3日，2019年的出口报告发布。                            | 2020
                    港城统计局1月3日发布的数据显示，2019年，出口增长。             | 2020-01-03
                    12月3日，港城海关公布，2019年1至10月，出口增长。              | 2019-12-03
                    港城海关12月3日获悉，出口增长。                           | -
                    记者6月3日获悉，2019年出口增长。                           | 2020
                    港城海关1月3日召开发布会，2019年前11个月，出口增长。            | 2020-01-03
                    港城海关3日发布数据，2019年前11个月，出口增长。                | 2019-12-03
                    港城海关31日公布，2019年11月，出口增长。                     | 2019-12-31
                    港城2020年1月3日公布，2019年11月，出口增长。                 | 2020
                    港城海关3日发布数据，前11个月，出口增长。                     | -
                    HARBOUR, Jan. 3 (Wire) -- In the first 11 months of 2019, exports rose, and fell in 2018. | 2020-01-03
                    HARBOUR, Sept. 3 -- In 2018, exports fell. In 2019, they rose. | 2020
                    """)
    void isTheDayThatOpensAReportSoonBehindTheTimeItNames(String text, String date) {
        assertThat(edition(Vintage.UNKNOWN, text).text()).isEqualTo(date.equals("-") ? "" : date);
    }

    @Test
    void isTheDateOfTheTextWhereItIsKnown() {
        Vintage printed = new Vintage("2023-05");

        assertThat(edition(printed, "In 2021, exports rose.")).isEqualTo(printed);
    }

    private static Vintage edition(Vintage published, String text) {
        return AssumedEdition.of(
                published,
                Sentences.of(List.of(Reader.passage(PassageKind.PARAGRAPH, text, 0))),
                Lexicon.of(Reader.VOCABULARY));
    }
}
