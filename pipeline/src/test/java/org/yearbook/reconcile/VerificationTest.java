package org.yearbook.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.domain.DocumentKind.MAGAZINE;
import static org.yearbook.domain.DocumentKind.NEWSPAPER;
import static org.yearbook.domain.DocumentKind.OFFICIAL_REPORT;
import static org.yearbook.domain.Flow.BALANCE;
import static org.yearbook.domain.Flow.EXPORTS;
import static org.yearbook.domain.Flow.IMPORTS;
import static org.yearbook.domain.Flow.NONE;
import static org.yearbook.domain.Flow.TOTAL;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Arithmetic;
import org.yearbook.domain.Arithmetic.Composition;
import org.yearbook.domain.Arithmetic.Group;
import org.yearbook.domain.Arithmetic.Named;
import org.yearbook.domain.Arithmetic.Part;
import org.yearbook.domain.Arithmetic.Ranking;
import org.yearbook.domain.Check;
import org.yearbook.domain.Check.Outcome;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Decision.Support;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Observation;
import org.yearbook.domain.Period;
import org.yearbook.domain.Place;
import org.yearbook.domain.Qualifier;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.ReconciliationPolicy.Identity;
import org.yearbook.domain.ReconciliationPolicy.Identity.Term;
import org.yearbook.domain.ReconciliationRule;

class VerificationTest {

    static final ReconciliationPolicy POLICY = new ReconciliationPolicy(
            List.of(OFFICIAL_REPORT, MAGAZINE, NEWSPAPER),
            List.of(MAGAZINE, NEWSPAPER),
            List.of(),
            List.of(
                    new Identity("sum", List.of(new Term(EXPORTS, false), new Term(IMPORTS, false)), TOTAL),
                    new Identity("balance", List.of(new Term(EXPORTS, false), new Term(IMPORTS, true)), BALANCE)),
            new Arithmetic(
                    List.of(new Group("members", "EAST", List.of("E1", "E2"))),
                    List.of("LOOSE"),
                    List.of(new Ranking("TOP2", 2)),
                    List.of(new Part("EAST", "CN", List.of("全国")), new Part("E1", "EAST", List.of("东部"))),
                    List.of("可比价格"),
                    List.of(new Composition(
                            "kinds",
                            new Named("ecommerce", List.of("电子商务")),
                            List.of(
                                    new Named("retail", List.of("网上零售", "电子商务零售")),
                                    new Named("wholesale", List.of("网上批发"))),
                            true))),
            List.of());

    private static final Printed REPORT = Printed.in("report", OFFICIAL_REPORT, "2024-09-26");
    private static final Printed PAPER = Printed.in("paper", NEWSPAPER, "2024-09-26");

    @Test
    void partsThatAddUpWithinRoundingVerifyEachOther() {
        Checked checked =
                check(REPORT.level(EXPORTS, "16.6"), REPORT.level(IMPORTS, "16.0"), REPORT.level(TOTAL, "32.7"));

        assertThat(checked.checks()).extracting(Check::outcome).containsExactly(Outcome.ROUNDING);
        assertThat(checked.decisions()).extracting(Decision::support).containsOnly(Support.VERIFIED);
    }

    @Test
    void aFailedIdentityOpensAndNamesEveryTermAndAccusesNone() {
        Checked checked =
                check(REPORT.level(EXPORTS, "16.6"), REPORT.level(IMPORTS, "16.0"), REPORT.level(TOTAL, "37.2"));

        assertThat(checked.checks()).singleElement().satisfies(check -> {
            assertThat(check.outcome()).isEqualTo(Outcome.FAILS);
            assertThat(check.difference()).isEqualByComparingTo("-4.6");
            assertThat(check.tolerance()).isEqualByComparingTo("0.15");
        });
        assertThat(checked.decisions()).allSatisfy(decision -> {
            assertThat(decision.open()).isTrue();
            assertThat(decision.support()).isEqualTo(Support.UNCHECKED);
            assertThat(decision.rule()).isEqualTo(ReconciliationRule.SINGLE);
            assertThat(decision.explanation()).contains("16.6", "16.0", "37.2");
        });
    }

    @Test
    void theOnlyCandidateThatMakesAnIdentityHoldIsPublished() {
        Checked checked = check(
                REPORT.level(EXPORTS, "16.6"),
                REPORT.level(IMPORTS, "16.0"),
                REPORT.level(TOTAL, "37.2"),
                PAPER.level(TOTAL, "32.6"));

        Decision total = decision(checked, "total");
        assertThat(total.rule()).isEqualTo(ReconciliationRule.IDENTITY);
        assertThat(total.chosen().orElseThrow().value()).isEqualByComparingTo("32.6");
        assertThat(total.candidates().get(1).reason()).isEqualTo(ReasonCode.IDENTITY_EXCLUDES);
        assertThat(total.open()).as("precedence had decided otherwise").isTrue();
        assertThat(decision(checked, "exports").open()).isFalse();
    }

    @Test
    void anIdentityDecidesBetweenEquallyTrustworthyFigures() {
        Checked checked = check(
                REPORT.level(EXPORTS, "16.6"),
                REPORT.level(IMPORTS, "16.0"),
                REPORT.level(TOTAL, "32.6"),
                Printed.in("twin", OFFICIAL_REPORT, "2024-09-26").level(TOTAL, "37.2"));

        Decision total = decision(checked, "total");
        assertThat(total.rule()).isEqualTo(ReconciliationRule.IDENTITY);
        assertThat(total.chosen().orElseThrow().value()).isEqualByComparingTo("32.6");
        assertThat(total.open()).isFalse();
    }

    /** What a document prints of one series, and another document beside it; what is published, and how the reason begins. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            83.0 3.2  |      |     | 不予公布，请审核
            83.0 3.2  | 3.2  | 3.2  | 未决，请审核
            83.0 3.2  | 3.21 | 3.2  | 未决，请审核
            83.0 3.2  | 83.0 |      | 不予公布，请审核
            83.0 3.2  | 7.7  |      | 不予公布，请审核
            3.2 3.21  |      | 3.21 | 在印刷精度内一致
            """)
    void aDocumentThatContradictsItselfTellsNothingByItself(
            String printed, @Nullable String elsewhere, @Nullable String published, String reason) {
        List<Observation> observations = new ArrayList<>();
        for (String digits : printed.split(" ")) {
            observations.add(REPORT.growth(TOTAL, digits));
        }
        if (elsewhere != null) {
            observations.add(Printed.in("twin", OFFICIAL_REPORT, "2024-09-26").growth(TOTAL, elsewhere));
        }

        Decision decision =
                check(observations.toArray(Observation[]::new)).decisions().get(0);

        assertThat(decision.chosen().map(Observation::value).map(BigDecimal::toPlainString))
                .isEqualTo(Optional.ofNullable(published));
        assertThat(decision.explanation()).startsWith(reason);
        assertThat(decision.candidates()).hasSize(observations.size());
    }

    @Test
    void aDifferenceBetweenTwoEditionsIsNoFailure() {
        Checked checked =
                check(REPORT.level(EXPORTS, "16.6"), REPORT.level(IMPORTS, "16.0"), PAPER.level(TOTAL, "37.2"));

        assertThat(checked.checks()).extracting(Check::outcome).containsExactly(Outcome.NOT_APPLICABLE);
        assertThat(checked.decisions()).extracting(Decision::open).containsOnly(false);
    }

    @Test
    void nothingIsConcludedFromAHedgedTerm() {
        Checked checked = check(
                REPORT.level(EXPORTS, Qualifier.OVER, "16.6"),
                REPORT.level(IMPORTS, "16.0"),
                REPORT.level(TOTAL, "37.2"));

        assertThat(checked.checks()).extracting(Check::outcome).containsExactly(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # level, before, growth, outcome
            6492.6,  6307.6, 2.9,    HOLDS
            10.3,    10.0,   3.4,    ROUNDING
            6492.6,  6307.6, 9.2,    FAILS
            95.0,    100.0,  -5.0,   HOLDS
            """)
    void growthIsTestedAgainstTheLevels(String level, String before, String growth, Outcome outcome) {
        Checked checked = check(
                REPORT.level(EXPORTS, level), REPORT.in(2022).level(EXPORTS, before), REPORT.growth(EXPORTS, growth));

        assertThat(checked.checks()).extracting(Check::outcome).containsExactly(outcome);
    }

    @Test
    void growthAtConstantPricesIsNotTestedAgainstLevelsAtCurrentPrices() {
        Checked checked = check(
                REPORT.level(EXPORTS, "110.0"),
                REPORT.in(2022).level(EXPORTS, "100.0"),
                REPORT.saying("按可比价格计算，增长5.0%").growth(EXPORTS, "5.0"));

        assertThat(checked.checks()).extracting(Check::outcome).containsExactly(Outcome.NOT_APPLICABLE);
    }

    @Test
    void growthIsNotTestedAgainstLevelsOfAnotherEdition() {
        Checked checked = check(
                REPORT.level(EXPORTS, "110.0"), PAPER.in(2022).level(EXPORTS, "100.0"), REPORT.growth(EXPORTS, "5.0"));

        assertThat(checked.checks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10.8, HOLDS", "18.0, FAILS"})
    void averageGrowthIsTestedOverItsRange(String growth, Outcome outcome) {
        Checked checked = check(
                REPORT.level(EXPORTS, "42504.1"),
                REPORT.in(2019).level(EXPORTS, "28192.8"),
                REPORT.in(Period.span(2019, 2023)).average(EXPORTS, growth));

        assertThat(checked.checks()).extracting(Check::outcome).containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({"占全国91.5%, 91.5, HOLDS", "占全国19.5%, 19.5, FAILS", "占服务业19.5%, 19.5, NOT_APPLICABLE"})
    void aShareIsTestedAgainstTheWholeThatTheTextNames(String quote, String share, Outcome outcome) {
        Checked checked = check(
                REPORT.level(TOTAL, "3859.0"),
                REPORT.of("EAST").level(TOTAL, "3530.7"),
                REPORT.of("EAST").saying(quote).share(TOTAL, share));

        assertThat(checked.checks()).extracting(Check::outcome).containsExactly(outcome);
    }

    @Test
    void membersAddUpToTheirRegion() {
        Checked checked = check(
                REPORT.of("EAST").level(TOTAL, "30.0"),
                REPORT.of("E1").level(TOTAL, "10.0"),
                REPORT.of("E2").level(TOTAL, "20.1"));

        assertThat(checked.checks()).extracting(Check::identity).containsExactly("members");
        assertThat(checked.checks()).extracting(Check::outcome).containsExactly(Outcome.ROUNDING);
    }

    @Test
    void theLeadingEconomiesAreTheRowsOfTheSameTable() {
        Checked checked = check(
                REPORT.of("US").at(Place.cell(2, 1, 1)).level(EXPORTS, "10.0"),
                REPORT.of("GB").at(Place.cell(2, 2, 1)).level(EXPORTS, "8.0"),
                REPORT.of("TOP2").at(Place.cell(2, 3, 1)).level(EXPORTS, "19.0"),
                REPORT.of("DE").at(Place.cell(3, 1, 1)).level(EXPORTS, "7.0"));

        assertThat(checked.checks()).singleElement().satisfies(check -> {
            assertThat(check.identity()).isEqualTo("leading");
            assertThat(check.left()).isEqualByComparingTo("18.0");
            assertThat(check.outcome()).isEqualTo(Outcome.FAILS);
        });
    }

    @Test
    void aPartLargerThanItsWholeIsReportedAndOpened() {
        Checked checked = check(REPORT.level(TOTAL, "30.0"), REPORT.of("EAST").level(TOTAL, "31.0"));

        assertThat(checked.issues()).extracting(Issue::code).containsExactly("IMPLAUSIBLE_PART");
        assertThat(checked.decisions()).filteredOn(Decision::open).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"persons, 1", "吨公里, 1", "公斤/公顷, 0", "元每吨, 0", "USD per barrel, 0", "%, 0"})
    void anAverageOfTheWholeMayBeBelowThatOfAPart(String unit, int issues) {
        Checked checked = check(REPORT.levelIn(unit, "30.0"), REPORT.of("EAST").levelIn(unit, "31.0"));

        assertThat(checked.issues()).hasSize(issues);
    }

    @Test
    void aSlipOfUnitsIsReportedAndOpened() {
        Checked checked = check(
                REPORT.in(2021).level(TOTAL, "300000.0"),
                REPORT.in(2022).level(TOTAL, "32.0"),
                REPORT.in(2023).level(TOTAL, "350000.0"));

        assertThat(checked.issues()).extracting(Issue::code).containsExactly("IMPLAUSIBLE_JUMP");
        assertThat(checked.issues().get(0).message()).contains("32.0").contains("300000.0");
        assertThat(checked.decisions())
                .filteredOn(Decision::open)
                .singleElement()
                .satisfies(decision -> assertThat(decision.period()).isEqualTo(Period.year(2022)));
    }

    @Test
    void aNegativeAmountOfTradeIsReportedEvenAloneAndABalanceIsNot() {
        assertThat(check(REPORT.level(EXPORTS, "-32.0")).issues())
                .extracting(Issue::code)
                .containsExactly("IMPLAUSIBLE_SIGN");
        assertThat(check(REPORT.level(BALANCE, "-32.0")).issues()).isEmpty();
        assertThat(check(REPORT.about("retail").level(NONE, "-3.0"), REPORT.level(NONE, "32.0"))
                        .issues())
                .extracting(Issue::code)
                .containsExactly("IMPLAUSIBLE_SIGN");
    }

    @Test
    void aNegativeAmountAmongPositiveOnesIsReported() {
        Checked checked = check(
                REPORT.in(2021).level(TOTAL, "30.0"),
                REPORT.in(2022).level(TOTAL, "-32.0"),
                REPORT.in(2023).level(TOTAL, "35.0"));

        assertThat(checked.issues()).extracting(Issue::code).containsExactly("IMPLAUSIBLE_SIGN");
    }

    @ParameterizedTest
    @CsvSource({"40.1, HOLDS", "40.2, ROUNDING", "41.0, FAILS"})
    void theKindsOfAnIndicatorAddUpToIt(String whole, Outcome outcome) {
        Checked checked = check(
                REPORT.about("retail").level(TOTAL, "30.0"),
                REPORT.about("wholesale").level(TOTAL, "10.1"),
                REPORT.level(TOTAL, whole));

        assertThat(checked.checks()).extracting(Check::identity).containsExactly("kinds");
        assertThat(checked.checks()).extracting(Check::outcome).containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "占电子商务的75.0%, 75.0, HOLDS",
        "占电子商务的57.0%, 57.0, FAILS",
        // Only the name of the part, which contains that of the whole.
        "电子商务零售占57.0%, 57.0,"
    })
    void aShareIsTestedAgainstTheIndicatorThatTheTextNames(String quote, String share, @Nullable Outcome outcome) {
        Checked checked = check(
                REPORT.level(TOTAL, "40.0"),
                REPORT.about("retail").level(TOTAL, "30.0"),
                REPORT.about("retail").saying(quote).share(TOTAL, share));

        assertThat(checked.checks())
                .extracting(Check::outcome)
                .containsExactlyElementsOf(Optional.ofNullable(outcome).stream().toList());
    }

    @Test
    void aKindLargerThanItsIndicatorIsReportedAndOpened() {
        Checked checked =
                check(REPORT.level(TOTAL, "30.0"), REPORT.about("retail").level(TOTAL, "31.0"));

        assertThat(checked.issues()).extracting(Issue::code).containsExactly("IMPLAUSIBLE_PART");
        assertThat(checked.decisions()).filteredOn(Decision::open).hasSize(1);
    }

    @Test
    void whatNeedNotAddUpSupportsWhereItDoesAndProvesNothingWhereItDoesNot() {
        Arithmetic loose = new Arithmetic(
                List.of(new Group("members", "EAST", List.of("E1", "E2"))),
                List.of("members"),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Printed east = REPORT.of("EAST");
        List<Observation> parts =
                List.of(REPORT.of("E1").level(TOTAL, "10.0"), REPORT.of("E2").level(TOTAL, "20.1"));

        assertThat(outcomes(loose, parts, east.level(TOTAL, "30.1"))).containsExactly(Outcome.HOLDS);
        assertThat(outcomes(loose, parts, east.level(TOTAL, "29.0"))).containsExactly(Outcome.NOT_APPLICABLE);
    }

    private static List<Outcome> outcomes(Arithmetic arithmetic, List<Observation> parts, Observation whole) {
        List<Observation> all = new ArrayList<>(parts);
        all.add(whole);
        return Checked.by(POLICY.withArithmetic(arithmetic), all).checks().stream()
                .map(Check::outcome)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # ranks  | levels          | failing
            1 2 3 4 5 | 90 70 70 50 30 | 0
            1 2 2 4 5 | 90 70 70 50 30 | 0
            1 2 5 9 12 | 90 70 60 50 30 | 0
            1 2 2 4 5 | 90 75 70 50 30 | 1
            1 2 3 4 5 | 90 70 20 50 30 | 1
            1 2 7 4 5 | 90 70 60 50 30 | 1
            # A ranking by something else.
            1 2 3 4 5 | 10 70 20 90 30 | 0
            """)
    void aColumnOfRanksOrdersTheLevelsBesideIt(String ranks, String levels, int failing) {
        String[] rank = ranks.split(" ");
        String[] level = levels.split(" ");
        List<Observation> rows = new ArrayList<>();
        for (int row = 0; row < rank.length; row++) {
            Printed area = REPORT.of("A" + row);
            rows.add(area.at(Place.cell(2, row, 0)).rank(EXPORTS, rank[row]));
            rows.add(area.at(Place.cell(2, row, 2)).level(EXPORTS, level[row] + ".0"));
        }

        Checked checked = Checked.by(POLICY, rows);

        assertThat(checked.checks())
                .extracting(Check::identity)
                .containsOnly("ranking")
                .hasSize(4);
        assertThat(checked.checks())
                .filteredOn(check -> check.outcome() == Outcome.FAILS)
                .hasSize(failing);
    }

    @ParameterizedTest
    @CsvSource({
        // year, level, year, level, opened
        "2022, 600.0, 2023, 6500.0, 2",
        "2022, 600.0, 2023, 75.0,   2",
        "2022, 600.0, 2023, 3000.0, 0",
        "2015, 600.0, 2023, 6500.0, 0"
    })
    void ofTwoLevelsTenTimesApartNobodyKnowsWhichIsWrong(
            int before, String level, int after, String later, int opened) {
        Checked checked =
                check(REPORT.in(before).level(TOTAL, level), REPORT.in(after).level(TOTAL, later));

        assertThat(checked.decisions()).filteredOn(Decision::open).hasSize(opened);
    }

    @Test
    void aLevelTenTimesItsNeighboursIsReported() {
        Checked checked = check(
                REPORT.in(2020).level(TOTAL, "300.0"),
                REPORT.in(2021).level(TOTAL, "310.0"),
                REPORT.in(2022).level(TOTAL, "3200.0"),
                REPORT.in(2023).level(TOTAL, "350.0"));

        assertThat(checked.issues()).extracting(Issue::code).containsExactly("IMPLAUSIBLE_JUMP");
        assertThat(checked.decisions())
                .filteredOn(Decision::open)
                .extracting(decision -> decision.period().code())
                .containsExactly("2022");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-01 149.8 2024-02 133.4 2024-03 147.6 2024-S1 893.0 2024-04 152.2,              ''
            2024-Q1 430.8 2024-S1 893.0 2024-01 149.8 2024-02 133.4,                             ''
            2024-01-01/P2M 283.2 2024-01-01/P10M 1490.0 2024-01-01/P11M 1640.0,                  ''
            2024-01-01/P4M 583.0 2024-01-01/P5M 739.0 2024-S1 89.3 2024-01-01/P7M 1049.3,        2024-S1
            2024-01-01/P10M 1490.0 2024-01-01/P8M 1190.0 2024-01-01/P9M 13400.0,                 2024-01-01/P9M
            2023-01-01/P2M 283.2 2024-01-01/P2M 2990.0 2022-01-01/P2M 270.1,                     2024-01-01/P2M
            2023-Q1 430.8 2024-Q1 4410.0 2022-Q1 401.9,                                          2024-Q1
            2024-01 149.8 2024-02 1334.0 2024-03 147.6,                                          2024-02
            """)
    void levelsAreComparedWithThoseOfTheSameKindOfPeriod(String levels, String opened) {
        String[] words = levels.split(" ", -1);
        List<Observation> printed = new ArrayList<>();
        for (int index = 0; index < words.length; index += 2) {
            printed.add(REPORT.in(new Period(words[index])).level(TOTAL, words[index + 1]));
        }

        Checked checked = check(printed.toArray(Observation[]::new));

        assertThat(String.join(
                        " ",
                        checked.decisions().stream()
                                .filter(Decision::open)
                                .map(decision -> decision.period().code())
                                .toList()))
                .isEqualTo(opened);
        assertThat(checked.issues()).hasSize(opened.isEmpty() ? 0 : 1);
    }

    @Test
    void aSeriesThatGrowsFastIsNotImplausible() {
        Checked checked = check(
                REPORT.in(2020).level(TOTAL, "10.0"),
                REPORT.in(2021).level(TOTAL, "25.0"),
                REPORT.in(2022).level(TOTAL, "60.0"),
                REPORT.in(2023).level(TOTAL, "150.0"));

        assertThat(checked.issues()).isEmpty();
    }

    @Test
    void otherDefinitionsOfAnIndicatorAreNotedBesideEachOther() {
        ReconciliationPolicy policy = POLICY.withDefinitions(List.of(List.of("ecommerce", "online_trade")));

        Checked checked = Checked.by(
                policy,
                List.of(
                        REPORT.level(TOTAL, "3727.1"),
                        PAPER.about("online_trade").level(TOTAL, "3710.8")));

        assertThat(checked.decisions()).hasSize(2).allSatisfy(decision -> {
            assertThat(decision.rule()).isEqualTo(ReconciliationRule.DEFINITION);
            assertThat(decision.open()).isFalse();
            assertThat(decision.explanation()).contains("3727.1", "3710.8");
        });
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        List<Observation> observations = new ArrayList<>(List.of(
                REPORT.level(EXPORTS, "16.6"),
                REPORT.level(IMPORTS, "16.0"),
                REPORT.level(TOTAL, "37.2"),
                PAPER.level(TOTAL, "32.6"),
                REPORT.in(2022).level(TOTAL, "30.0"),
                REPORT.growth(TOTAL, "8.7")));
        Checked forwards = Checked.by(POLICY, observations);
        Collections.reverse(observations);

        assertThat(Checked.by(POLICY, observations)).isEqualTo(forwards);
    }

    private static Checked check(Observation... observations) {
        return Checked.by(POLICY, List.of(observations));
    }

    private static Decision decision(Checked checked, String flow) {
        return checked.decisions().stream()
                .filter(decision -> decision.series().flow().code().equals(flow))
                .findFirst()
                .orElseThrow();
    }
}
