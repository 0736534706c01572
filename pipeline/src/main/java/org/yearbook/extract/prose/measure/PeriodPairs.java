package org.yearbook.extract.prose.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.ChineseNumerals;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/**
 * Gives the two numbers of 由13%升至16% their times: the first and the last year of a span of years; without a span the
 * first has none unless a time is printed with it (从2014年的20亿元增加到2022年的30亿元).
 */
public final class PeriodPairs {

    private static final String EARLIER_VALUE = "前值";
    private static final Pattern FROM =
            Pattern.compile("(?:由|从|\\bfrom)\\s*(?:[^，,；;]{0,14}?的)?\\s*(?:[增上下减][长升降少])?\\s*$");

    /** How many characters may name the base of a comparison: 2010年第六次人口普查的. */
    private static final int BASE_NAME = 20;

    /** So many figures may tell where a change starts: 2022年9个国家的8个港口增至. */
    private static final int COUNTED = 2;

    private static final Pattern YEARS = Pattern.compile("([二两三四五六七八九十]|\\d{1,2})\\s*年\\s*(?:年均|平均|来|间)");

    /** 从2014年起, 从2014年到: the beginning of a time. */
    private static final Pattern OPENING = Pattern.compile("\\s*(?:起|开始|以来|至|到|[—–~-])");

    private static final Pattern END = Pattern.compile("\\s*(?:同期)?的\\s*[^\\s的]{0,2}");

    private PeriodPairs() {}

    public static List<Draft> split(Parsed parsed, List<Draft> drafts) {
        List<Draft> split = new ArrayList<>(drafts);
        for (int index = 0; index + 1 < drafts.size(); index++) {
            Draft from = drafts.get(index);
            Draft to = drafts.get(index + 1);
            if (isPair(parsed, from, to)) {
                @Nullable Period period = from.period();
                if (period != null && period.isSpan()) {
                    split.set(index, from.withPeriod(Period.year(period.firstYear())));
                    split.set(index + 1, to.withPeriod(Period.year(period.lastYear())));
                } else if (!parsed.isEnglish() && !hasOwnTime(parsed, from)) {
                    split.set(index, from.withPeriod(firstOfPairBefore(split, index)));
                }
                spanAverage(split, index + 1);
                spanGrowth(parsed, split, index + 1);
            }
        }
        return split;
    }

    /** 从2017年的9亿元增至2024年的12亿元，占比由5%升至6%: the times of the pair before, whose last one goes on. */
    private static @Nullable Period firstOfPairBefore(List<Draft> split, int index) {
        if (index < 2) {
            return null;
        }
        @Nullable Period first = split.get(index - 2).period();
        @Nullable Period last = split.get(index - 1).period();
        boolean pair = first != null
                && last != null
                && first.end().isBefore(last.end())
                && last.equals(split.get(index).period())
                && last.equals(split.get(index + 1).period());
        return pair ? first : null;
    }

    /** 2019年的20亿元, 去年同期的5%. */
    private static boolean isOf(String text, Dated date) {
        int end = WordBounds.skipBlanks(text, date.end());
        return text.startsWith("的", end) || text.startsWith("同期的", end);
    }

    /** Whether a time belongs to the start of a change alone: 从2014年的20亿元增至…, 由去年同期的5%升至…. */
    public static boolean isOfStart(Parsed parsed, Dated date) {
        String text = parsed.text();
        if (text.startsWith(EARLIER_VALUE, date.start())) {
            return true; // 前值12.7%: of the time before, and what follows is of the time known
        }
        int before = date.start();
        while (before > 0 && WordBounds.isBlank(text.charAt(before - 1))) {
            before--;
        }
        return before > 0
                && "由从较比于".indexOf(text.charAt(before - 1)) >= 0
                && (isOf(text, date) || ("由从".indexOf(text.charAt(before - 1)) >= 0 && opensChange(parsed, date)));
    }

    /** 从2014年不足20亿元增至34亿元: words without 的 as well, if a change to another number follows the first at once. */
    private static boolean opensChange(Parsed parsed, Dated date) {
        List<Numeral> figures = parsed.numerals().stream()
                .filter(numeral -> numeral.isFigure() && numeral.start() >= date.end())
                .limit(COUNTED + 1L)
                .toList();
        return figures.size() > 1
                && !parsed.isEnglish()
                && parsed.clauseAt(date.start()).end() > figures.get(0).start()
                && !OPENING.matcher(parsed.text())
                        .region(date.end(), parsed.text().length())
                        .lookingAt()
                && IntStream.range(1, figures.size())
                        .anyMatch(next ->
                                parsed.clauseAt(figures.get(next - 1).start()).equals(parsed.clauseAt(date.start()))
                                        && reaches(parsed, figures.get(next - 1), figures.get(next)));
    }

    /** The time that is of a number alone, as the start of a change or the base of a comparison; no multiple has one, for 相当于2011年的3倍 is taken of it. */
    public static Optional<Dated> timeOf(Parsed parsed, Piece stretch, Numeral numeral) {
        return parsed.dates().stream()
                .filter(date -> !numeral.baseUnit().equals("times"))
                .filter(date -> stretch.start() <= date.start() && date.end() <= stretch.end())
                .filter(date -> isOfStart(parsed, date) || isOfBase(parsed, date, numeral))
                .findFirst();
    }

    /** 较去年同期的5亿元增长2%, 与2010年普查的6万人相比: the time of what a number is compared with is that of the number alone. */
    private static boolean isOfBase(Parsed parsed, Dated date, Numeral base) {
        boolean compared = parsed.mentions().stream()
                .anyMatch(mention -> mention.term() == Term.COMPARED
                        && WordBounds.skipBlanks(parsed.text(), mention.end()) == date.start());
        boolean first = parsed.numerals().stream()
                .noneMatch(numeral ->
                        numeral.isFigure() && numeral.start() >= date.end() && numeral.end() <= base.start());
        return compared
                && first
                && date.end() <= base.start()
                && base.start() - date.end() <= BASE_NAME
                && (parsed.text().charAt(base.start() - 1) == '的'
                        || (date.end() == base.start() && Changes.isGrowthNamedBehind(parsed, base)))
                && parsed.text().substring(date.end(), base.start()).indexOf('，') < 0;
    }

    /** 两年平均, 近五年年均: the years up to the one spoken of. */
    static @Nullable Period averagedOver(Parsed parsed, Piece stretch, @Nullable Period period) {
        Matcher years = YEARS.matcher(parsed.text()).region(stretch.start(), stretch.end());
        if (period == null || !period.isYear() || !years.find()) {
            return period;
        }
        String printed = years.group(1);
        int count = Character.isDigit(printed.charAt(0))
                ? Integer.parseInt(printed)
                : ChineseNumerals.parse(printed).orElse(BigDecimal.ZERO).intValue();
        return count < 2 ? period : Period.span(period.firstYear() - count, period.firstYear());
    }

    /** 低于去年同期的383亿美元: the number is what is compared with, and not the distance. */
    static boolean isAtOtherTime(Parsed parsed, Piece stretch) {
        return parsed.dates().stream()
                .anyMatch(date -> stretch.start() <= date.start()
                        && date.end() <= stretch.end()
                        && isOfStart(parsed, date)
                        && END.matcher(parsed.text().substring(date.end(), stretch.end()))
                                .matches());
    }

    private static boolean hasOwnTime(Parsed parsed, Draft from) {
        return parsed.dates().stream()
                .anyMatch(date -> date.start() >= from.stretch().start()
                        && date.end() <= from.numeral().start()
                        && isOfStart(parsed, date));
    }

    /** 从2019年的x增至2023年的y，年均增长z%: the average is over the years between. */
    private static void spanAverage(List<Draft> split, int to) {
        @Nullable Period first = split.get(to - 1).period();
        @Nullable Period last = split.get(to).period();
        if (first == null || last == null || first.firstYear() >= last.lastYear()) {
            return;
        }
        for (int index = to + 1; index < split.size(); index++) {
            Draft draft = split.get(index);
            boolean average = draft.measured().measure() == Measure.GROWTH_AVG && Objects.equals(draft.period(), last);
            if (average) {
                split.set(index, draft.withPeriod(Period.span(first.firstYear(), last.lastYear())));
            }
        }
    }

    /** 由2013年的x增至2023年的y，增长90%: the growth right behind is over the years between, and not over one. */
    private static void spanGrowth(Parsed parsed, List<Draft> split, int to) {
        @Nullable Period first = split.get(to - 1).period();
        @Nullable Period last = split.get(to).period();
        boolean years = first != null && last != null && first.firstYear() + 1 < last.lastYear();
        if (!years || to + 1 >= split.size()) {
            return;
        }
        Draft growth = split.get(to + 1);
        boolean over = growth.measured().measure() == Measure.GROWTH_YOY
                && Objects.equals(growth.period(), last)
                && parsed.mentions(growth.stretch(), Term.OVER).isEmpty()
                && parsed.dates().stream()
                        .noneMatch(date -> growth.stretch().start() <= date.start()
                                && date.end() <= growth.stretch().end());
        if (over) {
            split.set(
                    to + 1,
                    growth.with(new Measured(Measure.OTHER, growth.measured().falling())));
        }
    }

    private static boolean isPair(Parsed parsed, Draft from, Draft to) {
        return reaches(parsed, from.numeral(), to.numeral()) && (isFrom(parsed, from) || hasOwnTime(parsed, from));
    }

    /** Whether words of change lead from the one number to the other, in its clause or opening the next. */
    private static boolean reaches(Parsed parsed, Numeral from, Numeral to) {
        int fromEnd = from.end();
        int toStart = to.start();
        Piece between = new Piece(fromEnd, toStart);
        boolean reaches = parsed.mentions(between, Term.CHANGE).stream()
                        .anyMatch(change -> Changes.reaches(parsed, change, between))
                || parsed.text().substring(between.start(), between.end()).matches("\\s*(?:至|到|[转变]为.{0,6})\\s*");
        boolean sameClause = parsed.clauseAt(from.start()).equals(parsed.clauseAt(to.start()));
        return reaches && (sameClause || isNextClause(parsed, between));
    }

    /** 从2014年的20亿元，增长到2022年的30亿元: the clause opens with the change. */
    private static boolean isNextClause(Parsed parsed, Piece between) {
        return parsed.text().charAt(between.start()) == '，'
                && parsed.mentions(between, Term.CHANGE).stream()
                        .anyMatch(change -> change.start() == between.start() + 1);
    }

    private static boolean isFrom(Parsed parsed, Draft draft) {
        int hedge = parsed.mentions().stream()
                .filter(mention -> mention.term() == Term.HEDGE_BEFORE
                        && mention.end() == draft.numeral().start())
                .mapToInt(Mention::start)
                .findFirst()
                .orElse(draft.numeral().start());
        String before = parsed.text()
                .substring(draft.stretch().start(), Math.max(draft.stretch().start(), hedge));
        return FROM.matcher(before).find();
    }
}
