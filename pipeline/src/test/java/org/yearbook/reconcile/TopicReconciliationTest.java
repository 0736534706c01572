package org.yearbook.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.domain.DocumentKind.MAGAZINE;
import static org.yearbook.domain.DocumentKind.NEWSPAPER;
import static org.yearbook.domain.DocumentKind.OFFICIAL_REPORT;
import static org.yearbook.domain.DocumentKind.STATISTICAL_RELEASE;
import static org.yearbook.domain.Flow.EXPORTS;
import static org.yearbook.domain.Flow.TOTAL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Candidate.Role;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Observation;
import org.yearbook.domain.Qualifier;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.ReconciliationRule;

class TopicReconciliationTest {

    private static final ReconciliationPolicy POLICY = new ReconciliationPolicy(
            List.of(STATISTICAL_RELEASE, OFFICIAL_REPORT, MAGAZINE, NEWSPAPER),
            List.of(MAGAZINE, NEWSPAPER),
            List.of(),
            List.of());

    private static final Printed REPORT = Printed.in("report", OFFICIAL_REPORT, "2024-09-26");
    private static final Printed QUARTERLY = Printed.in("quarterly", MAGAZINE, "2024-07");

    @Test
    void aLaterEditionSupersedesLevelAndGrowthTogether() {
        List<Decision> decisions = decide(
                QUARTERLY.level(TOTAL, "2.38"),
                QUARTERLY.growth(TOTAL, "15.6"),
                REPORT.level(TOTAL, "2.37"),
                REPORT.growth(TOTAL, "15.3"));

        assertThat(decisions).extracting(Decision::rule).containsOnly(ReconciliationRule.VINTAGE);
        assertThat(published(decisions)).containsExactly("15.3", "2.37");
        assertThat(decisions)
                .flatExtracting(Decision::candidates)
                .filteredOn(candidate -> candidate.role() == Role.REJECTED)
                .extracting(candidate -> candidate.observation().value().toPlainString())
                .containsExactly("15.6", "2.38");
        assertThat(decisions)
                .flatExtracting(Decision::candidates)
                .filteredOn(candidate -> candidate.role() == Role.REJECTED)
                .extracting(Candidate::reason)
                .containsOnly(ReasonCode.SUPERSEDED_VINTAGE);
    }

    @Test
    void growthPrintedWithASupersededLevelIsNotPublishedBesideTheNewLevel() {
        List<Decision> decisions =
                decide(QUARTERLY.level(TOTAL, "2.38"), QUARTERLY.growth(TOTAL, "15.6"), REPORT.level(TOTAL, "2.37"));

        assertThat(published(decisions)).containsExactly("2.37");
        assertThat(decision(decisions, Measure.GROWTH_YOY).candidates())
                .extracting(Candidate::role, Candidate::reason)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Role.REJECTED, ReasonCode.SUPERSEDED_VINTAGE));
    }

    @Test
    void aLateCopyOfAnOldReleaseKeepsTheOldVintage() {
        Printed lateCopy = Printed.in("copy", NEWSPAPER, "2024-12-01");

        List<Decision> decisions =
                decide(QUARTERLY.level(TOTAL, "2.38"), REPORT.level(TOTAL, "2.37"), lateCopy.level(TOTAL, "2.38"));

        assertThat(published(decisions)).containsExactly("2.37");
    }

    @Test
    void aLaterNewspaperDoesNotReviseTheReport() {
        Printed misprint = Printed.in("misprint", NEWSPAPER, "2024-12-01");

        List<Decision> decisions = decide(REPORT.level(TOTAL, "2.37"), misprint.level(TOTAL, "2.73"));

        assertThat(decisions.get(0).rule()).isEqualTo(ReconciliationRule.PRECEDENCE);
        assertThat(published(decisions)).containsExactly("2.37");
    }

    @Test
    void growthWithoutItsLevelMeetsTheGrowthOfTheOnlyCurrency() {
        List<Decision> decisions = decide(
                REPORT.level(TOTAL, "2.37"),
                REPORT.growth(TOTAL, "15.3"),
                QUARTERLY.growthOfUnknownMoney(TOTAL, "15.6"));

        assertThat(published(decisions)).containsExactly("15.3", "2.37");
        assertThat(decisions.get(0).candidates()).hasSize(2);
    }

    @Test
    void theFlowsOfARevisedReleaseFallTogether() {
        List<Decision> decisions =
                decide(QUARTERLY.level(TOTAL, "2.38"), QUARTERLY.level(EXPORTS, "1.83"), REPORT.level(TOTAL, "2.37"));

        assertThat(published(decisions)).containsExactly("2.37");
    }

    @Test
    void copiesDoNotOutvoteTheLaterEdition() {
        List<Decision> decisions = decide(
                QUARTERLY.level(TOTAL, "2.38"),
                Printed.in("second", MAGAZINE, "2024-08").level(TOTAL, "2.38"),
                Printed.in("third", NEWSPAPER, "2024-08-02").level(TOTAL, "2.38"),
                REPORT.level(TOTAL, "2.37"));

        assertThat(published(decisions)).containsExactly("2.37");
        assertThat(decisions.get(0).candidates()).hasSize(4);
    }

    @Test
    void theMostPreciseOfFiguresThatAgreeIsPublished() {
        List<Decision> decisions = decide(
                REPORT.level(TOTAL, "42504"),
                Printed.in("table", OFFICIAL_REPORT, "2024-09-26").level(TOTAL, "42504.1"));

        assertThat(decisions.get(0).rule()).isEqualTo(ReconciliationRule.ROUNDING);
        assertThat(published(decisions)).containsExactly("42504.1");
        assertThat(decisions.get(0).candidates().get(1).reason()).isEqualTo(ReasonCode.ROUNDING);
    }

    @Test
    void theSameDigitsAreIdentical() {
        List<Decision> decisions = decide(REPORT.level(TOTAL, "2.38"), QUARTERLY.level(TOTAL, "2.38"));

        assertThat(decisions.get(0).rule()).isEqualTo(ReconciliationRule.IDENTICAL);
        assertThat(decisions.get(0).chosen().orElseThrow().edition().document()).isEqualTo("report");
    }

    @Test
    void neighbouringDigitsOfTheSamePrecisionAreAConflictEvenThoughTheirIntervalsTouch() {
        List<Decision> decisions = decide(
                REPORT.level(TOTAL, "2.37"),
                Printed.in("twin", OFFICIAL_REPORT, "2024-09-26").level(TOTAL, "2.38"));

        assertThat(decisions.get(0).rule()).isEqualTo(ReconciliationRule.UNRESOLVED);
        assertThat(decisions.get(0).open()).isTrue();
        assertThat(decisions.get(0).chosen()).isPresent();
    }

    @Test
    void anOpenIntervalAgreesWithEveryLargerValue() {
        List<Decision> decisions =
                decide(REPORT.level(TOTAL, "4015.2"), QUARTERLY.level(TOTAL, Qualifier.OVER, "4000"));

        assertThat(decisions.get(0).rule()).isEqualTo(ReconciliationRule.ROUNDING);
        assertThat(published(decisions)).containsExactly("4015.2");
    }

    @Test
    void ofEditionsOfOneDayTheMoreTrustworthyKindIsPublished() {
        List<Decision> decisions = decide(
                Printed.in("press", NEWSPAPER, "2024-09-26").level(TOTAL, "2.4"),
                REPORT.level(TOTAL, "2.37"),
                Printed.in("paper", NEWSPAPER, "2024-09-26").level(TOTAL, "2.51"));

        assertThat(decisions.get(0).rule()).isEqualTo(ReconciliationRule.PRECEDENCE);
        assertThat(published(decisions)).containsExactly("2.37");
        assertThat(role(decisions.get(0), "2.51")).isEqualTo(Role.REJECTED);
        assertThat(role(decisions.get(0), "2.4")).isEqualTo(Role.CONSISTENT);
    }

    @Test
    void anotherBasisIsAnotherSeriesAndNoted() {
        List<Decision> decisions = decide(
                REPORT.on("MOFCOM").level(TOTAL, "3859"), QUARTERLY.on("WTO").level(TOTAL, "3666.1"));

        assertThat(decisions).extracting(Decision::rule).containsOnly(ReconciliationRule.BASIS);
        assertThat(published(decisions)).containsExactly("3859", "3666.1");
        assertThat(decisions.get(0).explanation()).contains("3666.1").contains("WTO");
        assertThat(decisions).extracting(Decision::open).containsOnly(false);
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        List<Observation> observations = new ArrayList<>(List.of(
                QUARTERLY.level(TOTAL, "2.38"),
                QUARTERLY.growth(TOTAL, "15.6"),
                REPORT.level(TOTAL, "2.37"),
                REPORT.growth(TOTAL, "15.3"),
                Printed.in("twin", OFFICIAL_REPORT, "2024-09-26").level(TOTAL, "2.36")));
        List<Decision> forwards = new TopicReconciliation(POLICY).reconcile(observations);
        Collections.reverse(observations);

        assertThat(new TopicReconciliation(POLICY).reconcile(observations)).isEqualTo(forwards);
    }

    private static List<Decision> decide(Observation... observations) {
        return new TopicReconciliation(POLICY).reconcile(List.of(observations));
    }

    private static List<String> published(List<Decision> decisions) {
        return decisions.stream()
                .flatMap(decision -> decision.chosen().stream())
                .map(observation -> observation.value().toPlainString())
                .collect(Collectors.toList());
    }

    private static Decision decision(List<Decision> decisions, Measure measure) {
        return decisions.stream()
                .filter(decision -> decision.series().measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private static Role role(Decision decision, String digits) {
        return decision.candidates().stream()
                .filter(candidate ->
                        candidate.observation().value().toPlainString().equals(digits))
                .findFirst()
                .orElseThrow()
                .role();
    }
}
