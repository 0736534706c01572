package org.yearbook.publish.sdmx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Period;

/** Periods as an SDMX TIME_PERIOD: like {@link Period#code()}, but years joined by a slash become a time range. */
public final class SdmxTime {

    /** Start and duration (SDMX 3.0 section 6, time range); the program's own codes have no duration in years. */
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-01-01/P(\\d+)Y");

    private SdmxTime() {}

    /** {@code 2019/2023} becomes {@code 2019-01-01/P5Y}; every other code stays. */
    static String of(Period period) {
        return period.isSpan()
                ? period.firstYear() + "-01-01/P" + (period.lastYear() - period.firstYear() + 1) + "Y"
                : period.code();
    }

    /** The period of a text that {@link #of} or {@link Period#code()} has written. */
    public static Period read(String text) {
        Matcher years = YEARS.matcher(text);
        if (!years.matches()) {
            return new Period(text);
        }
        int first = Integer.parseInt(years.group(1));
        return Period.span(first, first + Integer.parseInt(years.group(2)) - 1);
    }
}
