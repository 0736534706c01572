package org.yearbook.extract.prose.time;

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
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.key.Over;
import org.yearbook.extract.prose.key.Subject.Home;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Sentence;

/**
 * The time that a paragraph without one goes on about: the last that a heading or an earlier paragraph named, unless that
 * was a day (of an event, or the end of a year), a span of years, lay ahead, or was a part of the time that its own
 * paragraph or the whole document is about (前三季度 with its quarters one by one).
 */
public final class Times {

    private static final Pattern ANNOUNCED = Pattern.compile("如下\\s*[：:。]?\\s*$");

    /** 同期，…: a paragraph that opens so goes on about whatever time was named last. */
    private static final Pattern SAME = Pattern.compile("\\s*(?:期内|期间|其间|同期)");

    private static final Pattern MONTH_ALONE = Pattern.compile("月份?(?:当|单)月");

    private static final Pattern YEAR_NAMED = Pattern.compile("(?<!半)年|20\\d\\d|19\\d\\d|\\b(?:this|last) year\\b");

    private final Vintage vintage;
    private @Nullable Period last;
    /** What the document is about. */
    private @Nullable Period first;

    /** Whether the title or a heading names that. */
    private boolean firstHeaded;

    private final SumsInPassing sums = new SumsInPassing();

    /** What was named last, be it aside. */
    private @Nullable Period latest;

    private Origin from = Origin.NONE;
    /** The paragraph that named it, null if none did. */
    private @Nullable Passage paragraph;

    private final TimesOfSection ofSection = new TimesOfSection();
    private final boolean manyArticles;
    private final List<Period> titled;
    private final int fiscal;

    /**
     * @param manyArticles whether a heading may open an article that has nothing to do with the one before
     * @param titled what the title of the document names
     * @param fiscal the month with which the years of the document's country begin, 0 if that is January
     */
    public Times(Vintage vintage, boolean manyArticles, List<Period> titled, int fiscal) {
        this.vintage = vintage;
        this.manyArticles = manyArticles;
        this.titled = List.copyOf(titled);
        this.fiscal = fiscal;
    }

    /**
     * Takes notice of the time at the end of a sentence.
     *
     * @param drafts what the sentence says
     */
    public void remember(Sentence sentence, Context context, List<Draft> drafts) {
        @Nullable Period period = MonthlyReleases.spokenOf(sentence, context.period(), drafts);
        PassageKind kind = sentence.passage().kind();
        if (manyArticles && kind == PassageKind.HEADING) {
            last = null;
            first = null;
            latest = null;
            from = Origin.NONE;
        }
        EnglishRelease release = new EnglishRelease(Parsed.isEnglish(sentence.text()), vintage, first, last);
        boolean counts = (kind == PassageKind.HEADING || kind == PassageKind.PARAGRAPH)
                && (goesOn(period)
                        || isWeek(kind, period)
                        || ((announces(sentence) || opensDays(sentence, period)) && !isAhead(period)))
                && !isNotOver(period, context, release)
                && !isOnlyHopedFor(period, drafts);
        boolean own = period != null && context.periodFrom() == Origin.OWN;
        latest = own && counts ? period : latest;
        ofSection.remember(sentence, own && counts && !isMonthInPassing(sentence, period) ? period : null);
        boolean digresses = (sentence.passage().equals(paragraph) || Objects.equals(last, first))
                && !isRunning(last)
                && !release.isYearSoFar(period)
                && !(isBelowHeading() && release.isLastMonth(period));
        boolean aside = digresses && period != null && last != null && period.isPartOf(last);
        if (own
                && counts
                && !aside
                && !MonthlyReleases.isSoFarBesideMonth(sentence, period, last, titled)
                && !release.isLookedBackOn(period)
                && (first == null || isOfFiscalYear(period) || !release.isRolling(period))
                && !release.isYearInPassing(period, sentence.text())
                && !(release.english() && firstHeaded && sums.isInPassing(sentence, drafts, period, first, last))) {
            paragraph = sentence.passage();
            // 《前三季度经济运行情况》: what the title is about as well needs no repeating in every paragraph.
            boolean headed = kind == PassageKind.HEADING || (!manyArticles && titled.contains(period));
            firstHeaded = first == null ? headed : firstHeaded;
            first = first == null ? period : first;
            last = period;
            from = headed ? Origin.HEADING : Origin.ASSUMED;
        }
    }

    /** 全省出口9亿元。6月当月出口2亿元: a month of the time spoken of, which the next paragraph goes on with. */
    private boolean isMonthInPassing(Sentence sentence, @Nullable Period period) {
        return period != null
                && last != null
                && period.isPartOf(last)
                && !period.equals(last)
                && MONTH_ALONE.matcher(sentence.text()).find();
    }

    /** July to March, where years are reckoned from July on. */
    private boolean isOfFiscalYear(@Nullable Period period) {
        return period != null && fiscal != 0 && period.start().getMonthValue() == fiscal;
    }

    private boolean isBelowHeading() {
        return paragraph != null && paragraph.kind() == PassageKind.HEADING;
    }

    /** Whether a time as printed says of which year it is, be it in words: 2023年, 今年, March 2021. */
    static boolean namesYear(String printed) {
        return YEAR_NAMED.matcher(printed).find();
    }

    /** 现将2020年11月1日零时人口情况公布如下：a day as well, if what follows is told to be of it. */
    private static boolean announces(Sentence sentence) {
        return ANNOUNCED.matcher(sentence.text()).find();
    }

    /** 9月22日至28日，全国运行数据：what follows is of these days. */
    private static boolean opensDays(Sentence sentence, @Nullable Period period) {
        String text = sentence.text().stripTrailing();
        return period != null && isOfDays(period) && (text.endsWith("：") || text.endsWith(":"));
    }

    /**
     * The times of a sentence; a part of a year without one that the title names too is the title's, whatever year an
     * earlier sentence named in passing.
     */
    public List<Dated> ofTitle(String text, List<Dated> dates) {
        if (manyArticles) {
            return dates;
        }
        boolean year = false;
        List<Dated> times = new ArrayList<>();
        for (Dated date : dates) {
            String printed = text.substring(date.start(), date.end());
            year |= namesYear(printed);
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
        return period != null && !period.isDay() && !isOfDays(period) && !period.isSpan() && !isAhead(period);
    }

    /** Sales in the week ended 4 May: what a heading says is of what stands below it. */
    private static boolean isWeek(PassageKind kind, @Nullable Period period) {
        return kind == PassageKind.HEADING && period != null && period.code().endsWith("D");
    }

    /** 10月25日至27日: days of an event, while those from the first of a month on are a part of it. */
    private static boolean isOfDays(Period period) {
        return period.code().endsWith("D") && period.start().getDayOfMonth() > 1;
    }

    /** 预计全年, 今年以来: what is forecast, and months that still run, are of their own paragraph. */
    private boolean isNotOver(@Nullable Period period, Context context, EnglishRelease release) {
        if (last != null
                && period != null
                && context.forecasts()
                && period.start().isAfter(last.end())) {
            return true;
        }
        if (last == null
                || period == null
                || !vintage.isKnown()
                || !period.end().isAfter(vintage.lastDay())
                || (release.isEstimated(period) && !context.forecasts())) {
            return false;
        }
        return context.forecasts() || (!period.isYear() && period.code().contains("/"));
    }

    /** 到2035年，占比达到50%以上: its kind tells that it lies ahead, where the date of publication does not tell that it is over. */
    private boolean isOnlyHopedFor(@Nullable Period period, List<Draft> drafts) {
        return !drafts.isEmpty()
                && drafts.stream()
                        .allMatch(draft -> draft.kind() == FigureKind.TARGET || draft.kind() == FigureKind.FORECAST)
                && (!vintage.isKnown() || (period != null && period.end().isAfter(vintage.lastDay())));
    }

    /** 今年以来 in a title: nothing that the months told of below are a part of. */
    private boolean isRunning(@Nullable Period period) {
        return period != null
                && !period.isYear()
                && vintage.isKnown()
                && period.end().isAfter(vintage.lastDay());
    }

    private boolean isAhead(@Nullable Period period) {
        return period != null
                && vintage.isKnown()
                && period.lastYear() > vintage.lastDay().getYear();
    }

    /** A paragraph that opens with this sentence, with its time and where that was named. */
    public Context opening(Sentence sentence, Home place, Over habit) {
        @Nullable Period borneOut = sums.borneOut(sentence);
        if (borneOut != null) {
            return Context.opening(place, borneOut, Origin.ASSUMED, habit);
        }
        if (latest != null && SAME.matcher(sentence.text()).lookingAt()) {
            return Context.opening(place, latest, Origin.ASSUMED, habit);
        }
        @Nullable Period only = ofSection.only(sentence);
        return only == null
                ? Context.opening(place, last, from, habit)
                : Context.opening(place, only, Origin.ASSUMED, habit);
    }
}
