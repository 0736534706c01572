package org.yearbook.extract.prose;

import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Origin;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;

/**
 * The time that a paragraph without one goes on about: the last that a heading or an earlier paragraph named, unless that
 * was a day (of an event, or the end of a year), a span of years, or lay ahead.
 */
final class Times {

    private final Vintage vintage;
    private @Nullable Period last;
    private Origin from = Origin.NONE;

    private final boolean manyArticles;

    /** @param manyArticles whether a heading may open an article that has nothing to do with the one before */
    Times(Vintage vintage, boolean manyArticles) {
        this.vintage = vintage;
        this.manyArticles = manyArticles;
    }

    /** Takes notice of the time at the end of a sentence. */
    void remember(Sentence sentence, Context context) {
        @Nullable Period period = context.period();
        PassageKind kind = sentence.passage().kind();
        if (manyArticles && kind == PassageKind.HEADING) {
            last = null;
            from = Origin.NONE;
        }
        boolean counts = (kind == PassageKind.HEADING || kind == PassageKind.PARAGRAPH) && goesOn(period);
        if (period != null && context.periodFrom() == Origin.OWN && counts) {
            last = period;
            from = kind == PassageKind.HEADING ? Origin.HEADING : Origin.ASSUMED;
        }
    }

    private boolean goesOn(@Nullable Period period) {
        return period != null && !period.isDay() && !period.isSpan() && !isAhead(period);
    }

    private boolean isAhead(Period period) {
        return vintage.isKnown() && period.lastYear() > vintage.lastDay().getYear();
    }

    @Nullable
    Period last() {
        return last;
    }

    /** Where it was named. */
    Origin from() {
        return from;
    }
}
