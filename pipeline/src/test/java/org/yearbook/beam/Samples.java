package org.yearbook.beam;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Area;
import org.yearbook.domain.Authority;
import org.yearbook.domain.Box;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Check;
import org.yearbook.domain.Citation;
import org.yearbook.domain.Decision;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.DocumentOutcome;
import org.yearbook.domain.DocumentReport;
import org.yearbook.domain.Edition;
import org.yearbook.domain.Figure;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.FigureStatus;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Measure;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.Observation;
import org.yearbook.domain.Period;
import org.yearbook.domain.Place;
import org.yearbook.domain.PrintedNumber;
import org.yearbook.domain.Qualifier;
import org.yearbook.domain.Reading;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.ReconciliationPolicy.BasisRule;
import org.yearbook.domain.ReconciliationPolicy.Identity;
import org.yearbook.domain.ReconciliationPolicy.Identity.Term;
import org.yearbook.domain.ReconciliationRule;
import org.yearbook.domain.SeriesKey;
import org.yearbook.domain.Severity;
import org.yearbook.domain.SourceDocument;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Vintage;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Vocabulary.Multiplier;
import org.yearbook.domain.Word;

/** One of everything that travels through the pipeline. */
final class Samples {

    static final Edition REPORT =
            new Edition("report.txt", "商务部", DocumentKind.OFFICIAL_REPORT, new Vintage("2024-09-26"));
    static final Edition MAGAZINE = new Edition("magazine.txt", "", DocumentKind.MAGAZINE, new Vintage("2024-07"));

    static final DocumentInfo INFO = new DocumentInfo(
            "report.txt", "报告", "商务部", new Vintage("2024-09-26"), DocumentKind.OFFICIAL_REPORT, "zh-CN", true);
    static final DocumentReport READ = new DocumentReport(
            INFO, "ab12", 7_000_000_000L, "text/plain", 1, 300, 1, 4, DocumentOutcome.read(List.of()));
    static final Issue ISSUE = Issue.of("BLANK", Severity.ERROR, "report.txt", "It says nothing.");

    static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(new Area("CN-SH", Area.Type.PROVINCE, "CN", "上海", "Shanghai", List.of("上海市"))),
            List.of(new Indicator("trade", "货物贸易", "Goods", "", List.of("CNY"), List.of("货物出口"))),
            List.of(
                    new UnitOfMeasure("元", "CNY", BigDecimal.ONE, "CNY", List.of()),
                    new UnitOfMeasure("%", "%", new BigDecimal("1.0"), "", List.of("％"))),
            List.of(new Multiplier("亿", new BigDecimal("100000000"))),
            List.of(new Authority("GACC", "海关总署", "Customs", List.of())),
            List.of(
                    new Word("出口额", Word.Role.FLOW, "exports"),
                    new Word("进口额", Word.Role.FLOW, "imports"),
                    new Word("进出口额", Word.Role.FLOW, "total"),
                    new Word("省市", Word.Role.STUB_HEAD, "area")));

    static final ReconciliationPolicy POLICY = new ReconciliationPolicy(
            List.of(DocumentKind.OFFICIAL_REPORT, DocumentKind.MAGAZINE),
            List.of(),
            List.of(new BasisRule("CN", List.of("trade"), "GACC")),
            List.of(new Identity(
                    "sum", List.of(new Term(Flow.EXPORTS, false), new Term(Flow.IMPORTS, true)), Flow.TOTAL)));

    private Samples() {}

    static SourceDocument document(String path, long bytes) {
        return new SourceDocument(INFO, path, bytes);
    }

    static Figure figure(Edition edition, Flow flow, String digits) {
        return new Figure(
                edition.document() + "#" + flow.code() + digits,
                new Citation(edition.document(), 1, null, Place.cell(1, 2, 3), 40, "上海 | " + digits),
                PrintedNumber.of(new BigDecimal(digits), "亿元"),
                "subject",
                "据海关总署统计",
                new Reading("trade", flow, Measure.LEVEL, "CN-SH", "", Period.year(2023), "GACC", "CNY"),
                FigureKind.OBSERVATION);
    }

    static Figure figureWithoutPeriod(@Nullable Box box) {
        return new Figure(
                "report.txt#s1",
                new Citation("report.txt", 3, box, Place.sentence(1), 0, ""),
                new PrintedNumber(new BigDecimal("-1.50"), "%", 3, "约", Qualifier.ABOUT, true),
                "",
                "",
                Reading.NOTHING,
                FigureKind.FORECAST);
    }

    static Observation observation(Edition edition, Flow flow, String digits) {
        BigDecimal factor = new BigDecimal("100000000");
        BigDecimal value = new BigDecimal(digits);
        SeriesKey series = new SeriesKey("trade", flow, Measure.LEVEL, "CN-SH", "_Z", "GACC", "CNY");
        BigDecimal halfWidth = new BigDecimal("0.5").scaleByPowerOfTen(-value.scale());
        return new Observation(
                figure(edition, flow, digits),
                edition,
                series,
                Period.year(2023),
                value.multiply(factor),
                "CNY",
                halfWidth.multiply(factor));
    }

    static NormalisedFigure normalised(Edition edition, Flow flow, String digits) {
        Observation observation = observation(edition, flow, digits);
        return new NormalisedFigure(
                observation.figure(),
                edition,
                observation.series(),
                observation.value(),
                observation.unit(),
                observation.halfWidth(),
                FigureStatus.USED,
                "");
    }

    static NormalisedFigure unmapped() {
        SeriesKey key = new SeriesKey("", Flow.NONE, Measure.OTHER, "", "_Z", "_X", "_Z");
        return new NormalisedFigure(
                figureWithoutPeriod(null), MAGAZINE, key, null, "", null, FigureStatus.UNMAPPED, "no_indicator");
    }

    static Decision decision() {
        Observation chosen = observation(REPORT, Flow.EXPORTS, "2.37");
        Observation rejected = observation(MAGAZINE, Flow.EXPORTS, "2.4");
        return new Decision(
                "trade.2023",
                chosen.series(),
                chosen.period(),
                ReconciliationRule.VINTAGE,
                List.of(
                        new Candidate(chosen, Candidate.Role.CHOSEN, ReasonCode.NONE),
                        new Candidate(rejected, Candidate.Role.REJECTED, ReasonCode.SUPERSEDED_VINTAGE)),
                "later",
                false,
                Decision.Support.UNCONTRADICTED);
    }

    static Check check() {
        return new Check(
                "sum:1",
                "sum",
                List.of("a", "b"),
                new BigDecimal("1.50"),
                new BigDecimal("15E2"),
                BigDecimal.ZERO,
                Check.Outcome.FAILS);
    }
}
