package org.yearbook.extract.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.FiscalYear;
import org.yearbook.domain.Vintage;

class EnglishFiscalYearsTest {

    private static final FiscalYear FROM_JULY = new FiscalYear("BD", 7, true, true);
    private static final FiscalYear FROM_APRIL = new FiscalYear("JP", 4, false, false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the first half of the fiscal year 2021/22            | 2021-S2
                    the second half of FY22                              | 2022-S1
                    the first quarter of fiscal 2022                     | 2021-Q3
                    third-quarter of the financial year 2021-22          | 2022-Q1
                    the first nine months of FY2021-22                   | 2021-07-01/P9M
                    the first eight months (July-February) of FY24       | 2023-07-01/P8M
                    July-October period of FY24                          | 2023-07-01/P4M
                    July-March (2020-21)                                 | 2020-07-01/P9M
                    H1 FY24                                              | 2023-S2
                    FY24                                                 | 2023-07-01/P12M
                    FY23-24                                              | 2023-07-01/P12M
                    the first month of FY23-24                           | 2023-07
                    the third month of the current fiscal year           | 2023-09
                    this fiscal.                                         | 2023-07-01/P12M
                    the last fiscal                                      | -
                    the 11 months of FY24                                | 2023-07-01/P11M
                    May of FY 2023                                       | 2023-05
                    the first two months of the 2022-2023 fiscal year    | 2022-07-01/P2M
                    the financial year begins in July                    | -
                    this fiscal boost                                    | ''
                    this fiscal policy                                   | ''
                    2020-21 fiscal year                                  | 2020-07-01/P12M
                    the current fiscal year                              | 2023-07-01/P12M
                    the first five months of the current financial year  | 2023-07-01/P5M
                    the previous fiscal year                             | 2022-07-01/P12M
                    the first quarter of fiscal 2022 and in the second quarter | 2021-Q3;-
                    fiscal policy                                        | ''
                    the fiscal deficit                                   | ''
                    2020-35 strategy                                     | -
                    the 2020-21 season                                   | -
                    the 2020-21 marketing year                           | -
                    the years between 2018-19 and 2020-21                | -;-
                    """)
    void areThoseOfTheCountryOfTheText(String words, String codes) {
        assertThat(codes(FROM_JULY, new Vintage("2024-02-03"), words)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the first half of fiscal 2021   | 2024-02-03 | 2021-04-01/P6M
                    fiscal 2021                     | 2024-02-03 | 2021-04-01/P12M
                    2021-22                         | 2024-02-03 | -
                    the 2021-22 fiscal year         | 2024-02-03 | 2021-04-01/P12M
                    the last quarter of fiscal 2021 | 2024-02-03 | 2022-Q1
                    the current fiscal year         | 2024-02-03 | 2023-04-01/P12M
                    the current fiscal year         | 2024       | -
                    the outgoing fiscal year        | 2024-05-03 | 2023-04-01/P12M
                    """)
    void areNamedByTheYearAndToldByTheDayOfTheText(String words, String edition, String codes) {
        assertThat(codes(FROM_APRIL, new Vintage(edition), words)).isEqualTo(codes);
    }

    private static String codes(FiscalYear year, Vintage edition, String words) {
        return new Periods(edition, false, year, List.of())
                .find("exports in " + words + " rose", null).stream()
                        .map(date -> date.period() == null ? "-" : date.period().code())
                        .collect(Collectors.joining(";"));
    }
}
