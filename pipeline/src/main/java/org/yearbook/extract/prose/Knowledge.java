package org.yearbook.extract.prose;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.measure.Comparison;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.measure.EnglishBaseAmounts;
import org.yearbook.extract.prose.measure.Kinds;
import org.yearbook.extract.prose.measure.NamedTimes;
import org.yearbook.extract.prose.measure.Outlook;
import org.yearbook.extract.prose.measure.PeriodPairs;
import org.yearbook.extract.prose.sentence.Attribution;
import org.yearbook.extract.prose.sentence.EnglishBases;
import org.yearbook.extract.prose.sentence.EnglishRivals;
import org.yearbook.extract.prose.sentence.EnglishTail;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Over;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.UnitFinder.Piece;
import org.yearbook.extract.prose.subject.Context;
import org.yearbook.extract.prose.subject.EnglishSpokenOf;
import org.yearbook.extract.prose.subject.EnglishTurns;
import org.yearbook.extract.prose.subject.Subject;

/** What is known while a sentence is read from left to right: its words tell times, credits, targets and what changes are over. */
final class Knowledge {

    /** So many areas in a sentence without a number are a list. */
    private static final int LIST = 3;

    private final Parsed parsed;
    private final List<Draft> drafts;
    private final boolean english;
    private final NamedTimes times;
    private final TimesTold told;
    private final Context opening;
    private Context context;

    /** @param drafts the figures of the sentence read so far */
    Knowledge(Parsed parsed, List<Draft> drafts, Context before) {
        this.parsed = parsed;
        this.drafts = drafts;
        this.english = parsed.isEnglish();
        this.times = new NamedTimes(parsed);
        this.told = new TimesTold(parsed);
        this.opening = before;
        this.context = english ? EnglishTurns.inNextSentence(parsed, before) : before;
    }

    Context context() {
        return context;
    }

    /** What the next sentence starts with. */
    Context afterSentence() {
        if (english) {
            Context timed = EnglishSpokenOf.afterSentence(parsed, opening, context)
                    .with(EnglishTurns.afterSentence(parts(), context.subject()));
            return tellsOfSeveralAreas()
                    ? timed.with(timed.subject()
                            .withArea(
                                    opening.subject().area(), opening.subject().areaFrom()))
                    : timed;
        }
        boolean vague = drafts.isEmpty()
                && context.period() == null
                && parsed.dates().stream().anyMatch(told::isVague);
        if (vague) {
            return context.withPeriod(opening.period(), opening.periodFrom());
        }
        Context left = tellsOfSeveralOtherAreas()
                        && isListed(context.subject().area())
                        && !opening.subject().area().isEmpty()
                ? context.with(context.subject()
                        .withArea(opening.subject().area(), opening.subject().areaFrom()))
                : context;
        return times.goingOn(opening.period(), !drafts.isEmpty())
                .map(period -> period.equals(opening.period())
                        ? left.withPeriod(period, opening.periodFrom())
                        : left.withPeriod(period))
                .orElse(left)
                .withOutlook(opening, tellsOfObservations());
    }

    /** 2023年为20亿元，预计2025年达到30亿元。其中: the next sentence does not go on with what was foretold in passing. */
    private boolean tellsOfObservations() {
        return drafts.stream().anyMatch(draft -> draft.kind() == FigureKind.OBSERVATION);
    }

    /** China took 3 billion of the exports and Japan 2 billion: what follows is not of the last of them. */
    /** What the figures of the sentence are of. */
    private List<Subject> parts() {
        return drafts.stream().map(Draft::subject).toList();
    }

    private boolean tellsOfSeveralAreas() {
        return drafts.stream().map(draft -> draft.subject().area()).distinct().count() > 1
                || (drafts.isEmpty() && listsAreas());
    }

    /** There are markets such as China, Peru and Japan. */
    private boolean listsAreas() {
        return parsed.subjects(new Piece(0, parsed.text().length()), Term.AREA).stream()
                        .map(Mention::code)
                        .distinct()
                        .count()
                >= LIST;
    }

    /** 12个省市, the area as printed, is no code: what follows may well be of all of them, but not of 武汉、宜昌. */
    private static boolean isListed(String area) {
        return !area.isEmpty() && (area.indexOf('、') >= 0 || area.chars().noneMatch(Character::isIdeographic));
    }

    /** 浙江5%、江苏3%。出口: what follows is of none of them; after one other area it is of that one. */
    private boolean tellsOfSeveralOtherAreas() {
        return drafts.stream()
                        .map(draft -> draft.subject().area())
                        .filter(area -> !area.equals(opening.subject().area()))
                        .distinct()
                        .count()
                > 1;
    }

    Subject subject() {
        return context.subject();
    }

    /** What the sentence before was about. */
    Subject subjectBefore() {
        return opening.subject();
    }

    /** What is spoken of from here on. */
    void goOnWith(Subject subject) {
        context = context.with(subject);
    }

    /** What an English change is told to be over behind its number, or where its sentence opens, holds for what follows. */
    void lookBehind(Numeral numeral, @Nullable Period period) {
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
    void look(Piece stretch) {
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

    /** 去年同期 is the same part of last year as the one known of this year. */
    @Nullable
    Period sameTime(Dated date) {
        return told.sameTime(context.period(), date);
    }

    /** 今年营收18亿元，去年同期为15亿元，增长20%: the time of a number to compare with is its own alone. */
    boolean isOnlyToCompare(Piece stretch, Context before) {
        return !drafts.isEmpty() && told.comparesWithEarlier(stretch, before.period());
    }

    /** What is known goes on as it was before a stretch, as far as time goes. */
    void returnTo(Context before) {
        context = context.withPeriod(before.period(), before.periodFrom());
    }

    /** 23.1% in 2019: in English the time may stand behind the number; that of a value to compare with is its own alone. */
    Context timed(Piece stretch, EnglishTail tail) {
        Optional<Dated> own = tail.time().filter(date -> !EnglishSpokenOf.isYearSoFar(parsed, date, context.period()));
        if (tail.isComparedWith(stretch)) {
            Optional<Dated> compared = own.or(tail::timeBehindBracket)
                    .or(() -> parsed.dates().stream()
                            .filter(date -> stretch.start() <= date.start() && date.end() <= stretch.end())
                            .filter(date -> parsed.aside().get(date.start()))
                            .reduce((first, second) -> second));
            boolean forecast = !parsed.mentions(stretch, Term.FORECAST).isEmpty()
                    || !parsed.mentions(tail.words(), Term.FORECAST).isEmpty();
            return compared.isEmpty() && (forecast || EnglishRivals.isOfAnother(tail, stretch))
                    ? context
                    : context.withPeriod(compared.map(this::sameTime).orElse(null));
        }
        boolean named = parsed.dates().stream()
                .anyMatch(date ->
                        date.end() <= tail.numeral().start() && !parsed.aside().get(date.start()));
        if (EnglishSpokenOf.isOfTimeSince(parsed, stretch)) {
            return context.withPeriod(null);
        }
        if (own.isPresent() || !named) {
            own.or(tail::timeFurtherBehind).ifPresent(date -> context = context.withPeriod(sameTime(date)));
        }
        return context;
    }

    /** The first of two times before a multiple is its own, the second what it is taken of; a single one is the latter. */
    void takeBase(Piece stretch, Context before) {
        List<Dated> dates = parsed.dates().stream()
                .filter(date -> date.start() >= stretch.start() && date.end() <= stretch.end())
                .filter(date -> !parsed.aside().get(date.start()))
                .toList();
        context = dates.size() > 1
                ? context.withPeriod(dates.get(0).period())
                : context.withPeriod(before.period(), before.periodFrom());
    }
}
