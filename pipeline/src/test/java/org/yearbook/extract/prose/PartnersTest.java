package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.prose.Reader.list;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Figure;

/** Who of the areas of a Chinese sentence reports and who is a partner, where no word of direction says so. */
class PartnersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖南对美国进出口9亿元，增长3%；欧盟8亿元，下降2%；日本第三，为7亿元。       | 9 CN-HN US total; 3 CN-HN US total; 8 CN-HN EU total; -2 CN-HN EU total; 7 CN-HN JP total
                    2023年，中国是泰国最大的进口来源地，进口额9亿美元；日本位列第二，为8亿美元。        | 9 TH CN imports; 2 TH JP imports; 8 TH JP imports
                    2023年，我国对越南出口9亿元，增长3%；马来西亚、泰国分别增长5%和6%。              | 9 CN VN exports; 3 CN VN exports; 5 CN MY exports; 6 CN TH exports
                    2023年，湖南出口9亿元。出口市场中，美国占20%；欧盟占18%。                    | 9 CN-HN - exports; 20 CN-HN US exports; 18 CN-HN EU exports
                    2023年，湖南出口9亿元。主要市场中，东盟进出口5亿元，增长4%，欧盟进出口3亿元。       | 9 CN-HN - exports; 5 CN-HN ASEAN total; 4 CN-HN ASEAN total; 3 CN-HN EU total
                    2023年，湖南出口9亿元。分国别看，出口前三位的国家依次是美国、日本、越南，出口额分别为7亿元、6亿元和5亿元。 | 9 CN-HN - exports; 7 CN-HN US exports; 6 CN-HN JP exports; 5 CN-HN VN exports
                    2023年，湖南出口9亿元，美国需求回落，进口8亿元。                             | 9 CN-HN - exports; 8 CN-HN - imports
                    2023年，湖南出口9亿元。美国进口增长3%，欧盟进口下降2%。 | 9 CN-HN - exports; 3 US - imports; -2 EU - imports
                    2023年，湖南出口9亿元，其中美国出口8亿元，欧盟出口7亿元。 | 9 CN-HN - exports; 8 CN-HN US exports; 7 CN-HN EU exports
                    2023年，湖南对美国出口8亿元。欧盟出口7亿元，美国进口6亿元。 | 8 CN-HN US exports; 7 CN-HN EU exports; 6 CN-HN US imports
                    2023年，湖南对RCEP其他国家出口增长8%。                                   | 8 CN-HN RCEP exports
                    2023年，法国出口9亿欧元，德国出口8亿欧元。                                 | 9 FR - exports; 8 DE - exports
                    2023年，澳门输往亚洲的整体出口下跌6%，输往美国的货值占5%。                    | -6 MO 142 exports; 5 MO US exports
                    2023年，湖南进口自澳大利亚的牛肉9亿元，增长8%；出口至德国的自行车7亿元，增长6%。        | 9 CN-HN AU imports; 8 CN-HN AU imports; 7 CN-HN DE exports; 6 CN-HN DE exports
                    2023年，我国从挪威进口鱼9吨；智利位居第二，为8吨；秘鲁、法国分列第三、四位，进口量分别为7吨和6吨。 | 9 CN NO imports; 2 CN CL imports; 8 CN CL imports; 7 CN PE imports; 6 CN FR imports
                    2023年，湖南接待游客9人次，来自日本、韩国的游客分别为8人次和7人次。                 | 9 CN-HN - none; 8 CN-HN JP none; 7 CN-HN KR none
                    2023年，中国企业在非洲新签合同9亿元，完成营业额8亿元，增长7%。                   | 9 CN 002 none; 8 CN 002 none; 7 CN 002 none
                    2023年，湖南企业在德国投资项目9个，在湖南投资项目8个。                        | 9 CN-HN DE none; 8 CN-HN - none
                    2023年，法国企业在德国投资项目9个。                                         | 9 FR DE none
                    2023年，福建出口9亿元，闽台贸易总值8亿元。                                  | 9 CN-FJ - exports; 8 CN-FJ TW total
                    2023年，澳门输往主要目的地的出口上升，尤其是泰国（升9%）和印度（升8%）。另一方面，输往日本（跌7%）的出口下跌。 | 9 MO TH exports; 8 MO IN exports; -7 MO JP exports
                    2023年，我国大蒜出口9亿元，主要出口市场为越南（8%）、美国（7%）等。              | 9 CN - exports; 8 CN VN exports; 7 CN US exports
                    2023年，湖南出口9亿元，主要出口省份包括湖北（8%）、山东（7%）等。                  | 9 CN-HN - exports; 8 CN-HB - exports; 7 CN-SD - exports
                    2023年，法国9月自西班牙进口额最多，环比增长2%至7亿欧元。                      | 2 FR ES imports; 7 FR ES imports
                    """)
    void goesOnAboutPartners(String text, String expected) {
        assertThat(Reader.read(text, PartnersTest::trade)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖南对最大贸易伙伴德国进出口9亿元，增长5%。                  | 9 CN-HN DE total; 5 CN-HN DE total
                    2023年，越南第二大贸易伙伴日本占12%。                            | 12 VN JP none
                    2023年，湖南第一大出口市场德国出口9亿元。                         | 9 CN-HN DE exports
                    2023年，泰国贸易总额9亿美元，中国和泰国双边贸易额占去其中17%的份额。      | 9 TH - total; 17 TH CN total
                    2023年，越南和日本之间的贸易额为5亿美元。                         | 5 VN JP total
                    2023年，湖南和湖北两地出口5亿元。                               | 5 湖南和湖北 - exports
                    2023年，秘鲁出口9亿美元，德国、法国两大市场在总出口中占17%。          | 9 PE - exports; 17 PE 德国、法国 exports
                    2023年，湖南对欧洲、俄罗斯等新兴市场出口分别增长5%和6%。             | 5 CN-HN 150 exports; 6 CN-HN RU exports
                    2023年，湖南接待德国、法国等国家采购商9人，东盟客商8人。             | 9 CN-HN 德国、法国 none; 8 CN-HN ASEAN none
                    2023年，湖南外贸数据——岳阳出口9亿元。                            | 9 CN-430600 - exports
                    2023年，挪威和瑞典两国失业率为9%。                              | 9 挪威和瑞典 - none
                    2023年，湖南出口9亿元。长沙和岳阳之间客流增长5%。                   | 9 CN-HN - exports; 5 长沙和岳阳 - none
                    2023年，湖南出口9亿元。广州、杭州两大市场成交8万套。                 | 9 CN-HN - exports; 8 广州、杭州 - none
                    2023年，湖南出口9亿元。印度、巴西主要市场股指上涨5%。                | 9 CN-HN - exports; 5 印度、巴西 - none
                    2023年，湖南出口9亿元。印度和巴西双边贸易额8亿美元，印度对巴西出口7亿美元，自巴西进口1亿美元。 | 9 CN-HN - exports; 8 IN BR total; 7 IN BR exports; 1 IN BR imports
                    """)
    void takesThoseCalledPartnersForPartners(String text, String expected) {
        assertThat(Reader.read(text, PartnersTest::trade)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，非洲采购商9人；巴西参展商8人；澳门客商7人。                  | 9 - 002 none; 8 - BR none; 7 - MO none
                    2023年，印度、巴西等国家采购商增长9%，非洲采购商8人。                | 9 - 印度、巴西 none; 8 - 002 none
                    2023年，湖北接待游客9人次；湖南游客8人次，印度游客7人次。            | 9 CN-HB - none; 8 CN-HN - none; 7 - IN none
                    2023年，湖南旅客发送量9人次，湖北旅客发送量8人次。                   | 9 CN-HN - none; 8 CN-HB - none
                    2023年，湖南接待湖北游客9人次，印度旅客8人次。                      | 9 CN-HN CN-HB none; 8 CN-HN IN none
                    """)
    void countsPeopleWhereTheyAreReceived(String text, String expected) {
        assertThat(Reader.read(text, PartnersTest::trade)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖南企业在“一带一路”沿线的59个国家新签合同20份，合同额9亿元，增长5%；完成营业额8亿元。 | 59 001 - none; 20 CN-HN BRI none; 9 CN-HN BRI none; 5 CN-HN BRI none; 8 CN-HN BRI none
                    2023年，湖南对东盟出口9亿元。其中，汽车出口8亿元，茶叶出口7亿元；钢材出口6亿元。⏎进口5亿元。 | 9 CN-HN ASEAN exports; 8 CN-HN ASEAN exports; 7 CN-HN ASEAN exports; 6 CN-HN ASEAN exports; 5 CN - imports
                    2023年，湖南对东盟进出口9亿元，其中汽车出口8亿元；茶叶出口7亿元。       | 9 CN-HN ASEAN total; 8 CN-HN ASEAN exports; 7 CN-HN - exports
                    2023年，湖南对东盟出口汽车9亿元；出口茶叶8亿元；全省出口7亿元。       | 9 CN-HN ASEAN exports; 8 CN-HN ASEAN exports; 7 CN-HN - exports
                    2023年，湖南自东盟国家的原油进口额9亿元。  | 9 CN-HN ASEAN imports
                    2023年，湖南企业在德国承包工程营业额9亿元。                       | 9 CN-HN DE none
                    2023年，湖南对东盟出口茶叶8吨，金额9亿元，均价7元/吨，下降5%。         | 8 CN-HN ASEAN exports; 9 CN-HN ASEAN exports; 7 CN-HN ASEAN exports; -5 CN-HN ASEAN exports
                    2023年，湖南对东盟出口茶叶8吨，猪肉产量7吨。                       | 8 CN-HN ASEAN exports; 7 CN-HN - none
                    2023年，新加坡贸易总额9亿美元，中新贸易额占新加坡贸易总额的12%。        | 9 SG - total; 12 SG CN total
                    2023年，福建出口9亿元，闽台贸易总值8亿元，对台小额贸易进出口7亿元。      | 9 CN-FJ - exports; 8 CN-FJ TW total; 7 CN-FJ TW total
                    2023年，湖南对主要市场出口增长，尤其是德国（升7%）、印度（升6%）和越南（升5%）。  | 7 CN-HN DE exports; 6 CN-HN IN exports; 5 CN-HN VN exports
                    2023年，香港接待旅客9人，非内地旅客8人。                            | 9 HK - none; 8 HK - none
                    2023年，湖南对德国、印度、越南分别出口3亿元、2亿元、1亿元，分别增长2.4倍、85%、56%。 | 3 CN-HN DE exports; 2 CN-HN IN exports; 1 CN-HN VN exports; 2.4 CN-HN DE exports; 85 CN-HN IN exports; 56 CN-HN VN exports
                    2023年，湖南对东盟出口茶叶9亿元，其中茶具、竹器出口较快，分别增长8%和7%。       | 9 CN-HN ASEAN exports; 8 CN-HN ASEAN exports; 7 CN-HN ASEAN exports
                    2023年，湖南对东盟进出口渐旺，年贸易规模从9亿元增至10亿元。         | 9 CN-HN ASEAN total; 10 CN-HN ASEAN total
                    2023年，湖南对东盟进出口9亿元，最大的是越南，对其出口8亿元；其次是泰国，对其出口7亿元。 | 9 CN-HN ASEAN total; 8 CN-HN VN exports; 7 CN-HN TH exports
                    2023年，湖南对越南进出口9亿元，其出口8亿元。                                | 9 CN-HN VN total; 8 CN-HN VN exports
                    2023年，越南是湖南最大市场，湖南对其出口9亿元。越南是湖南的最大贸易伙伴，对其进口8亿元。    | 9 CN-HN VN exports; 8 CN-HN VN imports
                    2023年，中国吸引展商9家，其中来自7个国家的企业8家，东盟国家企业占比7%。        | 9 CN - none; 7 001 - none; 8 CN - none; 7 CN - none
                    2023年，湖南茶叶进口博览会成交9亿元，进出口商品交易会成交8亿元，进口7亿元。      | 9 CN-HN - none; 8 CN-HN - none; 7 CN-HN - imports
                    2023年，泰国第二大贸易伙伴为德国，两国贸易额9亿美元。法国排名第三，贸易额8亿美元。 | 9 TH DE total; 3 TH FR total; 8 TH FR total
                    2023年，湖南企业对“一带一路”沿线国家市场开拓成效显著，合计出口茶叶9亿元。          | 9 CN-HN BRI exports
                    2023年，湖南对德国出口12.25亿元，其中茶具7.15亿元，增长4%；竹器5.1亿元，增长3%。 | 12.25 CN-HN DE exports; 7.15 CN-HN DE exports; 4 CN-HN DE exports; 5.1 CN-HN DE exports; 3 CN-HN DE exports
                    2023年，湖南对德国出口12.25亿元，其中茶具7.15亿元；竹器出口2.11亿元。       | 12.25 CN-HN DE exports; 7.15 CN-HN DE exports; 2.11 CN-HN - exports
                    2023年，越南对华为公司出口8亿美元。对华茶叶出口9亿美元。                      | 8 VN - exports; 9 VN CN exports
                    2023年，湖南对德国和法国出口分别增长9%和8%；对越南、我国香港分别增长7%和6%。       | 9 CN-HN DE exports; 8 CN-HN FR exports; 7 CN-HN VN exports; 6 CN-HN HK exports
                    2023年，湖南绿茶（9吨）、黑茶（8吨）出口增长。对越南出口量（7吨）增长6%。        | 9 CN-HN - exports; 8 CN-HN - exports; 7 CN-HN VN exports; 6 CN-HN VN exports
                    2023年，湖南对越南出口茶叶9吨、竹器8吨,分别增长7%、6%;对泰国出口茶叶5吨、竹器4吨,分别增长3%、2%。 | 9 CN-HN VN exports; 8 CN-HN VN exports; 7 CN-HN VN exports; 6 CN-HN VN exports; 5 CN-HN TH exports; 4 CN-HN TH exports; 3 CN-HN TH exports; 2 CN-HN TH exports
                    2023年，东盟六国出口9亿美元，东盟十国出口8亿美元。                   | 9 东盟六国 - exports; 8 ASEAN - exports
                    """)
    void goesOnWithWhoIsDealtWith(String text, String expected) {
        assertThat(Reader.read(text, PartnersTest::trade)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，我国吸收外资增长3%。瑞士、韩国实际对华投资分别增长5%和6%；英国对华投资增长7%。 | 3 CN -; 5 CN CH; 6 CN KR; 7 CN GB
                    2023年，我国吸收外资增长3%。东盟地区对华投资增长5%，瑞士、韩国等国家实际对华投资增长6%。 | 3 CN -; 5 CN ASEAN; 6 CN 瑞士、韩国
                    2023年，我国吸收外资增长3%。东盟实际投入外资金额增长5%，法国在华投资增长6%。        | 3 CN -; 5 CN ASEAN; 6 CN FR
                    2023年，我国吸收外资增长3%。来自新加坡的投资增长5%。国家级经开区实际使用外资增长6%。   | 3 CN -; 5 CN SG; 6 CN -
                    2023年，江苏实际使用外资9亿元。日本对华投资8亿元。                            | 9 CN-JS -; 8 CN JP
                    2023年，日本对外投资增长3%，日本对华投资增长5%。                             | 3 JP -; 5 JP CN
                    2023年，安徽省利用外资9亿元。湖南实际投资8亿元，增长5%。 | 9 CN-AH -; 8 CN-HN -; 5 CN-HN -
                    2023年，安徽投资增长3%，湖南实际投资8亿元。 | 3 CN-AH -; 8 CN-HN -
                    2023年，安徽省出口9亿元，湖南省实际投入外资8亿美元。 | 9 CN-AH -; 8 CN-HN -
                    2023年，意大利投资下降3%。法国直接投资增长4%。 | -3 IT -; 4 FR -
                    2023年，中国对意大利投资增长5%。 | 5 CN IT
                    2023年，安徽实际使用外资9亿元。日本、香港实际投资分别为8亿元和7亿元。 | 9 CN-AH -; 8 CN-AH JP; 7 CN-AH HK
                    2023年，安徽实际使用外资9亿元。湖南、山东实际投资分别为8亿元和7亿元。 | 9 CN-AH -; 8 CN-HN -; 7 CN-SD -
                    """)
    void countsInvestmentWhereItIsReceived(String text, String expected) {
        assertThat(Reader.read(text, figure -> area(figure) + " " + partner(figure)))
                .isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖南民营企业出口9亿元，对全省进出口增长的贡献率为60%。         | 9 CN-HN - exports; 60 CN-HN - exports
                    2023年，湖南进出口9亿元，对全国外贸增长的贡献度达6%。                | 9 CN-HN - total; 6 CN-HN - total
                    2023年，湖南出口9亿元，保持全国前十；进口8亿元。                   | 9 CN-HN - exports; 8 CN-HN - imports
                    2023年，湖南出口9亿元，位居全国前三位；进口8亿元，位列全国第一方阵，增长2%。 | 9 CN-HN - exports; 8 CN-HN - imports; 2 CN-HN - imports
                    2023年，湖南出口9亿元；全国前三季度出口8亿元。                     | 9 CN-HN - exports; 8 CN - exports
                    """)
    void takesNoWholeForAnArea(String text, String expected) {
        assertThat(Reader.read(text, PartnersTest::trade)).isEqualTo(list(expected));
    }

    private static String trade(Figure figure) {
        return area(figure) + " " + partner(figure) + " "
                + figure.reading().flow().code();
    }

    private static String area(Figure figure) {
        return Reader.dash(figure.reading().refArea());
    }

    private static String partner(Figure figure) {
        return Reader.dash(figure.reading().counterpartArea());
    }
}
