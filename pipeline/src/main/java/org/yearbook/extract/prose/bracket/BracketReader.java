package org.yearbook.extract.prose.bracket;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.context.Knowledge;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.measure.Drafting;
import org.yearbook.extract.prose.measure.Measured;
import org.yearbook.extract.prose.sentence.EnglishTimeAtEnd;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.Sentences;
import org.yearbook.extract.prose.subject.SubjectReader;

/** Reads the numbers in brackets of one sentence: they say more of what stands before the bracket. */
public final class BracketReader {

    private static final Pattern IN = Pattern.compile("\\s*(?:in|for|during) (?:the )?");

    private final SubjectReader subjects;
    private final Parsed parsed;
    private final Knowledge known;
    private final Drafting drafting;
    private final List<Draft> drafts;

    /**
     * Reads the brackets of one sentence.
     *
     * @param drafts the figures of the sentence, to which those in brackets are added
     */
    public BracketReader(
            SubjectReader subjects, Parsed parsed, Knowledge known, Drafting drafting, List<Draft> drafts) {
        this.subjects = subjects;
        this.parsed = parsed;
        this.known = known;
        this.drafting = drafting;
        this.drafts = drafts;
    }

    /**
     * Reads a number in brackets.
     *
     * @param at up to here the sentence has been read
     */
    public void read(Bracketed bracketed, Numeral numeral, int at) {
        int from = Math.max(at, parsed.clauseAt(numeral.start()).start());
        Piece words = new Piece(from, Math.max(from, bracketed.open()));
        boolean ofTimeBefore = !bracketed.in(known.context()).equals(known.context()); // 接近2022年（451个）的两倍
        if (parsed.isEnglish() || !ofTimeBefore) {
            known.look(words);
        }
        if (parsed.isEnglish()) {
            readEnglishBracket(bracketed, numeral);
            return;
        }
        if (bracketed.isAmountOfWordsBefore()) {
            known.goOnWith(subjects.atNumber(parsed, words, known.subject()).next());
            Draft draft = draft(words, numeral, known.subject(), known.context());
            drafts.add(draft.with(drafting.guarded(draft)));
            return;
        }
        Subject before = known.subject();
        Subject subject = bracketed.subject(
                before, drafts, area -> subjects.arePartners(parsed, bracketed.stretch(), List.of(area), before));
        Context then = bracketed
                .timeCompared()
                .map(date -> known.context().withPeriod(known.sameTime(date)))
                .orElseGet(() -> bracketed.in(known.context()));
        Draft inside = draft(bracketed.stretch(), numeral, subject, then);
        drafts.add(bracketed
                .measured(drafts)
                .or(() -> SignedInBrackets.growth(parsed, numeral, bracketed.open(), drafts))
                .map(inside::with)
                .orElse(inside));
    }

    private void readEnglishBracket(Bracketed bracketed, Numeral numeral) {
        EnglishBracketed english = new EnglishBracketed(parsed, numeral, bracketed.open());
        Subject subject = english.subject(known.subject(), drafts, subjects);
        Context then = timeInside(bracketed, numeral)
                .map(date -> known.context().withPeriod(known.sameTime(date)))
                .or(() -> english.figureBefore(drafts)
                        .filter(figure -> !figure.numeral().isPercent() && !numeral.isPercent())
                        .map(figure -> known.context().withPeriod(figure.period(), figure.periodFrom())))
                .or(() -> EnglishTimeAtEnd.of(parsed, numeral)
                        .map(date -> known.context().withPeriod(known.sameTime(date))))
                .orElse(bracketed.in(known.context()));
        Draft inside = draft(bracketed.stretch(), numeral, subject, then);
        Measured measured = new EnglishBracketedMeasure(english)
                .of(drafts)
                .or(() -> bracketed.measured(drafts))
                .map(read -> EnglishTail.of(parsed, numeral).isComparedWith(inside.stretch())
                        ? read
                        : drafting.overAYear(read, inside, known.context()))
                .orElse(inside.measured());
        drafts.add(inside.with(measured));
    }

    /** (In May 3%), (3% in May): the last time before the number in its bracket, else the one right behind it. */
    private Optional<Dated> timeInside(Bracketed bracketed, Numeral numeral) {
        int open = bracketed.open();
        int close = Sentences.closing(parsed.text(), open);
        return parsed.dates().stream()
                .filter(date -> date.start() > open && date.end() <= numeral.start())
                .reduce((first, second) -> second)
                .or(() -> parsed.dates().stream()
                        .filter(date -> numeral.end() <= date.start() && date.end() <= close)
                        .findFirst()
                        .filter(date -> IN.matcher(parsed.folded().substring(numeral.end(), date.start()))
                                .matches()));
    }

    private Draft draft(Piece stretch, Numeral numeral, Subject subject, Context then) {
        return drafting.draft(stretch, numeral, subject, then, drafts.isEmpty() ? null : drafts.get(drafts.size() - 1));
    }
}
