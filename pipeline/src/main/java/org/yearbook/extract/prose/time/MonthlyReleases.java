package org.yearbook.extract.prose.time;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Sentence;

/** What reports on one month name beside it, and do not go on about. */
final class MonthlyReleases {

    /** So many figures of the month beside a single one of the months up to it. */
    private static final int FEW = 2;

    private MonthlyReleases() {}

    /** 5月出口9亿元，增长5%；前5个月占比3%: a Chinese paragraph on May that tells but one figure of the months up to it. */
    static @Nullable Period spokenOf(Sentence sentence, @Nullable Period period, List<Draft> drafts) {
        if (drafts.isEmpty() || period == null || Parsed.isEnglish(sentence.text())) {
            return period;
        }
        @Nullable Period month = drafts.get(0).period();
        boolean upTo = month != null
                && !month.equals(period)
                && !month.isDay()
                && month.isPartOf(period)
                && month.end().equals(period.end());
        return upTo && sentence.opensPassage() && count(drafts, month) >= FEW && count(drafts, period) == 1
                ? month
                : period;
    }

    private static long count(List<Draft> drafts, @Nullable Period period) {
        return drafts.stream()
                .filter(draft -> Objects.equals(draft.period(), period))
                .count();
    }

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
