package org.yearbook.extract.prose.subject;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.EnglishCounted;
import org.yearbook.extract.period.EnglishOpenTimes;
import org.yearbook.extract.period.EnglishRelative;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.UnitFinder.Piece;

/** With which time an English text goes on behind one that it only named in passing, and what this year means within it. */
public final class EnglishSpokenOf {

    /** In December, exports had grown by 1%. */
    private static final Pattern HAD =
            Pattern.compile("\\bhad (?:[a-z]+ly )?[a-z]+(?:ed|en|wn|un|ut|ost|allen|isen|one)\\b");

    private static final Pattern OPENS = Pattern.compile(
            "\\s*(?:compared (?:with|to)|relative to|versus|against|on a monthly basis, compared (?:with|to))\\b");

    /** That compares with a fall in March. */
    private static final Pattern COMPARES = Pattern.compile(
            "\\s*(?:that|this|it|these|those|which) (?:compare[sd]? (?:with|to)|follow(?:s|ed)|(?:was|were|is) followed by|came after)\\b");

    private static final Pattern WHEN = Pattern.compile("\\s*,?\\s*(?:when|which (?:was|were|had been|stood at))\\b");

    private EnglishSpokenOf() {}

    /**
     * Up from March, when 5 million came; the largest fall since December 2001, when they fell 5%: the time of the number is one that
     * is only named to be compared with.
     */
    public static Optional<Dated> timeWhen(Parsed parsed, Piece stretch) {
        return parsed.dates().stream()
                .filter(date -> date.end() <= stretch.end() && stretch.start() <= date.end() + 1)
                .filter(date -> parsed.aside().get(date.start())
                        || EnglishOpenTimes.isSince(parsed.text().substring(date.start(), date.end())))
                .filter(date -> WHEN.matcher(parsed.folded())
                        .region(date.end(), stretch.end())
                        .lookingAt())
                .reduce((first, second) -> second)
                .filter(date -> parsed.dates().stream()
                        .noneMatch(other -> date.end() <= other.start() && other.end() <= stretch.end()));
    }

    /** In the first ten months exports rose. Compared with September, they fell: in October, of which nothing but its base tells. */
    public static Context inMonthCompared(Parsed parsed, Piece stretch, Context context) {
        @Nullable Period known = context.period();
        boolean alone = parsed.dates().size() == 1
                && OPENS.matcher(parsed.folded())
                        .region(stretch.start(), stretch.end())
                        .lookingAt();
        @Nullable Period base = alone ? parsed.dates().get(0).period() : null;
        if (known != null && base != null && !base.isDay() && !base.isSpan() && isRunUpTo(base, known)) {
            return context.withPeriod(base.inYear(base.firstYear() + known.lastYear() - base.lastYear()));
        }
        boolean runs = known != null
                && (known.isYear() || known.code().endsWith("M") || known.code().contains("-S"));
        return known != null
                        && base != null
                        && runs
                        && !base.isDay()
                        && base.end().plusDays(1).getMonth() == known.end().getMonth()
                        && isMonth(base)
                        && base.end().isBefore(known.end())
                        && base.end().plusMonths(2).isAfter(known.end())
                ? context.withPeriod(
                        Period.month(known.end().getYear(), known.end().getMonthValue()))
                : context;
    }

    /** In October exports rose. Against April to October 2021, they fell: the months up to the one spoken of. */
    private static boolean isRunUpTo(Period base, Period known) {
        return isMonth(known)
                && !isMonth(base)
                && !base.isYear()
                && base.end().getMonth() == known.end().getMonth()
                && base.lastYear() < known.lastYear();
    }

    private static boolean isMonth(Period period) {
        return period.code().length() == "2024-10".length()
                && Character.isDigit(period.code().charAt(5));
    }

    /** A time before the one spoken of, named next to others or told as over by then, was only looked back on. */
    public static Context afterSentence(Parsed parsed, Context opening, Context context) {
        @Nullable Period last = context.period();
        @Nullable Period first = opening.period();
        boolean before = last != null && first != null && last.end().isBefore(first.start());
        boolean back =
                before && (isAmongOthers(parsed) || HAD.matcher(parsed.folded()).find());
        boolean open = last == null && first != null && tellsLengthAlone(parsed);
        boolean earlier = first != null && tellsOfBefore(parsed, first);
        boolean compares = first != null && COMPARES.matcher(parsed.folded()).lookingAt();
        return back || earlier || open || compares || isToldByParts(parsed, first)
                ? context.withPeriod(first, opening.periodFrom())
                : context;
    }

    /** In 2023 exports grew. By quarter, they grew by 4% in the first quarter and by 6% in the second: the year goes on. */
    private static boolean isToldByParts(Parsed parsed, @Nullable Period whole) {
        return whole != null
                && parsed.dates().stream()
                                .filter(date -> !parsed.aside().get(date.start()))
                                .map(Dated::period)
                                .filter(period -> period != null && !period.isDay() && period.isPartOf(whole))
                                .distinct()
                                .count()
                        > 1
                && parsed.dates().stream()
                        .filter(date -> !parsed.aside().get(date.start()))
                        .allMatch(date -> date.period() != null && date.period().isPartOf(whole));
    }

    /** In August exports were 3 billion. A year earlier, they were 2 billion: only held against what is spoken of. */
    private static boolean tellsOfBefore(Parsed parsed, Period known) {
        List<Dated> own = parsed.dates().stream()
                .filter(date -> !parsed.aside().get(date.start()))
                .toList();
        return !own.isEmpty()
                && own.stream()
                        .allMatch(date ->
                                EnglishRelative.isBefore(parsed.text().substring(date.start(), date.end()), known));
    }

    /** For the quarter, where the text has named none: no time to go on with. */
    private static boolean tellsLengthAlone(Parsed parsed) {
        return parsed.dates().stream()
                .filter(date -> !parsed.aside().get(date.start()))
                .allMatch(date -> EnglishCounted.is(parsed.text().substring(date.start(), date.end())));
    }

    private static boolean isAmongOthers(Parsed parsed) {
        return parsed.dates().stream()
                        .filter(date -> !parsed.aside().get(date.start()))
                        .count()
                > 1;
    }

    /** Exports in the first two months were 3 billion. Growth this year: of the part of it that is over. */
    public static boolean isYearSoFar(Parsed parsed, Dated date, @Nullable Period known) {
        @Nullable Period year = date.period();
        return known != null
                && year != null
                && !known.equals(year)
                && known.start().equals(year.start())
                && known.isPartOf(year)
                && parsed.folded().startsWith("this year", date.start())
                && parsed.mentions().stream()
                        .noneMatch(mention -> mention.term() == Term.FORECAST || mention.term() == Term.TARGET);
    }
}
