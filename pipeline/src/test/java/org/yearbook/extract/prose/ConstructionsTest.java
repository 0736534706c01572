package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Figure;

/** Ways in which sentences print numbers, each with its own cases. */
class ConstructionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2022年我国服务贸易出口占全球的三成。         | 3 services_trade exports share CN 2022
                    2022年我国服务贸易出口占全球的两成以上。       | 2 services_trade exports share CN 2022
                    2022年我国服务贸易出口占全球的百分之六。       | 6 services_trade exports share CN 2022
                    2022年我国服务贸易出口额是2012年的3.5倍。   | 3.5 services_trade exports other CN 2022
                    2022年我国网上零售额占全部的一半。          | 1 online_retail_sales none share CN 2022
                    """)
    void readsPartsInWords(String text, String expected) {
        assertThat(Reader.keys(Reader.paragraphs(text))).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年我国服务贸易出口环比增长2%。          | 2 services_trade exports other CN 2023
                    2023年我国服务贸易出口比2019年同期增长30%。   | 30 services_trade exports other CN 2023
                    2023年我国服务贸易出口两年平均增长6%。        | 6 services_trade exports growth_avg CN 2023
                    2023年我国服务贸易出口增速高于全国3个百分点。     | 3 services_trade exports change_pp CN 2023
                    2023年我国服务贸易拉动外贸增长1.2个百分点。     | 1.2 services_trade none change_pp CN 2023
                    2023年我国服务贸易出口同比（下同）增长4%。      | 4 services_trade exports growth_yoy CN 2023
                    """)
    void takesNoOtherComparisonForGrowthOverAYear(String text, String expected) {
        assertThat(Reader.keys(Reader.paragraphs(text))).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年沪、苏、浙服务贸易出口额分别超340、280、260亿元。 | 340 超 over 亿元; 280 超 over 亿元; 260 超 over 亿元
                    2023年我国服务贸易出口额近340亿元。               | 340 近 under 亿元
                    """)
    void sharesTheHedgeOfAList(String text, String expected) {
        String read = Reader.paragraphs(text).stream()
                .map(figure -> String.join(
                        " ",
                        figure.number().value().toPlainString(),
                        figure.number().hedge(),
                        figure.number().qualifier().name().toLowerCase(java.util.Locale.ROOT),
                        figure.number().unit()))
                .collect(Collectors.joining("; "));

        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，我国服务贸易出口从2022年的3.1万亿元增至3.6万亿元，增长11%。 | 3.1 services_trade exports level CN 2022; 3.6 services_trade exports level CN 2023; 11 services_trade exports growth_yoy CN 2023
                    2023年我国服务贸易出口由3.1万亿元升至3.6万亿元。    | 3.1 services_trade exports level CN -; 3.6 services_trade exports level CN 2023
                    2023年我国服务贸易出口占比由12%升至13%。          | 12 services_trade exports share CN -; 13 services_trade exports share CN 2023
                    """)
    void readsBothEndsOfAChange(String text, String expected) {
        assertThat(Reader.keys(Reader.paragraphs(text))).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年我国服务贸易出口3.6万亿元（约合5200亿美元），增长5%。  | 3.6 services_trade exports level CN 2023; 5200 services_trade exports level CN 2023; 5 services_trade exports growth_yoy CN 2023
                    2023年阿联酋服务贸易出口310亿迪拉姆。                  | 310 - none level AE 2023
                    """)
    void readsOtherCurrencies(String text, String expected) {
        assertThat(Reader.keys(Reader.paragraphs(text))).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In 2022, global exports of services reached US$ 7.25 trillion, up 9 percent. | 7.25 services_trade exports level 001 2022; 9 services_trade exports growth_yoy 001 2022
                    """)
    void readsEnglish(String text, String expected) {
        assertThat(Reader.keys(Reader.paragraphs(text))).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    审批时间缩短2至6周。
                    数百家企业参加，几十个国家派员。
                    三分之一的企业参加。
                    """)
    void makesNoFigureOfDurationsAndVagueNumbers(String text) {
        assertThat(Reader.paragraphs(text)).isEmpty();
    }

    @Test
    void readsAnyTextWithoutAnException() {
        String[] words = {
            "2023年",
            "我国",
            "服务贸易",
            "出口",
            "进口",
            "增长",
            "占比",
            "分别为",
            "、",
            "，",
            "。",
            "（",
            "）",
            "《",
            "“",
            "至",
            "由",
            "升至",
            "3.5",
            "亿元",
            "%",
            "个百分点",
            "第",
            "一",
            "两成",
            "百分之",
            "US$ ",
            " 4 ",
            "trillion",
            "其中",
            "同比",
            "据WTO统计",
            "上海",
            "前",
            "5",
            "位",
            "—",
            "\uD83D\uDE00",
            "千瓦",
            "三千",
            "\u00A0",
            "12",
            "月",
            "；",
            "respectively",
            "下降",
            "逆差",
            "较上年"
        };
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int word = random.nextInt(30); word >= 0; word--) {
                text.append(words[random.nextInt(words.length)]);
            }
            List<Figure> figures = Reader.paragraphs(text.toString());
            assertThat(figures)
                    .allSatisfy(figure -> assertThat(figure.citation().offset()).isBetween(0, text.length()));
        }
    }

    @Test
    void cutsASentenceThatHasNoEnd() {
        assertThat(Sentences.of(List.of(
                        Reader.passage(org.yearbook.domain.PassageKind.PARAGRAPH, "（出口3亿元，".repeat(10_000), 0))))
                .allSatisfy(sentence -> assertThat(sentence.text().length()).isLessThan(5000));
    }

    private static List<String> list(String expected) {
        return Arrays.asList(expected.split("; "));
    }
}
