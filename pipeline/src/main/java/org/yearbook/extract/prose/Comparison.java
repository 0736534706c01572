package org.yearbook.extract.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.Periods;
import org.yearbook.extract.prose.UnitFinder.Piece;

/**
 * Keeps in mind whether growth is over the year or over the month or quarter before it. 环比 holds for what follows it
 * (环比下降0.3%。其中，食品下降1.2%) until 同比 or another base is named; where a growth over the year stands before it in the
 * sentence, it is said of that one subject alone (增长5%，环比下降2%，进口增长4%).
 */
final class Comparison {

    private static final String OVER_PREVIOUS = "环比";

    private Comparison() {}

    /** What holds behind this stretch of words. */
    static Over after(Parsed parsed, Piece stretch, Over before, List<Draft> drafts) {
        boolean opens = stretch.start() == 0
                && parsed.mentions(stretch, Term.OF_WHICH).isEmpty()
                && !parsed.sentence().text().startsWith("分");
        boolean previous = before == Over.ANOTHER_TIME && !opens;
        if (overYear(parsed, stretch)) {
            return Over.NOT_SAID;
        }
        boolean named = parsed.text().substring(stretch.start(), stretch.end()).contains(OVER_PREVIOUS)
                || comparesWithLastPeriod(parsed, stretch);
        boolean alsoOverYear =
                drafts.stream().anyMatch(draft -> draft.measured().measure() == Measure.GROWTH_YOY);
        return previous || (named && !alsoOverYear) ? Over.ANOTHER_TIME : Over.NOT_SAID;
    }

    /** A growth that names no base of its own is of the base that holds. */
    static Measured apply(Parsed parsed, Piece stretch, Measured measured, Over known) {
        boolean growth = measured.measure() == Measure.GROWTH_YOY;
        boolean previous = known == Over.ANOTHER_TIME && !overYear(parsed, stretch);
        return growth && (previous || comparesWithLastPeriod(parsed, stretch))
                ? new Measured(Measure.OTHER, measured.falling())
                : measured;
    }

    private static boolean overYear(Parsed parsed, Piece stretch) {
        return parsed.has(stretch, Term.MEASURE, Measure.GROWTH_YOY.code())
                && parsed.text().substring(stretch.start(), stretch.end()).contains("同比");
    }

    /** 比上月, 较上季度. */
    private static boolean comparesWithLastPeriod(Parsed parsed, Piece stretch) {
        for (Mention compared : parsed.mentions(stretch, Term.COMPARED)) {
            boolean last = parsed.dates().stream()
                    .anyMatch(date -> date.start() == compared.end()
                            && Periods.isLastPeriod(parsed.text().substring(date.start(), date.end())));
            if (last) {
                return true;
            }
        }
        return false;
    }

    /** Whether a base of comparison, where one is printed, is the year before: 较上年, 与2022年同期相比. */
    static boolean isOverAYear(Parsed parsed, Piece stretch, @Nullable Period period) {
        for (Mention compared : parsed.mentions(stretch, Term.COMPARED)) {
            for (Dated base : parsed.dates()) {
                boolean behind = base.start() == UnitFinder.skipBlanks(parsed.text(), compared.end());
                if (behind && !isYearBefore(parsed, base, period)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isYearBefore(Parsed parsed, Dated base, @Nullable Period period) {
        String printed = parsed.text().substring(base.start(), base.end());
        @Nullable Period from = base.period();
        if (printed.startsWith("上年") || printed.startsWith("去年")) {
            return true;
        }
        return from != null && period != null && from.isYear() && from.firstYear() == period.lastYear() - 1;
    }
}
