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
                    2023年，水泥产能下降5%，运能提高到80万吨，风能增长4%，耗能降低3%。        | -5 observation; 80 observation; 4 observation; -3 observation
                    2023年，许可增加12件，认可提高6%，可降解薄膜产量增长9%。               | 12 observation; 6 observation; 9 observation
                    2023年，精简职能减少12项。投产后能提高产值6亿元，成本可下降7%。         | -12 observation; 6 other; -7 other
                    该市上调起征点后，2023年收入80亿元，下降4%。                       | 80 observation; -4 observation
                    起征点为每月8000元，准入标准由50万元提高到80万元。                  | 8000 other; 50 other; 80 other
                    2023年，达到准入标准的商户有80家，实现产值6亿元。                   | 80 observation; 6 observation
                    2023年，绿色产品（是指列入名录的产品）出口6亿元；进口4亿元。          | 6 observation; 4 observation
                    2023年，该市发布的标准是全省最多的，共80项。                       | 80 observation
                    大镇是指人口5万人以上，产值9亿元以上的镇，2023年有7个。              | 5 other; 9 other; 7 observation
                    大村是指商户超过9家，订单多于80件；或者收入5万元以上的村。            | 9 other; 80 other; 5 other
                    大镇是指人口5万人以上的镇；2023年，进口超过30亿元。                | 5 other; 30 observation
                    2023年，撬动投资6亿元以上带动就业800人。                          | 6 observation; 800 observation
                    2023年，发放超过9亿元的贷款给70家商户。                           | 9 observation; 70 observation
                    2023年，贡献了超过9亿元的税收和4万个岗位。                         | 9 observation; 4 observation
                    2023年，湿地保护率达到75%及以上。                               | 75 observation
                    2023年，年收入800万元以上的商户有70家，60岁及以上人口9万人。         | 800 other; 70 observation; 9 observation
                    """)
    void leavesWhatWasObservedBesideRulesAndBounds(String text, String expected) {
        assertThat(read(text, figure -> figure.kind().code())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    7月出口增长7%，多过市场预期的增长5%，进口增长4%，市场预期为下降1%。  | 7 observation; 5 forecast; 4 observation; -1 forecast
                    7月出口增长4%，预期下降2%，进口增长3%；进口好于市场预期，增长1%。   | 4 observation; -2 forecast; 3 observation; 1 observation
                    2023年，港口投资完成53亿元，为年计划的118%，完成目标的九成。       | 53 observation; 118 observation; 9 observation
                    今年投资要为年计划的118%。                                       | 118 target
                    2023年，出口目标为9亿元，实际完成12亿元。                          | 9 target; 12 observation
                    今年是“十四五”规划实施的第四年，投资增长6%，产值增长7%。            | 6 observation; 7 observation
                    启动“十五五”规划编制，2023年投资增长6%。                           | 6 observation
                    “十四五”规划提出，到2025年，产值达到500亿元。                      | 500 target
                    7月，市场预期出口增长6%、进口下降3%，实际出口增长11%。             | 6 forecast; -3 forecast; 11 observation
                    市场预期7月出口增长6%，进口下降3%。                              | 6 forecast; -3 forecast
                    7月出口增长11%，高于市场预期的6%，进口下降3%。                    | 11 observation; 6 forecast; -3 observation
                    2023年，投资9亿元，达产后年产值20亿元；年度交易限值提高到2万元。     | 9 observation; 20 forecast; 2 other
                    2023年，对企业进行目标市场注册辅导，帮助70家企业获准；目标客户达9万人。  | 70 observation; 9 observation
                    2023年，零售额增长9%，增速比上年加快2.4%。                       | 9 observation; 2.4 other
                    2023年，按6位商品编码统计，26项产品出口过亿。                     | 26 observation
                    现将有关数据通报如下：2023年，该市出口80亿元，增长4%。              | 80 observation; 4 observation
                    现将会计数据公布如下：2023年，该市出口80亿元，增长4%。              | 80 observation; 4 observation
                    2023年，该市将创新作为首要任务，研发投入80亿元。                   | 80 observation
                    2023年，该市将支持商户摆在首位，贷款80亿元。                      | 80 observation
                    2023年，该市将支持200家商户列入名单，贷款80亿元。                  | 200 observation; 80 observation
                    2023年，该市力求实效，招商80亿元。                              | 80 observation
                    今年，该市将支持200家商户，投入3亿元。                           | 200 forecast; 3 forecast
                    2023年，受可能加征关税影响，出口下降4%，进口增长2%。               | -4 observation; 2 observation
                    可能的影响不大，一季度出口增长4%。                              | 4 observation
                    面对不可能预见的困难，去年出口80亿元。                           | 80 observation
                    今年出口可能增长4%，去年增长了2%，进口80亿元。                    | 4 forecast; 2 observation; 80 observation
                    关税可能导致出口下降4%，商户可能增至1200家。                      | -4 forecast; 1200 forecast
                    今年出口可能比去年增长4%，进口可能进一步下降2%。                  | 4 forecast; -2 forecast
                    今年出口有可能突破80亿元。                                    | 80 forecast
                    """)
    void foretellsOnlyWithAWordThatDoes(String text, String expected) {
        assertThat(read(text, figure -> figure.kind().code())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    今年，投资将增长10%，达9亿元。去年，投资增长8%。                   | 10 forecast; 9 forecast; 8 observation
                    今年，该市将举办活动200场，发放消费券5000万元。                     | 200 forecast; 5000 forecast
                    上半年，投资31亿元，占年度计划的62%，同比增长18%。                  | 31 observation; 62 observation; 18 observation
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
                    2023年，出口9亿元，已超2019年全年的8亿元；进口7亿元。                | 9 2023; 8 2019; 7 2023
                    2023年，出口9亿元，高于2019年的8亿元，进口7亿元，2024年增长6%。        | 9 2023; 8 2019; 7 2023; 6 2024
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
                    出口从2015年的3亿元，增长到2023年的9亿元，年均增长14%。           | 3 2015; 9 2023; 14 2015/2023
                    2023年，投资由增长5%转为下降3%。                                | 5 -; -3 2023
                    今年头7个月，出口9亿元。                                       | 9 2024-01-01/P7M
                    2023年，出口从2018年不足2亿元迅速增至9亿元，其中茶叶4亿元。         | 2 2018; 9 2023; 4 2023
                    2023年，产量由2015年2万吨增加到9万吨，年均增长20%。                | 2 2015; 9 2023; 20 2015/2023
                    2023年，出口从上年下降4%转为增长6%，进口增长8%。                  | -4 2022; 6 2023; 8 2023
                    从2019年起，出口保持在5亿元以上，增至9亿元。                      | 5 -; 9 -
                    从2019年出口5亿元到2023年出口9亿元。                             | 5 2019; 9 2023
                    2015年1月，进口5亿元，而去年同期仅3亿元，其中稻谷4亿元。            | 5 2015-01; 3 2014-01; 4 2015-01
                    2024-08-05 港城仓库达50座。                                    | 50 -
                    2023年1至9月，投资增长3%，相比上半年2%的增速，明显加快。          | 3 2023-01-01/P9M; 2 2023-S1
                    2023年，出口9亿元，相当于2015年的3倍，进口7亿元。                 | 9 2023; 3 2023; 7 2023
                    2023年⏎2022年，顺差9亿元，该县2018年逆差3亿元。进口7亿元。       | 9 2022; -3 2018; 7 2022
                    2024年春节假期（2月10日至17日），接待9万人次，较去年春节假期增长8%。春节假期，出游7万人次。去年春节假期，出游5万人次。 | 9 2024-02-10/P8D; 8 2024-02-10/P8D; 7 2024-02-10/P8D; 5 -
                    7月22日—7月28日，运行数据：⏎货运量32万吨。⏎8月2日至4日，展会举行。⏎面积9万平方米。 | 32 2024-07-22/P7D; 9 2024-07-22/P7D
                    7天长假期间，接待游客9万人次。                                  | 9 -
                    7月1日至20日，出口额35亿元，创下历年同期最高纪录。进口额33亿元。     | 35 2024-07-01/P20D; 33 2024-07-01/P20D
                    2024年7月，出口25亿元，创今年以来单月出口规模新高；进口16亿元。      | 25 2024-07; 16 2024-07
                    前7个月，进出口99亿元。⏎其中，7月单月，进出口41亿元。出口25亿元。    | 99 2024-01-01/P7M; 41 2024-07; 25 2024-07
                    前7个月，进出口99亿元，其中7月进出口41亿元。出口65亿元。           | 99 2024-01-01/P7M; 41 2024-07; 65 2024-01-01/P7M
                    该县本月前10天出口9亿元。                                       | 9 2024-08-01/P10D
                    2023年，出口9亿元。⏎二季度的消费主要用于购物（占65%）、餐饮（占15%）。 | 9 2023; 65 2024-Q2; 15 2024-Q2
                    2021、2022、2023年出口额分别为9亿元、7亿元、5亿元。               | 9 2021; 7 2022; 5 2023
                    2022和2023年，出口分别增长5%、6%。                              | 5 2022; 6 2023
                    2023年，出口9亿元，是五年前的3倍，较十年前增长8倍。               | 9 2023; 3 2023; 8 2023
                    2023年5月，出口9亿元，增长8%，前5个月占7%。⏎进口6亿元。              | 9 2023-05; 8 2023-05; 7 2023-01-01/P5M; 6 2023-05
                    2023年5月，出口9亿元，前5个月出口70亿元，增长7%。⏎进口6亿元。         | 9 2023-05; 70 2023-01-01/P5M; 7 2023-01-01/P5M; 6 2023-01-01/P5M
                    2023年，出口9亿元。12月，出口2亿元。⏎同期，进口1亿元。⏎茶叶出口7亿元。 | 9 2023; 2 2023-12; 1 2023-12; 7 2023
                    2023年，该县吸引项目98个，接近2022年（51个）的两倍，投资9亿元。      | 98 2023; 51 2022; 2 2023; 9 2023
                    2015年，进口5亿元，上年为3亿元。                                | 5 2015; 3 2014
                    2015年上半年，进口5亿元，上年全年为8亿元。                        | 5 2015-S1; 8 2014
                    2015年一季度，进口增长5%，上年为3%。                            | 5 2015-Q1; 3 2014
                    2023年10月，进口5亿元，去年同期为3亿元。                          | 5 2023-10; 3 2022-10
                    产值同比6月份增长5%，7月份增长6%。                              | 5 2024-06; 6 2024-07
                    2023年，接待9万人次，同比2019年增长5%；收入7亿元，环比2022年增长8%。  | 9 2023; 5 2023; 7 2023; 8 2023
                    2022年，旅游业实现了“十四五”良好开局。全年收入9亿元。              | 9 2022
                    2021年，为“十四五”发展开好局，全年收入9亿元。                     | 9 2021
                    """)
    void tellsTheTimeOfEachFigure(String text, String expected) {
        assertThat(read(text, Reader::period)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，进口降幅收窄至3%，出口跌幅扩大到6%。                      | -3 growth_yoy; -6 growth_yoy
                    2023年，进口下降5%，降幅收窄1个百分点至4%。                       | -5 growth_yoy; 1 change_pp; -4 growth_yoy
                    2023年，研发投入强度由2.1%提高到2.6%。                            | 2.1 share; 2.6 share
                    2023年，增速放缓至2%。                                          | 2 growth_yoy
                    2020年到2023年，出口增长45%，年均增长13%。                        | 45 other; 13 growth_avg
                    2021—2023年，出口同比分别增长5%、6%、7%。                         | 5 growth_yoy; 6 growth_yoy; 7 growth_yoy
                    2023年，出口下降，跌幅为-4.2%；进口分别下降-3%、-5%。              | -4.2 growth_yoy; -3 growth_yoy; -5 growth_yoy
                    2023年，事故率下降12%。                                         | -12 other
                    2023年，零售额增长9%，增速比上年加快2.4%，出口增速5%。             | 9 growth_yoy; 2.4 change_pp; 5 growth_yoy
                    2023年，投资下降9%，降幅比上半年收窄1.1%。                        | -9 growth_yoy; 1.1 change_pp
                    2023年，接待游客9万人次，同比2019年增长5%。                       | 9 level; 5 other
                    2023年，产值同比6月份为5%，7月份为6%。                          | 5 growth_yoy; 6 growth_yoy
                    2023年，浙江出口增长5%，份额最大的是韩国，其次是英国（14%）、法国（6%）。 | 5 growth_yoy; 14 other; 6 other
                    2023年，出口9亿元（+5.3%），进口7亿元（-2%）。                     | 9 level; 5.3 growth_yoy; 7 level; -2 growth_yoy
                    2023年，零售额增长9%，以药品（+5.9%）和家电（+2.5%）的升幅较明显。   | 9 growth_yoy; 5.9 growth_yoy; 2.5 growth_yoy
                    2023年，出口9亿元，进口7亿元，均有所增长，增长率分别为：4%、6%。     | 9 level; 7 level; 4 growth_yoy; 6 growth_yoy
                    2023年，茶叶出口增幅最高，为44%；其次是水果（23%）、蔬菜（13%）。    | 44 growth_yoy; 23 growth_yoy; 13 growth_yoy
                    2023年，主要市场下跌，尤其是荷兰（跌21%）和德国（跌20%）。         | -21 growth_yoy; -20 growth_yoy
                    2023年，逆差79亿元，相等于商品进口货值的7%；接待游客9万人次，同比恢复79%。 | -79 level; 7 share; 9 level; 79 other
                    2023年，汽车、电池、玩具出口分别增长7倍、27%、5%。                  | 7 growth_yoy; 27 growth_yoy; 5 growth_yoy
                    2023年，出口与进口分别增长2倍和下降5%。                           | 2 growth_yoy; -5 growth_yoy
                    2023年，贸易额将获得1%至3%的增长。                               | 1 growth_yoy; 3 growth_yoy
                    2023年，居民收入比由上年的2.31缩小至2.26，收入比上年增长5%。         | 2.31 level; 2.26 level; 5 growth_yoy
                    2023年，景气指数由上年的49.8升至50.1。                           | 49.8 level; 50.1 level
                    2023年，纸品降幅最大，达到8%；民企占比最高，为43%。                | -8 growth_yoy; 43 share
                    2023年1至9月，投资增长3%，比上半年2%的增速快。                   | 3 growth_yoy; 2 growth_yoy
                    2023年，10家企业贡献了86%的贸易额，实现了9%的增长。               | 10 level; 86 share; 9 growth_yoy
                    2023年，出口省份主要包括河南（36%）、湖北（25%）等主产省。         | 36 share; 25 share
                    2023年，主要出口市场为日本（86%）、越南（25%）。                   | 86 other; 25 other
                    2023年，出口由2018年的5亿元增至2023年的9亿元，增长80%，进口增长4%。     | 5 level; 9 level; 80 other; 4 growth_yoy
                    2023年，出口由2022年的5亿元增至2023年的9亿元，增长80%。             | 5 level; 9 level; 80 growth_yoy
                    2023年，第136届茶博会客商9人，较上届增长8%。其中，茶商增长7%。        | 9 level; 8 other; 7 other
                    2023年，产值下降4%；与2020年相比，两年平均增长2%，人均产值9元。其中，茶叶增长3%。 | -4 growth_yoy; 2 growth_avg; 9 level; 3 growth_yoy
                    2023年，第6届茶博会客商9人，较上届增长8%。                        | 9 level; 8 growth_yoy
                    2023年，茶叶、竹器出口增幅最大，分别达8%和7%。                    | 8 growth_yoy; 7 growth_yoy
                    2023年，人均GDP8.5万元，CPI0.2%。                               | 8.5 level; 0.2 other
                    """)
    void tellsWhatIsMeasuredAndItsSign(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().measure().code())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    出口2.58兆元。                                                | 2.58 兆元 level
                    衣着附件6367.9亿元。                                           | 6367.9 亿元 level
                    入境2400多万批。                                               | 2400 万批 level
                    两批企业参展，退运商品35批。                                     | 35 批 level
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
