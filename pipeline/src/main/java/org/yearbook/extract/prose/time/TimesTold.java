package org.yearbook.extract.prose.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.EnglishRelative;
import org.yearbook.extract.period.RelatedTimes;
import org.yearbook.extract.period.VagueTimes;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.name.Ellipsis;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.subject.EnglishSpokenOf;

/** What a time that a sentence names means beside the time that is known: the same part of another year, more of it, or nothing new. */
public final class TimesTold {

    private static final Pattern JOINER = Pattern.compile("\\s*[、和及]\\s*");

    private static final Pattern UP_TO = Pattern.compile("截[至止]到?\\s*$");

    private static final Pattern AS_MUCH = Pattern.compile("则?(?:仅|只)?[为是有]");

    private static final Pattern YEAR_BEFORE = Pattern.compile("上一?年(?:度|全年)?|前一年");

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");

    /** 超过2022年的15亿元: before a time that a quantity is measured by. */
    private static final Pattern MEASURED_BY = Pattern.compile("(?:超[过出越]?|高[于出过]|[低多少好优]于|不及|接近|逼近|追平)了?$");

    private final Parsed parsed;
    private final boolean english;

    public TimesTold(Parsed parsed) {
        this.parsed = parsed;
        this.english = parsed.isEnglish();
    }

    /** 一、二季度: of a value that is not dealt out nobody knows whether it is of one of two times or of both. */
    public boolean isJoinedToAnother(Dated date) {
        return !english
                && parsed.dates().stream()
                        .anyMatch(before -> before.end() < date.start()
                                && JOINER.matcher(parsed.text().substring(before.end(), date.start()))
                                        .matches());
    }

    /** 国庆假期7天: unless a time behind it is named, and not in 受春节影响. */
    public boolean isOfEvent(Piece stretch) {
        List<Mention> events = parsed.subjects(stretch, Term.EVENT).stream()
                .filter(event -> !isCompared(event))
                .toList();
        if (events.isEmpty() || Ellipsis.startsWith(parsed, stretch, Term.ASIDE)) {
            return false;
        }
        Mention last = events.get(events.size() - 1);
        return parsed.dates().stream()
                .noneMatch(date -> isOwn(date, last, stretch) && !parsed.aside().get(date.start()));
    }

    /** A time behind the event, or the days of it right before: 10月1日至7日国庆假期. */
    private static boolean isOwn(Dated date, Mention event, Piece stretch) {
        @Nullable Period days = date.period();
        boolean right =
                date.end() == event.start() && days != null && days.code().endsWith("D");
        return right || (date.start() >= event.end() && date.end() <= stretch.end());
    }

    /** 较去年春节假期: what is compared with. */
    private boolean isCompared(Mention event) {
        int start = parsed.dates().stream()
                .filter(date -> date.end() == event.start())
                .mapToInt(Dated::start)
                .findFirst()
                .orElse(event.start());
        return !english
                && parsed.mentions().stream()
                        .anyMatch(mention -> mention.term() == Term.COMPARED && mention.end() == start);
    }

    /** 截至10月末，今年累计: the year adds nothing to the part of it that the sentence has named. */
    public boolean isWiderThan(Context context, Dated date) {
        @Nullable Period known = context.period();
        @Nullable Period year = date.period();
        if (english && EnglishSpokenOf.isYearSoFar(parsed, date, context.period())) {
            return true;
        }
        boolean foretold = english && parsed.mentions().stream().anyMatch(mention -> mention.term() == Term.FORECAST);
        boolean relative = !foretold
                && !parsed.text().startsWith("全年", date.start())
                && !YEAR_BEFORE
                        .matcher(parsed.text())
                        .region(date.start(), parsed.text().length())
                        .lookingAt()
                && !RelatedTimes.isSamePart(parsed.text(), date.end())
                && !Character.isDigit(parsed.text().charAt(date.start()))
                && parsed.dates().stream()
                        .anyMatch(before -> before.start() < date.start() && Objects.equals(before.period(), known));
        return relative
                && known != null
                && year != null
                && year.isYear()
                && !known.isYear()
                && !known.isSpan()
                && context.periodFrom() == Origin.OWN
                && known.firstYear() == year.firstYear();
    }

    /** 去年同期 is the same part of last year as the one known of this year. */
    @Nullable
    public Period sameTime(@Nullable Period known, Dated date) {
        String printed = parsed.text().substring(date.start(), date.end());
        if ((date.period() == null && EnglishRelative.is(printed)) || EnglishRelative.yearSoFar(printed) != null) {
            return EnglishRelative.of(printed, known);
        }
        if (RelatedTimes.isLatestMonth(printed)) {
            return RelatedTimes.latestMonth(known);
        }
        if (VagueTimes.isLastMonth(printed)) {
            return known == null ? date.period() : null; // 6月为50，上月为49: before which month nobody knows
        }
        if (VagueTimes.isThisMonth(printed)) {
            return isMonthOfText(known) ? known : date.period();
        }
        if (RelatedTimes.isMonthBefore(printed)) {
            return RelatedTimes.monthBefore(known);
        }
        if (VagueTimes.isYearAfter(printed)) {
            return known == null ? null : Period.year(known.lastYear() + 1);
        }
        if (isUpTo(date)) {
            return upTo(date);
        }
        @Nullable Period year = date.period();
        boolean same = RelatedTimes.isSamePart(parsed.text(), date.end());
        if (known != null && isYearBeforeSpokenOf(known, date, same)) {
            return same || known.isDay()
                    ? known.inYear(known.firstYear() - 1)
                    : Period.year(known.firstYear() - 1); // 2023年一季度增长5%，上年增长3%
        }
        if (same && known == null && !english) {
            return null; // “618”期间为5亿件，去年同期为4亿件: the same part of another year, whichever that is
        }
        return same && known != null && year != null && year.isYear() && !known.isSpan()
                ? known.inYear(year.firstYear())
                : year;
    }

    /** 6月出口5亿元，本月进口4亿元: the month spoken of, where nothing is foretold. */
    private boolean isMonthOfText(@Nullable Period known) {
        return known != null
                && MONTH.matcher(known.code()).matches()
                && parsed.mentions().stream().noneMatch(mention -> mention.term() == Term.FORECAST);
    }

    /**
     * 2023年为5亿元，上年为4亿元: before the year spoken of, whatever that of the edition. 2013年1月为3亿元，去年同期为2亿元: 去年 is so where
     * the edition's own is not before the time spoken of, or not known.
     */
    private boolean isYearBeforeSpokenOf(Period known, Dated date, boolean same) {
        @Nullable Period year = date.period();
        String printed = parsed.text().substring(date.start(), date.end());
        boolean of = YEAR_BEFORE.matcher(printed).matches() || (printed.equals("去年") && same);
        boolean later = year == null || (year.isYear() && year.firstYear() >= known.firstYear());
        return !english && of && later && !known.isSpan();
    }

    /** 截至7月, which unlike 截至7月底 may be a day or the months that end with it. */
    private boolean isUpTo(Dated date) {
        @Nullable Period month = date.period();
        return !english
                && month != null
                && MONTH.matcher(month.code()).matches()
                && UP_TO.matcher(parsed.text().substring(0, date.start())).find();
    }

    /** Trade and what grew over the year is of the months up to it, the number of what exists of its last day. */
    private Period upTo(Dated date) {
        LocalDate last = Objects.requireNonNull(date.period()).end();
        Piece clause = parsed.clauseAt(date.start());
        int end = parsed.text().indexOf('；', clause.start());
        Piece rest = new Piece(date.end(), end < 0 ? parsed.text().length() : end);
        boolean flows = !parsed.flows(rest).isEmpty() || parsed.has(rest, Term.OVER, "year");
        return flows && last.getMonthValue() > 1
                ? Period.months(last.getYear(), 1, last.getMonthValue())
                : Period.day(last.getYear(), last.getMonthValue(), last.getDayOfMonth());
    }

    /** 近年来, 2018—2023年的五年间: what says nothing of the time that the sentence has named before, with no number between. */
    public boolean isVagueBesideAnother(Dated date) {
        return !english
                && VagueTimes.isLately(parsed.text().substring(date.start(), date.end()))
                && parsed.dates().stream()
                        .anyMatch(before -> before.end() <= date.start()
                                && before.period() != null
                                && !parsed.aside().get(before.start())
                                && parsed.numerals().stream()
                                        .noneMatch(figure -> figure.isFigure()
                                                && before.end() <= figure.start()
                                                && figure.end() <= date.start()));
    }

    public boolean isVague(Dated date) {
        return !english && VagueTimes.isVague(parsed.text().substring(date.start(), date.end()));
    }

    /** 2023年为18亿元，2022年为15亿元，增长20%. */
    private boolean isYearBefore(Dated date, @Nullable Period known) {
        @Nullable Period year = sameTime(known, date);
        return known != null
                && year != null
                && AS_MUCH.matcher(parsed.text())
                        .region(date.end(), parsed.text().length())
                        .lookingAt()
                && year.firstYear() == known.firstYear() - 1
                && year.equals(known.inYear(year.firstYear()));
    }

    /** 已超2022年全年的15亿元: what was reached earlier. */
    private boolean isMeasuredBy(Dated date, @Nullable Period known) {
        @Nullable Period earlier = date.period();
        return known != null
                && earlier != null
                && earlier.start().isBefore(known.start())
                && MEASURED_BY.matcher(parsed.text().substring(0, date.start())).find();
    }

    /** 今年营收18亿元，去年同期为15亿元，增长20%: the time of a number to compare with is its own alone. */
    public boolean comparesWithEarlier(Piece stretch, @Nullable Period known) {
        return parsed.dates().stream()
                .anyMatch(date -> date.start() >= stretch.start()
                        && date.end() <= stretch.end()
                        && !parsed.aside().get(date.start())
                        && (RelatedTimes.isSamePart(parsed.text(), date.end())
                                || isYearBefore(date, known)
                                || isMeasuredBy(date, known)
                                || RelatedTimes.isMonthBefore(parsed.text().substring(date.start(), date.end()))));
    }
}
