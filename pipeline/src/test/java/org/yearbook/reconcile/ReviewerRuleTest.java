package org.yearbook.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.domain.DocumentKind.MAGAZINE;
import static org.yearbook.domain.DocumentKind.OFFICIAL_REPORT;
import static org.yearbook.domain.Flow.TOTAL;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Evidence;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.ReviewerDecision;
import org.yearbook.domain.ReviewerDecision.Kind;
import org.yearbook.domain.ReviewerDecisions;

class ReviewerRuleTest {

    private static final ReconciliationPolicy POLICY =
            new ReconciliationPolicy(List.of(OFFICIAL_REPORT, MAGAZINE), List.of(MAGAZINE), List.of(), List.of());
    private static final Observation NEW =
            Printed.in("report", OFFICIAL_REPORT, "2024-09-26").level(TOTAL, "2.37");
    private static final Observation OLD =
            Printed.in("quarterly", MAGAZINE, "2024-07").level(TOTAL, "2.38");
    private static final Decision BY_RULES =
            decide(ReviewerDecisions.NONE, NEW, OLD).get(0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ACCEPT   | -                            | -    | 2.37 | reviewer_decision | false | chosen:2.37 rejected:2.38
            CHOOSE   | quarterly#-ecommerce-CN-2023-total-level-2.38 | -    | 2.38 | reviewer_decision | false | chosen:2.38 rejected:2.37
            OVERRIDE | -                            | 2.375 | 2.375 | reviewer_decision | false | chosen:2.375 rejected:2.37 rejected:2.38
            REJECT   | -                            | -    | -    | reviewer_decision | false | rejected:2.37 rejected:2.38
            DEFER    | -                            | -    | 2.37 | vintage           | true  | chosen:2.37 rejected:2.38
            """)
    void aDecisionOnTheSameCandidatesGoesBeforeTheRules(
            Kind kind,
            @Nullable String figure,
            @Nullable String value,
            @Nullable String published,
            String rule,
            boolean open,
            String candidates) {
        ReviewerDecisions reviewed = reviewed(kind, figure, value, Evidence.fingerprint(BY_RULES));

        Decision decision = decide(reviewed, OLD, NEW).get(0);

        assertThat(decision.chosen().map(chosen -> chosen.value().toPlainString()))
                .isEqualTo(java.util.Optional.ofNullable(published));
        assertThat(decision.rule().code()).isEqualTo(rule);
        assertThat(decision.open()).isEqualTo(open);
        assertThat(decision.candidates().stream().map(ReviewerRuleTest::words).toList())
                .containsExactly(candidates.split(" "));
        assertThat(decision.explanation()).contains("Li").contains("checked by telephone");
        assertThat(Evidence.fingerprint(decision)).isEqualTo(Evidence.fingerprint(BY_RULES));
        assertThat(ReviewIssues.of(List.of(decision), reviewed)).isEmpty();
        assertThat(reviewed.status(decision)).isEqualTo(open ? "open" : "decided");
    }

    @Test
    void whoChoosesALevelIsToldOfItsGrowth() {
        Observation newGrowth =
                Printed.in("report", OFFICIAL_REPORT, "2024-09-26").growth(TOTAL, "15.3");
        Observation oldGrowth = Printed.in("quarterly", MAGAZINE, "2024-07").growth(TOTAL, "15.6");
        ReviewerDecisions reviewed = reviewed(Kind.CHOOSE, OLD.figure().id(), null, Evidence.fingerprint(BY_RULES));

        List<Decision> decisions = decide(reviewed, NEW, OLD, newGrowth, oldGrowth);

        assertThat(decisions)
                .hasSize(2)
                .allSatisfy(decision -> assertThat(decision.explanation()).contains("15.6", "2.38", "Mind that"))
                .anySatisfy(decision -> assertThat(decision.explanation()).contains("chooses 2.38", "(quarterly p.1"));
        assertThat(decisions).filteredOn(Decision::open).singleElement().satisfies(growth -> {
            assertThat(growth.chosen()).contains(newGrowth);
            assertThat(growth.explanation()).contains("please decide this too");
        });
        assertThat(ReviewIssues.of(decisions, reviewed))
                .extracting(Issue::code)
                .containsExactly("DECISION_SPLITS_BUNDLE");
    }

    @Test
    void whoChoosesALevelIsToldOfAShareThatIsNotPublishedAtAll() {
        Observation share = Printed.in("quarterly", MAGAZINE, "2024-07").share(TOTAL, "5.7");
        ReviewerDecisions reviewed = reviewed(Kind.CHOOSE, OLD.figure().id(), null, Evidence.fingerprint(BY_RULES));

        List<Decision> decisions = decide(reviewed, NEW, OLD, share);

        assertThat(decisions)
                .filteredOn(decision -> decision.chosen().isEmpty())
                .singleElement()
                .satisfies(withheld -> {
                    assertThat(withheld.open()).isTrue();
                    assertThat(withheld.explanation()).contains("2.37", "2.38", "5.7", "Mind that");
                });
        assertThat(ReviewIssues.of(decisions, reviewed))
                .extracting(Issue::message)
                .allMatch(message -> message.endsWith("is not published; please decide it too."));
    }

    @Test
    void anOverriddenValueKeepsItsPlaceAndSaysWhoseItIs() {
        ReviewerDecisions reviewed = reviewed(Kind.OVERRIDE, null, "2.375", Evidence.fingerprint(BY_RULES));

        Observation chosen = decide(reviewed, NEW, OLD).get(0).chosen().orElseThrow();

        assertThat(chosen.figure().id()).isEqualTo(NEW.figure().id());
        assertThat(chosen.figure().citation().quote())
                .contains("set by reviewer Li 2024-10-08: checked by telephone")
                .endsWith("quote");
        assertThat(chosen.halfWidth()).isEqualByComparingTo("0.0005");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024 | G    | CHOOSE | quarterly#total-level-2.38 | true  | DECISION_CHOOSES_NO_CANDIDATE:error | expired
            2024 | same | CHOOSE | nobody#1                   | true  | DECISION_CHOOSES_NO_CANDIDATE:error | expired
            2024 | old  | ACCEPT | ''                         | true  | DECISION_EXPIRED:error              | expired
            2023 | old  | ACCEPT | ''                         | false | DECISION_OF_OTHER_RELEASE:warning   | decided
            2023 | same | ACCEPT | ''                         | false | DECISION_REPEATED:note              | decided
            """)
    void whatIsNotHonouredIsTold(
            String release, String evidence, Kind kind, String figure, boolean open, String issue, String status) {
        String fingerprint = evidence.equals("old") ? "0123456789abcdef" : Evidence.fingerprint(BY_RULES);
        String choice = evidence.equals("G") ? "elsewhere" : figure;
        ReviewerDecisions reviewed =
                ReviewerDecisions.of("2024", List.of(decision(kind, choice, null, fingerprint, release)));

        Decision decision = decide(reviewed, NEW, OLD).get(0);

        assertThat(decision.open()).isEqualTo(open);
        assertThat(decision.chosen()).contains(NEW);
        assertThat(ReviewIssues.of(List.of(decision), reviewed))
                .extracting(found -> found.code() + ":" + found.severity().code())
                .containsExactly(issue);
        assertThat(reviewed.status(decision)).isEqualTo(status);
    }

    @Test
    void aDecisionOnAGroupThatIsNotThereIsAnErrorInItsOwnReleaseOnly() {
        ReviewerDecision nowhere = decision(Kind.ACCEPT, "", null, "0123456789abcdef", "2024");

        assertThat(ReviewIssues.of(List.of(), ReviewerDecisions.of("2024", List.of(nowhere))))
                .extracting(Issue::code)
                .containsExactly("DECISION_MATCHES_NOTHING");
        assertThat(ReviewIssues.of(List.of(), ReviewerDecisions.of("2025", List.of(nowhere))))
                .isEmpty();
    }

    @Test
    void theEvidenceIsWhatIsPrintedAndNotWhere() {
        Observation repeated = Printed.in("quarterly", MAGAZINE, "2024-07").level(TOTAL, "2.38");
        Observation later = Printed.in("quarterly", MAGAZINE, "2024-08").level(TOTAL, "2.38");
        Observation other = Printed.in("quarterly", MAGAZINE, "2024-07").level(TOTAL, "2.380");
        String fingerprint = Evidence.fingerprint(BY_RULES);

        assertThat(fingerprint).matches("[0-9a-f]{16}").isEqualTo(fingerprint(OLD, NEW, repeated));
        assertThat(fingerprint(NEW, later)).isNotEqualTo(fingerprint);
        assertThat(fingerprint(NEW, other)).isNotEqualTo(fingerprint);
        assertThat(fingerprint(NEW)).isNotEqualTo(fingerprint);
    }

    private static String fingerprint(Observation... observations) {
        return Evidence.fingerprint(decide(ReviewerDecisions.NONE, observations).get(0));
    }

    private static String words(Candidate candidate) {
        return candidate.role().code() + ":" + candidate.observation().value().toPlainString();
    }

    private static ReviewerDecisions reviewed(
            Kind kind, @Nullable String figure, @Nullable String value, String fingerprint) {
        return ReviewerDecisions.of(
                "2024", List.of(decision(kind, figure == null ? "" : figure, value, fingerprint, "2024")));
    }

    private static ReviewerDecision decision(
            Kind kind, String figure, @Nullable String value, String fingerprint, String release) {
        return new ReviewerDecision(
                BY_RULES.groupId(),
                kind,
                figure,
                value == null ? null : new BigDecimal(value),
                fingerprint,
                "checked by telephone",
                "Li",
                "2024-10-08",
                release);
    }

    private static List<Decision> decide(ReviewerDecisions reviewed, Observation... observations) {
        return new TopicReconciliation(POLICY, reviewed).reconcile(List.of(observations));
    }
}
