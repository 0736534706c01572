package org.yearbook.extract.prose.context;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.measure.Drafting;
import org.yearbook.extract.prose.measure.NamedTimes;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.subject.EnglishNextSentence;
import org.yearbook.extract.prose.subject.EnglishSpokenOf;
import org.yearbook.extract.prose.time.TimesTold;

/**
 * What a sentence that has been read hands on to the next one.
 *
 * @param drafts its figures
 * @param opening what was known before it
 * @param context what is known at its end
 */
record SentenceEnd(Parsed parsed, List<Draft> drafts, Context opening, Context context) {

    /** So many areas in a sentence without a number are a list. */
    private static final int LIST = 3;

    /**
     * What the next sentence starts with.
     *
     * @param told what the times of the sentence tell
     * @param times the times that it named
     */
    Context handedOn(TimesTold told, NamedTimes times) {
        if (parsed.isEnglish()) {
            return inEnglish();
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
        Optional<Draft> ahead = beforeDayInPassing();
        if (ahead.isPresent()) {
            return left.withPeriod(ahead.get().period(), ahead.get().periodFrom())
                    .withOutlook(opening, tellsOfObservations());
        }
        return times.goingOn(opening.period(), !drafts.isEmpty())
                .map(period -> period.equals(opening.period())
                        ? left.withPeriod(period, opening.periodFrom())
                        : left.withPeriod(period))
                .orElse(left)
                .withOutlook(opening, tellsOfObservations());
    }

    /** 查验旅客90万人次，最多的是8月4日的3万人次: the day is of its own number alone, and what follows is of the time of the first. */
    private Optional<Draft> beforeDayInPassing() {
        return parsed.dates().stream()
                .filter(date -> !parsed.aside().get(date.start()))
                .reduce((first, second) -> second)
                .filter(date -> isDay(date.period()))
                .flatMap(day -> drafts.stream()
                        .filter(draft -> draft.numeral().end() <= day.start())
                        .findFirst());
    }

    private static boolean isDay(@Nullable Period period) {
        return period != null && period.isDay();
    }

    private Context inEnglish() {
        Context timed = latestTold(EnglishSpokenOf.afterSentence(parsed, opening, context))
                .with(EnglishNextSentence.afterSentence(parts(), context.subject()));
        return tellsOfSeveralAreas()
                ? timed.with(timed.subject()
                        .withArea(opening.subject().area(), opening.subject().areaFrom()))
                : timed;
    }

    /** Rose to 5 billion in 2023, while they had been 2 billion in 2015: of what it told of the next sentence goes on with the latest. */
    private Context latestTold(Context left) {
        @Nullable Period last = left.period();
        return drafts.stream()
                .filter(draft -> draft.kind() == FigureKind.OBSERVATION)
                .filter(draft -> isLater(draft.period(), last))
                .max(Comparator.comparing(
                        draft -> Objects.requireNonNull(draft.period()).end()))
                .map(draft -> left.withPeriod(draft.period(), draft.periodFrom()))
                .orElse(left);
    }

    private static boolean isLater(@Nullable Period told, @Nullable Period last) {
        return told != null && last != null && !told.isSpan() && told.start().isAfter(last.end());
    }

    /** 2023年为20亿元，预计2025年达到30亿元。其中: the next sentence does not go on with what was foretold in passing. */
    private boolean tellsOfObservations() {
        return drafts.stream().anyMatch(draft -> draft.kind() == FigureKind.OBSERVATION);
    }

    /** What the figures of the sentence are of. */
    private List<Subject> parts() {
        return drafts.stream().map(Draft::subject).toList();
    }

    /** China took 3 billion of the exports and Japan 2 billion: what follows is not of the last of them. */
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
                        .map(Draft::subject)
                        .filter(subject -> !Drafting.isOfWorld(subject)) // 与240个国家: counted, and not told of
                        .map(Subject::area)
                        .filter(area -> !area.equals(opening.subject().area()))
                        .distinct()
                        .count()
                > 1;
    }
}
