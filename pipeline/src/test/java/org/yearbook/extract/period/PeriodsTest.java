package org.yearbook.extract.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Vintage;

class PeriodsTest {

    private static final Vintage EDITION = new Vintage("2024-08-12");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2021年                        | 2021
                    ２０２１年                      | 2021
                    2017—2021年间                 | 2017/2021
                    2017年至2021年                 | 2017/2021
                    2017—2021年均增长               | 2017/2021
                    2022年上半年                    | 2022-S1
                    今年下半年                      | 2024-S2
                    2022年第三季度                  | 2022-Q3
                    一季度                         | 2024-Q1
                    2022年前11个月                 | 2022-01-01/P11M
                    2023 年 1-5 月                | 2023-01-01/P5M
                    2023年1月至5月                  | 2023-01-01/P5M
                    2022年5月                      | 2022-05
                    7月份                          | 2024-07
                    11月份                         | 2023-11
                    去年11月                        | 2023-11
                    二〇二一年                       | 2021
                    二季度末                        | 2024-06-30
                    十一月份                         | 2023-11
                    今年一至七月                      | 2024-01-01/P7M
                    五月二十八日                       | 2024-05-28
                    去年同期，上半年                    | 2023 2024-S1
                    2022年底                       | 2022-12-31
                    截至2023年末                    | 2023-12-31
                    截至2023年2月底                 | 2023-02-28
                    2023年6月30日                  | 2023-06-30
                    2022年，7月                     | 2022 2022-07
                    目前                           | 2024-08-12
                    2015年以来                      | 2015/2024
                    2022年，2015年以来                 | 2022 2015/2022
                    今年以来                        | 2024-01-01/P8M
                    “十四五”以来                      | 2021/2024
                    十四五时期                          | 2021/2025
                    “十三五”时期                      | 2016/2020
                    实现“十三五”良好开局                 | ''
                    “十三五”规划                       | ''
                    较“十三五”增长                      | 2016/2020
                    “十四五”的收官之年                   | 2025
                    2022年，未来三年                   | 2022 2025
                    6月24日至30日                   | 2024-06-24/P7D
                    6月24日-6月30日                 | 2024-06-24/P7D
                    6月24日至7月5日                  | none
                    2月1日至4月30日                  | 2024-02-01/P3M
                    1月1日至2月29日                  | 2024-01-01/P2M
                    4月1日至6月30日                  | 2024-Q2
                    2月1日至4月29日                  | none
                    2月2日至4月30日                  | none
                    6月24日至2日                    | none
                    未来3年                         | none
                    in the first half of 2023     | 2023-S1
                    the third quarter of 2023     | 2023-Q3
                    from 2019 to 2023             | 2019/2023
                    October 2023                  | 2023-10
                    第12345年                      | ''
                    120年                          | ''
                    113年                          | ''
                    民國113年前5個月                    | 2024-01-01/P5M
                    """)
    void findsTimes(String text, String expected) {
        assertThat(codes(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the third quarter of 2023         | 2023-Q3
                    the first five months of 2024     | 2024-01-01/P5M
                    the six months to June 2024       | 2024-S1
                    the end of March 2024             | 2024-03-31
                    the twelve months to June 2024    | 2023-07-01/P12M
                    the year ending March 2024        | 2023-04-01/P12M
                    the fiscal year ended June 30, 2023 | 2022-07-01/P12M
                    the year to June 2023             | 2022-07-01/P12M
                    the year ended December 2023      | 2023
                    the fiscal year that began in April | none
                    the five months to May 2024       | 2024-01-01/P5M
                    the three months to January 2024  | 2023-11-01/P3M
                    the first nine months (July-March) of 2020-21 | 2020-07-01/P9M
                    the first nine months of FY2020-21 (July-March) | 2020-07-01/P9M
                    July-March FY24                   | 2023-07-01/P9M
                    April-February 2023-24            | 2023-04-01/P11M
                    January to May in 2023            | 2023-01-01/P5M
                    the first quarter in 2023         | 2023-Q1
                    the first half of July            | 2024-07-01/P15D
                    the second half of February 2024  | 2024-02-16/P14D
                    July 1 to 20                      | 2024-07-01/P20D
                    the week ended May 5, 2024        | 2024-04-29/P7D
                    in the seven months               | none
                    4 percent in the first quarter of 2023, 6 in the second and 5 in the third | 2023-Q1 2023-Q2 2023-Q3
                    in the first half of 2023 and 6 percent in the second | 2023-S1 2023-S2
                    the fastest since December last year | none
                    the first rise since the first quarter of 2021 | none
                    the seven-month period            | none
                    the full year                     | none
                    the year-ago quarter              | none
                    the year to date                  | none
                    the month before                  | none
                    the same quarter of 2023          | none
                    the corresponding month of 2023   | none
                    the comparable period of 2023     | none
                    the equivalent period of 2023     | none
                    the like period of 2023           | none
                    the preceding year                | none
                    the prior month                   | none
                    the previous financial year       | none
                    the current fiscal year           | none
                    the coming three years            | none
                    over the past ten years           | none
                    in the next two quarters          | none
                    the last decade                   | none
                    a year earlier                    | none
                    one month ago                     | none
                    the economy of 2023               | 2023
                    """)
    void findsTimesBehindArticles(String text, String expected) {
        assertThat(codes(text)).isEqualTo(expected);
    }

    @Test
    void takesAPartOfTheYearFromTheLatestYearThatHasIt() {
        assertThat(codes("前三季度")).isEqualTo("2023-01-01/P9M");
        assertThat(codes("12月")).isEqualTo("2023-12");
        assertThat(new Periods(Vintage.UNKNOWN).find("12月", null).get(0).period())
                .isNull();
        assertThat(new Periods(EDITION).find("12月", 2019).get(0).period()).hasToString("2019-12");
    }

    private static String codes(String text) {
        return new Periods(EDITION)
                .find(text, null).stream()
                        .map(dated ->
                                dated.period() == null ? "none" : dated.period().code())
                        .collect(Collectors.joining(" "));
    }
}
