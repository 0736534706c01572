package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.prose.Reader.list;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which direction Chinese sentences say that something is traded, as {@code value flow partner}. */
class TradeFlowsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，家具出口9亿元，增长3%；灯具8亿元，下降2%；童车增长6%；箱包3万吨。     | 9 exports -; 3 exports -; 8 exports -; -2 exports -; 6 exports -; 3 exports -
                    2023年，粮食进口9亿元，增长3%，水果5亿元，乳品下降6%。                  | 9 imports -; 3 imports -; 5 imports -; -6 imports -
                    2023年，家具进口9亿元，增长3%；增长较快的是灯具和童车，分别增长8%和7%。       | 9 imports -; 3 imports -; 8 imports -; 7 imports -
                    2023年，家具出口9亿元，固定资产投资增长2%，失业率5%，旅游收入7亿元。         | 9 exports -; 2 none -; 5 none -; 7 none -
                    2023年，家具出口9亿元，海外仓12个，入驻企业30家。                     | 9 exports -; 12 none -; 30 none -
                    2023年，家具出口9亿元。城镇用电量增长2%。                          | 9 exports -; 2 none -
                    """)
    void goesOnInTheSentence(String text, String expected) {
        assertThat(Reader.read(text, Reader::flowAndPartner)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖南出口白瓷9亿元；红砖8亿元，增长7%。        | 9 exports -; 8 exports -; 7 exports -
                    2023年，湖南进口青铜9亿元；红砖8亿元。               | 9 imports -; 8 imports -
                    2023年，湖南出口白瓷9亿元；民营窑厂企业8亿元；红砖7亿元。 | 9 exports -; 8 none -; 7 none -
                    2023年，湖南出口白瓷9亿元；窑厂订单8亿元。            | 9 exports -; 8 none -
                    2023年，湖南出口白瓷9亿元，红砖产量8亿块。            | 9 exports -; 8 none -
                    2023年，湖南出口9亿元；红砖8亿元。                  | 9 exports -; 8 none -
                    """)
    void goesOnAboutGoodsWhateverListNamesThem(String text, String expected) {
        assertThat(Reader.knowing(List.of("白瓷", "红砖", "民营窑厂企业", "窑厂订单"), text).stream()
                        .map(figure -> figure.number().signed().toPlainString() + " " + Reader.flowAndPartner(figure))
                        .toList())
                .isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，进口棉花、羊毛贸易额分别增长5%和6%。                       | 5 imports -; 6 imports -
                    2023年，出口和贸易额分别增长5%和6%。                            | 5 exports -; 6 total -
                    2023年，保税备货、海外仓出口等贸易方式发展较快，分别达5亿元和6亿元。       | 5 total -; 6 total -
                    2023年，网购保税进口等模式进出口9亿元。                           | 9 total -
                    2023年，棉花进口等增长5%。                                    | 5 imports -
                    2023年，一般贸易增长5%，加工贸易下降6%。                         | 5 total -; -6 total -
                    2023年，转口贸易增长5%。                                     | 5 none -
                    2023年，轉口貨量跌5%。進口貨物物流總額9億元；農產品物流總額8億元。     | -5 exports -; 9 imports -; 8 none -
                    2023年，票房收入超9亿元，入超7亿元。                            | 9 none -; -7 balance -
                    2023年，引入超9亿元，纳入超8家企业，转出超7亿元，推出超6款产品。      | 9 none -; 8 none -; 7 none -; 6 none -
                    2023年，累计出超9亿元，服务贸易为入超8亿元，中国入超7亿元。          | 9 balance -; -8 balance -; -7 balance -
                    """)
    void tellsWordsOfDirectionFromParts(String text, String expected) {
        assertThat(Reader.read(text, Reader::flowAndPartner)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖南出口9亿元（增长5%）、进口8亿元（占四成）。                  | 9 exports -; 5 exports -; 8 imports -; 4 imports -
                    2023年，湖南进出口额增长9%，较2022年（增长5%）加快。                   | 9 total -; 5 total -
                    12月，新加坡出口额达9亿新元（约合人民币45亿元）。                     | 9 exports -; 45 exports -
                    2023年，湖南出口9亿元（其中家具增长5%）。                          | 9 exports -; 5 exports -
                    2023年，湖南对东盟进出口9亿元；对RCEP其他14个国家增长8%；对新兴市场增长7%。 | 9 total ASEAN; 8 total RCEP; 7 total -
                    2023年，湖南出口9亿元，贡献了全国外贸增量的两成；进口8亿元。             | 9 exports -; 2 exports -; 8 imports -
                    """)
    void tellsMoreOfTheSameTrade(String text, String expected) {
        assertThat(Reader.read(text, Reader::flowAndPartner)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，长沙、株洲出口居前两位，分别为9亿元、8亿元，两市合计占全省的七成。        | 9 exports -; 8 exports -; 7 exports -
                    2023年，湖南对美国、日本分别进出口9亿元、8亿元，增长5%、下降6%。            | 9 total US; 8 total JP; 5 total US; -6 total JP
                    2023年，东盟、欧盟为湖南前两大贸易伙伴，进出口值分别为9亿元、8亿元，下降5%和增长6%。 | 9 total ASEAN; 8 total EU; -5 total ASEAN; 6 total EU
                    2023年，越南与中国贸易额9亿美元。中越双边贸易额8亿美元。                   | 9 total CN; 8 total CN
                    """)
    void goesOnOverLists(String text, String expected) {
        assertThat(Reader.read(text, Reader::flowAndPartner)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖南这座城市创造出66亿元进出口总额，占全省的5%。               | 66 total -; 5 total -
                    2023年，湖南建成海外仓8个，21亿元的跨境电商出口规模增长19%。            | 8 none -; 21 exports -; 19 exports -
                    2023年，逾61万辆国产汽车从大连港出口，增长27%。                     | 61 exports -; 27 exports -
                    2023年，湖南有18亿元的货物通过海运出口到世界各地。                   | 18 exports -
                    2023年，首批20吨榴莲由友谊关口岸进口。                           | 20 imports -
                    2023年，湖南对外贸易实现65亿元顺差。                            | 65 balance -
                    2023年，湖南签下5亿元的出口订单，投入3亿元支持企业出口。              | 5 none -; 3 none -
                    2023年，湖南2000台设备服务出口企业，50家企业出口。                  | 2000 none -; 50 none -
                    2023年，湖南14座仓库出口，9条航线出口。                           | 14 none -; 9 none -
                    2023年，湖南生产7万辆汽车并出口，销售90万台电视。                   | 7 none -; 90 none -
                    """)
    void readsTheDirectionBehindTheAmount(String text, String expected) {
        assertThat(Reader.read(text, Reader::flowAndPartner)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖南新增外贸企业300家，拥有5个国家级园区和120家龙头企业。      | 300 湖南新增外贸企业; 5 国家级园区; 120 龙头企业
                    2023年，湖南帮助767家企业获得认证，公布115个文化出口重点项目。         | 767 企业; 115 文化出口重点项目
                    2023年，湖南有13项农产品出口值居全球第一，共有569家限额以上批发企业。    | 13 农产品; 1 农产品出口值; 569 限额以上批发企业
                    2023年，湖南有2亿人口，接待游客500万人次。                          | 2 人口; 500 接待游客
                    """)
    void namesWhatIsCountedBehindTheCount(String text, String expected) {
        assertThat(Reader.read(text, figure -> figure.subject())).isEqualTo(list(expected));
    }
}
