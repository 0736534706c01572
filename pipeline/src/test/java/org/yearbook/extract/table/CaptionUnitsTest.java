package org.yearbook.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.OwnIndicators.indicator;
import static org.yearbook.extract.OwnIndicators.with;
import static org.yearbook.extract.table.Drawn.table;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Reading;
import org.yearbook.domain.Vocabulary;

/** What growth is over, and in what unit values are, where captions and heads say it in words of their own. */
class CaptionUnitsTest {

    private static final Vocabulary VOCABULARY = with(
            indicator("power", "发电量", "Electricity generation", "kWh", "Power"),
            indicator("freight", "货运量", "Freight traffic", "t"),
            indicator("fruit_index", "水果价格指数", "Fruit price index", "点"));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # caption            ; heads                              ; measures and period of both columns
            云南省2023年发电量    ; 年末数（亿吨） | 比上年末增长（%） ; level growth_yoy 2023-12-31
            云南省2023年6月发电量 ; 月末数（亿吨） | 比上年末增长（%） ; level other 2023-06
            云南省2023年发电量    ; 2023年（亿吨） | ±%               ; level growth_yoy 2023
            云南省2023年发电量    ; 2023年（亿吨） | 环比±%           ; level other 2023
            Power, Kenya, 2023   ; Tonnes | Change in per cent        ; level growth_yoy 2023
            Power, Kenya, October 2023 ; Tonnes | Change in per cent from the same month in last year ; level growth_yoy 2023-10
            Power, Kenya, October 2023 ; Tonnes | Change in per cent from the previous month ; level other 2023-10
            """)
    void growthIsOverAYearWhereTheHeadSaysSo(String caption, String heads, String read) {
        List<Reading> readings =
                table("表5 " + caption, "", 1, "指标 | " + heads + "\n发电量 | 12.5 | 25.1\n")
                        .read(VOCABULARY)
                        .figures()
                        .stream()
                        .map(Figure::reading)
                        .toList();

        assertThat(readings.get(0).measure().code() + " "
                        + readings.get(1).measure().code() + " " + code(readings.get(1)))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # caption                                  | head              | unit
            Prices in Kenya (2014-2016=100)            | Fruit price index | 点
            Prices in Kenya                            | Fruit price index (2020 = 100) | 点
            Prices in Kenya                            | Fruit price index | -
            Prices in Kenya (2020=100)                 | Freight traffic   | -
            Prices in Kenya (previous year = 100)      | Fruit price index | -
            Prices in Kenya (2020=100), per cent       | Fruit price index | %
            """)
    void anIndexIsInPointsWhereTheTableSaysWhatItIsAHundredOf(String caption, String head, String unit) {
        assertThat(table(caption, "", 1, "Year | " + head + "\n2023 | 104.5").read(VOCABULARY).figures().stream()
                        .map(figure -> figure.number().unit().isEmpty()
                                ? "-"
                                : figure.number().unit()))
                .containsExactly(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # caption                                             | unit of its values
            Harbour dues in Kenya. Quarterly figures. NOK million. | NOK million
            Freight in Kenya. Tonnes¹                             | 吨
            Freight in Kenya. Tonnes1                             | 吨
            Freight in Kenya. m3                                  | 立方米
            Freight. Kenya. Thousand tonnes. 2022 and 2023        | Thousand tonnes
            Power in Kenya. GWh. 2022-2023                        | 吉瓦时
            Freight in Kenya. Tonnes per week                     | -
            Dues in Kenya, million U.S. dollars                   | million U.S. dollars
            Dues in Kenya in mill. NOK                            | -
            Dues in Kenya. In mill. NOK                           | -
            Fees in Kenya. NOK/kWh                                | -
            """)
    void aSentenceOfItsOwnInACaptionMayBeTheUnit(String caption, String unit) {
        assertThat(table(caption, "", 1, "Item | 2023\nFreight traffic | 4.5").read(VOCABULARY).figures().stream()
                        .map(figure -> figure.number().unit().isEmpty()
                                ? "-"
                                : figure.number().unit()))
                .containsExactly(unit);
    }

    private static String code(Reading reading) {
        return reading.period() == null ? "-" : reading.period().code();
    }
}
