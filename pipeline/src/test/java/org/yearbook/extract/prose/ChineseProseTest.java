package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Figure;

/** Chinese sentences of which a later number goes on with what an earlier one said; ⏎ ends a paragraph. */
class ChineseProseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年9月，我国服务贸易出口环比增长2%。其中，运输出口增长3%，旅行出口下降1%。 | 2 other; 3 other; -1 other
                    2023年9月，我国服务贸易出口环比增长2%，其中运输出口增长3%。                | 2 other; 3 other
                    2023年9月，我国服务贸易出口比上月增长2%，进口增长5%。                     | 2 other; 5 other
                    2023年9月，我国服务贸易出口环比下降2%。同比增长4%，进口增长5%。             | -2 other; 4 growth_yoy; 5 growth_yoy
                    2023年9月，我国服务贸易出口同比增长4%，环比下降2%，进口增长5%。             | 4 growth_yoy; -2 other; 5 growth_yoy
                    2023年9月，我国服务贸易出口比上月增长2%。⏎我国服务贸易进口增长5%。           | 2 other; 5 growth_yoy
                    一季度我国服务贸易出口增长3%，二季度增长4%。从环比看，二季度增长1%。           | 3 growth_yoy; 4 growth_yoy; 1 other
                    """)
    void carriesTheComparisonWithTheMonthBefore(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().measure().code())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，我国与东盟服务贸易进出口3亿元，增长4%。其中，对东盟出口2亿元，自东盟进口1亿元。 | 3 ASEAN; 4 ASEAN; 2 ASEAN; 1 ASEAN
                    2023年，我国服务贸易进出口9亿元。对美国出口2亿元，增长4%。                | 9 -; 2 US; 4 US
                    2023年，我国自日本进口服务2亿元。                                   | 2 JP
                    2023年，我国服务贸易进出口9亿元。美国是我国第三大贸易伙伴，双边贸易额5亿元。    | 9 -; 5 US
                    2023年，我国服务贸易进出口9亿元。中韩服务贸易额5亿元，增长4%。              | 9 -; 5 KR; 4 KR
                    2023年，我国服务贸易进出口9亿元。中欧班列开行5列，中小企业出口4亿元。         | 9 -; 5 -; 4 -
                    2023年，广东服务贸易进出口9亿元，占全国的5%。                           | 9 -; 5 -
                    """)
    void keepsThePartnerOfWhatGoesOn(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().counterpartArea())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年1—6月，我国服务贸易出口9亿元。6月，出口1亿元。上半年，进口8亿元。       | 9 2023-S1; 1 2023-06; 8 2023-S1
                    2023年，我国服务贸易出口9亿元，其中12月出口1亿元，增长4%。全年进口8亿元。     | 9 2023; 1 2023-12; 4 2023-12; 8 2023
                    2023年上半年，我国服务贸易出口9亿元。6月，出口1亿元。⏎服务贸易进口8亿元。      | 9 2023-S1; 1 2023-06; 8 2023-S1
                    2023年，我国服务贸易出口9亿元。⏎2022年，我国服务贸易出口8亿元。⏎服务贸易进口7亿元。 | 9 2023; 8 2022; 7 2022
                    """)
    void comesBackFromAMonthWithinTheTimeSpokenOf(String text, String expected) {
        assertThat(read(text, ChineseProseTest::period)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    预计2025年我国服务贸易出口增长5%，进口增长4%。                  | 5 forecast; 4 forecast
                    2024年我国服务贸易出口增速预期为5%。                         | 5 forecast
                    预计今年我国服务贸易出口增长5%。2024年，进口增长4%。            | 5 forecast; 4 forecast
                    预计2025年我国服务贸易出口将增长5%。2023年增长7%。              | 5 forecast; 7 observation
                    预计2025年我国服务贸易出口将增长5%。⏎2024年上半年，进口增长4%。   | 5 forecast; 4 observation
                    """)
    void forecastsGoOnForYearsThatAreNotOver(String text, String expected) {
        assertThat(read(text, figure -> figure.kind().code())).isEqualTo(list(expected));
    }

    private static List<String> read(String text, Function<Figure, String> part) {
        return Reader.paragraphs(text.split("⏎")).stream()
                .map(figure -> figure.number().signed().toPlainString() + " " + dash(part.apply(figure)))
                .toList();
    }

    private static String dash(String part) {
        return part.isEmpty() ? "-" : part;
    }

    private static String period(Figure figure) {
        return figure.reading().period() == null
                ? "-"
                : figure.reading().period().code();
    }

    private static List<String> list(String expected) {
        return Arrays.asList(expected.split("; "));
    }
}
