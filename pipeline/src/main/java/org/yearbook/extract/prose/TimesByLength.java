package org.yearbook.extract.prose;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Period;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.EnglishCounted;
import org.yearbook.extract.prose.subject.Context;

/** The times of several months that a text has named, for words that name one of them again by its length alone: for the quarter, the five months. */
final class TimesByLength {

    private final Map<Integer, Period> named = new HashMap<>();

    /** Takes notice of the time that a sentence ended with, if it named it. */
    void remember(Context context) {
        @Nullable Period period = context.period();
        if (period != null && context.periodFrom() == Origin.OWN && months(period) > 0) {
            named.put(months(period), period);
        }
    }

    /** The times of a sentence, those told by their length as the last of that length. */
    List<Dated> resolve(String text, List<Dated> dates) {
        return dates.stream().map(date -> resolved(text, date)).toList();
    }

    private Dated resolved(String text, Dated date) {
        if (date.period() != null) {
            return date;
        }
        @Nullable Period last = named.get(EnglishCounted.months(text.substring(date.start(), date.end())));
        return last == null ? date : new Dated(date.start(), date.end(), last);
    }

    private static int months(Period period) {
        return (int) ChronoUnit.MONTHS.between(period.start(), period.end().plusDays(1));
    }
}
