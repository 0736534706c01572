package org.yearbook.extract.prose.measure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.Conditions;
import org.yearbook.extract.prose.aside.EnglishContinuation;
import org.yearbook.extract.prose.aside.Norms;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Tells observations from forecasts and targets: by the last word of forecasting or aiming before the number in its
 * sentence, semicolons apart, and by the edition, for nothing after its publication can have been observed.
 */
public final class Kinds {

    private static final Pattern FULFILLED =
            Pattern.compile("(?<![要能须将争力保])(?:完成|达到?|实现|占|超[过出额]?|[高低快好优]于)了?[^，]{0,8}$");

    private static final Pattern IS = Pattern.compile("(?:为|占|相当于)[^，]{0,6}$");

    private static final Pattern TO_BE = Pattern.compile("[要能须将争保应]");

    private static final Pattern OF = Pattern.compile("(?:任务|目标)?的(?:近|约|超过?)?");

    private static final Pattern FROM =
            Pattern.compile("\\bfrom (?:(?:about|around|some|nearly|almost|over|more than|only|just|an estimated) )*$");

    private final Vintage vintage;

    public Kinds(Vintage vintage) {
        this.vintage = vintage;
    }

    FigureKind of(Parsed parsed, Numeral numeral, @Nullable Period period, Context context) {
        int from = parsed.isEnglish()
                ? EnglishContinuation.startOfStatement(parsed, numeral)
                : Math.max(
                        parsed.text().lastIndexOf('；', numeral.start()), Conditions.conditionBefore(parsed, numeral));
        @Nullable Term last = null;
        for (Mention mention : parsed.mentions()) {
            boolean before = mention.start() > from && mention.end() <= numeral.start();
            if (before
                    && !isFulfilled(parsed, mention)
                    && isOutlook(parsed, mention, numeral)
                    && reaches(parsed, mention, numeral)) {
                last = mention.term();
            }
        }
        if (last == Term.FORECAST && isBase(parsed, numeral, period)) {
            return FigureKind.OBSERVATION;
        }
        if (last != null) {
            return last == Term.TARGET ? FigureKind.TARGET : FigureKind.FORECAST;
        }
        if (parsed.isEnglish() && EnglishModals.isAhead(parsed, numeral, from)) {
            return FigureKind.FORECAST;
        }
        if (Norms.isNorm(parsed, numeral) || numeral.baseUnit().equals("年")) {
            return FigureKind.OTHER;
        }
        boolean announced = context.targets() || context.forecasts();
        boolean ahead = isAfter(period) || (announced && isNotOver(period));
        if (ahead || (announced && !vintage.isKnown())) {
            Optional<FigureKind> by = Foretold.by(parsed, numeral, period);
            if (by.isPresent()) {
                return by.get();
            }
        }
        return !ahead ? FigureKind.OBSERVATION : context.targets() ? FigureKind.TARGET : FigureKind.FORECAST;
    }

    /** Is to grow from 3 billion in 2008 to 4 billion: what it grows from has been, unless it lies ahead too. */
    private boolean isBase(Parsed parsed, Numeral numeral, @Nullable Period period) {
        int start = numeral.startWithMoney(parsed.text());
        boolean before = period != null
                && (vintage.isKnown()
                        ? !period.end().isAfter(vintage.lastDay())
                        : parsed.dates().stream()
                                .anyMatch(date -> date.start() > numeral.end()
                                        && date.period() != null
                                        && date.period().start().isAfter(period.end())));
        return parsed.isEnglish()
                && before
                && FROM.matcher(parsed.folded().substring(0, start)).find()
                && parsed.dates().stream()
                        .anyMatch(date -> date.start() >= numeral.end()
                                && parsed.folded()
                                        .substring(numeral.end(), date.start())
                                        .strip()
                                        .equals("in"));
    }

    private boolean reaches(Parsed parsed, Mention mention, Numeral numeral) {
        return parsed.isEnglish()
                ? EnglishReach.covers(parsed, mention, numeral)
                : !Foretold.endsBefore(parsed, mention, numeral, vintage);
    }

    private static boolean isOutlook(Parsed parsed, Mention mention, Numeral numeral) {
        return ((mention.term() == Term.FORECAST || mention.term() == Term.TARGET)
                        && Outlook.says(parsed, mention, numeral))
                || (!parsed.isEnglish() && Foretold.isToCome(parsed, mention));
    }

    /** 完成全年目标的七成: what was reached of a target is none. */
    public static boolean isFulfilled(Parsed parsed, Mention target) {
        Piece clause = parsed.clauseAt(target.start());
        if (target.term() == Term.TARGET && !parsed.isEnglish() && isMeasure(parsed, target)) {
            return true;
        }
        return target.term() == Term.TARGET
                && FULFILLED
                        .matcher(parsed.text().substring(clause.start(), target.start()))
                        .find();
    }

    /** 为年计划的118%: what was reached of it. */
    private static boolean isMeasure(Parsed parsed, Mention target) {
        Matcher of =
                OF.matcher(parsed.text()).region(target.end(), parsed.text().length());
        String before = parsed.text().substring(parsed.clauseAt(target.start()).start(), target.start());
        return of.lookingAt()
                && IS.matcher(before).find()
                && !TO_BE.matcher(before).find()
                && parsed.numerals().stream()
                        .anyMatch(numeral -> numeral.start() == of.end()
                                && (numeral.isPercent() || numeral.baseUnit().equals("times")));
    }

    /** A target may be set, and a forecast made, for the year in which it is printed. */
    private boolean isNotOver(@Nullable Period period) {
        return period != null && vintage.isKnown() && period.end().isAfter(vintage.lastDay());
    }

    private boolean isAfter(@Nullable Period period) {
        if (period == null || !vintage.isKnown()) {
            return false;
        }
        return period.start().isAfter(vintage.lastDay())
                || period.lastYear() > vintage.lastDay().getYear();
    }
}
