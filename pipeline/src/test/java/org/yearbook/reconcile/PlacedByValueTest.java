package org.yearbook.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.domain.DocumentKind.INSTITUTE;
import static org.yearbook.domain.DocumentKind.OFFICIAL_REPORT;
import static org.yearbook.domain.Flow.TOTAL;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Candidate.Role;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Decision.Support;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.SeriesKey;

class PlacedByValueTest {

    private static final Printed MINISTRY =
            Printed.in("report", OFFICIAL_REPORT, "2024-09-26").on("MOFCOM");
    private static final Printed WTO = MINISTRY.on("WTO");
    private static final Printed ARTICLE =
            Printed.in("article", INSTITUTE, "2024-10-01").on(SeriesKey.NOT_KNOWN);

    @ParameterizedTest
    @CsvSource({
        // value, basis on which it is decided
        "3859.0, MOFCOM",
        "3859,   MOFCOM",
        "3666.1, WTO",
        "3710.8, _X",
        "39,     _X"
    })
    void aLevelThatCreditsNobodyJoinsTheOnlyBasisThatItFits(String value, String basis) {
        Decision decision = decisionWith(
                "article",
                decide(
                        MINISTRY.level(TOTAL, "3859.0"),
                        WTO.level(TOTAL, "3666.1"),
                        ARTICLE.uncredited(ARTICLE.level(TOTAL, value))));

        assertThat(decision.series().basis()).isEqualTo(basis);
    }

    @Test
    void whatIsPlacedIsToldAndIsNoIndependentSource() {
        Decision decision = decisionWith(
                "article",
                decide(
                        MINISTRY.level(TOTAL, "3859"),
                        WTO.level(TOTAL, "3666.1"),
                        ARTICLE.uncredited(ARTICLE.level(TOTAL, "3859.0"))));

        assertThat(decision.candidates()).anySatisfy(candidate -> {
            assertThat(candidate.reason()).isEqualTo(ReasonCode.PLACED_BY_VALUE);
            assertThat(candidate.role()).isEqualTo(Role.CONSISTENT);
        });
        assertThat(decision.explanation()).contains("placed by value", "按数值归入", "MOFCOM", "article");
        assertThat(decision.support()).isEqualTo(Support.UNCONTRADICTED);
    }

    @Test
    void whatFitsSeveralBasesOrNoneStaysApartAndIsTold() {
        List<Decision> several = decide(
                MINISTRY.level(TOTAL, "3661.4"),
                WTO.level(TOTAL, "3660.8"),
                ARTICLE.uncredited(ARTICLE.level(TOTAL, "3661")));
        List<Decision> none =
                decide(MINISTRY.level(TOTAL, "3859.0"), ARTICLE.uncredited(ARTICLE.level(TOTAL, "3710.8")));

        assertThat(decisionWith("article", several).explanation()).contains("fits several bases", "3661.4", "3660.8");
        assertThat(decisionWith("article", none).explanation()).contains("fits no basis", "3859.0");
    }

    @Test
    void whatFitsNoBasisOfItsOwnPublisherIsNotSaidToStandApart() {
        Observation own = MINISTRY.uncredited(MINISTRY.level(TOTAL, "3866.9"));
        Printed paper = Printed.in("paper", INSTITUTE, "2024-10-01").on("MOFCOM");

        assertThat(decisionWith("report", decide(own, paper.level(TOTAL, "3867.0")))
                        .explanation())
                .contains("fits no basis", "it stays on the basis MOFCOM", "仍按MOFCOM口径");
    }

    @Test
    void anAssumedBasisGivesWayOnlyWhereACreditedValueContradictsIt() {
        Observation assumed = MINISTRY.uncredited(MINISTRY.level(TOTAL, "3666.1"));

        assertThat(decisionWith("report", decide(WTO.level(TOTAL, "3666.1"), assumed))
                        .series()
                        .basis())
                .isEqualTo("MOFCOM");
        assertThat(decide(WTO.level(TOTAL, "3666.1"), MINISTRY.level(TOTAL, "3859.0"), assumed))
                .filteredOn(decision -> decision.series().basis().equals("WTO"))
                .singleElement()
                .satisfies(decision -> assertThat(decision.candidates()).hasSize(2));
    }

    @Test
    void theGrowthOfASentenceFollowsItsLevel() {
        List<Decision> decisions = decide(
                MINISTRY.level(TOTAL, "3859.0"),
                WTO.level(TOTAL, "3666.1"),
                ARTICLE.uncredited(ARTICLE.level(TOTAL, "3859.0")),
                ARTICLE.uncredited(ARTICLE.growth(TOTAL, "3.5")));

        assertThat(decisions)
                .filteredOn(decision -> decision.series().measure().code().equals("growth_yoy"))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.series().basis()).isEqualTo("MOFCOM");
                    assertThat(decision.explanation()).contains("placed by value");
                });
    }

    private static List<Decision> decide(Observation... observations) {
        return new TopicReconciliation(VerificationTest.POLICY).reconcile(Arrays.asList(observations));
    }

    private static Decision decisionWith(String document, List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.candidates().stream()
                        .anyMatch(candidate ->
                                candidate.observation().edition().document().equals(document)
                                        && candidate
                                                .observation()
                                                .figure()
                                                .reading()
                                                .authority()
                                                .isEmpty()))
                .findFirst()
                .orElseThrow();
    }
}
