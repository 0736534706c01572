package org.yearbook.extract.prose;

import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;

/**
 * The time that a paragraph without one goes on about: the last that an earlier paragraph named, unless that was a day (of
 * an event, or the end of a year) or lay ahead.
 */
final class Times {

    private final Vintage vintage;
    private @Nullable Period last;

    Times(Vintage vintage) {
        this.vintage = vintage;
    }

    void remember(Context context) {
        @Nullable Period period = context.period();
        if (period != null && context.periodFrom() == Origin.OWN && goesOn(period)) {
            last = period;
        }
    }

    private boolean goesOn(Period period) {
        boolean ahead =
                vintage.isKnown() && period.lastYear() > vintage.lastDay().getYear();
        return !period.isDay() && !ahead;
    }

    @Nullable
    Period last() {
        return last;
    }
}
