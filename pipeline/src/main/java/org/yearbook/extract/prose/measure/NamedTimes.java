package org.yearbook.extract.prose.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * The times that a sentence has named so far, and with which of them the next sentence goes on where it names none: not with
 * one that was named in passing.
 *
 * <ul>
 *   <li>A time told one by one by its parts (分季度看，一季度…，二季度…), or with a part of it behind 其中, goes on whole.
 *   <li>A year named behind a later one is what that is compared with.
 *   <li>What is foretold or aimed at beside what was observed is of its own sentence.
 *   <li>曾 speaks of what is over, 目前 of the day of the edition; both of their own sentence alone.
 * </ul>
 */
public final class NamedTimes {

    private static final Pattern NOW = Pattern.compile("目前|当前");
    private static final Pattern ONCE = Pattern.compile("曾");

    private record Named(Dated date, Period period) {}

    private final Parsed parsed;
    private final List<Named> named = new ArrayList<>();

    public NamedTimes(Parsed parsed) {
        this.parsed = parsed;
    }

    public void add(Dated date, @Nullable Period period) {
        if (period != null) {
            named.add(new Named(date, period));
        }
    }

    /** 截至8月底，今年累计: the year up to the end of the month that the sentence has named; empty where it says nothing of the kind. */
    public Optional<Period> upTo(Dated date, @Nullable Period known) {
        @Nullable Period year = date.period();
        boolean relative = !Character.isDigit(parsed.text().charAt(date.start()));
        if (!relative || year == null || !year.isYear() || known == null || !known.isDay() || parsed.isEnglish()) {
            return Optional.empty();
        }
        LocalDate last = known.end();
        boolean ofSentence = named.stream().anyMatch(before -> before.period().equals(known));
        boolean monthEnd = last.getDayOfMonth() == last.lengthOfMonth() && last.getMonthValue() > 1;
        return ofSentence && monthEnd && last.getYear() == year.firstYear()
                ? Optional.of(Period.months(year.firstYear(), 1, last.getMonthValue()))
                : Optional.empty();
    }

    /** Whether it is the time among whose parts the one named before stands out: 6月份降到上半年的最低点. */
    public boolean isNarrowed(Dated date) {
        @Nullable Period wider = date.period();
        return wider != null
                && parsed.text().startsWith("的最", date.end())
                && named.stream().anyMatch(before -> before.period().isPartOf(wider));
    }

    /**
     * The time that the next sentence goes on with, if it is not the one named last.
     *
     * @param before what was known when the sentence began
     * @param figures whether the sentence has any: the day of an event that has none is its own
     */
    public Optional<Period> goingOn(@Nullable Period before, boolean figures) {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Named last = named.get(named.size() - 1);
        List<Period> earlier = new ArrayList<>();
        if (before != null) {
            earlier.add(before);
        }
        named.forEach(time -> earlier.add(time.period()));
        if (isInPassing(last) || (!figures && last.period().isDay() && !isAnnounced())) {
            return earlier.stream()
                    .filter(period -> !period.equals(last.period()))
                    .reduce((first, second) -> second);
        }
        if (Foretold.isTimeOf(parsed, last.date())) {
            Optional<Period> told = named.stream()
                    .filter(time -> !Foretold.isTimeOf(parsed, time.date()))
                    .map(Named::period)
                    .filter(period -> period.start().isBefore(last.period().start()))
                    .reduce((first, second) -> second);
            if (told.isPresent()) {
                return told;
            }
        }
        return earlier.stream()
                .filter(period -> isPartOf(last, period) || isComparedWith(last, period))
                .findFirst();
    }

    /** 现将11月1日的情况公布如下. */
    private boolean isAnnounced() {
        return parsed.text().contains("如下") || parsed.text().contains("截至");
    }

    private boolean isInPassing(Named last) {
        String printed =
                parsed.text().substring(last.date().start(), last.date().end());
        Piece clause = clause(last.date());
        return NOW.matcher(printed).find()
                || ONCE.matcher(parsed.text().substring(last.date().end(), clause.end()))
                        .find();
    }

    private boolean isPartOf(Named last, Period whole) {
        long parts = named.stream()
                .map(Named::period)
                .filter(period -> isWithin(period, whole))
                .distinct()
                .count();
        int segment = parsed.text().lastIndexOf('；', last.date().start()) + 1;
        Piece before = new Piece(segment, last.date().start());
        boolean ofWhich = !parsed.mentions(before, Term.OF_WHICH).isEmpty();
        return parts > 1 || (parts == 1 && ofWhich && !opensParagraph(last) && isWithin(last.period(), whole));
    }

    /** 其中，7月出口5亿元，进口3亿元。机电产品: a paragraph that opens so is about the part. */
    private boolean opensParagraph(Named last) {
        return parsed.sentence().opensPassage() && !tellsBefore(last);
    }

    private boolean isComparedWith(Named last, Period later) {
        boolean sameParts = later.inYear(last.period().firstYear()).equals(last.period());
        return sameParts
                && !later.isSpan()
                && later.firstYear() > last.period().firstYear()
                && (named.stream().anyMatch(time -> Objects.equals(time.period(), later)) || tellsBefore(named.get(0)));
    }

    /** 出口增长5%，2019年为3亿元: figures of the time spoken of stand before the first that is named. */
    private boolean tellsBefore(Named first) {
        return !parsed.isEnglish()
                && parsed.numerals().stream()
                        .anyMatch(figure -> figure.isFigure()
                                && figure.end() <= first.date().start());
    }

    private static boolean isWithin(Period part, Period whole) {
        return !part.isDay() && part.isPartOf(whole);
    }

    private Piece clause(Dated date) {
        return parsed.clauseAt(date.start());
    }
}
