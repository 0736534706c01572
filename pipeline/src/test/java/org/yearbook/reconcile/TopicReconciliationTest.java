package org.yearbook.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.domain.DocumentKind.MAGAZINE;
import static org.yearbook.domain.DocumentKind.NEWSPAPER;
import static org.yearbook.domain.DocumentKind.OFFICIAL_REPORT;
import static org.yearbook.domain.DocumentKind.STATISTICAL_RELEASE;
import static org.yearbook.domain.Flow.EXPORTS;
import static org.yearbook.domain.Flow.IMPORTS;
import static org.yearbook.domain.Flow.TOTAL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Candidate.Role;
import org.yearbook.domain.Decision;
import org.yearbook.domain.DocumentKind;
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
    void whereNobodyIsCreditedTwoPublishersAreNoEditionsOfOne() {
        Printed earlier = Printed.in("earlier", NEWSPAPER, "2024-02-01").on("_X");
        Printed later = Printed.in("later", NEWSPAPER, "2024-02-05").on("_X");

        assertThat(decide(earlier.level(TOTAL, "19.6"), later.level(TOTAL, "18")))
                .extracting(Decision::rule)
                .containsExactly(ReconciliationRule.UNRESOLVED);
    }

    /** Documents as name, kind, date and exports and imports; the rules and the parts of the sentences that tell of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # an article copies one value of two right
            flash STATISTICAL_RELEASE 2025-01-24 71.6 26.6, final STATISTICAL_RELEASE 2025-06-20 74.9 26.6, blog NEWSPAPER 2025-07-03 74.9 66.6 | vintage 74.9 (final p.1 2025-06-20) replaces 71.6 (flash p.1 2025-01-24); agreeing: 74.9 (blog | precedence 26.6 (final p.1 2025-06-20), not 66.6 (blog
            # the release that falls with its exports printed the same imports, and its copy misprints them
            flash STATISTICAL_RELEASE 2025-01-24 71.6 26.6, final STATISTICAL_RELEASE 2025-06-20 74.9 26.6, blog NEWSPAPER 2025-03-03 71.6 66.6 | vintage 74.9 (final p.1 2025-06-20) replaces 71.6 (flash p.1 2025-01-24), 71.6 (blog p.1 2025-01-24 ← 2025-03-03). | precedence 26.6 (final p.1 2025-06-20), not 66.6 (blog
            # a value that comes back
            first STATISTICAL_RELEASE 2025-01-15 74.9 26.6, flash STATISTICAL_RELEASE 2025-01-24 71.6 26.6, final STATISTICAL_RELEASE 2025-06-20 74.9 26.6 | vintage 74.9 (final p.1 2025-06-20) replaces 71.6 (flash p.1 2025-01-24); agreeing: 74.9 (first p.1 2025-01-15). | identical All agree: 26.6 (final
            # the published one is not the later one
            first STATISTICAL_RELEASE 2025-01-15 74.9 26.6, flash OFFICIAL_REPORT 2025-01-24 71.6 26.6, final OFFICIAL_REPORT 2025-06-20 74.9 26.6 | vintage 74.9 (final p.1 2025-06-20) replaces 71.6 (flash p.1 2025-01-24); published is 74.9 (first p.1 2025-01-15), which agrees with it. | identical All agree: 26.6 (first
            # no document of the later release prints the imports but one that differs
            flash STATISTICAL_RELEASE 2025-01-24 71.6 26.6, final STATISTICAL_RELEASE 2025-06-20 74.9, other STATISTICAL_RELEASE 2025-01-20 74.9 28.6 | vintage 74.9 (final p.1 2025-06-20) replaces 71.6 (flash p.1 2025-01-24); agreeing | vintage Published: 28.6 (other p.1 2025-01-20); not used, as the rest of its release: 26.6 (flash p.1 2025-01-24) (71.6 (flash p.1), which 74.9 (final p.1) replaces).
            """)
    void tellsAsReplacedOnlyWhatDiffersAndAsLaterOnlyWhatIs(String documents, String exports, String imports) {
        List<Observation> printed = new ArrayList<>();
        for (String document : documents.split(", ")) {
            String[] words = document.split(" ", -1);
            Printed edition = Printed.in(words[0], DocumentKind.valueOf(words[1]), words[2]);
            printed.add(edition.level(EXPORTS, words[3]));
            if (words.length > 4) {
                printed.add(edition.level(IMPORTS, words[4]));
            }
        }

        List<Decision> decisions = decide(printed.toArray(Observation[]::new));

        assertThat(decisions.get(0).rule().code() + " "
                        + decisions.get(0).explanation().replace("CNY", ""))
                .startsWith(exports.substring(0, exports.indexOf(' ')))
                .contains(exports.substring(exports.indexOf(' ') + 1));
        assertThat(decisions.get(1).rule().code() + " "
                        + decisions.get(1).explanation().replace("CNY", ""))
                .startsWith(imports.substring(0, imports.indexOf(' ')))
                .contains(imports.substring(imports.indexOf(' ') + 1));
        assertThat(decisions)
                .allSatisfy(decision -> assertThat(decision.candidates())
                        .filteredOn(candidate -> candidate.role() == Role.REJECTED)
                        .noneMatch(candidate -> candidate
                                .observation()
                                .isConsistentWith(decision.chosen().orElseThrow())));
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
    void anotherUnitIsAnotherMeasureAndNoOtherDefinition() {
        List<Decision> decisions = decide(
                REPORT.level(TOTAL, "2.37"), REPORT.amount(TOTAL, "98.6", "t"), REPORT.amount(EXPORTS, "95.1", "t"));
        List<Decision> ofTwoBases = decide(
                REPORT.amount(TOTAL, "98.6", "t"),
                REPORT.on("WTO").amount(TOTAL, "99.9", "t"),
                REPORT.on("MOFCOM").amount(TOTAL, "77", "TEU"));

        assertThat(decisions).extracting(Decision::rule).containsOnly(ReconciliationRule.SINGLE);
        assertThat(ofTwoBases)
                .extracting(Decision::rule)
                .containsExactly(ReconciliationRule.BASIS, ReconciliationRule.SINGLE, ReconciliationRule.BASIS);
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
        assertThat(decisions.get(0).support()).isEqualTo(Decision.Support.UNCHECKED);
        assertThat(decisions.get(0).chosen()).isPresent();
        assertThat(decisions.get(0).support()).isEqualTo(Decision.Support.UNCHECKED);
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
