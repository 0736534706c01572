package org.yearbook.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.domain.DocumentKind.OFFICIAL_REPORT;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void findsTheTwoThatAreNearestInYears() {
        List<Decision> levels = levels(Flow.NONE);
        PeriodLevels series = new PeriodLevels(levels);

        assertThat(levels)
                .allSatisfy(level -> assertThat(series.nearest(level))
                        .isEqualTo(levels.stream()
                                .filter(other -> !other.equals(level))
                                .sorted(Comparator.comparingInt((Decision other) ->
                                                Math.abs(other.period().firstYear()
                                                        - level.period().firstYear()))
                                        .thenComparing(other -> other.period().code()))
                                .limit(2)
                                .toList()));
        assertThat(new PeriodLevels(levels.subList(0, 1)).nearest(levels.get(0)))
                .isEmpty();
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
