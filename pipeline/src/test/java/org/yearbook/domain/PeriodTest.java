package org.yearbook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023,              2023-01-01, 2023, 2023
            2024-Q1,           2024-01-01, 2024, 2024
            2024-Q4,           2024-10-01, 2024, 2024
            2024-S2,           2024-07-01, 2024, 2024
            2024-10,           2024-10-01, 2024, 2024
            2024-10-31,        2024-10-31, 2024, 2024
            2024-01-01/P10M,   2024-01-01, 2024, 2024
            2024-12-01/P20D,   2024-12-01, 2024, 2024
            2024-12-28/P7D,    2024-12-28, 2024, 2025
            2019/2023,         2019-01-01, 2019, 2023
            """)
    void knowsWhenItStartsAndWhichYearsItCovers(String code, LocalDate start, int first, int last) {
        Period period = new Period(code);

        assertThat(period.start()).isEqualTo(start);
        assertThat(period.firstYear()).isEqualTo(first);
        assertThat(period.lastYear()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 20, 2024-12-01/P20D, 2024-12-20
            21, 31, 2024-12-21/P11D, 2024-12-31
            1, 32,,
            5, 5,,
            """)
    void countsDaysOfOneMonthTogether(int first, int last, String code, LocalDate end) {
        assertThat(Period.days(2024, 12, first, last).map(Period::code)).isEqualTo(Optional.ofNullable(code));
        assertThat(Period.days(2024, 12, first, last).map(Period::end)).isEqualTo(Optional.ofNullable(end));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 1,  2024-01-01/P1M
            1, 2,  2024-01-01/P2M
            1, 3,  2024-Q1
            2, 4,  2024-02-01/P3M
            4, 6,  2024-Q2
            10, 12, 2024-Q4
            1, 6,  2024-S1
            3, 8,  2024-03-01/P6M
            7, 12, 2024-S2
            1, 9,  2024-01-01/P9M
            1, 12, 2024
            """)
    void isTheSameTimeInMonthsAsInQuartersAndHalves(int first, int last, String code) {
        assertThat(Period.months(2024, first, last).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-10,         2024-01-01/P10M, true
            2024-Q3,         2024-01-01/P9M,  true
            2024-10,         2024-01-01/P9M,  false
            2024-S1,         2024,            true
            2024,            2024,            false
            2024-12-31,      2024-Q4,         true
            2023,            2019/2023,       true
            2024-01-01/P10M, 2024-10,         false
            """)
    void knowsWhatItIsPartOf(String part, String whole, boolean holds) {
        assertThat(new Period(part).isPartOf(new Period(whole))).isEqualTo(holds);
    }

    @Test
    void isWrittenAsSdmxDoes() {
        assertThat(Stream.of(
                        Period.year(2023),
                        Period.quarter(2024, 1),
                        Period.half(2024, 1),
                        Period.month(2024, 9),
                        Period.day(2024, 9, 6),
                        Period.months(2024, 1, 10),
                        Period.months(2024, 4, 6),
                        Period.span(2019, 2023)))
                .extracting(Period::code)
                .containsExactly(
                        "2023",
                        "2024-Q1",
                        "2024-S1",
                        "2024-09",
                        "2024-09-06",
                        "2024-01-01/P10M",
                        "2024-Q2",
                        "2019/2023");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23",
                "2023年",
                "2024-Q5",
                "2024-S3",
                "2024-13",
                "2024-00",
                "2024-02-30",
                "2024-10-00",
                "2024-1",
                "2024-01-01/P0M",
                "2024-01-01/P13M",
                "2019-2023",
                "2023/2019"
            })
    void rejectsWhatIsNoTime(String code) {
        assertThatThrownBy(() -> new Period(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + code + "'");
        assertThat(Period.of(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-04-28, 2024-05-04, 2024-04-28/P7D
            2023-12-30, 2024-01-05, 2023-12-30/P7D
            2024-01-01, 2024-07-10, 2024-01-01/P192D
            2024-07-01, 2024-07-31, 2024-07
            2024-04-01, 2024-08-31, 2024-04-01/P5M
            2023-07-01, 2024-06-30, 2023-07-01/P12M
            2024-01-01, 2024-12-31, 2024
            2024-05-04, 2024-05-04,
            2023-05-04, 2024-05-04,
            """)
    void countsDaysTogetherThatMayRunOnIntoAnotherMonth(LocalDate first, LocalDate last, String code) {
        assertThat(Period.between(first, last).map(Period::code)).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-04-28/P7D,  2022, 2022-04-28/P7D
            2023-12-30/P7D,  2021, 2021-12-30/P7D
            2024-02-01/P29D, 2023, 2023-02-01/P28D
            2024-02-28/P2D,  2023, 2023-02-28
            """)
    void theSameDaysOfAnotherYear(String code, int year, String moved) {
        assertThat(new Period(code).inYear(year).code()).isEqualTo(moved);
    }

    @Test
    void aPrintedCodeMayBeAPeriod() {
        assertThat(Period.of("2024-02-29")).contains(Period.day(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01 2024-02 2024-01-01/P2M 2024-03 2024-Q1 2024-04 2024-01-01/P4M",
                "2024-06 2024-Q2 2024-S1 2024-10 2024-01-01/P10M 2024-11 2024-01-01/P11M",
                "2023 2024-12 2024-Q4 2024-S2 2024 2023/2024 2025-01 2025",
                "2023-12-31 2023-12-30/P7D 2024-02-05/P5D 2024-02-29 2024-02-01/P29D 2024-02 2024-03-01",
                "2024-06 2024-07 2023-08-01/P12M 2025-01 2024-07-01/P8M 2025-03",
                "2022 2019/2023 2024 2019/2024"
            })
    void theEarlierEndComesFirstAndThenTheShorterTime(String codes) {
        List<String> expected = List.of(codes.split(" "));

        List<String> sorted = expected.stream()
                .sorted(Comparator.reverseOrder()) // any order that is not by time
                .map(Period::new)
                .sorted()
                .map(Period::code)
                .toList();

        assertThat(sorted).isEqualTo(expected);
    }

    @Test
    void theOrderIsThatOfTheCalendar() {
        List<Period> periods = Stream.of(
                        "2023",
                        "2024-Q1",
                        "2024-S2",
                        "2024-02",
                        "2024-02-29",
                        "2024-01-01/P11M",
                        "2024-07-01/P8M",
                        "2024-02-03/P7D",
                        "2019/2024",
                        "2024",
                        "2025-02",
                        "2023-12-31")
                .map(Period::new)
                .toList();

        assertThat(periods)
                .allSatisfy(one -> assertThat(periods).allSatisfy(other -> {
                    int byEnd = one.end().compareTo(other.end());
                    int expected = byEnd != 0 || one.equals(other)
                            ? byEnd
                            : other.start().compareTo(one.start());
                    if (expected != 0) {
                        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(expected));
                    }
                }));
    }
}
