package org.yearbook.extract.prose.list;

import java.util.List;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.key.Subject.State;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.name.SubjectWords;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Deals one value of a list out to its name: the rest of the subject is what the words around the names say. */
final class Deal {

    private Deal() {}

    /**
     * The draft with the subject or time of this name.
     *
     * @param stretch the words before the first value
     * @param first the name that opens the list
     * @param before the subject before those words
     */
    static Draft of(
            Parsed parsed, Piece stretch, Draft draft, NameLists.Name name, NameLists.Name first, Subject before) {
        if (name.period() != null && !parsed.isEnglish()) {
            return draft.withPeriod(name.period()); // 茶叶销售额在2022年、2023年分别为: nothing is said of what, but when
        }
        boolean hidden = parsed.hasUnknownWords(stretch);
        Subject base = draft.subject();
        if (name.term() == Term.INDICATOR) {
            base = base.withFlow(flow(parsed, stretch));
        } else if (name.term() == Term.FLOW) {
            base = allFlows(parsed, stretch, base, before);
        }
        Piece behind = new Piece(Math.max(stretch.start(), name.listEnd()), stretch.end());
        String printed = parsed.printed(name.start(), name.end());
        String words = SubjectWords.of(parsed, behind);
        Subject applied = name.applyTo(base.withWords(words), parsed.sentence().number(), printed);
        boolean goesOn = words.isEmpty() && !applied.isNamed();
        Subject subject = goesOn ? applied.withWords(SubjectWords.withPart(before.words(), printed)) : applied;
        if (name.term() == Term.FLOW && !parsed.isEnglish()) {
            String lead = SubjectWords.of(parsed, new Piece(stretch.start(), Math.max(stretch.start(), first.start())));
            subject = lead.isEmpty() ? subject : subject.withWords(lead + printed); // 加工贸易进出口、出口分别增长
        }
        Draft dealt = draft.with(
                hidden
                        ? subject.unknown()
                                .withFlow(subject.flow())
                                .withPartner(name.partner() || name.term() == Term.FLOW ? subject.partner() : "")
                        : subject);
        return name.period() == null ? dealt : dealt.withPeriod(name.period());
    }

    /** The indicator that the listed directions of trade are of: the one in the same words, else the one before. */
    private static Subject allFlows(Parsed parsed, Piece stretch, Subject subject, Subject before) {
        List<String> indicators = parsed.subjects(stretch, Term.INDICATOR).stream()
                .map(Mention::code)
                .distinct()
                .toList();
        if (indicators.size() == 1) {
            return subject.withIndicator(
                    indicators.get(0), Flow.NONE, parsed.sentence().number());
        }
        boolean goesOn = indicators.isEmpty() && before.state() != State.UNKNOWN && before.state() != State.OTHER_HEAD;
        return goesOn ? before.withArea(subject.area(), subject.areaFrom()).withState(State.NAMED) : subject;
    }

    private static Flow flow(Parsed parsed, Piece stretch) {
        List<Flow> flows =
                parsed.flows(stretch).stream().map(Parsed::flow).distinct().toList();
        return flows.size() == 1 ? flows.get(0) : Flow.NONE;
    }
}
