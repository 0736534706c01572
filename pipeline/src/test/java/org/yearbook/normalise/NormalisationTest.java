package org.yearbook.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Area;
import org.yearbook.domain.Authority;
import org.yearbook.domain.Citation;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Edition;
import org.yearbook.domain.Figure;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.FigureStatus;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Measure;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.Observation;
import org.yearbook.domain.Period;
import org.yearbook.domain.Place;
import org.yearbook.domain.PrintedNumber;
import org.yearbook.domain.Qualifier;
import org.yearbook.domain.Reading;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.ReconciliationPolicy.BasisRule;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Vintage;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Vocabulary.Multiplier;

class NormalisationTest {

    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(
                    new Area("CN", Area.Type.COUNTRY, "", "中国", "China", List.of()),
                    new Area("US", Area.Type.COUNTRY, "", "美国", "United States", List.of())),
            List.of(
                    new Indicator("trade", "贸易", "Trade", "", List.of("USD", "CNY"), List.of()),
                    new Indicator("ecommerce", "电商", "E-commerce", "GACC", List.of("CNY"), List.of()),
                    new Indicator("patents", "专利", "Patents", "", List.of("件"), List.of()),
                    new Indicator("births", "出生", "Births", "", List.of("persons", "number"), List.of()),
                    new Indicator("anything", "某数", "Anything", "", List.of(), List.of())),
            List.of(
                    unit("美元", "USD", "1", "USD"),
                    unit("元", "CNY", "1", "CNY"),
                    new UnitOfMeasure("澳元", "AUD", BigDecimal.ONE, "AUD", List.of("美元")),
                    unit("%", "%", "1", ""),
                    unit("‰", "%", "0.1", ""),
                    unit("个百分点", "pp", "1", ""),
                    unit("位", "rank", "1", ""),
                    unit("人", "persons", "1", ""),
                    unit("number", "number", "1", ""),
                    unit("件", "件", "1", "")),
            List.of(
                    new Multiplier("万", new BigDecimal("10000")),
                    new Multiplier("亿", new BigDecimal("100000000")),
                    new Multiplier("万亿", new BigDecimal("1000000000000"))),
            List.of(
                    new Authority("MOFCOM", "商务部", "Ministry of Commerce", List.of("中华人民共和国商务部")),
                    new Authority("GACC", "海关总署", "Customs", List.of()),
                    new Authority("WTO", "世贸组织", "WTO", List.of())),
            List.of());

    private static final ReconciliationPolicy POLICY = new ReconciliationPolicy(
            List.of(), List.of(), List.of(new BasisRule("CN", List.of("trade", "ecommerce"), "WTO")), List.of());

    private static final Edition REPORT =
            new Edition("report.pdf", "中华人民共和国商务部", DocumentKind.OFFICIAL_REPORT, new Vintage("2024-09"));

    private static final Reading LEVEL =
            new Reading("trade", Flow.EXPORTS, Measure.LEVEL, "CN", "", Period.year(2023), "", "USD");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.1      | 亿美元 | 1  | false | 10000000      | 5000000     | USD
            2.37     | 万亿元 | 2  | false | 2370000000000 | 5000000000  | CNY
            9        | 亿美元 | 1  | false | 900000000     | 5000000     | USD
            1.40     | 万件   | 2  | false | 14000         | 50          | 件
            4.6      | %      | 1  | true  | -4.6          | 0.05        | %
            -4.6     | %      | 1  | false | -4.6          | 0.05        | %
            5        | ‰      | 0  | false | 0.5           | 0.05        | %
            1.5      | 个百分点 | 1 | true | -1.5          | 0.05        | pp
            0.000000000000001 | 元 | 15 | false | 0.000000000000001 | 0.0000000000000005 | CNY
            """)
    void turnsAPrintedNumberIntoBaseUnitsExactly(
            BigDecimal printed,
            String unit,
            int decimals,
            boolean falling,
            BigDecimal value,
            BigDecimal halfWidth,
            String base) {
        PrintedNumber number = new PrintedNumber(printed, unit, decimals, "", Qualifier.NONE, falling);

        NormalisedFigure figure = normalise(number, LEVEL, REPORT);

        assertThat(figure.baseValue()).isEqualByComparingTo(value);
        assertThat(figure.halfWidth()).isEqualByComparingTo(halfWidth);
        assertThat(figure.baseUnit()).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({"patents, 2023-12-31, 2023", "patents, 2023-06-30, 2023-06-30", "trade, 2023-12-31, 2023-12-31"})
    void isOfTheYearAtItsEndWhereItIsAStock(String indicator, String printed, String period) {
        Reading reading = LEVEL.withIndicator(indicator).withPeriod(new Period(printed));

        NormalisedFigure figure = new Normalisation(VOCABULARY, POLICY.withStocks(List.of("patents")))
                .normalise(figure(number("3", "件"), reading, FigureKind.OBSERVATION), REPORT);

        assertThat(figure.figure().reading().period()).isEqualTo(new Period(period));
    }

    /** Births list "number" behind persons, patents do not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            births  | 45600 |        | persons |
            births  | 45600 | number | persons |
            births  | 4.56  | 万人    | persons |
            births  | 45.6  |        |         | unit_unknown
            births  | 4.56  | 万     | persons |
            patents | 4.56  | 万     |         | unit_does_not_fit
            patents | 45600 |        |         | unit_unknown
            patents | 45600 | number | number  | unit_does_not_fit
            """)
    void countsOneByOneWhereTheIndicatorListsNumber(
            String indicator, String digits, @Nullable String unit, @Nullable String base, @Nullable String reason) {
        NormalisedFigure figure =
                normalise(number(digits, unit == null ? "" : unit), LEVEL.withIndicator(indicator), REPORT);

        assertThat(figure.baseUnit()).isEqualTo(base == null ? "" : base);
        assertThat(figure.reason()).isEqualTo(reason == null ? "" : reason);
    }

    @ParameterizedTest
    @CsvSource({"USD, USD", "AUD, AUD", "CNY, USD"})
    void takesAUnitOfSeveralCurrenciesForTheOneThatWasRead(String currency, String base) {
        Reading reading = new Reading("trade", Flow.EXPORTS, Measure.LEVEL, "CN", "", Period.year(2023), "", currency);

        assertThat(normalise(PrintedNumber.of(BigDecimal.TEN, "亿美元"), reading, REPORT)
                        .baseUnit())
                .isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ecommerce | CN    | WTO | 商务部               | WTO
            ecommerce | CN    |     | 商务部               | GACC
            ecommerce | US    |     | 商务部               | GACC
            trade     | US    |     | 商务部               | WTO
            trade     | CN    |     | 商务部               | MOFCOM
            trade     | CN-SH |     | 中华人民共和国商务部 | MOFCOM
            trade     | CN    |     | Ministry of Commerce | MOFCOM
            trade     | CN    |     | 某杂志社             | _X
            trade     | CN    |     |                      | _X
            patents   | US    |     | 某杂志社             | _X
            """)
    void belongsToWhomTheTextCreditsElseTheIndicatorElseTheRuleElseThePublisher(
            String indicator, String area, @Nullable String credited, @Nullable String publisher, String basis) {
        Edition edition =
                new Edition("report.pdf", publisher == null ? "" : publisher, DocumentKind.UNKNOWN, Vintage.UNKNOWN);
        Reading reading =
                LEVEL.withIndicator(indicator).withRefArea(area).withAuthority(credited == null ? "" : credited);

        assertThat(normalise(number("1", "亿美元"), reading, edition).series().basis())
                .isEqualTo(basis);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trade   | LEVEL      | USD | USD
            trade   | GROWTH_YOY | USD | USD
            trade   | GROWTH_AVG | CNY | CNY
            trade   | GROWTH_YOY |     | _X
            trade   | SHARE      | USD | _Z
            trade   | RANK       | USD | _Z
            trade   | CHANGE_PP  | USD | _Z
            patents | LEVEL      |     | _Z
            patents | GROWTH_YOY |     | _Z
            """)
    void growthIsOfTheCurrencyOfItsAmount(
            String indicator, Measure measure, @Nullable String printed, String currency) {
        Reading reading =
                LEVEL.withIndicator(indicator).withMeasure(measure).withCurrency(printed == null ? "" : printed);

        assertThat(normalise(number("1", "%"), reading, REPORT).series().currency())
                .isEqualTo(currency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trade    | LEVEL      | 亿美元   | CN | 2023 | OBSERVATION |                   | USED
            trade    | GROWTH_YOY | %        | CN | 2023 | OBSERVATION |                   | USED
            trade    | SHARE      | ‰        | CN | 2023 | OBSERVATION |                   | USED
            trade    | CHANGE_PP  | 个百分点 | CN | 2023 | OBSERVATION |                   | USED
            trade    | RANK       | 位       | CN | 2023 | OBSERVATION |                   | USED
            anything | LEVEL      | 万盒     | CN | 2023 | OBSERVATION |                   | USED
                     | LEVEL      | 亿美元   | CN | 2023 | OBSERVATION | no_indicator      | UNMAPPED
                     | OTHER      |          |    |      | FORECAST    | no_indicator      | UNMAPPED
            trade    | LEVEL      | 亿美元   | CN | 2030 | FORECAST    | forecast          | SET_ASIDE
            trade    | LEVEL      |          | CN | 2030 | TARGET      | target            | SET_ASIDE
            trade    | LEVEL      | 亿美元   | CN | 2023 | OTHER       | other             | SET_ASIDE
            trade    | LEVEL      |          | CN | 2023 | OBSERVATION | unit_unknown      | UNMAPPED
            trade    | LEVEL      | 斗       | CN | 2023 | OBSERVATION | unit_unknown      | UNMAPPED
            trade    | OTHER      | %        | CN | 2023 | OBSERVATION | measure_unknown   | SET_ASIDE
            trade    | LEVEL      | %        | CN | 2023 | OBSERVATION | unit_does_not_fit | SET_ASIDE
            trade    | LEVEL      | 件       | CN | 2023 | OBSERVATION | unit_does_not_fit | SET_ASIDE
            trade    | GROWTH_YOY | 亿美元   | CN | 2023 | OBSERVATION | unit_does_not_fit | SET_ASIDE
            trade    | GROWTH_AVG | 个百分点 | CN | 2023 | OBSERVATION | unit_does_not_fit | SET_ASIDE
            trade    | SHARE      | 个百分点 | CN | 2023 | OBSERVATION | unit_does_not_fit | SET_ASIDE
            trade    | CHANGE_PP  | %        | CN | 2023 | OBSERVATION | unit_does_not_fit | SET_ASIDE
            trade    | RANK       | %        | CN | 2023 | OBSERVATION | unit_does_not_fit | SET_ASIDE
            trade    | LEVEL      | 亿美元   |    | 2023 | OBSERVATION | area_unknown      | UNMAPPED
            trade    | LEVEL      | 亿美元   | CN |      | OBSERVATION | period_unknown    | SET_ASIDE
            gone     | LEVEL      | 亿美元   | CN | 2023 | OBSERVATION | unit_does_not_fit | SET_ASIDE
            """)
    void saysWhyAFigureIsNoObservation(
            @Nullable String indicator,
            Measure measure,
            @Nullable String unit,
            @Nullable String area,
            @Nullable String period,
            FigureKind kind,
            @Nullable String reason,
            FigureStatus status) {
        Reading reading = LEVEL.withIndicator(indicator == null ? "" : indicator)
                .withMeasure(measure)
                .withRefArea(area == null ? "" : area)
                .withPeriod(period == null ? null : new Period(period));
        Figure figure = figure(number("1", unit == null ? "" : unit), reading, kind);

        NormalisedFigure normalised = new Normalisation(VOCABULARY, POLICY).normalise(figure, REPORT);

        assertThat(normalised.reason()).isEqualTo(reason == null ? "" : reason);
        assertThat(normalised.status()).isEqualTo(status);
        assertThat(normalised.observation().isPresent()).isEqualTo(status == FigureStatus.USED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024       | 2024-01-19 | period_not_over
            2024       | 2024-12-25 |
            2024       | 2024       |
            2024       |            |
            2023       | 2024-01-19 |
            2024-05    | 2024-05-20 | period_not_over
            2024-05    | 2024-05-31 |
            2024-05    | 2024-05    |
            2019/2024  | 2024-06-01 | period_not_over
            """)
    void publishesNothingOfATimeThatWasNotOver(String period, @Nullable String published, @Nullable String reason) {
        Edition edition = new Edition(
                REPORT.document(),
                REPORT.publisher(),
                REPORT.kind(),
                published == null ? Vintage.UNKNOWN : new Vintage(published));

        assertThat(normalise(number("1", "亿美元"), LEVEL.withPeriod(new Period(period)), edition)
                        .reason())
                .isEqualTo(reason == null ? "" : reason);
    }

    @Test
    void aUsedFigureIsTheObservationOfItsSeries() {
        Observation observation = normalise(number("2.50", "亿美元"), LEVEL.withCounterpartArea("US"), REPORT)
                .observation()
                .orElseThrow();

        assertThat(observation.series()).hasToString("trade.exports.level.CN.US.MOFCOM.USD");
        assertThat(observation.period()).hasToString("2023");
        assertThat(observation.unit()).isEqualTo("USD");
        assertThat(observation.edition()).isEqualTo(REPORT);
        assertThat(observation.interval().low()).isEqualByComparingTo("249500000");
        assertThat(observation.interval().high()).isEqualByComparingTo("250500000");
    }

    private static NormalisedFigure normalise(PrintedNumber number, Reading reading, Edition edition) {
        return new Normalisation(VOCABULARY, POLICY)
                .normalise(figure(number, reading, FigureKind.OBSERVATION), edition);
    }

    private static Figure figure(PrintedNumber number, Reading reading, FigureKind kind) {
        Citation citation = new Citation("report.pdf", 1, null, Place.sentence(1), 0, "quote");
        return new Figure("report.pdf#s1", citation, number, "subject", "", reading, kind);
    }

    private static PrintedNumber number(String digits, String unit) {
        return PrintedNumber.of(new BigDecimal(digits), unit);
    }

    private static UnitOfMeasure unit(String symbol, String base, String factor, String currency) {
        return new UnitOfMeasure(symbol, base, new BigDecimal(factor), currency, List.of());
    }
}
