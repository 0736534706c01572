package org.yearbook.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the words around a number say that it measures, in codes; a part that they do not say is empty.
 *
 * @param indicator code of {@code config/indicators.csv}
 * @param refArea code of {@code config/areas.csv}: the area that reports; an area that is not listed there as printed
 * @param counterpartArea code of the partner area (对美国出口), empty if none is named
 * @param authority code of {@code config/authorities.csv}: who the text credits, empty if nobody
 * @param currency ISO 4217 code of the amount, or of the amount whose growth this is
 */
public record Reading(
        String indicator,
        Flow flow,
        Measure measure,
        String refArea,
        String counterpartArea,
        @Nullable Period period,
        String authority,
        String currency) {

    public static final Reading NOTHING = new Reading("", Flow.NONE, Measure.OTHER, "", "", null, "", "");

    public Reading withIndicator(String code) {
        return new Reading(code, flow, measure, refArea, counterpartArea, period, authority, currency);
    }

    public Reading withFlow(Flow aFlow) {
        return new Reading(indicator, aFlow, measure, refArea, counterpartArea, period, authority, currency);
    }

    public Reading withMeasure(Measure aMeasure) {
        return new Reading(indicator, flow, aMeasure, refArea, counterpartArea, period, authority, currency);
    }

    public Reading withRefArea(String code) {
        return new Reading(indicator, flow, measure, code, counterpartArea, period, authority, currency);
    }

    public Reading withCounterpartArea(String code) {
        return new Reading(indicator, flow, measure, refArea, code, period, authority, currency);
    }

    public Reading withPeriod(@Nullable Period aPeriod) {
        return new Reading(indicator, flow, measure, refArea, counterpartArea, aPeriod, authority, currency);
    }

    public Reading withAuthority(String code) {
        return new Reading(indicator, flow, measure, refArea, counterpartArea, period, code, currency);
    }

    public Reading withCurrency(String code) {
        return new Reading(indicator, flow, measure, refArea, counterpartArea, period, authority, code);
    }
}
