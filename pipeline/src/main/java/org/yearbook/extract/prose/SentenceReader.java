package org.yearbook.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.bracket.BracketReader;
import org.yearbook.extract.prose.bracket.Bracketed;
import org.yearbook.extract.prose.context.Knowledge;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.key.Outcome;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.list.DealtOut;
import org.yearbook.extract.prose.list.ListReader;
import org.yearbook.extract.prose.list.ValueLists;
import org.yearbook.extract.prose.measure.Currencies;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.measure.Drafting;
import org.yearbook.extract.prose.measure.EnglishForetoldLists;
import org.yearbook.extract.prose.measure.EnglishFromTo;
import org.yearbook.extract.prose.measure.EnglishListed;
import org.yearbook.extract.prose.measure.GrowthInTimes;
import org.yearbook.extract.prose.measure.Kinds;
import org.yearbook.extract.prose.measure.Measured;
import org.yearbook.extract.prose.measure.PeriodPairs;
import org.yearbook.extract.prose.measure.Ranges;
import org.yearbook.extract.prose.measure.SubjectBehind;
import org.yearbook.extract.prose.name.CountedBehind;
import org.yearbook.extract.prose.name.EnglishObject;
import org.yearbook.extract.prose.name.TradeBehind;
import org.yearbook.extract.prose.partner.PassingArea;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.subject.EnglishChanged;
import org.yearbook.extract.prose.subject.EnglishPassive;
import org.yearbook.extract.prose.subject.SubjectReader;

/** Reads one sentence from left to right: clauses without a number change what is known, numbers become drafts. */
final class SentenceReader {

    private final Vocabulary vocabulary;
    private final SubjectReader subjects;
    private final Parsed parsed;
    private final boolean english;
    private final List<Draft> drafts = new ArrayList<>();
    private final Knowledge known;
    private final Drafting drafting;
    private final ListReader lists;
    private final EnglishComplements complements;
    private final BracketReader brackets;
    private final PassingArea passing;
    /** Up to here the sentence has been read. */
    private int at = 0;

    SentenceReader(Vocabulary vocabulary, SubjectReader subjects, Kinds kinds, Parsed parsed, Context before) {
        this.vocabulary = vocabulary;
        this.subjects = subjects;
        this.parsed = parsed;
        this.english = parsed.isEnglish();
        this.known = new Knowledge(parsed, drafts, before);
        this.drafting = new Drafting(vocabulary, kinds, parsed);
        this.complements =
                new EnglishComplements(parsed, drafts, before.subject().partner());
        this.lists = new ListReader(subjects, parsed, known, drafting, drafts);
        this.brackets = new BracketReader(subjects, parsed, known, drafting, drafts);
        this.passing = subjects.passingIn(parsed);
    }

    /** What is known when the sentence has ended. */
    Context context() {
        return known.afterSentence();
    }

    List<Draft> read() {
        List<Numeral> figures = new ValueLists(parsed).figures();
        int index = 0;
        while (index < figures.size()) {
            index += readFrom(figures, index);
        }
        readClausesBefore(parsed.text().length());
        known.goOnWith(passing.atEnd(known.subject()));
        List<Draft> listed = EnglishForetoldLists.complete(parsed, EnglishListed.complete(parsed, drafts));
        List<Draft> named = SubjectBehind.complete(parsed, listed);
        return EnglishFromTo.complete(
                parsed, PeriodPairs.split(parsed, Currencies.complete(parsed, vocabulary, named)));
    }

    /** Reads the number at this place, or the list or range that it opens; how many numbers that were. */
    private int readFrom(List<Numeral> figures, int index) {
        Numeral numeral = figures.get(index);
        readClausesBefore(numeral.start());
        Piece stretch = new Piece(Math.max(at, parsed.clauseAt(numeral.start()).start()), numeral.start());
        Subject before = passing.before(stretch, known.subject());
        known.goOnWith(before);
        boolean dealtBehind = english && ValueLists.isDealtOutBehind(parsed, numeral);
        boolean deals =
                dealtBehind || !parsed.mentions(stretch, Term.RESPECTIVELY).isEmpty();
        List<Numeral> values = lists.runFrom(stretch, figures, index, deals);
        boolean range = values.size() > 1 && Ranges.joins(parsed, values.get(0), values.get(1));
        List<Numeral> all = english ? ValueLists.runFrom(parsed, figures, index, true) : values;
        if (english && (lists.goesOnDealing(stretch, all) || DealtOut.toEnglishNames(parsed, stretch, all))) {
            values = all;
        } else if (english && !dealtBehind) {
            values = values.subList(0, range ? 2 : 1); // 5 billion, 3 billion less than: no list
        }
        if (values.size() == 2 && range) {
            readRange(stretch, values);
        } else if (values.size() > 1) {
            lists.read(stretch, values);
            at = values.get(values.size() - 1).end();
        } else {
            readNumber(stretch, numeral);
        }
        passing.behind(stretch, before, known.subject());
        return values.size();
    }

    /** The clauses that lie wholly between what was read and this index; the rest of a clause behind a number is not read. */
    private void readClausesBefore(int index) {
        for (Piece clause : parsed.clauses()) {
            if (at <= clause.start()
                    && clause.end() < index + (index == parsed.text().length() ? 1 : 0)) {
                known.look(clause);
                Subject before = passing.before(clause, known.subject());
                Subject after = subjects.afterClause(parsed, clause, before);
                known.goOnWith(isOfBracketedArea(clause) ? after.withArea(before.area(), before.areaFrom()) : after);
                passing.behind(clause, before, known.subject());
                at = clause.end();
            }
        }
    }

    /** Rose in Japan (5%), Peru (4%) and Chile (3%); 泰国（5%）、印度（4%）: of the area nothing but the number in the bracket is told. */
    private boolean isOfBracketedArea(Piece clause) {
        int blanks = english ? 1 : 0;
        return drafts.stream()
                .map(Draft::numeral)
                .filter(numeral -> english || numeral.isPercent())
                .flatMap(numeral -> Bracketed.of(parsed, numeral).stream())
                .filter(bracketed -> clause.start() <= bracketed.open() && bracketed.open() < clause.end())
                .anyMatch(bracketed -> parsed.mentions(clause, Term.AREA).stream()
                        .anyMatch(area -> bracketed.open() - area.end() == blanks));
    }

    private void readNumber(Piece stretch, Numeral numeral) {
        Optional<Bracketed> bracketed = Bracketed.of(parsed, numeral);
        if (bracketed.isPresent()) {
            brackets.read(bracketed.get(), numeral, at);
            if (english && !drafts.isEmpty()) {
                known.lookBehind(numeral, drafts.get(drafts.size() - 1).period());
            }
            return;
        }
        Context before = known.context();
        Context timed = timed(stretch, numeral);
        Optional<EnglishObject> object =
                english ? EnglishObject.adding(EnglishTail.of(parsed, numeral), stretch) : Optional.empty();
        Outcome read = EnglishChanged.read(subjects, parsed, stretch, known.subject());
        Outcome named = object.map(of -> subjects.atNumber(parsed, of.words(), read.figure()))
                .orElse(read);
        Optional<EnglishPassive> passive =
                english ? EnglishPassive.of(parsed, numeral, known.subject().partner()) : Optional.empty();
        Outcome outcome = passive.map(of -> of.subject(parsed, known.subject()))
                .map(subject -> complements.withAgentBehind(numeral, new Outcome(subject, subject)))
                .orElseGet(() -> SubjectReader.toldBehind(
                        parsed, stretch, numeral, english ? complements.of(stretch, numeral, named) : named));
        Draft draft = ofStart(stretch, draft(stretch, numeral, outcome.figure(), timed));
        Subject figure = passive.isPresent() ? draft.subject() : drafting.guarded(draft);
        Optional<TradeBehind> behind = draft.measured().measure() == Measure.LEVEL
                ? TradeBehind.of(parsed, stretch, numeral)
                : Optional.empty();
        if (behind.isPresent()) {
            figure = behind.get().of(parsed, figure);
            draft = draft.with(new Measured(Measure.LEVEL, behind.get().negative()));
        } else if (draft.measured().measure() == Measure.LEVEL && !figure.isNamed()) {
            Subject counted = figure;
            figure = CountedBehind.of(parsed, numeral)
                    .or(() -> CountedBehind.earned(parsed, stretch, numeral))
                    .map(name -> counted.withWords(parsed.printed(name.start(), name.end())))
                    .orElse(counted);
        }
        boolean level = draft.measured().measure() == Measure.LEVEL;
        Subject next = outcome.next().equals(outcome.figure()) ? figure : outcome.next();
        known.goOnWith(level && figure.isNamed() ? next.withCurrency(numeral.currency()) : next);
        if (!english && known.isOnlyToCompare(stretch, before)) {
            known.returnTo(before);
        }
        Subject inWorld = drafting.countries(draft, figure);
        // 湖南对150个国家投资，累计投资额: the world is where countries are counted, and no more
        if (drafting.isCountOfCountries(draft) && Drafting.isOfWorld(inWorld) && Drafting.isOfWorld(known.subject())) {
            known.goOnWith(known.subject()
                    .withArea(before.subject().area(), before.subject().areaFrom()));
        }
        drafts.add(draft.with(inWorld));
        if (english) {
            known.lookBehind(numeral, draft.period());
        }
        at = english
                ? Math.max(EnglishTail.of(parsed, numeral).end(), complements.endOfCounted(stretch, numeral))
                : numeral.end();
        at = Math.max(at, object.map(of -> of.words().end()).orElse(at));
    }

    /** What is known at the number, with its time. */
    private Context timed(Piece stretch, Numeral numeral) {
        Context before = known.context();
        known.look(stretch);
        Context timed = english ? known.timed(stretch, EnglishTail.of(parsed, numeral)) : known.context();
        if (numeral.baseUnit().equals("times") && !GrowthInTimes.is(parsed, stretch, numeral)) {
            known.takeBase(stretch, before); // 是2018年的4倍: the year is what the multiple is taken of
            timed = known.context();
        }
        return timed;
    }

    /** 从2014年的20亿元增至…: the time is of this number alone. */
    private Draft ofStart(Piece stretch, Draft draft) {
        return PeriodPairs.timeOf(parsed, stretch, draft.numeral())
                .map(date -> draft.withPeriod(known.sameTime(date)))
                .orElse(draft);
    }

    /** 5%—8%: what the words before it say holds for both ends. */
    private void readRange(Piece stretch, List<Numeral> ends) {
        readNumber(stretch, ends.get(0));
        Draft low = drafts.get(drafts.size() - 1);
        Draft high =
                draft(stretch, ends.get(1), low.subject(), known.context()).withPeriod(low.period(), low.periodFrom());
        if (english && high.measured().measure() == Measure.OTHER) {
            drafts.add(high.with(low.measured()));
        } else {
            drafts.set(drafts.size() - 1, Ranges.asMeasured(low, high));
            drafts.add(high);
        }
        at = ends.get(1).end();
    }

    private Draft draft(Piece stretch, Numeral numeral, Subject subject, Context then) {
        return drafting.draft(stretch, numeral, subject, then, drafts.isEmpty() ? null : drafts.get(drafts.size() - 1));
    }
}
