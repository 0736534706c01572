package org.yearbook.publish.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Period;
import org.yearbook.domain.SeriesKey;
import org.yearbook.domain.Vintage;

class RevisionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # value half basis vintage rule     | the same later                    | same documents | same configuration
            10 0.5 A 2024 single                | 10 0.5 A 2024 single              | true  | true  | stable
            10 0.5 A 2024 single                | 11 0.5 A 2024 single              | true  | true  | revised extraction
            10 0.5 A 2024 single                | 11 0.5 A 2024 single              | true  | false | revised configuration
            10 0.5 A 2024 single                | 11 0.5 A 2024 single              | false | true  | revised new_vintage
            10 0.5 A 2024 single                | 11 0.5 A 2025 single              | true  | true  | revised new_vintage
            10 0.5 A 2024 vintage               | 11 0.5 A 2023 precedence other.pdf | true | false | revised configuration
            10 0.5 A 2024 vintage               | 11 0.5 A 2025 vintage other.pdf   | false | false | revised new_vintage
            10 0.5 A 2024 single                | 10.2 0.05 A 2025 rounding         | true  | true  | revised rounding
            10 0.5 A 2024 single                | 11 0.5 A 2024 reviewer_decision   | false | true  | revised decision
            10 0.5 A 2024 single                | 10 0.5 A 2024 reviewer_decision   | true  | true  | reflagged decision
            10 0.5 A 2024 single                | 10 0.5 A 2024 identical           | false | true  | reflagged new_vintage
            10 0.5 A 2024 single                | 10 0.5 A 2024 identical           | true  | false | reflagged configuration
            -                                   | 10 0.5 A 2024 single              | false | true  | added new_vintage
            -                                   | 10 0.5 A 2024 single              | true  | false | added configuration
            10 0.5 A 2024 single                | -                                 | true  | true  | removed extraction
            10 0.5 A 2024 single                | -                                 | false | true  | removed new_vintage
            10 0.5 A 2024 single                | 10 0.5 B 2024 single              | true  | true  | removed basis, added basis
            """)
    void everyChangeHasAKindAndACause(
            @Nullable String old, @Nullable String now, boolean documents, boolean configuration, String expected) {
        Revisions revisions = Revisions.between(
                edition(old, "d1", "c1"), edition(now, documents ? "d1" : "d2", configuration ? "c1" : "c2"));

        assertThat(revisions.all())
                .extracting(revision ->
                        (revision.change().code() + " " + revision.cause().code()).strip())
                .containsExactly(expected.split(", "));
    }

    @Test
    void whatADecisionOnItsLevelOpenedHasTheDecisionAsItsCause() {
        PublishedEdition old = edition("10 0.5 A 2024 vintage", "d1", "c1");
        PublishedEdition now = edition("11 0.5 A 2024 reviewer_decision", "d1", "c2");
        String[] growth = "15.3 0.05 A 2024 vintage".split(" ");

        assertThat(Revisions.between(
                                with(old, value(growth, "growth_yoy", "A")),
                                with(now, value(growth, "growth_yoy", "U")))
                        .all())
                .extracting(revision ->
                        revision.change().code() + " " + revision.cause().code())
                .containsExactly("reflagged decision", "revised decision");
    }

    @Test
    void whatAReviewerRejectedIsRemovedByADecisionAndAddedWhenItIsTakenBack() {
        PublishedEdition published = edition("10 0.5 A 2024 single", "d1", "c1");
        PublishedEdition rejected = new PublishedEdition(
                List.of(), Set.of(published.values().iterator().next().id()), published.documents(), "c2");

        assertThat(Revisions.between(published, rejected).all())
                .extracting(Revision::cause)
                .containsExactly(Revision.Cause.DECISION);
        assertThat(Revisions.between(rejected, published).all())
                .extracting(Revision::cause)
                .containsExactly(Revision.Cause.DECISION);
    }

    @Test
    void withoutRunsTheProgramCannotBeTold() {
        Revisions revisions =
                Revisions.between(edition("10 0.5 A 2024 single", "", ""), edition("11 0.5 A 2024 single", "", ""));

        assertThat(revisions.all()).extracting(Revision::cause).containsExactly(Revision.Cause.UNKNOWN);
        assertThat(revisions.summary(5))
                .contains("  revised    1\n", "i.exports.level.CN._Z.A.USD@2023  10 -> 11 USD (+10%)  unknown\n");
    }

    private static PublishedEdition edition(@Nullable String words, String document, String configuration) {
        List<PublishedValue> values = words == null ? List.of() : List.of(value(words.split(" "), "level", "A"));
        return new PublishedEdition(values, Set.of(), Map.of("report.pdf", document, "other.pdf", "d"), configuration);
    }

    private static PublishedEdition with(PublishedEdition edition, PublishedValue value) {
        List<PublishedValue> values = new ArrayList<>(List.of(value));
        edition.values().forEach(values::add);
        values.sort(PublishedValue.BY_SERIES);
        return new PublishedEdition(values, edition.reviewed(), edition.documents(), edition.configuration());
    }

    private static PublishedValue value(String[] word, String measure, String status) {
        return new PublishedValue(
                SeriesKey.parse("i.exports." + measure + ".CN._Z." + word[2] + ".USD"),
                new Period("2023"),
                new BigDecimal(word[0]),
                "USD",
                new BigDecimal(word[1]),
                status,
                word[4],
                "unchecked",
                word.length > 5 ? word[5] : "report.pdf",
                new Vintage(word[3]),
                "7",
                word[0] + "美元");
    }
}
