package org.yearbook.extract.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023                       | 2023
            2023年                     | 2023
            2023年度                   | 2023
            ２０２３年                 | 2023
            2023p                      | 2023
            2023*                      | 2023
            2024年1—10月               | 2024-01-01/P10M
            2024年1―10月               | 2024-01-01/P10M
            2024年1‐10月               | 2024-01-01/P10M
            2024年1‑10月               | 2024-01-01/P10M
            2024年1−10月               | 2024-01-01/P10M
            2024年1﹣10月               | 2024-01-01/P10M
            2024年1〜10月               | 2024-01-01/P10M
            2024年1∼10月               | 2024-01-01/P10M
            2024年1─10月               | 2024-01-01/P10M
            2024年1━10月               | 2024-01-01/P10M
            2024年1﹘10月               | 2024-01-01/P10M
            2024年1〰10月               | 2024-01-01/P10M
            2024年1⸺10月               | 2024-01-01/P10M
            2024年1一10月               | 2024-01-01/P10M
            2024年1ー10月               | 2024-01-01/P10M
            2024年1——10月              | 2024-01-01/P10M
            2024年1--10月              | 2024-01-01/P10M
            2024年1月―10月             | 2024-01-01/P10M
            2019―2023年                | 2019/2023
            2024年1-10月份             | 2024-01-01/P10M
            2024年1至10月              | 2024-01-01/P10M
            2024年前三季度             | 2024-01-01/P9M
            2024年前10个月             | 2024-01-01/P10M
            2024年10月                 | 2024-10
            2024年十月                 | 2024-10
            2024年一至十月             | 2024-01-01/P10M
            2024.10                    | 2024-10
            2024-10                    | 2024-10
            2024/10                    | 2024-10
            202410                     | 2024-10
            2024M10                    | 2024-10
            2024.1-10月                | 2024-01-01/P10M
            2024年上半年               | 2024-S1
            2024年一季度               | 2024-Q1
            2024年第三季度             | 2024-Q3
            2024年Ⅱ季度               | 2024-Q2
            2024年4季                  | 2024-Q4
            2024Q3                     | 2024-Q3
            2024 Q3                    | 2024-Q3
            Q3 2024                    | 2024-Q3
            3Q24                       | 2024-Q3
            H1 2024                    | 2024-S1
            third quarter of 2024      | 2024-Q3
            first half 2024            | 2024-S1
            first ten months of 2024   | 2024-01-01/P10M
            October 2024               | 2024-10
            Oct. 2024                  | 2024-10
            Oct-24                     | 2024-10
            Jan-Oct 2024               | 2024-01-01/P10M
            January–October 2024       | 2024-01-01/P10M
            2024 Jan.-Oct.             | 2024-01-01/P10M
            May 2024                   | 2024-05
            2024年末                   | 2024-12-31
            2024年10月31日             | 2024-10-31
            2023年全年                 | 2023
            2024年1—10月累计           | 2024-01-01/P10M
            2024年10月累计             | 2024-01-01/P10M
            2024年三季度累计           | 2024-01-01/P9M
            2024年10月当月             | 2024-10
            2024年1月累计              | 2024-01
            2019—2023年                | 2019/2023
            2010-23                    | 2010/2023
            2010–2023                  | 2010/2023
            2023/24                    | -
            2023-24                    | -
            2010-12                    | -
            FY2023                     | -
            FY 2022/23                 | -
            2023财年                   | -
            2023年学年                 | -
            2023/2024年度              | -
            2022年、2023年             | -
            2012年以来                 | -
            2023年10月—2024年9月       | -
            2024年累计                 | -
            2024年2—10月累计           | -
            2024年上月                 | -
            近三年                     | -
            10月                       | -
            2,023                      | -
            2023.5                     | 2023-05
            2023.55                    | -
            HS2022                     | -
            2000万元以上企业           | -
            2000美元                   | -
            2023年2000万元以上企业     | 2023
            2023美国                   | 2023
            出口额                     | -
            may rise                   | -
            Quarter 3 2023             | 2023-Q3
            Quarter 3 of 2023          | 2023-Q3
            Year ending March 2023     | -
            Year ended 30 June 2023    | -
            Year to September 2023     | -
            Year ended December 2023   | 2023
            Change in the year to May 2023 | 2023-05
            比2023年增长               | -
            """)
    void namesAPeriodOnlyWhereItIsCertain(String text, String period) {
        assertThat(String.valueOf(LabelTime.of(text).in(LabelTime.NONE)).replace("null", "-"))
                .isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024年10月           | 10月            | 2024-10
            2024年10月           | 1—10月          | 2024-01-01/P10M
            2024年10月           | 当月            | 2024-10
            2024年10月           | 本月            | 2024-10
            2024年10月           | 累计            | 2024-01-01/P10M
            2024年10月           | 1月至本月累计   | 2024-01-01/P10M
            2024年10月           | 本年累计        | 2024-01-01/P10M
            2024年1—10月         | 累计            | 2024-01-01/P10M
            2024年1—10月         | 当月            | 2024-10
            2024年1—10月累计     | 金额            | 2024-01-01/P10M
            2024年10月           | 上年同期        | 2023-10
            2024年1—10月         | 上年同期        | 2023-01-01/P10M
            2024年               | 上年            | 2023
            2024年               | 本年            | 2024
            2024年1—10月         | 2024年          | 2024-01-01/P10M
            2024年1—10月         | 2023年          | -
            2024年1—10月         | 2023年全年      | 2023
            2024年1—10月         | 上年            | -
            2024年1—10月         | 2023年累计      | -
            2024年               | 一季度          | 2024-Q1
            2024年               | 累计            | -
            2024年               | 全年            | 2024
            2024年               | 比上年增长      | 2024
            2024年10月           | 比上月增长      | 2024-10
            2022—2024年          | 10月            | -
            2022—2024年          | 2023            | 2023
            2022年、2024年       | 10月            | -
            2024年10月及1—10月   | 金额            | -
            2024年10月及1—10月   | 1—10月          | 2024-01-01/P10M
            2024年               | 2023/24         | -
            Year ending March 2022 to 2024 | 2023  | -
            Years ended 30 June        | 2023      | -
            Year ending March 2024     | June 2023 | 2023-06
            Years ended December       | 2023      | 2023
            Year ended December 2022 to 2024 | 2023 | 2023
            指数（2020年=100）         | 2023年    | 2023
            """)
    void theCaptionTellsWhatTheHeadLeavesOut(String caption, String head, String period) {
        assertThat(String.valueOf(LabelTime.of(head).in(LabelTime.of(caption))).replace("null", "-"))
                .isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024年       | 10月      | 2024-10         | 2024-10
            2024年       | 2023年    | -               | -
            2024年1—10月 | 10月      | 2024-10         | -
            2024年       | 2024年3月 | 2024-03         | 2024-03
            累计         | 2024年10月 | 2024-01-01/P10M | 2024-01-01/P10M
            当月         | 2024年10月 | 2024-10        | 2024-10
            2020—2024年  | 2023      | 2023            | 2023
            """)
    void labelsAreReadTogether(String outer, String inner, String nested, String crossed) {
        LabelTime time = LabelTime.of(inner);

        assertThat(String.valueOf(time.below(LabelTime.of(outer)).in(LabelTime.NONE))
                        .replace("null", "-"))
                .isEqualTo(nested);
        assertThat(String.valueOf(time.across(LabelTime.of(outer)).in(LabelTime.NONE))
                        .replace("null", "-"))
                .isEqualTo(crossed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            比上年同期增长  | 2024 | false
            较去年          | 2024 | false
            比2023年增长    | 2024 | false
            比2019年增长    | 2024 | true
            比上月增长      | 2024 | true
            比年初增长      | 2024 | true
            Change over 2023 | 2024 | false
            Change from 2019 | 2024 | true
            同比增长        | 2024 | false
            比上年末增长    | 2024 | true
            Change from the same month in last year | 2024 | false
            Change from the corresponding quarter of the previous year | 2024 | false
            """)
    void knowsWhatAChangeIsMeasuredFrom(String head, int year, boolean other) {
        assertThat(LabelTime.of(head).comparesOtherThanYearBefore(org.yearbook.domain.Period.year(year)))
                .isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            比上年末增长 | 2023年末  | false
            比去年底增长 | 2023年末  | false
            比年初增长   | 2023年末  | false
            比上年末增长 | 2023年6月末 | true
            比年初增长   | 2023年6月末 | true
            比上月末增长 | 2023年末  | true
            """)
    void theEndOfTheYearBeforeIsAYearBeforeTheEndOfOne(String head, String time, boolean other) {
        assertThat(LabelTime.of(head)
                        .comparesOtherThanYearBefore(LabelTime.of(time).in(LabelTime.NONE)))
                .isEqualTo(other);
    }
}
