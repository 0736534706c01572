package org.yearbook.extract.prose.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.context.Knowledge;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.key.Outcome;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.measure.Drafting;
import org.yearbook.extract.prose.measure.Measured;
import org.yearbook.extract.prose.name.ListedNames;
import org.yearbook.extract.prose.sentence.EnglishNames;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.subject.SubjectReader;
import org.yearbook.extract.prose.time.DealtQuarters;

/** Reads values that stand in a list: dealt out to as many names before them, or a further series over the list before. */
public final class ListReader {

    private final SubjectReader subjects;
    private final Parsed parsed;
    private final Knowledge known;
    private final Drafting drafting;
    private final List<Draft> drafts;
    private final SeriesOverLists lists;
    private final ListedPartners partners;

    /** @param drafts the figures of the sentence, to which those of a list are added */
    public ListReader(SubjectReader subjects, Parsed parsed, Knowledge known, Drafting drafting, List<Draft> drafts) {
        this.subjects = subjects;
        this.parsed = parsed;
        this.known = known;
        this.drafting = drafting;
        this.drafts = drafts;
        this.lists = new SeriesOverLists(parsed);
        this.partners = new ListedPartners(subjects, parsed, known);
    }

    /**
     * The values from this one on that belong to one list. Behind a list each may have its own word of change: 分别出口3亿元、
     * 2亿元，增长5%、下降6%.
     */
    public List<Numeral> runFrom(Piece stretch, List<Numeral> figures, int index, boolean deals) {
        List<Numeral> run = ValueLists.runFrom(parsed, figures, index, deals);
        if (deals || parsed.isEnglish() || run.size() > 1) {
            return run;
        }
        List<Numeral> changes = ValueLists.runFrom(parsed, figures, index, true);
        return lists.goesOnWith(stretch, changes.size()) ? changes : run;
    }

    public void read(Piece stretch, List<Numeral> values) {
        Context before = known.context();
        known.look(stretch);
        boolean multiples = DealtOut.areMultiplesOfTimes(parsed, stretch, values);
        if (multiples) {
            known.returnTo(before);
        }
        if (parsed.isEnglish()) {
            known.timed(stretch, EnglishTail.of(parsed, values.get(values.size() - 1)));
        }
        Outcome outcome = subjects.atNumber(parsed, stretch, known.subject());
        if (DealtOut.isOverEach(parsed, stretch, values.size())) {
            readOverEach(stretch, values, outcome);
            return;
        }
        boolean deals = DealtOut.is(parsed, stretch, values);
        Optional<List<NameLists.Name>> names = deals && !multiples
                ? NameLists.before(parsed, stretch.end(), values.size()).map(list -> partners.inTurn(stretch, list))
                : Optional.empty();
        List<Draft> earlier = isNew(names) ? List.of() : lists.secondSeries(stretch, values.size(), deals, drafts);
        Optional<List<String>> unlisted = deals && parsed.isEnglish() && names.isEmpty() && earlier.isEmpty()
                ? EnglishNames.before(parsed, stretch, endOfLast(), values.size())
                : Optional.empty();
        Optional<List<ListedNames>> plain = !parsed.isEnglish() && names.isEmpty() && earlier.isEmpty()
                ? ListedNames.before(parsed, new Piece(endOfLast(), stretch.end()), values, deals)
                : Optional.empty();
        if (names.isPresent() && !names.get().get(0).isReporter()) {
            outcome = partners.reportedBy(stretch, outcome, names.get());
        }
        @Nullable Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        List<Draft> list = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            Draft draft = drafting.draft(
                    own(stretch, values, index), values.get(index), outcome.figure(), known.context(), last);
            if (!earlier.isEmpty()) {
                Draft first = earlier.get(index);
                boolean average = draft.measured().measure() == Measure.GROWTH_AVG; // 两年平均: of years of its own
                draft = draft.with(first.subject().withCurrency(currencyOf(first)));
                draft = average ? draft : draft.withPeriod(first.period(), first.periodFrom());
            } else if (names.isPresent()) {
                draft = Deal.of(
                        parsed,
                        stretch,
                        draft,
                        names.get().get(index),
                        names.get().get(0),
                        known.subject());
                draft = draft.with(inFlowOf(last, draft.subject()));
                draft = partners.tradedWith(draft, names.get().get(0), endOfLast());
            } else if (unlisted.isPresent()) {
                draft = draft.with(inFlowOfNames(stretch, draft.subject())
                        .withWords(unlisted.get().get(index)));
            } else if (plain.isPresent()) {
                draft = draft.with(plain.get().get(index).of(draft.subject()));
            } else {
                draft = draft.with(undealt(
                        stretch,
                        outcome.figure()
                                .unknown()
                                .withFlow(outcome.figure().flow())
                                .withPartner(outcome.figure().partner())));
            }
            list.add(draft.with(drafting.guarded(draft)));
        }
        if (deals && names.isEmpty() && earlier.isEmpty()) {
            dealYears(list);
            if (plain.isEmpty() && !parsed.isEnglish()) {
                DealtQuarters.deal(parsed, stretch, list);
            }
        }
        if (deals) {
            ValueLists.measureAlike(parsed, list);
        }
        drafts.addAll(list);
        lists.remember(list);
        Subject end = list.get(list.size() - 1).subject();
        boolean ofPartners =
                parsed.isEnglish() && names.isPresent() && !end.partner().isEmpty();
        known.goOnWith(ofPartners ? end : afterList(outcome, names, !earlier.isEmpty()));
    }

    /** 2019年至2021年分别为5%、6%和7%: as many values as years. */
    private static void dealYears(List<Draft> list) {
        @Nullable Period span = list.get(0).period();
        if (span == null || !span.isSpan() || span.lastYear() - span.firstYear() + 1 != list.size()) {
            return;
        }
        for (int index = 0; index < list.size(); index++) {
            list.set(index, list.get(index).withPeriod(Period.year(span.firstYear() + index)));
        }
    }

    private void readOverEach(Piece stretch, List<Numeral> values, Outcome outcome) {
        List<Mention> over = parsed.mentions(stretch, Term.OVER);
        for (int index = 0; index < values.size(); index++) {
            Draft draft = drafting.draft(
                    own(stretch, values, index), values.get(index), outcome.figure(), known.context(), null);
            boolean overYear = over.get(index).code().equals("year");
            Measure measure = overYear ? Measure.GROWTH_YOY : Measure.OTHER;
            drafts.add(draft.with(new Measured(measure, draft.measured().falling())));
        }
        known.goOnWith(outcome.next());
    }

    /** …, respectively, up 4 per cent, down 5 per cent and up 6 per cent: as many values more, right behind a list. */
    public boolean goesOnDealing(Piece stretch, List<Numeral> values) {
        return lists.isRightBehind(stretch, values.size());
    }

    /** 亚洲、非洲增长较快，分别增长5%和6%: names behind the last figure are no longer those of the list before. */
    private boolean isNew(Optional<List<NameLists.Name>> names) {
        return !parsed.isEnglish()
                && names.filter(list -> list.get(0).start() >= endOfLast()).isPresent();
    }

    private int endOfLast() {
        return drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).numeral().end();
    }

    /** …出口占43.7%，A、B分别占2.3%和3.3%: names without a direction of trade go on in that of the figure before them. */
    private static Subject inFlowOf(@Nullable Draft before, Subject subject) {
        boolean same = before != null
                && !subject.partner().isEmpty()
                && !before.subject().partner().isEmpty();
        return before != null && (subject.isNamed() || same) && subject.flow() == Flow.NONE
                ? subject.withFlow(before.subject().flow())
                : subject;
    }

    /** Imports of tea, wine and beer: the direction of trade stands before the first name. */
    private Subject inFlowOfNames(Piece stretch, Subject subject) {
        List<Flow> flows = parsed.flows(new Piece(endOfLast(), stretch.end())).stream()
                .map(Parsed::flow)
                .distinct()
                .toList();
        return subject.flow() == Flow.NONE && flows.size() == 1 ? subject.withFlow(flows.get(0)) : subject;
    }

    /** What goes on behind a list: the subject before it, as no value of the list is what follows. */
    private Subject afterList(Outcome outcome, Optional<List<NameLists.Name>> names, boolean second) {
        if (second) {
            return known.subject();
        }
        Subject unknown = outcome.figure().unknown();
        if (names.isEmpty() && !parsed.isEnglish()) {
            return unknown.withFlow(outcome.figure().flow())
                    .withPartner(outcome.figure().partner()); // 其中竹器、木器分别增长5%和6%，纸品增长7%: goods of the same trade
        }
        boolean ofAreas = names.isPresent() && names.get().get(0).isReporter();
        return ofAreas
                ? unknown.withArea(known.subject().area(), known.subject().areaFrom())
                        .withFlow(
                                parsed.isEnglish()
                                        ? Flow.NONE
                                        : outcome.figure().flow())
                : unknown;
    }

    /** Values that no name could be dealt to are of nobody knows which of the areas around them. */
    private Subject undealt(Piece stretch, Subject subject) {
        List<Mention> areas = parsed.subjects(stretch, Term.AREA).stream()
                .filter(area -> !area.code().equals(subject.partner()))
                .toList();
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
}
