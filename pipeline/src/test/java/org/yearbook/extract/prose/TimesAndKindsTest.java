package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.prose.Reader.list;
import static org.yearbook.extract.prose.Reader.read;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what time Chinese articles tell, and whether it has been observed; printed on 12 August 2024, ⏎ ends a paragraph. */
class TimesAndKindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    年吞吐量3000万吨以上的港口有9个，较上年增加2个。                   | 3000 other; 9 observation; 2 observation
                    2023年，年收入超过5亿元的企业达30家，增幅在20%以上的品种有7种。      | 5 other; 30 observation; 20 other; 7 observation
                    规模以上企业（年收入2000万元及以上）达300家。                     | 2000 other; 300 observation
                    特色镇是指年产值1亿元以上、商户超过50家的镇。2023年，有特色镇8个。   | 1 other; 50 other; 8 observation
                    评上的企业给予最高20万元奖励。2023年，发放奖励3亿元。              | 20 other; 3 observation
                    通关成本可降低20%，能够提高效率30%。2023年，成本下降5%。            | -20 other; 30 other; -5 observation
                    2023年，出口超过50亿元，基地达20个，外贸企业实现5%以上的增长。        | 50 observation; 20 observation; 5 observation
                    2023年，进口茶叶占全国50%以上，涉及30个省市。                     | 50 observation; 30 observation
                    """)
    void tellsBoundsAndRulesFromWhatWasObserved(String text, String expected) {
        assertThat(read(text, figure -> figure.kind().code())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    今年，投资将增长10%，达9亿元。去年，投资增长8%。                   | 10 forecast; 9 forecast; 8 observation
                    今年，该市将举办活动200场，发放消费券5000万元。                     | 200 forecast; 5000 forecast
                    公司将5万吨货物运出，将提高质量作为重点，产量达50万吨。              | 5 observation; 50 observation
                    2023年，三年行动计划实施顺利，建成仓库40座。                        | 40 observation
                    到2026年，冷库容量达到9万吨。目前，容量为7万吨。                    | 9 target; 7 observation
                    预计今年出口增长5%，而2023年增长2%。                             | 5 forecast; 2 observation
                    今年目标为新建仓库40座，目前已建成25座。                          | 40 target; 25 observation
                    预计今年出口9亿元，增长5%。                                     | 9 forecast; 5 forecast
                    2023年，销售额20亿元，预计2024年将超过30亿元。其中，茶叶占40%。      | 20 observation; 30 forecast; 40 observation
                    去年，人口500万人，今年目标510万人。人均收入5万元。                | 500 observation; 510 target; 5 observation
                    """)
    void endsAForecastWhereWhatHasBeenIsTold(String text, String expected) {
        assertThat(read(text, figure -> figure.kind().code())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，销售额20亿元，预计2024年将超过30亿元。其中，茶叶占40%。      | 20 2023; 30 2024; 40 2023
                    2023年，出口50亿元，上年为45亿元；进口30亿元。                    | 50 2023; 45 2022; 30 2023
                    2023年上半年，出口5亿元，上年同期为4亿元，增长25%。                | 5 2023-S1; 4 2022-S1; 25 2023-S1
                    2023年，出口50亿元，2022年为40亿元，增长25%。                     | 50 2023; 40 2022; 25 2023
                    一季度，装货7万箱，相当于去年同期装卸货的总和，增加3万箱。           | 7 2024-Q1; 3 2024-Q1
                    2023年，出口9亿元，超过2019年全年，进口7亿元。                    | 9 2023; 7 2023
                    2023年，进口30亿元，增长8%，创2015年以来新高。原油进口5亿元。       | 30 2023; 8 2023; 5 2023
                    2021年，出口9亿元。⏎近年来，企业增至50家。                       | 9 2021; 50 -
                    2021年，出口9亿元。⏎如今，企业增至50家。                       | 9 2021; 50 -
                    “双11”期间，揽件9亿件。去年同期，揽件8亿件。                     | 9 -; 8 -
                    2021年，出口9亿元。⏎挂牌以来，企业增至50家。                     | 9 2021; 50 -
                    2021年，出口9亿元。⏎近年来，外贸发展迅速。出口额达9亿元。          | 9 2021; 9 2021
                    2018—2023年五年间，投入9亿元。                                 | 9 2018/2023
                    截至7月，全市出口9亿元。截至7月，仓库达50座。                     | 9 2024-01-01/P7M; 50 2024-07-31
                    2023年8月至2024年7月，出口9亿元。                               | 9 2023-08-01/P12M
                    年初以来，出口9亿元。                                          | 9 2024-01-01/P8M
                    2015年，出口9亿元。次年，出口7亿元。                             | 9 2015; 7 2016
                    “十三五”末，企业达50家。“十四五”前三年，出口9亿元。               | 50 2020; 9 2021/2023
                    2021年，进口7亿元。⏎二三季度，出口9亿元。                        | 7 2021; 9 -
                    2023年，出口9亿元。上半年，进口7亿元。去年上半年，进口6亿元。        | 9 2023; 7 2024-S1; 6 2023-S1
                    2023年，出口9亿元。一季度，进口2亿元；二季度，进口3亿元。            | 9 2023; 2 2023-Q1; 3 2023-Q2
                    2023年，出口9亿元。12月，进口1亿元。                             | 9 2023; 1 2023-12
                    2022年，出口9亿元。上半年，进口4亿元。                           | 9 2022; 4 2022-S1
                    2023年，投资由增长5%转为下降3%。                                | 5 -; -3 2023
                    今年头7个月，出口9亿元。                                       | 9 2024-01-01/P7M
                    """)
    void tellsTheTimeOfEachFigure(String text, String expected) {
        assertThat(read(text, Reader::period)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，进口降幅收窄至3%，出口跌幅扩大到6%。                      | -3 growth_yoy; -6 growth_yoy
                    2023年，进口下降5%，降幅收窄1个百分点至4%。                       | -5 growth_yoy; 1 change_pp; -4 growth_yoy
                    2023年，增速放缓至2%。                                          | 2 growth_yoy
                    2020年到2023年，出口增长45%，年均增长13%。                        | 45 other; 13 growth_avg
                    2021—2023年，出口同比分别增长5%、6%、7%。                         | 5 growth_yoy; 6 growth_yoy; 7 growth_yoy
                    2023年，人均GDP8.5万元，CPI0.2%。                               | 8.5 level; 0.2 other
                    """)
    void tellsWhatIsMeasuredAndItsSign(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().measure().code())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    占比32%，比2020年底提高3个多百分点。                             | 3 个百分点 change_pp
                    这一成绩来之不易。该市从五个方面推进改革，出口9亿元。               | 9 亿元 level
                    这一成果使该市有8家企业上市。                                   | 8 家 level
                    """)
    void readsUnitsAroundHedges(String text, String expected) {
        assertThat(read(
                        text,
                        figure -> figure.number().unit() + " "
                                + figure.reading().measure().code()))
                .endsWith(expected);
    }
}
