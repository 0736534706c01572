package org.yearbook.domain.layout;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.yearbook.domain.Period;
import org.yearbook.domain.SeriesKey;

/**
 * The codes that a table, a row or a column fixes; what it leaves out is free.
 *
 * @param codes in order of the dimensions
 */
public record Selection(Map<Dimension, String> codes) {

    public static final Selection ALL = new Selection(Map.of());

    public Selection {
        Map<Dimension, String> ordered = new EnumMap<>(Dimension.class);
        ordered.putAll(codes);
        codes = Collections.unmodifiableMap(ordered);
    }

    public static Selection of(Dimension dimension, String code) {
        return new Selection(Map.of(dimension, code));
    }

    /** Both together; where both fix a dimension the other one, which is the closer to the cell, holds. */
    public Selection and(Selection other) {
        Map<Dimension, String> both = new EnumMap<>(Dimension.class);
        both.putAll(codes);
        both.putAll(other.codes);
        return new Selection(both);
    }

    public boolean fits(SeriesKey series, Period period) {
        return codes.entrySet().stream()
                .allMatch(fixed -> fixed.getKey().codeOf(series, period).equals(fixed.getValue()));
    }

    /** Whether it fixes which part of a year, and not which year: {year}-12-31. */
    public boolean isOfOpenYear() {
        return codes.getOrDefault(Dimension.TIME_PERIOD, "").contains(ColumnLayout.YEAR);
    }

    /** The same of one year: of all of it, unless it says of which part. */
    public Selection ofYear(String year) {
        String part = isOfOpenYear() ? codes.getOrDefault(Dimension.TIME_PERIOD, "") : ColumnLayout.YEAR;
        return and(of(Dimension.TIME_PERIOD, part.replace(ColumnLayout.YEAR, year)));
    }

    /** The dimensions that are left free, in order. */
    public Set<Dimension> free() {
        Set<Dimension> free = EnumSet.allOf(Dimension.class);
        free.removeAll(codes.keySet());
        return free;
    }
}
