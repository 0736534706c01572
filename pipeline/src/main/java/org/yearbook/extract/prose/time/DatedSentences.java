package org.yearbook.extract.prose.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.Periods;
import org.yearbook.extract.prose.key.Context;

/**
 * Finds the times that a sentence names, as far as what was said before tells their years.
 *
 * @param published the date of the edition, unknown where none is told
 * @param untold the year that the text calls this one without telling which it is
 */
public record DatedSentences(Vintage published, Periods periods, UntoldYear untold) {

    /** A part of a year without one takes the year of the paragraph, 全年 and a text without a date that of an earlier one. */
    public List<Dated> in(String text, Context context) {
        @Nullable Period period = context.period();
        @Nullable Integer likely = period == null ? null : Integer.valueOf(period.lastYear());
        boolean assumed = published.isKnown() && context.periodFrom() == Origin.ASSUMED;
        boolean unsure = assumed || untold.mayDiffer(context);
        List<Dated> found = periods.find(text, unsure ? null : likely, likely);
        if (RecentParts.mayFollow(period, published)) {
            found = RecentParts.of(text, found, periods.find(text, null, likely), published);
        }
        return untold.open(text, found);
    }
}
