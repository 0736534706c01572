package org.yearbook.domain;

/**
 * What a set of candidates is about: one indicator of one area and partner in one period, over all flows, measures,
 * bases and currencies. A level and its growth, exports and imports and their sum are of one topic, so everything
 * that must be decided together is.
 */
public record Topic(String indicator, String refArea, String counterpartArea, Period period)
        implements Comparable<Topic> {

    public static Topic of(Observation observation) {
        SeriesKey series = observation.series();
        return new Topic(series.indicator(), series.refArea(), series.counterpartArea(), observation.period());
    }

    /** Unique text form, the key by which candidates are grouped. */
    @Override
    public String toString() {
        return String.join(".", indicator, refArea, counterpartArea, period.code());
    }

    @Override
    public int compareTo(Topic other) {
        return toString().compareTo(other.toString());
    }
}
