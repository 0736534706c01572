package org.yearbook.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.EnglishRelative;
import org.yearbook.extract.prose.SubjectReader.Outcome;
import org.yearbook.extract.prose.UnitFinder.Piece;

/** Reads one sentence from left to right: clauses without a number change what is known, numbers become drafts. */
final class SentenceReader {

    private static final String WORLD = "001";

    private final Vocabulary vocabulary;
    private final SubjectReader subjects;
    private final Kinds kinds;
    private final Parsed parsed;
    private final List<Draft> drafts = new ArrayList<>();
    private final SeriesOverLists lists;
    private final boolean english;
    private Context context;
    /** Up to here the sentence has been read. */
    private int at = 0;

    SentenceReader(Vocabulary vocabulary, SubjectReader subjects, Kinds kinds, Parsed parsed, Context before) {
        this.vocabulary = vocabulary;
        this.subjects = subjects;
        this.kinds = kinds;
        this.parsed = parsed;
        this.english = parsed.isEnglish();
        this.context = english ? EnglishPartners.inNextSentence(parsed, before) : before;
        this.lists = new SeriesOverLists(parsed);
    }

    /** What is known when the sentence has ended. */
    Context context() {
        return context;
    }

    List<Draft> read() {
        List<Numeral> figures = new ValueLists(parsed).figures();
        int index = 0;
        while (index < figures.size()) {
            Numeral numeral = figures.get(index);
            readClausesBefore(numeral.start());
            Piece stretch =
                    new Piece(Math.max(at, parsed.clauseAt(numeral.start()).start()), numeral.start());
            List<Numeral> values = ValueLists.runFrom(
                    parsed,
                    figures,
                    index,
                    (english && isDealtOutBehind(numeral))
                            || !parsed.mentions(stretch, Term.RESPECTIVELY).isEmpty());
            boolean range = values.size() > 1 && Ranges.joins(parsed, values.get(0), values.get(1));
            if (english && !isDealtOutBehind(values.get(0))) {
                values = values.subList(0, range ? 2 : 1); // 5 billion, 3 billion less than: no list
            }
            if (values.size() == 2 && range) {
                readRange(stretch, values);
            } else if (values.size() > 1) {
                readList(stretch, values);
            } else {
                readNumber(stretch, numeral);
            }
            index += values.size();
        }
        readClausesBefore(parsed.text().length());
        return PeriodPairs.split(parsed, Currencies.complete(parsed, vocabulary, drafts));
    }

    /** 257 billion and 41 billion of services in 2023, respectively: behind the values, at the end of what is said of them. */
    private boolean isDealtOutBehind(Numeral numeral) {
        return !parsed.mentions(new Piece(numeral.end(), parsed.text().length()), Term.RESPECTIVELY)
                .isEmpty();
    }

    /** The clauses that lie wholly between what was read and this index; the rest of a clause behind a number is not read. */
    private void readClausesBefore(int index) {
        for (Piece clause : parsed.clauses()) {
            if (at <= clause.start()
                    && clause.end() < index + (index == parsed.text().length() ? 1 : 0)) {
                look(clause);
                context = context.with(subjects.afterClause(parsed, clause, context.subject()));
                at = clause.end();
            }
        }
    }

    /** Takes times, credits and targets of a stretch into what is known. */
    private void look(Piece stretch) {
        for (Attribution credit : parsed.attributions()) {
            if (credit.end() > stretch.start() && credit.end() <= stretch.end()) {
                context = context.withCredit(credit);
            }
        }
        for (Dated date : parsed.dates()) {
            boolean inside = date.start() >= stretch.start() && date.end() <= stretch.end();
            if (inside
                    && !parsed.aside().get(date.start())
                    && !PeriodPairs.isOfStart(parsed, date)
                    && !isWiderThanKnown(date)) {
                context = context.withPeriod(sameTime(date));
            }
        }
        if (english) {
            context = context.withOver(EnglishBases.saidLast(parsed, stretch).orElse(context.over()));
        }
        if (!parsed.mentions(stretch, Term.TARGET).isEmpty()) {
            context = context.withTargets();
        }
        boolean ofWhich = parsed.mentions(stretch, Term.OF_WHICH).stream()
                .anyMatch(mention -> parsed.firstUnknown(new Piece(stretch.start(), mention.end())) >= mention.start());
        if (ofWhich) {
            context =
                    context.with(context.subject().inSentence(parsed.sentence().number()));
        }
    }

    /** 截至10月末，今年累计: the year adds nothing to the part of it that the sentence has named. */
    private boolean isWiderThanKnown(Dated date) {
        @Nullable Period known = context.period();
        @Nullable Period year = date.period();
        boolean relative = !Character.isDigit(parsed.text().charAt(date.start()))
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
    private @Nullable Period sameTime(Dated date) {
        @Nullable Period known = context.period();
        String printed = parsed.text().substring(date.start(), date.end());
        if (EnglishRelative.is(printed)) {
            return EnglishRelative.of(printed, known);
        }
        @Nullable Period year = date.period();
        boolean same = parsed.text().startsWith("同期", date.end());
        return same && known != null && year != null && year.isYear() && !known.isSpan()
                ? known.inYear(year.firstYear())
                : year;
    }

    private void readNumber(Piece stretch, Numeral numeral) {
        Optional<Bracketed> bracketed = Bracketed.of(parsed, numeral);
        if (bracketed.isPresent()) {
            Subject subject = bracketed.get().subject(context.subject(), drafts);
            drafts.add(draft(stretch, numeral, subject, bracketed.get().in(context)));
            return;
        }
        Context before = context;
        look(stretch);
        Context known = english ? timed(stretch, EnglishTail.of(parsed, numeral)) : context;
        if (numeral.baseUnit().equals("times")) {
            context = besideBase(stretch, before); // 是2018年的4倍: the year is what the multiple is taken of
            known = context;
        }
        Outcome outcome = withPartnerBehind(numeral, subjects.atNumber(parsed, stretch, context.subject()));
        Draft draft = ofStart(stretch, draft(stretch, numeral, outcome.figure(), known));
        Subject figure = guarded(draft);
        boolean level = draft.measured().measure() == Measure.LEVEL;
        Subject next = outcome.next().equals(outcome.figure()) ? figure : outcome.next();
        context = context.with(level && figure.isNamed() ? next.withCurrency(numeral.currency()) : next);
        drafts.add(draft.with(countries(draft, figure)));
        if (english) {
            Piece behind = EnglishTail.of(parsed, numeral).withBasis();
            EnglishBases.Over over = EnglishBases.over(parsed, List.of(behind), draft.period());
            context = over == EnglishBases.Over.NOT_SAID ? context : context.withOver(over);
        }
        at = english ? EnglishTail.of(parsed, numeral).end() : numeral.end();
    }

    /** A deficit of 3 billion with China. */
    private Outcome withPartnerBehind(Numeral numeral, Outcome outcome) {
        return !english
                ? outcome
                : EnglishPartners.behind(
                                EnglishTail.of(parsed, numeral),
                                outcome.figure().flow())
                        .map(code -> new Outcome(
                                outcome.figure().withPartner(code),
                                outcome.next().withPartner(code)))
                        .orElse(outcome);
    }

    /** 23.1% in 2019: in English the time may stand behind the number; that of a value to compare with is its own alone. */
    private Context timed(Piece stretch, EnglishTail tail) {
        Optional<Dated> own = tail.time();
        if (tail.isComparedWith(stretch)) {
            return context.withPeriod(own.map(this::sameTime).orElse(null));
        }
        boolean named = parsed.dates().stream()
                .anyMatch(date ->
                        date.end() <= tail.numeral().start() && !parsed.aside().get(date.start()));
        if (own.isPresent() || !named) {
            own.or(tail::timeFurtherBehind).ifPresent(date -> context = context.withPeriod(sameTime(date)));
        }
        return context;
    }

    /** 从2014年的20亿元增至…: the time is of this number alone. */
    private Draft ofStart(Piece stretch, Draft draft) {
        return parsed.dates().stream()
                .filter(date -> stretch.start() <= date.start() && date.end() <= stretch.end())
                .filter(date -> PeriodPairs.isOfStart(parsed, date))
                .findFirst()
                .map(date -> draft.withPeriod(sameTime(date)))
                .orElse(draft);
    }

    /** The first of two times before a multiple is its own, the second what it is taken of; a single one is the latter. */
    private Context besideBase(Piece stretch, Context before) {
        List<Dated> dates = parsed.dates().stream()
                .filter(date -> date.start() >= stretch.start() && date.end() <= stretch.end())
                .filter(date -> !parsed.aside().get(date.start()))
                .toList();
        return dates.size() > 1
                ? context.withPeriod(dates.get(0).period())
                : context.withPeriod(before.period(), before.periodFrom());
    }

    /** 5%—8%: what the words before it say holds for both ends. */
    private void readRange(Piece stretch, List<Numeral> ends) {
        readNumber(stretch, ends.get(0));
        Draft low = drafts.get(drafts.size() - 1);
        drafts.add(draft(stretch, ends.get(1), low.subject(), context).withPeriod(low.period(), low.periodFrom()));
        at = ends.get(1).end();
    }

    private void readList(Piece stretch, List<Numeral> values) {
        look(stretch);
        if (english) {
            timed(stretch, EnglishTail.of(parsed, values.get(values.size() - 1)));
        }
        Outcome outcome = subjects.atNumber(parsed, stretch, context.subject());
        boolean deals = deals(stretch, values);
        List<Draft> earlier = lists.secondSeries(stretch, values.size(), deals, drafts);
        Optional<List<NameLists.Name>> names =
                deals ? NameLists.before(parsed, stretch.end(), values.size()) : Optional.empty();
        @Nullable Draft before = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        List<Draft> list = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            Draft draft = draft(own(stretch, values, index), values.get(index), outcome.figure(), context, before);
            if (!earlier.isEmpty()) {
                Draft first = earlier.get(index);
                draft = draft.with(first.subject().withCurrency(currencyOf(first)))
                        .withPeriod(first.period(), first.periodFrom());
            } else if (names.isPresent()) {
                draft = Deal.of(parsed, stretch, draft, names.get().get(index), context.subject());
                draft = draft.with(inFlowOf(before, draft.subject()));
            } else {
                draft = draft.with(undealt(stretch, outcome.figure().unknown()));
            }
            list.add(draft.with(guarded(draft)));
        }
        drafts.addAll(list);
        lists.remember(list);
        context = context.with(afterList(outcome, names, !earlier.isEmpty()));
        at = values.get(values.size() - 1).end();
    }

    /** …出口占43.7%，A、B分别占2.3%和3.3%: names without a direction of trade go on in that of the figure before them. */
    private static Subject inFlowOf(@Nullable Draft before, Subject subject) {
        return before != null && subject.isNamed() && subject.flow() == Flow.NONE
                ? subject.withFlow(before.subject().flow())
                : subject;
    }

    /** 分别 before the values, respectively behind them. */
    private boolean deals(Piece stretch, List<Numeral> values) {
        int end = values.get(values.size() - 1).end();
        if (english) {
            return isDealtOutBehind(values.get(values.size() - 1));
        }
        return !parsed.mentions(stretch, Term.RESPECTIVELY).isEmpty()
                || parsed.mentions().stream()
                        .anyMatch(mention -> mention.term() == Term.RESPECTIVELY
                                && mention.start() >= end
                                && parsed.text()
                                        .substring(end, mention.start())
                                        .codePoints()
                                        .noneMatch(Character::isLetterOrDigit));
    }

    /** What goes on behind a list: the subject before it, as no value of the list is what follows. */
    private Subject afterList(Outcome outcome, Optional<List<NameLists.Name>> names, boolean second) {
        if (second) {
            return context.subject();
        }
        Subject unknown = outcome.figure().unknown();
        boolean ofAreas = names.isPresent() && names.get().get(0).isReporter();
        return ofAreas
                ? unknown.withArea(context.subject().area(), context.subject().areaFrom())
                : unknown;
    }

    /** Values that no name could be dealt to are of nobody knows which of the areas around them. */
    private Subject undealt(Piece stretch, Subject subject) {
        List<Mention> areas = parsed.subjects(stretch, Term.AREA);
        boolean amongAreas = areas.size() == 1 && subject.areaFrom() != Origin.OWN;
        return amongAreas || areas.size() > 1 ? subject.withArea("") : subject;
    }

    /** The words that speak of one value of a list: those before the list, or its own word of change. */
    private Piece own(Piece stretch, List<Numeral> values, int index) {
        if (index == 0) {
            return stretch;
        }
        int lastEnd = values.get(index - 1).end();
        int nextStart = values.get(index).start();
        Piece between = new Piece(lastEnd, nextStart);
        return parsed.mentions(between, Term.CHANGE).isEmpty() ? stretch : between;
    }

    private static String currencyOf(Draft draft) {
        return draft.measured().measure() == Measure.LEVEL
                ? draft.numeral().currency()
                : draft.subject().currency();
    }

    private Draft draft(Piece stretch, Numeral numeral, Subject subject, Context known) {
        return draft(stretch, numeral, subject, known, drafts.isEmpty() ? null : drafts.get(drafts.size() - 1));
    }

    /** @param before the figure before it, of a list the one before the list */
    private Draft draft(Piece stretch, Numeral numeral, Subject subject, Context known, @Nullable Draft before) {
        @Nullable Period period = known.period();
        boolean timeless = Measures.isConditional(parsed, numeral)
                || parsed.text().substring(stretch.start(), stretch.end()).contains("每年");
        Measured measured = Measures.of(parsed, stretch, numeral, period, before);
        Subject of = subject;
        if (english) {
            EnglishMeasures words = new EnglishMeasures(EnglishTail.of(parsed, numeral), stretch);
            measured = words.measured(measured, period, context.over(), before);
            measured = words.isDeficit(subject, measured) ? new Measured(Measure.LEVEL, true) : measured;
            of = words.inFlowOfWhole(subject, measured);
        }
        if (measured.measure() == Measure.GROWTH_AVG) {
            period = PeriodPairs.averagedOver(parsed, stretch, period);
        }
        return new Draft(
                numeral,
                stretch,
                of,
                timeless ? null : period,
                timeless ? Origin.NONE : known.periodFrom(),
                measured,
                context.credit(),
                kind(stretch, numeral, period, before));
    }

    /** 与30多个国家: countries are counted in the world, unless they are named to be somewhere. */
    private Subject countries(Draft draft, Subject subject) {
        Numeral numeral = draft.numeral();
        String behind = parsed.text().substring(UnitFinder.skipBlanks(parsed.text(), numeral.end()));
        boolean countries = numeral.unit().equals("国") || (numeral.baseUnit().equals("个") && behind.startsWith("国家"));
        return countries && draft.measured().measure() == Measure.LEVEL
                ? subject.unknown().withArea(WORLD)
                : subject;
    }

    /** Neither an end of a range nor points that are no change of a share are observations. */
    private FigureKind kind(Piece stretch, Numeral numeral, @Nullable Period period, @Nullable Draft before) {
        FigureKind kind = kinds.of(parsed, numeral, period, context.targets());
        if (english && kind == FigureKind.OBSERVATION) {
            kind = EnglishTail.of(parsed, numeral).kind();
        }
        boolean points = numeral.isPoints() && !Measures.isChangeOfShare(parsed, stretch, before);
        boolean range = kind == FigureKind.OBSERVATION && Ranges.holds(parsed, numeral);
        return points || range ? FigureKind.OTHER : kind;
    }

    /** A level in a unit that the indicator does not have is of something else, and so is what follows from it. */
    private Subject guarded(Draft draft) {
        Subject subject = draft.subject();
        if (draft.measured().measure() != Measure.LEVEL) {
            return subject;
        }
        if (subject.indicator().isEmpty()) {
            Piece before = new Piece(0, draft.numeral().start());
            boolean count = draft.numeral().currency().isEmpty()
                    && parsed.flows(before).isEmpty()
                    && !subjects.leavesSubjectOut(parsed, draft.stretch());
            return count ? subject.withFlow(Flow.NONE) : subject;
        }
        boolean fits = vocabulary
                .indicator(subject.indicator())
                .map(Indicator::units)
                .filter(units -> units.contains(draft.numeral().baseUnit()) || isMoney(units, draft.numeral()))
                .isPresent();
        return fits ? subject : subject.unknown();
    }

    /** An amount of money in a currency that the yearbook does not publish is still of the indicator; the normaliser sets it aside. */
    private boolean isMoney(List<String> units, Numeral numeral) {
        return english
                && !numeral.currency().isEmpty()
                && vocabulary.units().stream().anyMatch(unit -> unit.isMoney() && units.contains(unit.baseUnit()));
    }
}
