package org.yearbook.domain.layout;

import java.util.Comparator;
import java.util.Locale;
import org.yearbook.domain.Period;
import org.yearbook.domain.SeriesKey;

/** One part of what identifies an observation: the dimensions of its series key, and its period. */
public enum Dimension {
    INDICATOR,
    FLOW,
    MEASURE,
    REF_AREA,
    COUNTERPART_AREA,
    BASIS,
    CURRENCY,
    TIME_PERIOD;

    /** The name as it stands in the layout file: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The dimension of a name; an IllegalArgumentException names what is none. */
    public static Dimension of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The order of its codes where nothing else orders them: periods as time goes by, all else as text. */
    public Comparator<String> order() {
        return this == TIME_PERIOD ? Comparator.comparing(Period::new) : Comparator.naturalOrder();
    }

    /** The code that an observation of this series and period has in this dimension. */
    public String codeOf(SeriesKey series, Period period) {
        return switch (this) {
            case INDICATOR -> series.indicator();
            case FLOW -> series.flow().code();
            case MEASURE -> series.measure().code();
            case REF_AREA -> series.refArea();
            case COUNTERPART_AREA -> series.counterpartArea();
            case BASIS -> series.basis();
            case CURRENCY -> series.currency();
            case TIME_PERIOD -> period.code();
        };
    }
}
