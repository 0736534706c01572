package org.yearbook.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.sentence.Over;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Sentence;
import org.yearbook.extract.prose.subject.Context;
import org.yearbook.extract.prose.subject.Subject.Home;

/**
 * The time that a paragraph without one goes on about: the last that a heading or an earlier paragraph named, unless that
 * was a day (of an event, or the end of a year), a span of years, lay ahead, or was a part of the time that its own
 * paragraph or the whole document is about (前三季度 with its quarters one by one).
 */
final class Times {

    private static final Pattern ANNOUNCED = Pattern.compile("如下\\s*[：:。]?\\s*$");

    private static final Pattern LIST_OPENS = Pattern.compile("[：:]\\s*$");

    private static final Pattern YEAR_NAMED = Pattern.compile("(?<!半)年|20\\d\\d|19\\d\\d");

    private final Vintage vintage;
    private @Nullable Period last;
    /** What the document is about. */
    private @Nullable Period first;

    private Origin from = Origin.NONE;

    /** The paragraph that named it, null if none did. */
    private @Nullable Passage paragraph;

    private final TimesOfSection ofSection = new TimesOfSection();
    private final boolean manyArticles;
    private final List<Period> titled;

    /**
     * @param manyArticles whether a heading may open an article that has nothing to do with the one before
     * @param titled what the title of the document names
     */
    Times(Vintage vintage, boolean manyArticles, List<Period> titled) {
        this.vintage = vintage;
        this.manyArticles = manyArticles;
        this.titled = List.copyOf(titled);
    }

    /**
     * Takes notice of the time at the end of a sentence.
     *
     * @param drafts what the sentence says
     */
    void remember(Sentence sentence, Context context, List<Draft> drafts) {
        @Nullable Period period = context.period();
        PassageKind kind = sentence.passage().kind();
        if (manyArticles && kind == PassageKind.HEADING) {
            last = null;
            first = null;
            from = Origin.NONE;
        }
        boolean counts = (kind == PassageKind.HEADING || kind == PassageKind.PARAGRAPH)
                && (goesOn(period) || (announces(sentence, period) && !isAhead(period)))
                && !isNotOver(period, context)
                && !isOnlyHopedFor(drafts);
        boolean own = period != null && context.periodFrom() == Origin.OWN;
        ofSection.remember(sentence, own && counts ? period : null);
        boolean digresses = (sentence.passage().equals(paragraph) || Objects.equals(last, first))
                && !isRunning(last)
                && !isYearSoFar(sentence, period)
                && !isLastMonthOfTitle(sentence, period);
        boolean aside = digresses && period != null && last != null && period.isPartOf(last);
        if (own && counts && !aside && !isLookedBackOn(sentence, period) && !isRolling(sentence, period)) {
            paragraph = sentence.passage();
            first = first == null ? period : first;
            last = period;
            // 《前三季度经济运行情况》: what the title is about as well needs no repeating in every paragraph.
            boolean headed = kind == PassageKind.HEADING || (!manyArticles && titled.contains(period));
            from = headed ? Origin.HEADING : Origin.ASSUMED;
        }
    }

    /** An English release on May goes on about May behind a paragraph on April. */
    private boolean isLookedBackOn(Sentence sentence, @Nullable Period period) {
        return first != null
                && period != null
                && Parsed.isEnglish(sentence.text())
                && period.end().isBefore(first.start())
                && period.code().length() == first.code().length();
    }

    /** The three months to May are a second look at May, and what an English release goes on about is May again. */
    private static boolean isRolling(Sentence sentence, @Nullable Period period) {
        return period != null
                && period.code().endsWith("M")
                && period.start().getMonthValue() > 1
                && Parsed.isEnglish(sentence.text());
    }

    /** A title up to May, and below it May itself: an English release goes on about the month. */
    private boolean isLastMonthOfTitle(Sentence sentence, @Nullable Period period) {
        return period != null
                && last != null
                && paragraph != null
                && paragraph.kind() == PassageKind.HEADING
                && last.code().contains("/P")
                && period.end().equals(last.end())
                && period.code().indexOf('/') < 0
                && Parsed.isEnglish(sentence.text());
    }

    /** 现将2020年11月1日零时人口情况公布如下：a day as well, if what follows is told to be of it; 3月10日至16日运行情况： */
    private static boolean announces(Sentence sentence, @Nullable Period period) {
        return ANNOUNCED.matcher(sentence.text()).find()
                || (isWeek(period) && LIST_OPENS.matcher(sentence.text()).find());
    }

    /** Days counted together from another than the first of a month on are those of an event more often than of a release. */
    private static boolean isWeek(@Nullable Period period) {
        return period != null && period.code().endsWith("D") && period.start().getDayOfMonth() > 1;
    }

    /**
     * The times of a sentence; a part of a year without one that the title names too is the title's, whatever year an
     * earlier sentence named in passing.
     */
    List<Dated> ofTitle(String text, List<Dated> dates) {
        if (manyArticles) {
            return dates;
        }
        boolean year = false;
        List<Dated> times = new ArrayList<>();
        for (Dated date : dates) {
            String printed = text.substring(date.start(), date.end());
            year |= YEAR_NAMED.matcher(printed).find();
            times.add(year ? date : titled(date));
        }
        return times;
    }

    private Dated titled(Dated date) {
        @Nullable Period period = date.period();
        return titled.stream()
                .filter(main -> period != null && !main.isYear() && !main.isSpan() && !main.isDay())
                .filter(main -> main.equals(Objects.requireNonNull(period).inYear(main.firstYear())))
                .findFirst()
                .map(main -> new Dated(date.start(), date.end(), main))
                .orElse(date);
    }

    private boolean goesOn(@Nullable Period period) {
        return period != null && !period.isDay() && !isWeek(period) && !period.isSpan() && !isAhead(period);
    }

    /** 预计全年, 今年以来: what is forecast, and months that still run, are of their own paragraph. */
    private boolean isNotOver(@Nullable Period period, Context context) {
        if (last != null
                && period != null
                && context.forecasts()
                && period.start().isAfter(last.end())) {
            return true;
        }
        if (last == null
                || period == null
                || !vintage.isKnown()
                || !period.end().isAfter(vintage.lastDay())) {
            return false;
        }
        return context.forecasts() || (!period.isYear() && period.code().contains("/"));
    }

    /** 到2035年，占比达到50%以上: where no date of publication tells that 2035 lies ahead, its kind does. */
    private boolean isOnlyHopedFor(List<Draft> drafts) {
        return !vintage.isKnown()
                && !drafts.isEmpty()
                && drafts.stream()
                        .allMatch(draft -> draft.kind() == FigureKind.TARGET || draft.kind() == FigureKind.FORECAST);
    }

    /** 今年以来 in a title: nothing that the months told of below are a part of. */
    private boolean isRunning(@Nullable Period period) {
        return period != null
                && !period.isYear()
                && vintage.isKnown()
                && period.end().isAfter(vintage.lastDay());
    }

    /** Trade in 2020 so far, in an English release: the year up to the month told of below. */
    private boolean isYearSoFar(Sentence sentence, @Nullable Period period) {
        return last != null
                && period != null
                && last.isYear()
                && period.start().equals(last.start())
                && vintage.isKnown()
                && last.end().isAfter(vintage.lastDay())
                && Parsed.isEnglish(sentence.text());
    }

    private boolean isAhead(@Nullable Period period) {
        return period != null
                && vintage.isKnown()
                && period.lastYear() > vintage.lastDay().getYear();
    }

    /** A paragraph that opens with this sentence, with its time and where that was named. */
    Context opening(Sentence sentence, Home place, Over habit) {
        @Nullable Period only = ofSection.only(sentence);
        return only == null
                ? Context.opening(place, last, from, habit)
                : Context.opening(place, only, Origin.ASSUMED, habit);
    }
}
