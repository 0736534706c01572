package org.yearbook.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.domain.DocumentKind.OFFICIAL_REPORT;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Decision.Support;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Observation;
import org.yearbook.domain.Period;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.ReconciliationRule;

/** What is counted by sorting is what comparing each with each gives. */
class PeriodLevelsTest {

    private static final Printed REPORT = Printed.in("report", OFFICIAL_REPORT, "2024-09-26");
    private static final BigDecimal FACTOR = new BigDecimal(10);
    private static final List<String> NUMBERS =
            List.of("0", "1", "-1", "10", "10.0", "9.99", "100", "-0.1", "0.099", "1000", "5", "-50");

    @ParameterizedTest
    @EnumSource(names = {"NONE", "EXPORTS"})
    void countsThoseThatAreApartAndThoseOfTheOtherSign(Flow flow) {
        List<Decision> levels = levels(flow);
        PeriodLevels series = new PeriodLevels(levels);

        for (Decision level : levels) {
            long apart = count(levels, level, PeriodLevelsTest::isApart);
            assertThat(series.countApart(level, FACTOR)).as(level.groupId()).isEqualTo((int) apart);
            assertThat(series.countOpposite(level))
                    .as(level.groupId())
                    .isEqualTo(flow == Flow.NONE ? (int) count(levels, level, PeriodLevelsTest::isOpposite) : 0);
            if (apart > 0) {
                assertThat(series.firstApart(level, FACTOR))
                        .isEqualTo(levels.stream()
                                .filter(other -> isApart(level, other))
                                .findFirst()
                                .orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2022,            2019 2021 2022 2023 2024,                                              2021 2023
            2024,            2019 2021 2023 2024,                                                   2023 2021
            2024-07,         2023-07 2024-01 2024-06 2024-07 2024-09 2024-10,                       2024-06 2024-09
            2024-S1,         2024-01-01/P2M 2024-01-01/P5M 2024-S1 2024-01-01/P7M 2024-01-01/P8M,   2024-01-01/P5M 2024-01-01/P7M
            2024-01-01/P2M,  2023-01-01/P11M 2024-01-01/P2M 2024-Q1 2024-01-01/P4M 2024-01-01/P5M,  2024-Q1 2024-01-01/P4M
            2024-01-01/P2M,  2023-01-01/P2M 2024-01-01/P2M 2024-01-01/P10M 2024-01-01/P11M,         2023-01-01/P2M
            2024-01-01/P2M,  2024-01-01/P2M 2024-01-01/P10M 2024-01-01/P11M,                        ''
            2024-12-01/P20D, 2024-11-01/P20D 2024-12-01/P20D,                                       2024-11-01/P20D
            2024,            2024,                                                                  ''
            """)
    void findsTheTwoThatEndNearestAndAreAsLong(String code, String codes, String nearest) {
        List<Decision> levels = Stream.of(codes.split(" "))
                .sorted() // in any order
                .map(found -> level(Flow.NONE, new Period(found), "1"))
                .toList();

        List<Decision> found = new PeriodLevels(levels).nearest(level(Flow.NONE, new Period(code), "1"));

        assertThat(String.join(
                        " ", found.stream().map(level -> level.period().code()).toList()))
                .isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024,            YEAR
            2019/2023,       YEARS
            2024-S1,         HALF SINCE_JANUARY
            2024-S2,         HALF
            2024-Q1,         QUARTER SINCE_JANUARY
            2024-Q3,         QUARTER
            2024-01-01/P10M, SINCE_JANUARY
            2024-07-01/P8M,  MONTHS
            2024-01,         MONTH
            2024-10,         MONTH
            2024-12-01/P20D, DAYS
            2024-01-01,      DAY
            """)
    void periodsAreOfAKind(String code, String kinds) {
        assertThat(String.join(
                        " ",
                        PeriodKind.of(new Period(code)).stream().map(Enum::name).toList()))
                .isEqualTo(kinds);
    }

    /** Two months a year, with years between that have none, the later ones first. */
    private static List<Decision> levels(Flow flow) {
        return IntStream.range(0, NUMBERS.size())
                .mapToObj(index -> level(flow, Period.month(2024 - index / 4 * 3, 12 - index % 2), NUMBERS.get(index)))
                .distinct()
                .toList();
    }

    private static Decision level(Flow flow, Period period, String number) {
        Observation observation = REPORT.in(period).level(flow, number);
        return new Decision(
                observation.series() + "@" + period + " " + number,
                observation.series(),
                period,
                ReconciliationRule.SINGLE,
                List.of(new Candidate(observation, Candidate.Role.CHOSEN, ReasonCode.NONE)),
                "",
                false,
                Support.UNCHECKED);
    }

    private static long count(List<Decision> levels, Decision level, BiPredicate<Decision, Decision> isSo) {
        return levels.stream()
                .filter(other -> !other.equals(level) && isSo.test(level, other))
                .count();
    }

    private static boolean isApart(Decision one, Decision other) {
        BigDecimal first = value(one).abs();
        BigDecimal second = value(other).abs();
        return first.min(second).signum() > 0
                && first.max(second).compareTo(first.min(second).multiply(FACTOR)) >= 0;
    }

    private static boolean isOpposite(Decision one, Decision other) {
        return value(one).signum() * value(other).signum() < 0;
    }

    private static BigDecimal value(Decision decision) {
        return decision.chosen().orElseThrow().value();
    }
}
