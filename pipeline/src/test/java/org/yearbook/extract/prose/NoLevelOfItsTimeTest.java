package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.prose.Reader.list;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that look like the value of a time and are none, as {@code value kind}: those revised since, rates, statements of several years. */
class NoLevelOfItsTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2022年旅游收入由9亿元修订为8亿元。                     | 9 other; 8 observation
                    2022年发电量从9亿千瓦时调整为8亿千瓦时，增长7%。           | 9 other; 8 observation; 7 observation
                    2022年茶叶产量9万吨，修订为8万吨。                     | 9 other; 8 observation
                    2022年猪肉产量初步统计为9万吨，最终核实为8万吨。            | 9 other; 8 observation
                    2022年货运量修订前为9万吨，修订后为8万吨。                | 9 other; 8 observation
                    2022年旅游收入原为9亿元，现修订为8亿元。                 | 9 other; 8 observation
                    2022年客运量为9万人（初步数为8万人）。                   | 9 observation; 8 other
                    2022年客运量为9万人（原公布数为8万人）。                  | 9 observation; 8 other
                    2022年客运量由2021年的9万人调整为8万人。                 | 9 observation; 8 observation
                    2022年客运量初步统计为9万人，增长8%。                    | 9 observation; 8 observation
                    2022年客运量为9万人，货运量调整为8万吨。                  | 9 observation; 8 observation
                    Output of Kenya was 9 tonnes in 2022 (previously reported as 8 tonnes). | 9 observation; 8 other
                    Output of Kenya in 2022 was 9 tonnes, against an initial estimate of 8 tonnes. | 9 observation; 8 other
                    Earnings of Kenya in 2022, first put at $9 million, were revised to $8 million. | 9 other; 8 observation
                    """)
    void setsAsideWhatWasRevised(String text, String expected) {
        assertThat(Reader.read(text, figure -> figure.kind().code())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2022年旅游收入由9亿元修订为8亿元。           | 9 旅游收入; 8 旅游收入
                    2022年货运量修订前为9万吨，修订后为8万吨。      | 9 货运量; 8 货运量
                    2022年客运量为9万人（原公布数为8万人）。        | 9 客运量; 8 客运量
                    """)
    void knowsWhatWasRevised(String text, String expected) {
        assertThat(Reader.read(text, figure -> figure.subject())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Output of Kenya averaged 9 tonnes a day in 2023.             | 9 other
                    Output of Kenya was 9 tonnes per month in 2023.              | 9 other
                    Output of Kenya was on average 9 tonnes daily in 2023.       | 9 other
                    Daily output of Kenya was 9 tonnes in 2023.                  | 9 other
                    Monthly output of Kenya was 9 tonnes in 2023.                | 9 other
                    Monthly output of Kenya was 9 tonnes in March 2023.          | 9 observation
                    Output of Kenya was 9 tonnes in 2023, up 8% from a day earlier. | 9 observation; 8 observation
                    Output of Kenya fell to 9 tonnes a month earlier in 2023.    | 9 observation
                    Crude output of Kenya was 9 barrels a day in 2023.           | 9 observation
                    """)
    void setsAsideRates(String text, String expected) {
        assertThat(Reader.read(text, figure -> figure.kind().code())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，湖北粮食产量连续3年稳定在9万吨以上。        | 9 other
                    2023年，湖北粮食产量连续多年保持在9万吨以上。        | 9 other
                    2023年，湖北出口连续五年突破9亿元。               | 9 other
                    2023年，湖北出口连续5年增长，达9亿元。            | 9 observation
                    2023年，湖北出口连续3年居全国第9位。             | 9 observation
                    """)
    void setsAsideWhatIsToldOfEachOfSeveralYears(String text, String expected) {
        assertThat(Reader.read(text, figure -> figure.kind().code())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年末，湖北汽车9万辆，比上年末下降8%；全年产量7万辆，增长6%。   | 9 level 2023-12-31; -8 growth_yoy 2023-12-31; 7 level 2023; 6 growth_yoy 2023
                    2023年末，湖北汽车9万辆，比2022年末下降8%。                  | 9 level 2023-12-31; -8 growth_yoy 2023-12-31
                    2023年3月末，湖北汽车9万辆，比上年末下降8%。                 | 9 level 2023-03-31; -8 other 2023-03-31
                    2023年9月末，湖北汽车9万辆，比上月末下降8%。                 | 9 level 2023-09-30; -8 other 2023-09-30
                    2023年末，湖北汽车9万辆，比2019年末下降8%。                  | 9 level 2023-12-31; -8 other 2023-12-31
                    """)
    void growsOverTheYearFromOneEndOfAYearToTheNext(String text, String expected) {
        assertThat(Reader.read(text, figure -> figure.reading().measure().code() + " " + Reader.period(figure)))
                .isEqualTo(list(expected));
    }
}
