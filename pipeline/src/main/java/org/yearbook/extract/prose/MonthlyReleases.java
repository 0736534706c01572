package org.yearbook.extract.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Sentence;

/** What reports on one month name beside it, and do not go on about. */
final class MonthlyReleases {

    private MonthlyReleases() {}

    /** A title on May alone, and below it the months up to May beside May: a Chinese report goes on about May. */
    static boolean isSoFarBesideMonth(
            Sentence sentence, @Nullable Period period, @Nullable Period last, List<Period> titled) {
        return period != null
                && last != null
                && titled.size() == 1
                && titled.contains(last)
                && !period.equals(last)
                && last.isPartOf(period)
                && last.end().equals(period.end())
                && !Parsed.isEnglish(sentence.text());
    }
}
