package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.prose.Reader.list;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Figure;

/** What Chinese sentences name as measured, as {@code value words}: a noun, never a verb, an adverb or a comparison. */
class ChineseNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖南有外贸实绩的企业有300家。               | 300 湖南有外贸实绩的企业
                    2023年，湖南被认定为示范的企业超过300家。            | 300 湖南被认定为示范的企业
                    2023年，湖南茶馆的数量也再创新高，达300家。           | 300 湖南茶馆的数量
                    2023年，湖南灯具产量保持较快增长，达300万件。          | 300 湖南灯具产量
                    2023年，湖南原创灯具约300万件。                  | 300 湖南原创灯具
                    2023年，湖南自动茶炉300万件，互联网普及率达80%。       | 300 湖南自动茶炉; 80 互联网普及率
                    2023年，灯具出口量3万吨。                       | 3 灯具出口量
                    """)
    void endInTheirHead(String text, String expected) {
        assertThat(Reader.read(text, Figure::subject)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖南灯具产量3万件，仅次于上年的4万件，增长5%。         | 3 湖南灯具产量; 4 湖南灯具产量; 5 湖南灯具产量
                    2023年，湖南游客3万人，恢复至2019年的80%。                | 3 湖南游客; 80 湖南游客
                    2023年，湖南灯具产量增长5%，增速领先全国3个百分点。           | 5 湖南灯具产量; 3 湖南灯具产量
                    2023年，湖南灯具产量增长5%，比全国整体增速高出3个百分点。       | 5 湖南灯具产量; 3 湖南灯具产量
                    2023年，湖南灯具产量增长5%，在全国总量中的占比达8%。          | 5 湖南灯具产量; 8 湖南灯具产量
                    2023年，湖南灯具销往25个国家，通达欧洲24个国家和地区。        | 25 国家; 24 国家和地区
                    2023年，湖南7天揽得9亿元旅游收入。                     | 9 旅游收入
                    2023年，湖南灯具产量增长5%、列全国第3位。                | 5 湖南灯具产量; 3 湖南灯具产量
                    2023年，湖南游客9万人，超全省平均水平3万人。               | 9 湖南游客; 3 湖南游客
                    2023年，湖南茶箱数突破9万箱大关，增长5%。                 | 9 湖南茶箱数; 5 湖南茶箱数
                    9月，湖南游客9万人，与8月比较上升5%。                    | 9 湖南游客; 5 湖南游客
                    2023年，湖南游客9万人，其中散客（5万人）增长6%。            | 9 湖南游客; 5 散客; 6 散客
                    """)
    void goOnWhereAClauseHasNone(String text, String expected) {
        assertThat(Reader.read(text, Figure::subject)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖南灯具、竹器和茶具分别增长5%、6%和7%。           | 5 灯具; 6 竹器; 7 茶具
                    2023年，湖南灯具、竹器等产品产量较快增长，分别增长5%、6%。     | 5 灯具; 6 竹器
                    2023年，湖南灯具、竹器出口增长5%和6%。                  | 5 灯具出口; 6 竹器出口
                    2023年，湖南出口灯具、竹器分别增长5%和6%。               | 5 出口灯具; 6 出口竹器
                    2023年，湖南灯具、竹器销售额分别为5亿元、6亿元。            | 5 灯具销售额; 6 竹器销售额
                    2023年，湖南自越南进口灯具、竹器，茶具、茶箱对越南出口分别增长5%、6%。 | 5 茶具对越南出口; 6 茶箱对越南出口
                    2023年，湖南灯具、竹器出口增长迅速，同比增速分别达5%、6%。     | 5 灯具出口; 6 竹器出口
                    2023年，湖南灯具、茶具、茶客分别为5万件、6万盒、7万人。        | 5 灯具; 6 茶具; 7 茶客
                    2023年，湖南灯具和竹器及茶具分别增长5%和6%。              | 5 湖南灯具和竹器及茶具; 6 湖南灯具和竹器及茶具
                    2023年，茶客9人，茶商8人；青年、老年茶农分别为7人和6人。          | 9 茶客; 8 茶商; 7 青年; 6 老年茶农
                    2023年，湖南茶叶类和鞋、帽类分别实现零售额9亿元、8亿元。    | 9 茶叶类; 8 鞋、帽类
                    """)
    void areDealtOut(String text, String expected) {
        assertThat(Reader.read(text, Figure::subject)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖南对越南的出口贸易额为9亿元。                    | 9 exports VN
                    2023年，湖南进出口、出口、进口总值增长5%、6%和7%。            | 5 total -; 6 exports -; 7 imports -
                    2023年，湖南对越南贸易完成9亿元，边境贸易增长5%。              | 9 total VN; 5 total -
                    2023年，湖南外贸增长5%，外贸依存度为8%。                  | 5 total -; 8 none -
                    2023年，湖南外贸表现活跃，增长5%，出口企业300家。             | 5 total -; 300 none -
                    2023年，湖南灯具在总出口中的占比为8%。                     | 8 exports -
                    """)
    void tellTheDirectionOfTrade(String text, String expected) {
        assertThat(Reader.read(text, Reader::flowAndPartner)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖南出口增速创6个季度以来新高，增长5%。  | 5 %
                    2023年，湖南港以9亿吨位居第二。            | 9 亿吨; 2 -
                    2023年，湖南完成飞机起降9万架次，游客少于8万人。  | 9 万架次; 8 万人
                    """)
    void leaveOtherWordsOut(String text, String expected) {
        assertThat(Reader.read(text, figure -> figure.number().unit())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖南500万元以上固定资产投资增长5%。     | 500 OTHER; 5 OBSERVATION
                    2023年，湖南产值超9亿元企业有6家。            | 9 OTHER; 6 OBSERVATION
                    2023年，湖南游客8万人，超全省平均水平3万人。      | 8 OBSERVATION; 3 OBSERVATION
                    """)
    void boundWhatIsAskedOf(String text, String expected) {
        assertThat(Reader.read(text, figure -> figure.kind().name())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖南游客8万人，超全省平均水平3万人。      | 8 level; 3 other
                    2023年，湖南飞机起降9万架次，增长5%。           | 9 level; 5 growth_yoy
                    2023年，湖南游客恢复至2019年的80%。            | 80 other
                    """)
    void areOfAMeasure(String text, String expected) {
        assertThat(Reader.read(text, figure -> figure.reading().measure().code()))
                .isEqualTo(list(expected));
    }

    /** What is listed in per cent is a level without a word that says so: 空置度 is no word of config/. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年末，湖南空置度5.2%。                  | 5.2 level
                    2023年，湖南空置度降至5.2%，增长3%。           | 5.2 level; 3 growth_yoy
                    2023年，湖南空置度比全国低3%。               | 3 other
                    2023年，湖南空置度环比5.2%。                | 5.2 other
                    2023年，湖南空房租金5.2%。                 | 5.2 other
                    """)
    void areRatesWhereTheyAreListedAsSuch(String text, String expected) {
        assertThat(Reader.knowing(List.of("空置度"), "%", text).stream()
                        .map(figure -> figure.number().signed().toPlainString() + " "
                                + figure.reading().measure().code())
                        .toList())
                .isEqualTo(list(expected));
    }

    /** Names are listed whole and printed in part: 窑厂收入, 窑厂支出, 茶馆收入. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖南窑厂收入9亿元，支出8亿元。             | 9 窑厂收入; 8 窑厂支出
                    2023年，湖南窑厂收入9亿元，增长3%，支出8亿元，增长2%。 | 9 窑厂收入; 3 窑厂收入; 8 窑厂支出; 2 窑厂支出
                    2023年，湖南窑厂收入9亿元；支出8亿元，收入7亿元。     | 9 窑厂收入; 8 窑厂支出; 7 窑厂收入
                    2023年，湖南窑厂收入9亿元，利润8亿元。             | 9 窑厂收入; 8 -
                    2023年，湖南窑厂收入9亿元，茶馆支出8亿元。          | 9 窑厂收入; 8 -
                    2023年，湖南窑厂收入9亿元。全部支出8亿元。          | 9 窑厂收入; 8 -
                    2023年，湖南窑厂收入9亿元，浙江支出8亿元。          | 9 窑厂收入; 8 -
                    2023年，湖南茶馆收入9亿元，支出8亿元。             | 9 茶馆收入; 8 -
                    """)
    void shareTheHeadOfTheFirst(String text, String expected) {
        List<String> names = List.of("窑厂收入", "窑厂支出", "茶馆收入");
        assertThat(Reader.named(names, Reader.knowing(names, text))).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023年，云南规模以上工业造纸量5万吨，其中竹纸量2万吨，棉纸量1万吨。    | 5 规模以上工业造纸量; 2 规模以上工业竹纸量; 1 -
            2023年，云南规模以上工业造纸量5万吨，增长3%，其中竹纸量增长2%。        | 5 规模以上工业造纸量; 3 规模以上工业造纸量; 2 规模以上工业竹纸量
            2023年，云南规模以上工业企业中，竹纸量2万吨，棉纸量1万吨。            | 2 规模以上工业竹纸量; 1 -
            2023年，云南规模以上工业造纸量5万吨；竹纸量2万吨，其中棉纸量1万吨。    | 5 规模以上工业造纸量; 2 竹纸量; 1 棉纸量
            2023年，云南造纸量5万吨，其中竹纸量2万吨，规模以上工业竹纸量1万吨。    | 5 造纸量; 2 竹纸量; 1 规模以上工业竹纸量
            2023年，云南规模以上工业造纸量5万吨，竹纸量2万吨，其中棉纸量1万吨。    | 5 规模以上工业造纸量; 2 竹纸量; 1 棉纸量
            2023年，云南规模以上工业造纸量5万吨，其中竹纸量2万吨，全省棉纸量1万吨。 | 5 规模以上工业造纸量; 2 规模以上工业竹纸量; 1 棉纸量
            2023年，云南规模以上工业造纸量5万吨，其中竹纸量2万吨，出口棉纸量1万吨。 | 5 规模以上工业造纸量; 2 规模以上工业竹纸量; 1 棉纸量
            2023年，云南农村部门造纸量5万吨，竹纸量2万吨。                        | 5 -; 2 竹纸量
            """)
    void partsWithinAScopeAreNotOfTheWhole(String text, String expected) {
        List<String> names = List.of("造纸量", "竹纸量", "棉纸量", "规模以上工业造纸量", "规模以上工业竹纸量");

        assertThat(Reader.named(names, Reader.knowing(names, "t", text))).isEqualTo(list(expected));
    }
}
