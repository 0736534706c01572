package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.prose.Reader.list;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where Chinese texts say that something is measured, as {@code value area}; ⏎ ends a paragraph. */
class ChineseAreasTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    云南日报 2024-02-03⏎2023年，我省网上零售额9亿元。全国增长8%。⏎茶叶、咖啡销售额分别增长7%、6%。 | 9 CN-YN; 8 CN; 7 CN-YN; 6 CN-YN
                    記者從蘇州海關獲悉，2023年，蘇州市出口9億元，高於全國。⏎進口8億元，蘇州進口以機電為主。（江蘇日報記者） | 9 CN-320500; 8 CN-320500
                    来源：苏州晚报⏎2023年，我市网上零售额9亿元。⏎快递业务量8亿件。                      | 9 CN-320500; 8 CN-320500
                    来源：北京商报⏎2023年，快递业务量8亿件。                                         | 8 -
                    深圳特区报记者获悉，2023年，我国快递业务量8亿件。⏎我国网上零售额9亿元。               | 8 CN; 9 CN
                    2023年，湖北出口9亿元。⏎湖北日报讯，2023年，快递业务量8亿件。                        | 9 CN-HB; 8 CN
                    """)
    void takesNoNewspaperForAnArea(String text, String expected) {
        assertThat(Reader.read(text, figure -> Reader.dash(figure.reading().refArea())))
                .isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    苏州日报          | 2023年，我市出口9亿元。⏎快递业务量8亿件。    | CN-320500; CN-320500
                    商务部西亚非洲司      | 2023年，中国与非洲进出口9亿元。⏎出口8亿元。     | CN; CN
                    茶叶在线          | 据武汉海关统计，2023年，我省出口9亿元。⏎对我国香港出口8亿元。    | CN-HB; CN-HB
                    茶叶在线          | 2023年，茶叶出口德国、法国。⏎印度、越南、泰国、日本买家多。⏎我国茶商出口8亿元。⏎进口7亿元。 | CN; CN
                    """)
    void takesTheAreaInThePublishersNameIfItIsOne(String publisher, String text, String expected) {
        assertThat(Reader.published(publisher, text).stream()
                        .map(figure -> Reader.dash(figure.reading().refArea()))
                        .toList())
                .isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖北进出口9亿元，增长8%。⏎12月当月，进出口7亿元。                   | CN-HB; CN-HB; CN-HB
                    2023年，湖北进出口9亿元。⏎其中，武汉进出口8亿元。⏎12月当月，进出口7亿元。       | CN-HB; CN-420100; CN-HB
                    2023年，湖北进出口9亿元。⏎湖南进出口8亿元。⏎12月当月，进出口7亿元。            | CN-HB; CN-HN; -
                    2023年，全国进出口9亿元。⏎湖北进出口8亿元。⏎12月当月，进出口7亿元。            | CN; CN-HB; CN
                    2023年，进出口9亿元。⏎湖北进出口8亿元。⏎12月当月，进出口7亿元。               | CN; CN-HB; CN
                    """)
    void goesOnAboutThePartThatANationalOfficeTellsOf(String text, String expected) {
        assertThat(Reader.published("海关总署", text).stream()
                        .map(figure -> Reader.dash(figure.reading().refArea()))
                        .toList())
                .isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，我国实际使用外资9亿元，西部地区增长8%。国家级经开区增长7%，21家自贸试验区增长6%。⏎我国出口5亿元。 | 9 CN; 8 CN-WEST; 7 CN; 21 CN; 6 CN; 5 CN
                    2023年，湖北出口9亿元，武汉综合保税区出口8亿元。                                 | 9 CN-HB; 8 武汉综合保税区
                    2023年，全国综合保税区出口9亿元。省份方面，广东省以10个综保区出口8亿元排名第一。          | 9 CN; 10 CN-GD; 8 CN-GD; 1 CN-GD
                    2023年，全國綜合保稅區出口9億元，武漢綜合保稅區出口8億元。                          | 9 CN; 8 武漢綜合保稅區
                    2023年，全国综合保税区出口9亿元，中国自贸试验区出口8亿元。                             | 9 CN; 8 CN
                    """)
    void takesZonesWithoutANameForAllOfTheArea(String text, String expected) {
        assertThat(Reader.read(text, figure -> Reader.dash(figure.reading().refArea())))
                .isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖北出口9亿元。法国航空运输企业执飞8班，运输货物7吨。快递业务量6亿件。        | 9 CN-HB; 8 FR; 7 CN-HB; 6 CN-HB
                    2023年，湖北货邮吞吐量9万吨，全国排名第8位，旅客吞吐量7万人次。                     | 9 CN-HB; 8 CN-HB; 7 CN-HB
                    2023年，武汉出口9亿元，居中国内陆城市首位；进口8亿元，位居各省之首。               | 9 CN-420100; 8 CN-420100
                    2023年，湖北货邮吞吐量9万吨，全球排名第8。                                      | 9 CN-HB; 8 CN-HB
                    2023年，喀什、博州、巴州外贸增长较快，进出口值分别增长9%、8%、7%。                  | 9 CN-653100; 8 CN-652700; 7 CN-652800
                    2023年，东、中、西部地区利润分别增长9%、8%、7%，占比分别为6%、5%、4%。             | 9 CN-EAST; 8 CN-CENTRAL; 7 CN-WEST; 6 CN-EAST; 5 CN-CENTRAL; 4 CN-WEST
                    2023年，湖北出口9亿元。武汉、宜昌两市出口8亿元。快递业务量6亿件。其中，异地快递5亿件。   | 9 CN-HB; 8 武汉、宜昌; 6 CN-HB; 5 CN-HB
                    2023年，湖北出口9亿元。武汉、宜昌两市出口8亿元。其中，汽车出口5亿元。                 | 9 CN-HB; 8 武汉、宜昌; 5 武汉、宜昌
                    2023年，湖北出口9亿元。武汉出口8亿元，宜昌出口7亿元。快递业务量6亿件。               | 9 CN-HB; 8 CN-420100; 7 CN-420500; 6 CN-HB
                    """)
    void returnsToWhatWasSpokenOf(String text, String expected) {
        assertThat(Reader.read(text, figure -> Reader.dash(figure.reading().refArea())))
                .isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，吐尔尕特海关监管货运量9万吨，卡拉苏海关监管货运量8万吨。                     | 9 吐尔尕特海关; 8 卡拉苏海关
                    据当地海关统计，2023年，湖北出口9亿元。各地海关监管货运量8万吨。                     | 9 CN-HB; 8 CN-HB
                    2023年，青坪区外贸进出口9亿元。⏎青坪对东盟出口8亿元，增长7%。                          | 9 青坪区; 8 青坪区; 7 青坪区
                    海口海关监管离岛免税购物金额9亿元，增长8%。⏎南宁海关副处长说，边民互市贸易增长7%。        | 9 CN; 8 CN; 7 CN
                    2023年，湖北出口9亿元。武汉海关监管货运量8万吨。                                 | 9 CN-HB; 8 CN-HB
                    """)
    void tellsCustomsPostsFromWhereTheyStand(String text, String expected) {
        assertThat(Reader.read(text, figure -> Reader.dash(figure.reading().refArea())))
                .isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    中国新疆前5个月出口增长     | CN-XJ - none
                    广东深圳前5个月出口增长     | CN-440300 - none
                    中国对新疆转移支付增长      | CN - none
                    湖北出口德国增长          | CN-HB - none
                    出口德国增长            | - - none
                    进出口德国居第一          | DE - none
                    12省份公布假期收入，湖北第一 | CN - none
                    """)
    void takesTheSmallerOfTwoNamesForTheAreaOfATitle(String title, String expected) {
        assertThat(Reader.titled(title, "快递业务量8亿件。")).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    湖北外贸 | 2023年，湖北出口9亿元，同期全国出口下降8%；进口7亿元，同期全国进口下降6%。         | 9 CN-HB; -8 CN; 7 CN-HB; -6 CN
                    湖北外贸 | 2023年，湖北进出口9亿元，而同期全国下降8%。其中，出口7亿元，增长6%。            | 9 CN-HB; -8 CN; 7 CN-HB; 6 CN-HB
                    武汉外贸 | 2023年，湖北出口9亿元，同期全国出口下降8%；进口7亿元。武汉出口6亿元。            | 9 CN-HB; -8 CN; 7 CN-HB; 6 CN-420100
                    湖北外贸 | 2023年，全国进出口9亿元，增长8%；出口7亿元。其中，汽车出口6亿元。              | 9 CN; 8 CN; 7 CN; 6 CN
                    湖北外贸 | 2023年，湖北增长9%，全国进出口8亿元，出口7亿元。                         | 9 CN-HB; 8 CN; 7 CN
                    湖北外贸 | 2023年，湖北出口9亿元，增速领先全国8个百分点，在全国的占比达7%。出口汽车6亿元。     | 9 CN-HB; 8 CN-HB; 7 CN-HB; 6 CN-HB
                    湖北外贸 | 2023年，湖北新增外资企业9家，亚太区总部8家，累计7家。                     | 9 CN-HB; 8 CN-HB; 7 CN-HB
                    我国外资 | 2023年，西部地区使用外资9亿元。国家级经开区使用外资8亿元，增长7%；新设企业6家。     | 9 CN-WEST; 8 CN; 7 CN; 6 CN
                    湖北外贸 | 2023年，湖北出口9亿元，在全国各省市排名第8位。其中，汽车出口7亿元。               | 9 CN-HB; 8 CN-HB; 7 CN-HB
                    湖北外贸 | 2023年，湖北与南亚、东南亚周边国家贸易增长9%。进口8亿元。                   | 9 CN-HB; 8 CN-HB
                    我国外贸 | 2023年，在全球前30大经济体中，发展中经济体占比9%。                       | 9 DEVELOPING
                    外銷德國增長 | 財政部指出，2023年，我國出口9億元，其中對德國出口8億元。⏎進口7億元。               | 9 TW; 8 TW; 7 TW
                    京津冀外贸 | 2023年，我国进出口9亿元。京津冀与8个国家往来，进出口7亿元。其中，出口6亿元。       | 9 CN; 8 001; 7 CN-BTH; 6 CN-BTH
                    """)
    void leavesAnAreaThatWasOnlyComparedWith(String title, String text, String expected) {
        assertThat(Reader.areasUnder(title, text)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    青坪区外贸     | 2023年，全区进出口9亿元，高于全市。⏎前三季度全区出口8亿元。        | 9 青坪区; 8 青坪区
                    青坪县前三季度经济 | 2023年，我县出口9亿元。⏎青坪外贸平稳。⏎出口8亿元，湖北增长7%；进口6亿元。 | 9 青坪县; 8 青坪县; 7 CN-HB; 6 青坪县
                    2023年一季度云县经济 | 2023年，全县进出口9亿元。⏎我县出口8亿元。                | 9 云县; 8 云县
                    全县一季度经济  | 2023年，全县进出口9亿元。⏎我县出口8亿元。                     | 9 -; 8 -
                    湖北外贸      | 2023年，湖北与东盟的集装箱吞吐量9万标箱，出口8亿元。               | 9 CN-HB; 8 CN-HB
                    青坪口岸进口增长  | 2023年，青坪口岸进口9亿元。⏎青坪口岸是全省最大口岸，出口8亿元，边境口岸增长7%。 | 9 青坪口岸; 8 青坪口岸; 7 青坪口岸
                    一季度经济     | 2023年，湖北出口9亿元。⏎青坪区出口8亿元。全区进口7亿元。          | 9 CN-HB; 8 青坪区; 7 青坪区
                    苏北五市外贸    | 2023年，苏北地区五市进出口9亿元。⏎苏北外贸平稳，出口8亿元；全国增长7%。     | 9 苏北; 8 苏北; 7 CN
                    我国班列      | 列车从湖北武汉站缓缓驶出。2023年，班列开行9列。湖北开行8列，从武汉发出7列。  | 9 CN; 8 CN-HB; 7 CN-420100
                    江苏外贸      | 2023年，苏南、苏中出口分别为9亿元和8亿元。徐州苏北人民医院进口7亿元。      | 9 苏南; 8 苏中; 7 CN-320300
                    广西外贸      | 2023年，全区进出口9亿元。                                | 9 CN-GX
                    湖北外贸      | 2023年，26个农业主产县出口9亿元，技术专区出口8亿元，上拉全省7个百分点。 | 26 CN-HB; 9 CN-HB; 8 CN-HB; 7 CN-HB
                    """)
    void givesAPlaceWithoutACodeAsPrinted(String title, String text, String expected) {
        assertThat(Reader.areasUnder(title, text)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    湖北统计公报 | 2023年，全省茶叶产量仅次于四川。⏎全省客运量9亿人。        | 9 CN-HB
                    湖北统计公报 | 2023年，四川省客运量9亿人。⏎全省客运量8亿人。             | 9 CN-SC; 8 CN-HB
                    湖北统计公报 | 2023年，宜昌市客运量9亿人。成都建成9条地铁。⏎全市货运量8亿吨。 | 9 CN-420500; 9 CN-510100; 8 全市
                    武汉统计公报 | 2023年，宜昌市客运量9亿人。全市货运量8亿吨，全省货运量7亿吨。    | 9 CN-420500; 8 CN-420100; 7 CN-HB
                    重庆统计公报 | 2023年，成都客运量9亿人。全市货运量8亿吨。               | 9 CN-510100; 8 CN-CQ
                    湖北与四川外贸 | 2023年，四川省客运量9亿人。全省货运量8亿吨。               | 9 CN-SC; 8 CN-SC
                    统计公报    | 2023年，湖北客运量9亿人，发电量高于贵州。⏎全省货运量8亿吨。      | 9 CN-HB; 8 CN-HB
                    统计公报    | 2023年，湖北客运量9亿人，茶叶产量比第二位的福建多。⏎全省货运量8亿吨。 | 9 CN-HB; 2 CN-HB; 8 CN-HB
                    统计公报    | 2023年，湖北客运量9亿人，与贵州、四川签订协议。⏎全省货运量8亿吨。  | 9 CN-HB; 8 CN-HB
                    统计公报    | 2023年，湖北客运量9亿人，外送广东电量增加。⏎全省货运量8亿吨。     | 9 CN-HB; 8 CN-HB
                    统计公报    | 2023年，湖北客运量9亿人。⏎贵州茶叶产量增加。⏎全省货运量8亿吨。    | 9 CN-HB; 8 CN-GZ
                    """)
    void meansTheAreaOfTheDocumentByTheWholeProvince(String title, String text, String expected) {
        assertThat(Reader.areasUnder(title, text)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    湖北统计公报 | 2023年，湖北出口9亿元。⏎其中，武汉机场旅客吞吐量8亿人次。民用汽车7万辆。 | 9 CN-HB; 8 CN-420100; 7 CN-HB
                    湖北统计公报 | 2023年，湖北出口9亿元，其中武汉市8亿元。进口7亿元。               | 9 CN-HB; 8 CN-420100; 7 CN-HB
                    湖北统计公报 | 2023年，湖北出口9亿元。其中，武汉市8亿元。其中，汽车7亿元。进口6亿元。  | 9 CN-HB; 8 CN-420100; 7 CN-420100; 6 CN-HB
                    湖北统计公报 | 2023年，武汉市出口9亿元。汽车8万辆。                         | 9 CN-420100; 8 CN-420100
                    湖北外贸 | 2023年，湖北外贸9亿元。增幅最大的是宜昌。进出口总额增长8%。出口7亿元。        | 9 CN-HB; 8 CN-HB; 7 CN-HB
                    湖北外贸 | 2023年，湖北外贸9亿元。份额最高的是武汉，其次是宜昌。进口增长8%。            | 9 CN-HB; 8 CN-HB
                    湖北外贸 | 2023年，湖北外贸9亿元。增幅最大的是宜昌，增长8%；出口7亿元。               | 9 CN-HB; 8 CN-420500; 7 CN-HB
                    湖北港口 | 2023年，武汉港货物9万吨。滨江港货物8万吨，老港货物7万吨。集装箱6万标箱。各港货物5万吨。 | 9 CN-420100; 8 滨江港; 7 滨江港; 6 滨江港; 5 CN-420100
                    湖北港口 | 2023年，云湾港货物9万吨。滨江港货物8万吨。全港集装箱7万标箱。进出港货物6万吨。     | 9 云湾港; 8 滨江港; 7 滨江港; 6 CN-HB
                    上海港口 | 2023年，滨江港货物9万吨。新加坡港货物8万吨。新港货物7万吨。                   | 9 滨江港; 8 SG; 7 CN-SH
                    上海港口 | 2023年，滨江港货物9万吨。釜山港货物8万吨。新港货物7万吨。                     | 9 滨江港; 8 釜山港; 7 CN-SH
                    """)
    void comesBackFromPartsToTheWhole(String title, String text, String expected) {
        assertThat(Reader.areasUnder(title, text)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，武汉港货物吞吐量增长9%，滨江港8%的增势迅猛，而云湾港增长7%。      | 9 CN-420100; 8 滨江港; 7 云湾港
                    2023年，武汉宜昌港货物吞吐量9亿吨，超过苏州港跻身第六位。               | 9 武汉宜昌港; 6 武汉宜昌港
                    2023年，湖北港口武汉港新增集装箱航线9条，湖北武汉港8条。                 | 9 CN-420100; 8 CN-420100
                    2023年，武汉港、滨江港货物吞吐量分别增长9%、8%。                      | 9 CN-420100; 8 滨江港
                    2023年，武汉港、苏州港货物吞吐量分别有9%和8%的增长。                   | 9 CN-420100; 8 CN-320500
                    2023年，湖北内河港口货物9万吨，支持滨江港集装箱8万标箱，亿吨大港7个。        | 9 CN-HB; 8 CN-HB; 7 CN-HB
                    湖北等7个大省货物增长9%。湖北、湖南等2省货物增长8%。                      | 9 湖北等7个大省; 8 湖北、湖南
                    2023年，北京首都机场货物吞吐量9万吨，居湖北首位。                        | 9 CN-BJ
                    2023年，宜昌首次超过襄阳成为第一，进口9亿元。武汉首次跻身前列，进口8亿元。    | 9 CN-420500; 8 CN-420100
                    2023年，宜昌茶叶9万吨，在湖北首次突破8万吨。                            | 9 CN-420500; 8 CN-420500
                    2023年，滨江港迎来新纪录：集装箱吞吐量9万标箱。                         | 9 滨江港
                    2023年，湖北增加值9亿元，组织各市投放茶叶8万吨。                        | 9 CN-HB; 8 CN-HB
                    2023年，湖北增加值9亿元，滨江港增长8%。                                | 9 CN-HB; 8 CN-HB
                    2023年，上海海港新片区进口9亿元。 | 9 上海海港新片区
            """)
    void tellsPortsByTheirNames(String text, String expected) {
        assertThat(Reader.read(text, figure -> Reader.dash(figure.reading().refArea())))
                .isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，全国茶叶产量9万吨，其中产量最大的省份是湖北，产量8万吨；其次是湖南，产量7万吨。  | 9 CN; 8 CN-HB; 7 CN-HN
                    2023年，湖北利润增长9%。增速最快的是武汉，增长8%；其次是宜昌，增长7%。              | 9 CN-HB; 8 CN-420100; 7 CN-420500
                    2023年，湖北出口9亿元，目的地主要是武汉，增长8%。                             | 9 CN-HB; 8 CN-HB
                    """)
    void tellsOfTheAreaThatWasSingledOut(String text, String expected) {
        assertThat(Reader.read(text, figure -> Reader.dash(figure.reading().refArea())))
                .isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    三、全国粮食总产量9万吨。   | 9 全国粮食总产量
                    （三）全国货运量9万吨。    | 9 全国货运量
                    十二、茶叶产量9万吨。     | 9 茶叶产量
                    三成茶叶产量9万吨。       | 3 茶叶产量; 9 茶叶产量
                    """)
    void readsTheSubjectBehindTheNumberOfAParagraph(String text, String expected) {
        assertThat(Reader.read(text, figure -> figure.subject())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖北出口9亿元。年末公路里程8公里。机场旅客吞吐量7万人次，增长6%。   | 9 2023; 8 2023-12-31; 7 2023; 6 2023
                    2023年，湖北出口9亿元。截至12月末，公路里程8公里。其中，汽车7万辆。出口6亿元。 | 9 2023; 8 2023-12-31; 7 2023-12-31; 6 2023
                    2023年，湖北出口9亿元。2023年末汽车8万辆，快递7万件。                | 9 2023; 8 2023-12-31; 7 2023-12-31
                    2023年，湖北出口9亿元。10月1日发送旅客8万人。货物7万吨。              | 9 2023; 8 2023-10-01; 7 2023-10-01
                    """)
    void comesBackFromTheEndOfTheYear(String text, String expected) {
        assertThat(Reader.read(text, Reader::period)).isEqualTo(list(expected));
    }
}
