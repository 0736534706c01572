package org.yearbook.extract.prose.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Period;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.key.Over;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * The time of an English value that another is compared with and that has none of its own (fell by 4 percent to 3 billion from 5
 * billion): a year before that one where the change between them is over a year, or where the text measures all its changes so and
 * the time is no month. Else nobody knows it.
 */
public final class YearBefore {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");

    /** From a record 5 billion, from an estimated 5 billion: of another time, or of none. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(?:peak|high|low|record|average|estimate[sd]?|expected|forecasts?|target(?:ed)?|planned|initial(?:ly)?|revised|previous(?:ly)?|earlier|original(?:ly)?|prior|last|before|preliminary|month|quarter|week)\\b");

    private YearBefore() {}

    /** In the first half it was 5 billion, up from 4 billion last year: the same part of last year. */
    public static boolean isToldBy(Parsed parsed, Dated date, @Nullable Period known) {
        return known != null
                && !known.isYear()
                && !known.isDay()
                && !known.isSpan()
                && parsed.folded().substring(date.start(), date.end()).equals("last year")
                && date.period() != null
                && date.period().firstYear() == known.lastYear() - 1;
    }

    public static Period of(Period period) {
        return period.inYear(period.firstYear() - 1);
    }

    /** What is known of the value. */
    public static Context of(Parsed parsed, List<Draft> drafts, Piece stretch, EnglishTail tail, Context known) {
        @Nullable Period period = known.period();
        boolean told = period != null
                && !tail.numeral().isPercent()
                && !tail.numeral().isPoints()
                && !period.isDay()
                && !period.isSpan()
                && !OTHERWISE.matcher(stretch.of(parsed.folded())).find()
                && !OTHERWISE.matcher(tail.words().of(parsed.folded())).find();
        if (period == null || !told) {
            return known.withPeriod(null);
        }
        Period before = of(period);
        Optional<Draft> change = lastChange(drafts);
        if (change.isPresent()) {
            boolean ofYear = change.get().measured().measure() == Measure.GROWTH_YOY
                    && period.equals(change.get().period());
            return known.withPeriod(ofYear ? before : null);
        }
        boolean habit =
                known.over() == Over.A_YEAR && !MONTH.matcher(period.code()).matches();
        return habit ? known.withPeriod(before, Origin.ASSUMED) : known.withPeriod(null);
    }

    /** The last percentage of the sentence, where nothing but levels follows it. */
    private static Optional<Draft> lastChange(List<Draft> drafts) {
        for (int index = drafts.size() - 1; index >= 0; index--) {
            Draft draft = drafts.get(index);
            if (draft.numeral().isPercent()) {
                return Optional.of(draft);
            }
            if (draft.measured().measure() != Measure.LEVEL) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
