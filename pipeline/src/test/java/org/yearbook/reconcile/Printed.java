package org.yearbook.reconcile;

import java.math.BigDecimal;
import org.yearbook.domain.Citation;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Edition;
import org.yearbook.domain.Figure;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Observation;
import org.yearbook.domain.Period;
import org.yearbook.domain.Place;
import org.yearbook.domain.PrintedNumber;
import org.yearbook.domain.Qualifier;
import org.yearbook.domain.Reading;
import org.yearbook.domain.SeriesKey;
import org.yearbook.domain.Vintage;

/**
 * A printed figure in a sentence a test can read: {@code Printed.in("report", OFFICIAL_REPORT, "2024-09").level(TOTAL,
 * "2.37")}. The indicator is e-commerce, the area China and the year
 * {@link #YEAR} where a test does not say otherwise.
 */
record Printed(Edition edition, String basis, String area, Period period, Place place, String quote, String indicator) {

    static final Period YEAR = Period.year(2023);

    static Printed in(String document, DocumentKind kind, String published) {
        return new Printed(
                new Edition(document, "publisher of " + document, kind, new Vintage(published)),
                "GACC",
                "CN",
                YEAR,
                Place.sentence(1),
                "quote",
                "ecommerce");
    }

    Printed on(String otherBasis) {
        return new Printed(edition, otherBasis, area, period, place, quote, indicator);
    }

    Printed of(String otherArea) {
        return new Printed(edition, basis, otherArea, period, place, quote, indicator);
    }

    Printed in(int year) {
        return in(Period.year(year));
    }

    Printed in(Period other) {
        return new Printed(edition, basis, area, other, place, quote, indicator);
    }

    Printed at(Place other) {
        return new Printed(edition, basis, area, period, other, quote, indicator);
    }

    Printed saying(String words) {
        return new Printed(edition, basis, area, period, place, words, indicator);
    }

    Printed about(String other) {
        return new Printed(edition, basis, area, period, place, quote, other);
    }

    /** The same figure without anybody credited for it: its basis is only assumed. */
    Observation uncredited(Observation observation) {
        Figure figure = observation.figure();
        Reading reading = figure.reading();
        Reading silent = new Reading(
                reading.indicator(),
                reading.flow(),
                reading.measure(),
                reading.refArea(),
                "",
                reading.period(),
                "",
                reading.currency());
        return new Observation(
                new Figure(
                        figure.id(), figure.citation(), figure.number(), figure.subject(), "", silent, figure.kind()),
                observation.edition(),
                observation.series(),
                observation.period(),
                observation.value(),
                observation.unit(),
                observation.halfWidth());
    }

    Observation rank(Flow flow, String digits) {
        return observation(flow, Measure.RANK, digits, "rank", "_Z", Qualifier.NONE);
    }

    Observation average(Flow flow, String digits) {
        return observation(flow, Measure.GROWTH_AVG, digits, "%", "CNY", Qualifier.NONE);
    }

    Observation share(Flow flow, String digits) {
        return observation(flow, Measure.SHARE, digits, "%", "_Z", Qualifier.NONE);
    }

    Observation levelIn(String unit, String digits) {
        return observation(Flow.NONE, Measure.LEVEL, digits, unit, "_Z", Qualifier.NONE);
    }

    Observation level(Flow flow, String digits) {
        return observation(flow, Measure.LEVEL, digits, "CNY", "CNY", Qualifier.NONE);
    }

    Observation level(Flow flow, Qualifier qualifier, String digits) {
        return observation(flow, Measure.LEVEL, digits, "CNY", "CNY", qualifier);
    }

    /** An amount that is no money. */
    Observation amount(Flow flow, String digits, String unit) {
        return observation(flow, Measure.LEVEL, digits, unit, "_Z", Qualifier.NONE);
    }

    Observation growth(Flow flow, String digits) {
        return observation(flow, Measure.GROWTH_YOY, digits, "%", "CNY", Qualifier.NONE);
    }

    /** Growth that is printed without its level, so that nobody knows the currency. */
    Observation growthOfUnknownMoney(Flow flow, String digits) {
        return observation(flow, Measure.GROWTH_YOY, digits, "%", SeriesKey.NOT_KNOWN, Qualifier.NONE);
    }

    private Observation observation(
            Flow flow, Measure measure, String digits, String unit, String currency, Qualifier qualifier) {
        BigDecimal value = new BigDecimal(digits);
        String id = String.join(
                "-", edition.document() + "#", indicator, area, period.code(), flow.code(), measure.code(), digits);
        Figure figure = new Figure(
                id,
                new Citation(edition.document(), 1, null, place, 0, quote),
                new PrintedNumber(value, unit, value.scale(), "", qualifier, false),
                "subject",
                "",
                new Reading(indicator, flow, measure, area, "", period, basis, currency),
                FigureKind.OBSERVATION);
        SeriesKey series = new SeriesKey(indicator, flow, measure, area, "_Z", basis, currency);
        BigDecimal halfWidth = new BigDecimal("0.5").scaleByPowerOfTen(-value.scale());
        return new Observation(figure, edition, series, period, value, unit, halfWidth);
    }
}
