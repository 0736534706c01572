package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.prose.Reader.dash;
import static org.yearbook.extract.prose.Reader.list;
import static org.yearbook.extract.prose.Reader.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Figure;

/** What newspapers and web sites print around figures, and what must not become a part of a key; ⏎ ends a paragraph. */
class PressConstructionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，香港服務出口7億元，按年升3%；進口9億元，按年跌2.5%。        | 7 services_trade exports level HK 2023; 3 services_trade exports growth_yoy HK 2023; 9 services_trade imports level HK 2023; -2.5 services_trade imports growth_yoy HK 2023
                    2023年，台灣出口7億美元、年增5%，出超2億美元。                    | 7 - exports level TW 2023; 5 - exports growth_yoy TW 2023; 2 - balance level TW 2023
                    今年首5個月，香港服務貿易輸往德國的出口升3.4%，第一季升2%。          | 3.4 services_trade exports growth_yoy HK 2024-01-01/P5M; 2 services_trade exports growth_yoy HK 2024-Q1
                    """)
    void readsTraditionalChinese(String text, String expected) {
        assertThat(Reader.keys(Reader.paragraphs(text))).isEqualTo(list(expected));
    }

    @Test
    void quotesTraditionalChineseAsPrinted() {
        Figure figure = Reader.paragraphs("2023年，香港服務出口約7億美元。").get(0);

        assertThat(figure.citation().quote()).isEqualTo("2023年，香港服務出口約7億美元。");
        assertThat(figure.subject()).isEqualTo("香港服務出口");
        assertThat(figure.number().unit()).isEqualTo("億美元");
        assertThat(figure.number().hedge()).isEqualTo("約");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，我国服务贸易出口9亿元，去年同期为8亿元，增长5%。              | 9 2023; 8 2022; 5 2023
                    2024年上半年，出口9亿元，去年同期为8亿元，增长5%，其中二季度4亿元。      | 9 2024-S1; 8 2023-S1; 5 2024-S1; 4 2024-Q2
                    2024年上半年，出口9亿元，恢复至2019年同期的90%；进口7亿元。           | 9 2024-S1; 90 2024-S1; 7 2024-S1
                    2023年，出口9亿元，较2021年的6亿元增长50%。                        | 9 2023; 6 2021; 50 2023
                    2024年6月，出口增长5%，而前一个月增长7%，进口增长4%。                 | 5 2024-06; 7 2024-05; 4 2024-06
                    台灣113年出口9億元，112年為8億元。                              | 9 2024; 8 2023
                    湖南延续2021、2022年增势，一季度出口9亿元，2022年一季度出口8亿元。         | 9 2024-Q1; 8 2022-Q1
                    从2019年的9亿元增至2023年的10亿元，占出口的比重由5%升至6%。                | 9 2019; 10 2023; 5 2019; 6 2023
                    从2019年的9亿元增至2023年的10亿元，2024年占比由5%升至6%。                 | 9 2019; 10 2023; 5 -; 6 2024
                    2024年上半年，出口9亿元。⏎举办“2023年茶乡活动”，进口8亿元。⏎茶叶7吨。      | 9 2024-S1; 8 2024-S1; 7 2024-S1
                    2024年上半年，出口9亿元。⏎他说，“2023年增长6%”，进口8亿元。             | 9 2024-S1; 6 2023; 8 2023
                    2023年出口9亿元。在“2024年上半年形势好转”的背景下，进口8亿元。             | 9 2023; 8 2024-S1
                    2023年出口9亿元。“2024年上半年进口”一项为8亿元。                         | 9 2023; 8 2024-S1
                    2024年上半年，出口9亿元。举办“2023年茶乡”系列活动，进口8亿元。             | 9 2024-S1; 8 2024-S1
                    2024年上半年，出口9亿元。2024年6月，班列8列，超去年同期7列。            | 9 2024-S1; 8 2024-06; 7 2024-06
                    2023年，出口9亿元，刷新历年最高纪录，增长5%。                     | 9 2023; 5 2023
                    我校建校113年，出口9亿元。                                     | 113 -; 9 -
                    继10月下降5%后，出口于11月下降7%。                             | -5 2023-10; -7 2023-11
                    2024年前5个月，逆差为9亿元，较去年同期（8亿元）增加1亿元。            | -9 2024-01-01/P5M; -8 2023-01-01/P5M; 1 2024-01-01/P5M
                    2024年6月，出口9亿元，低于去年同期的8亿元；进口7亿元。                  | 9 2024-06; 8 2023-06; 7 2024-06
                    6月，出口同比增长5%；国庆假期，零售额2亿元。                       | 5 2024-06; 2 -
                    2023年，出口9亿元。⏎“双11”期间，网上零售额2亿元，增长5%。            | 9 2023; 2 -; 5 -
                    受春节假期影响，2月出口下降5%。                                  | -5 2024-02
                    2022-23财年首9个月，出口9亿元。                                | 9 -
                    2022/23财年末，茶农9家。                                       | 9 -
                    2023财年，出口9亿元。                                         | 9 -
                    2023年初，人口9亿人。                                          | 9 -
                    分季度看，一季度出口增长5%，二季度增长6%。                         | 5 2024-Q1; 6 2024-Q2
                    2023年一、二、三季度，出口分别增长5%、6%和7%。                    | 5 2023-Q1; 6 2023-Q2; 7 2023-Q3
                    2023年7、8月，出口分别增长5%和6%，进口分别增长7%和8%。              | 5 2023-07; 6 2023-08; 7 2023-07; 8 2023-08
                    2023年一、二季度，出口9亿元。                                    | 9 -
                    12月出口增长5%，全年增长6%。                                    | 5 2023-12; 6 2023
                    上半年，出口9亿元，降幅较去年全年收窄3个百分点；进口7亿元。            | 9 2024-S1; 3 2024-S1; 7 2024-S1
                    """)
    void givesNoFigureTheTimeOfAnother(String text, String expected) {
        assertThat(read(text, Reader::period)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，宁波服务贸易出口9亿元，规模居全国城市第6位；进口7亿元。        | 9 CN-330200; 6 CN-330200; 7 CN-330200
                    2023年，中国外贸强市深圳表现亮眼。出口9亿元。                       | 9 CN-440300
                    2023年，上海与浙江两地出口9亿元。                                | 9 上海与浙江
                    2023年，江苏出口9亿元。苏州出口3亿元，无锡出口2亿元。⏎出口机电产品5亿元。 | 9 CN-JS; 3 CN-320500; 2 CN-320200; 5 CN-JS
                    世界最大产钢国中国2023年产量9亿吨。                              | 9 CN
                    2023年，企业对全球150个国家投资，累计投资9亿元。                    | 150 001; 9 -
                    2023年，苏州、无锡两个城市出口增长5%。                           | 5 苏州、无锡
                    """)
    void givesAFigureTheAreaThatItIsOf(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().refArea())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，我国服务出口增长5%，扣除价格因素后增长4%，进口增长3%。         | 5 services_trade; 4 -; 3 services_trade
                    2023年，我国服务出口增长5%；扣除价格因素，实际增长4%。                | 5 services_trade; 4 -
                    2023年，我国旅行服务出口增长5%，为服务贸易第一大领域。其中，进口增长4%。  | 5 -; 4 -
                    2023年，我国服务出口增长5%，受需求回落影响，进口增长3%。              | 5 services_trade; 3 services_trade
                    """)
    void keepsWhatIsOnlySaidBesideOutOfTheSubject(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().indicator())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，欧盟为我国第二大贸易伙伴，贸易额9亿元；美国为第三大贸易伙伴，贸易额7亿元。 | 9 EU; 7 US
                    2023年，我国输往德国、日本的出口分别增长5%和6%。                    | 5 DE; 6 JP
                    """)
    void knowsThePartner(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().counterpartArea())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，我国服务出口9亿元，占外贸的比重最高，为40%。                 | 9 level; 40 share
                    2023年，我国服务出口9亿元，为预算的40%，增长5%。                    | 9 level; 40 share; 5 growth_yoy
                    2024年6月，我国服务出口9亿元，低于去年同期的8亿元。                  | 9 level; 8 level
                    2023年，我国新车销量达到总销量的40%。                             | 40 share
                    2023年，与2019年同期相比，我国服务出口下降4%，两年平均下降2%。          | -4 other; -2 growth_avg
                    2023年，我国服务进口录得4%的跌幅。                               | -4 growth_yoy
                    2023年9月，我国食品价格同比涨幅比上月回落0.2个百分点，鲜果上涨3%。      | -0.2 change_pp; 3 growth_yoy
                    2023年9月，食品环比下降2%。食品中，鲜果下降3%。                     | -2 other; -3 other
                    2023年，我国服务出口9亿元、进口7亿元，双双创新高，增长5%和6%。         | 9 level; 7 level; 5 growth_yoy; 6 growth_yoy
                    2023年，我国服务贸易逆差下降5%至9亿元，同比减少2亿元。               | -5 growth_yoy; -9 level; -2 other
                    2023年，我国竹器占出口的比重同比下降2个百分点，为4%。                | -2 change_pp; 4 share
                    2023年，我国出口额4000亿元，同比增减-2.1%。 | 4000 level; -2.1 growth_yoy
                    2023年，我国出口额4000亿元，同比增减2.1%。 | 4000 level; 2.1 other
                    2023年，带动服务贸易逆差下降5%。                                 | -5 growth_yoy
                    2023年9月，鲜菜价格影响CPI下降0.2个百分点。                        | -0.2 change_pp
                    2023年，我国竹笋出口增长3.5倍，木耳出口增至2019年的2倍。            | 3.5 growth_yoy; 2 other
                    2023年，我国竹笋、木耳出口分别增长3.5倍和1.2倍。                   | 3.5 growth_yoy; 1.2 growth_yoy
                    2023年，我国竹笋、木耳出口则增加3.5倍和12%。                      | 3.5 growth_yoy; 12 growth_yoy
                    十年间，我国竹笋出口增长3.5倍；5年来木耳增长2倍。                  | 3.5 other; 2 other
                    """)
    void saysWhatANumberMeasures(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().measure().code())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，我国手机出口9万台，货值7亿元。                            | 9 exports; 7 exports
                    2023年，我国出口机电产品9亿元，其中，手机3亿元；钢材2亿元，增长5%。   | 9 exports; 3 exports; 2 exports; 5 exports
                    2023年，我国机电产品出口9亿元，其中手机3亿元，企业5家。             | 9 exports; 3 exports; 5 none
                    2023年，我国出口9亿元，增长5%；固定资产投资7亿元。                | 9 exports; 5 exports; 7 none
                    2023年，我国锂电池等产品分别出口9亿、8亿、7亿元。                  | 9 exports; 8 exports; 7 exports
                    2023年，我国机电产品占出口的六成。                               | 6 exports
                    2023年，我国出口9亿元，其中竹器、木器分别下降5%和6%，纸品增长7%。   | 9 exports; -5 exports; -6 exports; 7 exports
                    2023年，我国出口9亿元，创历史同期新高，增长5%。                   | 9 exports; 5 exports
                    2023年，我国纸品出口（9亿元）增长5%，竹器进口（7亿元）下降3%。       | 9 exports; 5 exports; 7 imports; -3 imports
                    2023年，我国锂电池、汽车等产品分别出口9亿元和7亿元，增幅分别为5%和6%。   | 9 exports; 7 exports; 5 exports; 6 exports
                    """)
    void keepsTheDirectionOfTrade(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().flow().code())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，我国企业所得税9亿元，中央预算收入7亿元。        | 9 我国企业所得税; 7 中央预算收入
                    2023年，第一、二、三产业增加值分别增长5%、6%和7%。      | 5 第一产业增加值; 6 第二产业增加值; 7 第三产业增加值
                    2023年，我国汽车保有量最大，产量为9万辆。              | 9 我国汽车保有量最大：产量
                    2023年，我国服务出口9亿元，再出口（7亿元）增长5%。      | 9 我国服务出口; 7 再出口; 5 再出口
                    2023年，我国出口手机9万部，其中5G手机7万部。            | 9 我国出口手机; 7 5G手机
                    2023年，我国中成药产量9万吨，十种有色金属产量7万吨。    | 9 我国中成药产量; 7 有色金属产量
                    2023年，服务出口9亿元（1美元约合7元人民币）。          | 9 服务出口
                    """)
    void namesTheSubjectWhole(String text, String expected) {
        assertThat(read(text, Figure::subject)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，我国主要来源地投资平稳，其中德国、法国投资分别增长5%和6%。        | 5 CN DE; 6 CN FR
                    2023年，我国主要贸易伙伴平稳，其中德国增长5%。                        | 5 CN DE
                    2023年，东部、西部地区引资分别增长5%和6%，竹器业引资7亿元，增长8%。   | 5 CN-EAST -; 6 CN-WEST -; 7 CN -; 8 CN -
                    2023年，台湾对东协出口9亿元，对美出口7亿元。                         | 9 TW ASEAN; 7 TW US
                    2023年，重庆边民互市出口9亿元。                                    | 9 CN-CQ -
                    """)
    void tellsWhoReportsFromWhoTradesWithThem(String text, String expected) {
        assertThat(read(
                        text,
                        figure -> dash(figure.reading().refArea()) + " "
                                + dash(figure.reading().counterpartArea())))
                .isEqualTo(list(expected));
    }
}
