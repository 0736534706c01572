package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.prose.Reader.paragraphs;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Figure;

/** The ordinary forms in which Chinese tells times, changes and partners, each in every frame in which it may stand. */
class ChineseFormsInFramesTest {

    /** The time at T: at the head, behind who reports, before what is counted, in a bracket, in the sentence before. */
    private static final List<String> TIMES = List.of(
            "T，东莞市出口9亿元，增长5%。",
            "东莞市T出口9亿元，同比下降5%。",
            "东莞市出口额T达9亿元。",
            "据海关统计，T东莞市茶具出口额为9亿元，占全市出口总值的5%。",
            "东莞市出口9亿元（T），增长5%。",
            "东莞市T外贸平稳。出口9亿元，增长5%；进口8亿元。",
            "T，茶具出口占东莞市出口总值的5%。",
            "这使东莞市T出口增速达到5%。");

    /** The change at C: behind an amount, before it, alone, in a bracket, behind other goods. */
    private static final List<String> CHANGES = List.of(
            "2023年，东莞市茶具出口9亿元，C。",
            "2023年，东莞市茶具出口额C，达9亿元。",
            "2023年，东莞市茶具出口额C。",
            "2023年，东莞市茶具出口9亿元（C）。",
            "2023年，东莞市竹器出口7亿元，茶具出口9亿元，C。");

    @ParameterizedTest
    @CsvSource({
        "2023年, 2023",
        "2023年全年, 2023",
        "2023年元月, 2023-01",
        "2023年首月, 2023-01",
        "今年首月, 2024-01",
        "今年1—7月, 2024-01-01/P7M",
        "前7个月, 2024-01-01/P7M",
        "首7个月, 2024-01-01/P7M",
        "2023年前三季度, 2023-01-01/P9M",
        "2023年首季, 2023-Q1",
        "二季度, 2024-Q2",
        "2023年末季, 2023-Q4",
        "上半年, 2024-S1",
        "去年下半年, 2023-S2",
        "7月份, 2024-07",
        "7月当月, 2024-07",
        "上月, 2024-07",
        "上个月, 2024-07",
        "去年12月份, 2023-12",
        "12月, 2023-12",
        "2016—2020年, 2016/2020",
        "“十三五”期间, 2016/2020",
        "2022年7月至2023年6月, 2022-07-01/P12M",
        "2023年5月1日, 2023-05-01"
    })
    void readsATimeWhereverItStands(String time, String expected) {
        for (String frame : TIMES) {
            String text = frame.replace("T", time);
            assertThat(told(text, Reader::period)).as(text).containsOnly(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "截至2023年底, 2023-12-31",
        "2023年9月末, 2023-09-30",
        "截至上半年末, 2024-06-30",
        "截至6月30日, 2024-06-30",
        "截至去年底, 2023-12-31"
    })
    void readsADayOfWhatExists(String time, String expected) {
        for (String frame : List.of("T，东莞市共有茶农9家。", "东莞市T共有茶农9家。", "东莞市茶农9家（T）。", "T的存款余额为9亿元。")) {
            String text = frame.replace("T", time);
            assertThat(told(text, Reader::period)).as(text).containsOnly(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "同比增长5%, 5, growth_yoy",
        "同比暴增5%, 5, growth_yoy",
        "同比剧减5%, -5, growth_yoy",
        "同比逆势增长5%, 5, growth_yoy",
        "同比略减5%, -5, growth_yoy",
        "同比实现5%的增长, 5, growth_yoy",
        "同比增长（5%）, 5, growth_yoy",
        "比上年下降5%, -5, growth_yoy",
        "较前一年增长5%, 5, growth_yoy",
        "与2022年相比增长5%, 5, growth_yoy",
        "降幅为5%, -5, growth_yoy",
        "增速达5%, 5, growth_yoy",
        "环比下降5%, -5, other",
        "较试点前增长5%, 5, other",
        "比首届增长5%, 5, other",
        "同比增加5亿元, 5, other",
        "比上年净增加5亿元, 5, other"
    })
    void readsAChangeWhereverItStands(String change, String value, String measure) {
        for (String frame : CHANGES) {
            if (frame.contains("（") && change.contains("（")) {
                continue;
            }
            String text = frame.replace("C", change);
            List<String> told = told(text, ChineseFormsInFramesTest::change);
            assertThat(told).as(text).contains(value + " " + measure + " 茶具");
        }
    }

    private static List<String> told(String text, Function<Figure, String> part) {
        return paragraphs(text).stream().map(part).toList();
    }

    private static String change(Figure figure) {
        String subject = figure.subject().contains("茶具") ? "茶具" : figure.subject();
        return figure.number().signed().toPlainString() + " "
                + figure.reading().measure().code() + " " + subject;
    }

    @ParameterizedTest
    @CsvSource({
        "对越南（9亿元）、德国（8亿元）和东盟（7亿元）出口均增长",
        "自越南（9亿元）、德国（8亿元）及东盟（7亿元）进口",
        "对越南、德国和东盟分别出口9亿元、8亿元和7亿元",
        "对越南出口9亿元、对德国出口8亿元、对东盟出口7亿元",
        "对前三大贸易伙伴越南、德国、东盟分别进出口9亿元、8亿元和7亿元"
    })
    void readsAListOfPartners(String list) {
        for (String frame : List.of("上半年，广东L。", "广东上半年L，占全省的多数。")) {
            String text = frame.replace("L", list);
            assertThat(told(
                            text,
                            figure -> figure.reading().refArea() + " "
                                    + figure.reading().counterpartArea()))
                    .as(text)
                    .containsExactly("CN-GD VN", "CN-GD DE", "CN-GD ASEAN");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "日本是第一大贸易伙伴",
        "日本仍为我省最大的贸易伙伴",
        "日本位列贸易伙伴首位",
        "日本则继续稳居贸易伙伴首位",
        "日本蝉联贸易伙伴首位",
        "主要贸易伙伴中，日本居首位",
        "第一大贸易伙伴为日本"
    })
    void goesOnWithWhoIsCalledAPartner(String called) {
        for (String frame : List.of("广东外贸增长5%。C，进出口9亿元，增长5%。", "广东外贸增长5%。C，累计进出口9亿元。")) {
            String text = frame.replace("C", called);
            assertThat(told(text, figure -> figure.reading().refArea() + " " + Reader.flowAndPartner(figure)))
                    .as(text)
                    .startsWith("CN-GD total -")
                    .contains("CN-GD total JP");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "日本在广东外贸中占5%, CN-GD JP",
        "广东出口5亿元。日本市场出口5亿元, CN-GD JP",
        "广东外贸增长5%。中日双边贸易额5亿元, CN JP",
        "日本是广东最大出口市场，对该国的出口额5亿元, CN-GD JP"
    })
    void tellsWhoReportsFromWhoIsTradedWith(String text, String expected) {
        List<String> told = told(
                text + "。",
                figure -> figure.reading().refArea() + " " + figure.reading().counterpartArea());
        assertThat(told.get(told.size() - 1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "前三季度，东莞市出口增速分别为5%、6%和7%。, 2023-Q1; 2023-Q2; 2023-Q3",
        "2023年出口9亿元，最多的是2023年8月4日的3亿元。进口7亿元。, 2023; 2023-08-04; 2023",
        "2023年出口9亿元（上年同期为8亿元）。, 2023; 2022",
        "今年暑期（6—7月），旅客9万人次。进港旅客5万人次。, 2024-06-01/P2M; 2024-06-01/P2M",
        "市场从2009年6月运营至今，发展很快。摊位80个。, -"
    })
    void tellsWhoseATimeIs(String text, String expected) {
        assertThat(told(text, Reader::period)).isEqualTo(Reader.list(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2023年茶具进出口、出口和进口分别为9亿元、6亿元和3亿元, 茶具进出口; 茶具出口; 茶具进口",
        "茶具交易额在2022年、2023年分别达9亿元、8亿元, 茶具交易额; 茶具交易额",
        "2023年签订9份合同，新增8个展位、7个就业岗位, 合同; 展位; 就业岗位",
        "2023年举办9场线上线下经贸活动，开行8条“海路”航线, 线上线下经贸活动; “海路”航线",
        "2023年茶具出口9亿美元（按人民币计价60亿元）, 茶具出口; 茶具出口"
    })
    void namesWhatIsCounted(String text, String expected) {
        assertThat(told(text + "。", Figure::subject)).isEqualTo(Reader.list(expected));
    }
}
