package org.yearbook.extract.prose.measure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.RelatedTimes;
import org.yearbook.extract.prose.aside.BasesInWords;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.key.Over;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/**
 * Keeps in mind whether growth is over the year or over the month or quarter before it. 环比 holds for what follows it
 * (环比下降0.3%。其中，食品下降1.2%) until 同比 or another base is named; where a growth over the year stands before it in the
 * sentence, it is said of that one subject alone (增长5%，环比下降2%，进口增长4%).
 */
public final class Comparison {

    /** 分产业看, 食品中: the sentence goes on about parts of what was spoken of. */
    private static final String YEAR_END = "末底";

    private static final int DECEMBER = 12;

    private static final Pattern OF_PARTS = Pattern.compile("\\s*(?:分|[^，,]{1,10}中，)");

    private static final Pattern FAIR_BEFORE = Pattern.compile("(?:上一?|首|前|往)届");

    private static final Pattern FISCAL_YEAR_BEFORE = Pattern.compile("(?:去年|上[一个年]?)(?:财年|财政年度|会计年度)");

    private static final Pattern FAIR_LAST = Pattern.compile("上一?届");

    private static final Pattern MANY_FAIRS = Pattern.compile("第(?:1\\d\\d|一百)[^，。]{0,5}?届");

    private static final String LAST_YEAR = "上年";

    private Comparison() {}

    /** What holds behind this stretch of words. */
    public static Over after(Parsed parsed, Piece stretch, Context known, List<Draft> drafts) {
        Over before = known.over();
        boolean opens = stretch.start() == 0
                && parsed.mentions(stretch, Term.OF_WHICH).isEmpty()
                && !OF_PARTS.matcher(parsed.text()).lookingAt();
        boolean averaged = // 与2020年相比，两年平均增长5%，: said of the average alone
                !drafts.isEmpty() && drafts.get(drafts.size() - 1).measured().measure() == Measure.GROWTH_AVG;
        boolean previous = before == Over.ANOTHER_TIME && !opens && !averaged;
        if (overYear(parsed, stretch)) {
            return Over.NOT_SAID;
        }
        boolean named =
                parsed.has(stretch, Term.OVER, "period") || comparesWithLastPeriod(parsed, stretch, known.period());
        // 与2019年相比，: a clause of its own holds for all behind it
        boolean ofClause =
                parsed.mentions(stretch, Term.CHANGE).isEmpty() && !isOverAYear(parsed, stretch, known.period());
        boolean alsoOverYear =
                drafts.stream().anyMatch(draft -> draft.measured().measure() == Measure.GROWTH_YOY);
        return previous || ofClause || (named && !alsoOverYear) ? Over.ANOTHER_TIME : Over.NOT_SAID;
    }

    /** A growth that names no base of its own is of the base that holds. */
    static Measured apply(Parsed parsed, Piece stretch, Measured measured, Over known, @Nullable Period period) {
        boolean growth = measured.measure() == Measure.GROWTH_YOY;
        boolean previous = known == Over.ANOTHER_TIME && !overYear(parsed, stretch);
        return growth && (previous || comparesWithLastPeriod(parsed, stretch, period))
                ? new Measured(Measure.OTHER, measured.falling())
                : measured;
    }

    /** 2013年到2023年，出口增长80%: over a span of years a growth is none over one, unless it is said to be. */
    static Measured overYears(Parsed parsed, Piece stretch, @Nullable Period period, Measured measured) {
        boolean span = period != null && period.isSpan() && !overYear(parsed, stretch);
        return span && measured.measure() == Measure.GROWTH_YOY
                ? new Measured(Measure.OTHER, measured.falling())
                : measured;
    }

    private static boolean overYear(Parsed parsed, Piece stretch) {
        return parsed.has(stretch, Term.OVER, "year");
    }

    /** 比上月, 较上季度; 比上年末 of a value at the end of a year is over the year. */
    private static boolean comparesWithLastPeriod(Parsed parsed, Piece stretch, @Nullable Period period) {
        for (Mention compared : parsed.mentions(stretch, Term.COMPARED)) {
            if (comparesWithFairBefore(parsed, compared)) {
                return true;
            }
            boolean last = parsed.dates().stream()
                    .filter(date -> date.start() == compared.end())
                    .filter(date -> !endsYear(period) || !parsed.text().startsWith(LAST_YEAR, date.start()))
                    .anyMatch(date -> RelatedTimes.isLastPeriod(parsed.text().substring(date.start(), date.end())));
            // 涨幅比上月回落0.3个百分点: here two growths over a year are compared
            boolean ofGrowth = parsed.mentions(stretch, Term.MEASURE).stream()
                    .anyMatch(measure -> measure.code().equals("growth_yoy") && measure.end() <= compared.start());
            if (last && !ofGrowth) {
                return true;
            }
        }
        return false;
    }

    /** 第136届茶博会客商较上届增长: a fair held so often is held more than once a year. */
    private static boolean comparesWithFairBefore(Parsed parsed, Mention compared) {
        return FAIR_BEFORE
                        .matcher(parsed.text())
                        .region(compared.end(), parsed.text().length())
                        .lookingAt()
                && MANY_FAIRS.matcher(parsed.text()).find();
    }

    /** Whether a base of comparison, where one is printed, is the year before: 较上年, 与2022年同期相比. */
    static boolean isOverAYear(Parsed parsed, Piece stretch, @Nullable Period period) {
        for (Mention compared : parsed.mentions(stretch, Term.COMPARED)) {
            int from = WordBounds.skipBlanks(parsed.text(), compared.end());
            if (isOverWords(parsed, compared, from, period)) {
                return false;
            }
            for (Dated base : parsed.dates()) {
                boolean behind = base.start() == from;
                if (behind && !isYearBefore(parsed, base, period) && !hasGrowthOfItsOwn(parsed, base)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** 较试点前增长, 比疫情前的2019年增长: words of which no year before is all that they name; fairs are told of elsewhere. */
    private static boolean isOverWords(Parsed parsed, Mention compared, int from, @Nullable Period period) {
        Optional<Piece> base = parsed.isEnglish() || parsed.dates().stream().anyMatch(date -> date.start() == from)
                ? Optional.empty()
                : BasesInWords.behind(parsed.text(), parsed.mentions(), compared);
        return base.filter(words -> !FAIR_LAST
                        .matcher(parsed.text())
                        .region(from, words.end())
                        .lookingAt())
                .filter(words -> parsed.dates().stream()
                        .filter(date -> words.start() <= date.start() && date.end() <= words.end())
                        .noneMatch(date -> isYearBefore(parsed, date, period)))
                .isPresent();
    }

    /** 相比前9个月2.9%的增速: the number is the growth of the time that is compared with. */
    private static boolean hasGrowthOfItsOwn(Parsed parsed, Dated base) {
        return parsed.numerals().stream()
                .anyMatch(numeral -> numeral.isFigure()
                        && numeral.start() == base.end()
                        && Changes.isGrowthNamedBehind(parsed, numeral));
    }

    /** 比前一年底, 较上年末: what has changed since then has in a year only at the end of this one. */
    private static boolean isYearEnd(Parsed parsed, Dated base) {
        String text = parsed.text();
        boolean behind = base.end() < text.length() && YEAR_END.indexOf(text.charAt(base.end())) >= 0;
        return behind || YEAR_END.indexOf(text.charAt(base.end() - 1)) >= 0;
    }

    private static boolean isYearBefore(Parsed parsed, Dated base, @Nullable Period period) {
        String printed = parsed.text().substring(base.start(), base.end());
        @Nullable Period from = base.period();
        if (printed.startsWith("上年")
                || printed.startsWith("上一年")
                || FISCAL_YEAR_BEFORE.matcher(printed).matches()
                || printed.startsWith("前一年")
                || printed.startsWith("去年")) {
            return !isYearEnd(parsed, base)
                    || period == null
                    || period.isYear()
                    || period.end().getMonthValue() == DECEMBER;
        }
        return from != null
                && period != null
                && ((from.isYear() && from.firstYear() == period.lastYear() - 1) || areEndsOfYears(from, period));
    }

    /** The last day of a year and that of the year before it. */
    private static boolean areEndsOfYears(@Nullable Period from, @Nullable Period to) {
        return from != null
                && to != null
                && from.isDay()
                && endsYear(to)
                && from.end().equals(to.end().minusYears(1));
    }

    private static boolean endsYear(@Nullable Period period) {
        return period != null
                && period.isDay()
                && period.end().getDayOfYear() == period.end().lengthOfYear();
    }
}
