package org.yearbook.extract.prose.time;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Period;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.EnglishCounted;
import org.yearbook.extract.period.Periods;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.sentence.Sentence;

/** The times of several months that a text has named, for words that name one of them again by its length alone: for the quarter, the five months. */
public final class TimesByLength {

    private static final Pattern FIRST = Pattern.compile("(?i)\\bfirst (?:[a-z]+|\\d{1,2}) months\\b");

    private final Map<Integer, Period> named = new HashMap<>();

    /** The last time named, where it is no month and no year. */
    private @Nullable Period lastRun;

    private TimesByLength() {}

    /**
     * For a text whose title tells of the first months: those of the fiscal year, where its country reckons so and the text names but one
     * run of as many months.
     */
    public static TimesByLength of(List<Sentence> sentences, Periods periods) {
        TimesByLength times = new TimesByLength();
        if (sentences.isEmpty()
                || periods.fiscalStart() == 0
                || !sentences.get(0).isHeading()
                || !FIRST.matcher(sentences.get(0).text()).find()) {
            return times;
        }
        Map<Integer, Set<Period>> runs = sentences.stream()
                .skip(1)
                .flatMap(sentence -> periods.find(sentence.text(), null).stream())
                .map(Dated::period)
                .filter(Objects::nonNull)
                .filter(period -> isRun(period) && !period.isSpan())
                .collect(Collectors.groupingBy(TimesByLength::months, Collectors.toSet()));
        runs.forEach((months, named) -> named.stream()
                .max(Comparator.comparing(Period::start))
                .filter(latest -> named.stream()
                        .allMatch(
                                run -> run.start().getMonth() == latest.start().getMonth()))
                .ifPresent(latest -> times.named.put(months, latest)));
        return times;
    }

    /** Takes notice of the time that a sentence ended with, if it named it. */
    public void remember(Context context) {
        @Nullable Period period = context.period();
        if (period != null && context.periodFrom() == Origin.OWN && months(period) > 0) {
            named.put(months(period), period);
            lastRun = isRun(period) ? period : null;
        }
    }

    /**
     * The times of a sentence, those told by their length as the last of that length; "during the period" as the several
     * months that were named last of all, unless the sentence itself or what it goes on with is about one.
     */
    public List<Dated> resolve(String text, List<Dated> dates, Context context) {
        List<Dated> resolved = new ArrayList<>();
        @Nullable Period known = context.period();
        boolean told = known == null || isRun(known) || known.isYear();
        for (Dated date : dates) {
            if (!EnglishCounted.isPeriod(text.substring(date.start(), date.end()))) {
                resolved.add(resolved(text, date));
                told |= date.period() != null;
            } else if (lastRun != null && !told) {
                resolved.add(new Dated(date.start(), date.end(), lastRun));
            }
        }
        return resolved;
    }

    private static boolean isRun(Period period) {
        return months(period) > 1 && !period.isYear();
    }

    private Dated resolved(String text, Dated date) {
        @Nullable Period last = named.get(EnglishCounted.months(text.substring(date.start(), date.end())));
        if (date.period() != null && (last == null || last.start().getMonthValue() == 1)) {
            return date; // the first nine months are those of the fiscal year if the text has named them
        }
        return last == null ? date : new Dated(date.start(), date.end(), last);
    }

    private static int months(Period period) {
        return (int) ChronoUnit.MONTHS.between(period.start(), period.end().plusDays(1));
    }
}
