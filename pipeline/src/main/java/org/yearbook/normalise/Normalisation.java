package org.yearbook.normalise;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Edition;
import org.yearbook.domain.Figure;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.FigureStatus;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Measure;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Period;
import org.yearbook.domain.PrintedNumber;
import org.yearbook.domain.Reading;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.SeriesKey;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Vintage;
import org.yearbook.domain.Vocabulary;

/** Puts a figure on its series key and into base units, or says why that cannot be done. */
public final class Normalisation {

    private static final String INTERNATIONAL_CURRENCY = "USD";

    /** So many days before the end of a time its first estimate may come out. */
    private static final int FLASH = 10;

    private static final String LAST_DAY = "-12-31";

    /** @param currency what the reader took a sign of money for that several currencies have */
    private record Unit(String printed, String currency) {}

    private final Vocabulary vocabulary;
    private final ReconciliationPolicy policy;
    private final Basis basis;
    private final Counts counts;

    /** By what is printed: a release prints few units, and each costs a comparison with all that are known. */
    private final Map<Unit, Optional<UnitOfMeasure>> units = new ConcurrentHashMap<>();

    public Normalisation(Vocabulary vocabulary, ReconciliationPolicy policy) {
        this.vocabulary = vocabulary;
        this.policy = policy;
        this.basis = new Basis(vocabulary, policy);
        this.counts = new Counts(vocabulary);
    }

    /** The figure with its series key and its value in base units: USD for 亿美元, % for per cent. Never fails. */
    public NormalisedFigure normalise(Figure printed, Edition edition) {
        Figure figure = atYearEnd(printed);
        Optional<UnitOfMeasure> unit = counts.unit(
                figure,
                units.computeIfAbsent(
                        new Unit(figure.number().unit(), figure.reading().currency()),
                        of -> vocabulary.unit(of.printed(), of.currency())));
        @Nullable
        BigDecimal value = unit.map(known -> baseValue(figure.number(), known)).orElse(null);
        @Nullable
        BigDecimal halfWidth =
                unit.map(known -> halfWidth(figure.number(), known)).orElse(null);
        String reason = reasonAgainst(figure, edition, unit);
        return new NormalisedFigure(
                figure,
                edition,
                key(figure.reading(), edition),
                value,
                unit.map(UnitOfMeasure::baseUnit).orElse(""),
                halfWidth,
                status(reason),
                reason);
    }

    /** 2023年末 of a stock is its value of 2023, as others print it. */
    private Figure atYearEnd(Figure figure) {
        Reading reading = figure.reading();
        @Nullable Period period = reading.period();
        if (period == null
                || !period.code().matches("\\d{4}" + LAST_DAY)
                || !policy.stocks().contains(reading.indicator())) {
            return figure;
        }
        return figure.with(reading.withPeriod(Period.year(period.firstYear())));
    }

    private static BigDecimal baseValue(PrintedNumber number, UnitOfMeasure unit) {
        return number.signed().multiply(unit.factor());
    }

    /** Half a unit of the last precise digit (half of 0.1 亿美元 is 5,000,000 USD). */
    private static BigDecimal halfWidth(PrintedNumber number, UnitOfMeasure unit) {
        return new BigDecimal("0.5").scaleByPowerOfTen(-number.decimals()).multiply(unit.factor());
    }

    private SeriesKey key(Reading reading, Edition edition) {
        return new SeriesKey(
                reading.indicator(),
                reading.flow(),
                reading.measure(),
                reading.refArea(),
                orElse(reading.counterpartArea(), SeriesKey.NOT_APPLICABLE),
                basis.of(reading, edition),
                currency(reading));
    }

    /**
     * Growth of a dollar amount and of the same amount in yuan are different series; a share or a rank has no
     * currency. Growth of money in a currency that nothing names is of a currency not known.
     */
    private String currency(Reading reading) {
        return switch (reading.measure()) {
            case LEVEL -> orElse(reading.currency(), SeriesKey.NOT_APPLICABLE);
            case GROWTH_YOY, GROWTH_AVG ->
                orElse(
                        reading.currency(),
                        isMoney(reading.indicator()) ? SeriesKey.NOT_KNOWN : SeriesKey.NOT_APPLICABLE);
            default -> SeriesKey.NOT_APPLICABLE;
        };
    }

    private boolean isMoney(String indicator) {
        return vocabulary.indicator(indicator).stream()
                .flatMap(known -> known.units().stream())
                .anyMatch(base -> vocabulary.units().stream()
                        .anyMatch(unit -> unit.isMoney() && unit.baseUnit().equals(base)));
    }

    private static String orElse(String code, String fallback) {
        return code.isEmpty() ? fallback : code;
    }

    /** Why the figure is no observation, empty if it is one: the first that applies. */
    private String reasonAgainst(Figure figure, Edition edition, Optional<UnitOfMeasure> unit) {
        Reading reading = figure.reading();
        if (reading.indicator().isEmpty()) {
            return "no_indicator";
        }
        if (figure.kind() != FigureKind.OBSERVATION) {
            return figure.kind().code();
        }
        if (unit.isEmpty()) {
            return "unit_unknown";
        }
        if (reading.measure() == Measure.OTHER) {
            return "measure_unknown";
        }
        if (!fits(reading, unit.get())) {
            return "unit_does_not_fit";
        }
        String partner = reading.counterpartArea();
        boolean partnerKnown = partner.isEmpty() || vocabulary.area(partner).isPresent();
        if (vocabulary.area(reading.refArea()).isEmpty() || !partnerKnown) {
            return "area_unknown";
        }
        if (figure.origins().area() == Origin.ASSUMED) {
            return "area_assumed";
        }
        if (isPerhapsPartner(reading)) {
            return "area_role_unknown";
        }
        // An average growth is over a span; one that is read at a single year has lost its span.
        boolean spanLost = reading.measure() == Measure.GROWTH_AVG
                && reading.period() != null
                && !reading.period().isSpan();
        if (reading.period() == null || spanLost) {
            return "period_unknown";
        }
        if (figure.origins().period() == Origin.ASSUMED) {
            return "period_assumed";
        }
        return isOver(reading.period(), edition.vintage()) ? "" : "period_not_over";
    }

    /**
     * Whether a time was over when the document came out, or nearly: flash estimates come some days before. What is told of a
     * year that is not over is of a part of it, or the year is that of something else.
     */
    private static boolean isOver(Period period, Vintage published) {
        return !published.isKnown() || !period.end().minusDays(FLASH).isAfter(published.lastDay());
    }

    /**
     * Figures of a foreign economy that nobody is credited for are its own trade only in the currency of international
     * statistics; a national source that prints them in its own currency means its trade with that economy.
     */
    private boolean isPerhapsPartner(Reading reading) {
        return reading.authority().isEmpty()
                && !reading.currency().isEmpty()
                && !reading.currency().equals(INTERNATIONAL_CURRENCY)
                && policy.basisOf(reading.indicator(), reading.refArea()).isPresent();
    }

    /** Whether the unit is one that the measure of this indicator can have. */
    private boolean fits(Reading reading, UnitOfMeasure unit) {
        return switch (reading.measure()) {
            case GROWTH_YOY, GROWTH_AVG, SHARE -> unit.isPercent();
            case CHANGE_PP -> unit.baseUnit().equals("pp");
            case RANK -> unit.baseUnit().equals("rank");
            case LEVEL ->
                vocabulary
                        .indicator(reading.indicator())
                        .map(Indicator::units)
                        .filter(units -> units.isEmpty() || units.contains(unit.baseUnit()))
                        .isPresent();
            case OTHER -> false;
        };
    }

    private static FigureStatus status(String reason) {
        return switch (reason) {
            case "" -> FigureStatus.USED;
            case "no_indicator", "unit_unknown", "area_unknown" -> FigureStatus.UNMAPPED;
            default -> FigureStatus.SET_ASIDE;
        };
    }
}
