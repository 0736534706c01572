package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Figure;

/** What releases of provinces, customs districts, associations and statistical offices say around figures; ⏎ ends a paragraph. */
class ReleaseConstructionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，中国对东盟出口的风机、水泵分别增长5%和6%，进口鞋靴增长7%；出口水果增长8%。    | 5 CN ASEAN exports; 6 CN ASEAN exports; 7 CN ASEAN imports; 8 CN - exports
                    2023年，中国以公路运输方式对越南进出口增长5%。                        | 5 CN VN total
                    2023年，山东轮胎出口巴西增长5%。                                 | 5 CN-SD BR exports
                    2023年，香港输往德国及日本的出口下跌5%及6%。                       | -5 HK DE exports; -6 HK JP exports
                    2023年，四川前三大贸易伙伴依次为美国、东盟和欧盟，进出口额分别为9亿元、8亿元和7亿元。 | 9 CN-SC US total; 8 CN-SC ASEAN total; 7 CN-SC EU total
                    2023年，越南对亚洲出口占48%，对美洲和欧洲出口占比分别为23%和11%。       | 48 VN 142 exports; 23 VN 019 exports; 11 VN 150 exports
                    美国、中国和日本是越南前三大市场，2023年对美国出口9亿美元。              | 9 VN US exports
                    2023年，日本占我国出口总值的5%。                                 | 5 CN JP exports
                    2023年，浙江占我国出口总值的5%。                                 | 5 CN-ZJ - exports
                    2023年，我国对美出口9亿元，自澳进口8亿元，对华出口8亿元。               | 9 CN US exports; 8 CN AU imports; 8 CN - exports
                    2023年，宁波外贸增长3%，在东盟国家中，对越南出口增长5%，对中亚5国出口增长6%。 | 3 CN-330200 - total; 5 CN-330200 VN exports; 6 CN-330200 143 exports
                    2023年，重庆对东盟进出口9亿元。⏎其中对越南增长5%。                    | 9 CN-CQ ASEAN total; 5 CN-CQ VN total
                    韩国统计厅称，韩国7月出口增长9%。⏎对中国（5%）、美国（6%）和欧盟（7%）等地的出口增长。 | 9 KR - exports; 5 KR CN exports; 6 KR US exports; 7 KR EU exports
                    2023年，我国企业承接美国、日本外包执行额分别为9亿元、8亿元。             | 9 CN US none; 8 CN JP none
                    2023年，东盟、美国是厦门前两大贸易伙伴，厦门对上述国家（地区）分别进出口9亿元、8亿元。 | 9 CN-350200 ASEAN total; 8 CN-350200 US total
                    2023年，澳门入境旅客9万人次，香港旅客增加5%。                        | 9 MO - none; 5 MO HK none
                    """)
    void tellsWhoTradesWithWhom(String text, String expected) {
        assertThat(read(
                        text,
                        figure -> dash(figure.reading().refArea()) + " "
                                + dash(figure.reading().counterpartArea()) + " "
                                + figure.reading().flow().code()))
                .isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，河南网络零售额9亿元，总量居全国第9位、中部第1位。农村网络零售额3亿元。 | 9 CN-HA; 9 CN-HA; 1 CN-HA; 3 CN-HA
                    2023年，厦门市出口9亿元，厦门关区出口8亿元。                        | 9 CN-350200; 8 厦门关区
                    2023年，重庆出口9亿元，西部陆海新通道运量7万箱。                     | 9 CN-CQ; 7 CN-CQ
                    2023年，重庆出口增长9%，高于全国6%的平均增速，进口增长5%。            | 9 CN-CQ; 6 CN; 5 CN-CQ
                    2023年，重庆出口增长9%，高于全国平均增速6个百分点，进口增长5%。        | 9 CN-CQ; 6 CN-CQ; 5 CN-CQ
                    2023年，广州市出口9亿元。统计显示，当地企业5万家，其中4个国家级中心。     | 9 CN-440100; 5 CN-440100; 4 CN-440100
                    2023年，德国出口9亿美元，高于法国的8亿美元。                        | 9 DE; 8 FR
                    2023年，川渝进出口9亿元，珠三角出口8亿元。                         | 9 CN-CYEC; 8 CN-PRD
                    """)
    void tellsWhereItIs(String text, String expected) {
        assertThat(read(text, figure -> dash(figure.reading().refArea()))).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024年7月，风机产量增长1.5倍。                              | 1.5 growth_yoy
                    2024年7月，风机产量同比增长1.5倍。                            | 1.5 growth_yoy
                    2024年7月，出口同比、环比分别增长5%和2%。                      | 5 growth_yoy; 2 other
                    2024年7月，进口下降5%，比前6个月收窄1.2个百分点。                 | -5 growth_yoy; 1.2 change_pp
                    2024年7月，进口增长5%，比前6个月收窄1.2个百分点。                 | 5 growth_yoy; -1.2 change_pp
                    2024年7月，肉价上涨5%，影响CPI上涨1个百分点（猪肉价格上涨6%）。       | 5 growth_yoy; 1 change_pp; 6 growth_yoy
                    2024年7月，客运量受油价上涨影响，微升5%。                        | 5 growth_yoy
                    2024年7月，客运量受油价上涨影响微升5%。                          | 5 growth_yoy
                    2024年7月，物流业景气指数为52.4，较上月回升0.9；仓储指数报49，新订单指数升至51.2。 | 52.4 level; 0.9 other; 49 level; 51.2 level
                    2024年7月，大、中型企业指数分别为49.2和48.5。                    | 49.2 level; 48.5 level
                    2024年7月，运价指数收于1035.7点，下跌36点。                      | 1035.7 level; -36 other
                    2024年7月，按品种看，芯片（5%）、轿车（6%）等增长，船舶（-7%）等则减少。   | 5 growth_yoy; 6 growth_yoy; -7 growth_yoy
                    2024年7月，德国占比5%，法国达4%；出口增长3%，扭转了6月2%下降的局面。     | 5 share; 4 share; 3 growth_yoy; -2 growth_yoy
                    2024年7月，占比徘徊在1%左右，仅为1.1%。                          | 1 share; 1.1 share
                    2024年7月，书籍、乐器、地毯出口分别增长7倍、5%、2.5倍。              | 7 growth_yoy; 5 growth_yoy; 2.5 growth_yoy
                    2023年，对外贸易总额为9亿元，比上一年下跌5%。                     | 9 level; -5 growth_yoy
                    2024年7月，出口以7%的增速领先，进口录得5%的按年跌幅，零售实现3%的同比增长。 | 7 growth_yoy; -5 growth_yoy; 3 growth_yoy
                    2024年7月，游客9万人次，同比恢复80%。                            | 9 level; 80 other
                    2024年7月，主要产地为青海（9%）、甘肃（8%）等。                     | 9 share; 8 share
                    2024年7月，主要货类有升有降，书籍（7%）、乐器（-6%）。               | 7 other; -6 other
                    2024年7月，出口9亿元，逆差相等于出口的8%。                         | 9 level; 8 share
                    指数于7月8日15点公布，第3号。                                  | -
                    """)
    void tellsWhatIsMeasured(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().measure().code()))
                .isEqualTo(expected.equals("-") ? List.of() : list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    与2021年相比，2023年四川出口、进口分别增长9%和8%，两年平均增长5%、4%。 | 9 2023; 8 2023; 5 2021/2023; 4 2021/2023
                    从2018年的1亿元，到2023年的2亿元，我国出口翻了一番多，增长1.1倍。      | 1 2018; 2 2023; 1.1 2023
                    截至7月底，今年累计开行9列；截至7月底，累计开行10列。               | 9 2024-01-01/P7M; 10 2024-07-31
                    电商份额从2021年的5%快速增至2023年的9%。                        | 5 2021; 9 2023
                    2024年6月前20天，出口9亿元；7月1-10日出口8亿元；7月5日至9日出口7亿元。  | 9 2024-06-01/P20D; 8 2024-07-01/P10D; 7 2024-07-05/P5D
                    2024年7月8日—7月14日，货运量9亿吨；7月29日—8月4日，货运量8亿吨。   | 9 2024-07-08/P7D; 8 -
                    2024年7月8日至14日运行情况：⏎货运量9亿吨。⏎客运量8亿人次。         | 9 2024-07-08/P7D; 8 2024-07-08/P7D
                    2024年7月8日至14日举办展会，成交9亿元。⏎客运量8亿人次。           | 9 2024-07-08/P7D; 8 -
                    今年7月出口9亿元，创历年同期新高，日均出口3亿元。                 | 9 2024-07; 3 2024-07
                    2024年7月，出口9亿元，创今年以来单月规模新高；进口8亿元。            | 9 2024-07; 8 2024-07
                    7月3日至9日，客流9万人次，同比2019年同时段下降8%；双节期间，客流7万人次。 | 9 2024-07-03/P7D; -8 2024-07-03/P7D; 7 -
                    7月3日至9日双节假期，客流9万人次。                               | 9 2024-07-03/P7D
                    2023年，出口9亿元，上一年为8亿元。                               | 9 2023; 8 2022
                    2024年上半年，消费9亿元，一季度的消费主要用于购物（占7%）、餐饮（占6%）。  | 9 2024-S1; 7 2024-Q1; 6 2024-Q1
                    2023年，湖南吸引项目9个，接近2022年（5个）的两倍，吸引资金8亿元。         | 9 2023; 5 2022; 2 2023; 8 2023
                    港城8月9日电 客流增加9%，二季度客流8万人次。                      | 9 -; 8 2024-Q2
                    本月前9天，出口9亿元；本月以来，出口8亿元。                      | 9 2024-08-01/P9D; 8 -
                    2019年至2021年，电商渗透率分别为5%、6%和7%。                    | 5 2019; 6 2020; 7 2021
                    在2022年高增长基础上，6月出口9亿元。                             | 9 2024-06
                    去（2023）年，出口9亿元，比前（2022）年度增加5%，超过前年度全年8亿元。  | 9 2023; 5 2023; 8 2022
                    """)
    void tellsWhen(String text, String expected) {
        assertThat(read(text, figure -> {
                    var period = figure.reading().period();
                    return period == null ? "-" : period.code();
                }))
                .isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，进口能源9亿吨。其中，原油4亿吨，增加5%。                  | 9 imports; 4 imports; 5 imports
                    2023年，农产品出口9亿元；其中，水果出口4亿元；林产品3亿元。           | 9 exports; 4 exports; 3 exports
                    2023年，服务进口9亿元，增长较快的领域为知识产权使用费，增幅为5%。       | 9 imports; 5 imports
                    2023年，民营企业进出口9亿元，增长8%；国有企业和外资企业分别增长7%和6%。  | 9 total; 8 total; 7 total; 6 total
                    2023年，香港录得9亿元的贸易逆差。⏎2023年，企业签下8亿元的出口订单。     | -9 balance; 8 none
                    2023年，影院票房收入超9亿元，流入超8亿元；贸易入超7亿元。              | 9 none; 8 none; -7 balance
                    2023年，转口及出口货运量增长5%和4%，货运量跌3%。                   | 5 exports; 4 exports; -3 none
                    从2018年的1亿元，到2023年的2亿元，我国跨境电商进出口增长1.1倍。       | 1 total; 2 total; 1.1 total
                    """)
    void tellsTheDirectionOfTrade(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().flow().code())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    財政部公布，7月出口9億美元。                                  | 9 TW MOF_TW
                    财政部公布，7月全国收入9亿元。                                 | 9 CN MOF
                    统计暨普查局公布，7月旅客9万人次。                              | 9 MO DSEC
                    """)
    void knowsTheOfficeOfTheArea(String text, String expected) {
        assertThat(read(
                        text,
                        figure -> dash(figure.reading().refArea()) + " "
                                + dash(figure.reading().authority())))
                .isEqualTo(list(expected));
    }

    private static List<String> read(String text, Function<Figure, String> part) {
        return Reader.paragraphs(text.strip().split("⏎", -1)).stream()
                .map(figure -> figure.number().signed().toPlainString() + " " + part.apply(figure))
                .toList();
    }

    private static String dash(String code) {
        return code.isEmpty() ? "-" : code;
    }

    private static List<String> list(String expected) {
        return Arrays.stream(expected.split(";", -1)).map(String::strip).toList();
    }
}
