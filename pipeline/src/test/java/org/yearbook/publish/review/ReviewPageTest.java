package org.yearbook.publish.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Check;
import org.yearbook.domain.Check.Outcome;
import org.yearbook.domain.Citation;
import org.yearbook.domain.Decision;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Edition;
import org.yearbook.domain.Figure;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Observation;
import org.yearbook.domain.Period;
import org.yearbook.domain.Place;
import org.yearbook.domain.PrintedCheck;
import org.yearbook.domain.PrintedNumber;
import org.yearbook.domain.Reading;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.ReconciliationRule;
import org.yearbook.domain.ReviewerDecisions;
import org.yearbook.domain.SeriesKey;
import org.yearbook.domain.Vintage;
import org.yearbook.publish.Layouts;
import org.yearbook.publish.Samples;

class ReviewPageTest {

    private static final Observation EXPORTS = level("a#1", Flow.EXPORTS, "16.6", "<script>alert(1)</script> 16.6");
    private static final Observation IMPORTS = level("a#2", Flow.IMPORTS, "16.0", "16.0");
    private static final Observation TOTAL = level("a#3", Flow.TOTAL, "37.2", "37.2");

    @Test
    void showsTheArithmeticAndRunsNothingThatADocumentPrints(@TempDir Path folder) throws IOException {
        List<Decision> decisions =
                Stream.of(EXPORTS, IMPORTS, TOTAL).map(ReviewPageTest::decision).toList();
        Check check = new Check(
                "sum:x",
                "exports_plus_imports",
                List.of("a#1", "a#2", "a#3"),
                new BigDecimal("32.6"),
                new BigDecimal("37.2"),
                new BigDecimal("0.15"),
                Outcome.FAILS);
        List<PrintedCheck> checks = PrintedCheck.of(List.of(check), decisions);
        Path file = folder.resolve("review.html");

        ReviewPage.write(
                file,
                new ReviewContent(
                        "2024",
                        new ReviewContent.Listed(
                                decisions.stream()
                                        .map(decision -> ReviewGroup.of(decision, ReviewerDecisions.NONE, checks))
                                        .toList(),
                                decisions.size()),
                        new ReviewContent.Listed(List.of(), 0),
                        Map.of("a#1", new byte[] {1, 2, 3}),
                        Samples.VOCABULARY,
                        Layouts.read(Layouts.BY_PROVINCE)));

        String page = Files.readString(file);
        assertThat(page)
                .contains("<details class=\"checks\" open>", "exports_plus_imports", "32.6 ≠ 37.2", "tolerance 0.15")
                .contains("16.6USD (a.pdf p. 1)", "16.0USD (a.pdf p. 1)", "37.2USD (a.pdf p. 1)")
                .contains("default-src 'none'; img-src data:")
                .contains("src=\"data:image/png;base64,AQID\"")
                .doesNotContain("<script>alert")
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain(" onclick");
        assertThat(page.split("<script", -1)).hasSize(2);
    }

    private static Decision decision(Observation observation) {
        return new Decision(
                observation.series() + "@" + observation.period(),
                observation.series(),
                observation.period(),
                ReconciliationRule.SINGLE,
                List.of(new Candidate(observation, Candidate.Role.CHOSEN, ReasonCode.NONE)),
                "why",
                true,
                Decision.Support.UNCHECKED);
    }

    private static Observation level(String id, Flow flow, String digits, String quote) {
        BigDecimal value = new BigDecimal(digits);
        Period period = Period.year(2023);
        Figure figure = new Figure(
                id,
                new Citation("a.pdf", 1, null, Place.sentence(1), 0, quote),
                PrintedNumber.of(value, "USD"),
                "subject",
                "",
                new Reading("ship_repairs", flow, Measure.LEVEL, "CN", "", period, "MOFCOM", "USD"),
                FigureKind.OBSERVATION);
        return new Observation(
                figure,
                new Edition("a.pdf", "publisher", DocumentKind.OFFICIAL_REPORT, new Vintage("2024")),
                new SeriesKey("ship_repairs", flow, Measure.LEVEL, "CN", "_Z", "MOFCOM", "USD"),
                period,
                value,
                "USD",
                new BigDecimal("0.05"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;
            "onload=x                 | &quot;onload=x
            it's & that               | it&#39;s &amp; that
            2.37万亿元                 | 2.37万亿元
            """)
    void textIsNothingButText(String text, String escaped) {
        assertThat(ReviewPage.escape(text)).isEqualTo(escaped);
    }
}
