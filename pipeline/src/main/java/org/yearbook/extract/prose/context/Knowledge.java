package org.yearbook.extract.prose.context;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.aside.EnglishBases;
import org.yearbook.extract.prose.aside.EnglishCompared;
import org.yearbook.extract.prose.aside.EnglishRivals;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.key.Attribution;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.key.Over;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Comparison;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.measure.EnglishBaseAmounts;
import org.yearbook.extract.prose.measure.Kinds;
import org.yearbook.extract.prose.measure.NamedTimes;
import org.yearbook.extract.prose.measure.Outlook;
import org.yearbook.extract.prose.measure.PeriodPairs;
import org.yearbook.extract.prose.sentence.EnglishTimeAtEnd;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.subject.EnglishNextSentence;
import org.yearbook.extract.prose.subject.EnglishSpokenOf;
import org.yearbook.extract.prose.time.TimeInBracket;
import org.yearbook.extract.prose.time.TimesTold;
import org.yearbook.extract.prose.time.YearBefore;

/** What is known while a sentence is read from left to right: its words tell times, credits, targets and what changes are over. */
public final class Knowledge {

    private final Parsed parsed;
    private final List<Draft> drafts;
    private final boolean english;
    private final NamedTimes times;
    private final TimesTold told;
    private final Context opening;
    private Context context;

    /** @param drafts the figures of the sentence read so far */
    public Knowledge(Parsed parsed, List<Draft> drafts, Context before) {
        this.parsed = parsed;
        this.drafts = drafts;
        this.english = parsed.isEnglish();
        this.times = new NamedTimes(parsed);
        this.told = new TimesTold(parsed);
        this.opening = before;
        this.context = english ? EnglishNextSentence.inNextSentence(parsed, before) : before;
    }

    public Context context() {
        return context;
    }

    /** What the next sentence starts with. */
    public Context afterSentence() {
        return new SentenceEnd(parsed, drafts, opening, context).handedOn(told, times);
    }

    public Subject subject() {
        return context.subject();
    }

    /** What the sentence before was about. */
    public Subject subjectBefore() {
        return opening.subject();
    }

    /** What is spoken of from here on. */
    public void goOnWith(Subject subject) {
        context = context.with(subject);
    }

    /** What an English change is told to be over behind its number, or where its sentence opens, holds for what follows. */
    public void lookBehind(Numeral numeral, @Nullable Period period) {
        EnglishTail tail = EnglishTail.of(parsed, numeral);
        Over over = EnglishBases.over(parsed, List.of(tail.withBasis()), period);
        if (over == Over.NOT_SAID && numeral.isPercent()) {
            over = EnglishBaseAmounts.over(tail, period);
        }
        if (over == Over.NOT_SAID) {
            over = EnglishBases.saidAtOpening(parsed, numeral.start(), period);
        }
        context = over == Over.NOT_SAID ? context : context.withOver(over);
    }

    /** Takes times, credits and targets of a stretch into what is known. */
    public void look(Piece stretch) {
        for (Attribution credit : parsed.attributions()) {
            if (credit.end() > stretch.start() && credit.end() <= stretch.end()) {
                context = context.withCredit(credit);
            }
        }
        for (Dated date : parsed.dates()) {
            boolean inside = date.start() >= stretch.start() && date.end() <= stretch.end();
            Optional<Period> upTo = times.upTo(date, context.period());
            if (inside
                    && !parsed.aside().get(date.start())
                    && !PeriodPairs.isOfStart(parsed, date)
                    && !told.isVagueBesideAnother(date)
                    && (upTo.isPresent() || !told.isWiderThan(context, date))
                    && !times.isNarrowed(date)) {
                context = context.withPeriod(
                        upTo.isPresent() ? upTo.get() : told.isJoinedToAnother(date) ? null : sameTime(date));
                times.add(date, context.period());
            }
        }
        if (english) {
            context = EnglishSpokenOf.inMonthCompared(parsed, stretch, context);
        }
        if (told.isOfEvent(stretch)) {
            context = context.withPeriod(null);
        }
        if (parsed.mentions(stretch, Term.TARGET).stream()
                .anyMatch(target -> !Kinds.isFulfilled(parsed, target) && Outlook.says(parsed, target))) {
            context = context.withTargets();
        }
        if (parsed.mentions(stretch, Term.FORECAST).stream().anyMatch(word -> Outlook.says(parsed, word))) {
            context = context.withForecasts();
        }
        context = context.withOver(
                english
                        ? EnglishBases.saidLast(parsed, stretch).orElse(context.over())
                        : Comparison.after(parsed, stretch, context, drafts));
        boolean ofWhich = parsed.mentions(stretch, Term.OF_WHICH).stream()
                .anyMatch(mention -> parsed.firstUnknown(new Piece(stretch.start(), mention.end())) >= mention.start());
        if (ofWhich) {
            context =
                    context.with(context.subject().inSentence(parsed.sentence().number()));
        }
    }

    /** 出口5亿元（2023年）: a time alone in the bracket right behind a number is its own, and goes on where its sentence names no other. */
    public Context inBracketBehind(Numeral numeral, Context timed) {
        Optional<Period> own = TimeInBracket.behind(parsed, numeral).map(this::sameTime);
        if (own.isEmpty() || isEndOf(own.get(), timed.period())) {
            return timed;
        }
        if (context.periodFrom() != Origin.OWN || parsed.dates().size() == 1) {
            context = context.withPeriod(own.get());
        }
        return timed.withPeriod(own.get());
    }

    /** 上半年出口5亿元（截至6月底）: up to then, as is known. */
    private static boolean isEndOf(Period day, @Nullable Period known) {
        return day.isDay() && known != null && !known.isDay() && known.end().equals(day.end());
    }

    /** 去年同期 is the same part of last year as the one known of this year. */
    @Nullable
    public Period sameTime(Dated date) {
        return told.sameTime(context.period(), date);
    }

    /** 今年营收18亿元，去年同期为15亿元，增长20%: the time of a number to compare with is its own alone. */
    public boolean isOnlyToCompare(Piece stretch, Context before) {
        return !drafts.isEmpty() && told.comparesWithEarlier(stretch, before.period());
    }

    /** What is known goes on as it was before a stretch, as far as time goes. */
    public void returnTo(Context before) {
        context = context.withPeriod(before.period(), before.periodFrom());
    }

    /** 23.1% in 2019: in English the time may stand behind the number; that of a value to compare with is its own alone. */
    public Context timed(Piece stretch, EnglishTail tail) {
        Optional<Dated> own = tail.time().filter(date -> !EnglishSpokenOf.isYearSoFar(parsed, date, context.period()));
        Optional<Draft> worth = drafts.stream()
                .reduce((first, second) -> second)
                .filter(last -> EnglishCompared.isWorthOf(parsed, last.numeral(), tail.numeral()));
        if (worth.isPresent() && own.isEmpty()) {
            return context.withPeriod(worth.get().period(), worth.get().periodFrom());
        }
        if (tail.isComparedWith(stretch)) {
            Optional<Dated> compared = own.or(tail::timeBehindBracket)
                    .or(() -> parsed.dates().stream()
                            .filter(date -> behindLast(stretch) <= date.start() && date.end() <= stretch.end())
                            .filter(date -> parsed.aside().get(date.start()))
                            .reduce((first, second) -> second));
            boolean forecast = !parsed.mentions(stretch, Term.FORECAST).isEmpty()
                    || !parsed.mentions(tail.words(), Term.FORECAST).isEmpty();
            return compared.isEmpty() && (forecast || EnglishRivals.isOfAnother(tail, stretch))
                    ? context
                    : compared.map(date -> context.withPeriod(
                                    YearBefore.isToldBy(parsed, date, context.period())
                                            ? YearBefore.of(Objects.requireNonNull(context.period()))
                                            : sameTime(date)))
                            .orElseGet(() -> YearBefore.of(parsed, drafts, stretch, tail, context));
        }
        boolean named = parsed.dates().stream()
                .anyMatch(date ->
                        date.end() <= tail.numeral().start() && !parsed.aside().get(date.start()));
        if (tail.isMultiple()) {
            return context;
        }
        if (own.isEmpty()) {
            Optional<Dated> then = EnglishSpokenOf.timeWhen(parsed, stretch);
            if (then.isPresent()) {
                return context.withPeriod(then.map(this::sameTime).orElse(null));
            }
        }
        if (own.isPresent() || !named) {
            own.or(tail::timeFurtherBehind)
                    .or(() -> EnglishTimeAtEnd.of(parsed, tail.numeral()))
                    .ifPresent(date -> context = context.withPeriod(sameTime(date)));
        }
        return context;
    }

    /** Where the words behind the figure before a stretch begin, in its clause: what that is compared with may open them. */
    private int behindLast(Piece stretch) {
        int figure =
                drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).numeral().end();
        return Math.min(
                stretch.start(),
                Math.max(figure, parsed.clauseAt(stretch.start()).start()));
    }

    /** The first of two times before a multiple is its own, the second what it is taken of; a single one is the latter. */
    public void takeBase(Piece stretch, Context before) {
        List<Dated> dates = parsed.dates().stream()
                .filter(date -> date.start() >= stretch.start() && date.end() <= stretch.end())
                .filter(date -> !parsed.aside().get(date.start()))
                .toList();
        context = dates.size() > 1
                ? context.withPeriod(dates.get(0).period())
                : context.withPeriod(before.period(), before.periodFrom());
    }
}
