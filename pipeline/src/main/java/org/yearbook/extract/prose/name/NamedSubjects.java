package org.yearbook.extract.prose.name;

import java.util.List;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.key.Subject.State;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** What the words of a stretch make of the subject before them: they name it, narrow it, or go on about it. */
public final class NamedSubjects {

    private NamedSubjects() {}

    /**
     * 一线城市房价下降0.2%。其中，北京下降0.5%: where nobody listed what is measured, the words that name it stay before those
     * that only say where or in which direction.
     */
    public static Subject inWordsOf(Subject before, Parsed parsed, Piece stretch, Subject subject) {
        String own = SubjectWords.of(parsed, stretch);
        boolean partOfSame = !parsed.isEnglish()
                && subject.isNamed()
                && before.isNamed()
                && subject.indicator().equals(before.indicator())
                && (before.flow() == Flow.TOTAL || SubjectWords.namesPart(before.words()))
                && subject.flow() != Flow.TOTAL; // 服务进出口9亿元。其中出口5亿元
        return (subject.isNamed() && !partOfSame) || own.isEmpty()
                ? subject
                : subject.withWords(SubjectWords.withPart(before.words(), own));
    }

    /** 扣除价格因素: the same in words, but not the same series. */
    public static Subject adjusted(Subject subject) {
        return subject.unknown().withFlow(subject.flow());
    }

    /** The indicator that the stretch holds, with its direction of trade. */
    public static Subject ofIndicator(Parsed parsed, Piece stretch, Subject subject, Subject before) {
        Mention indicator = parsed.subjects(stretch, Term.INDICATOR).get(0);
        List<Flow> flows = SubjectFlows.flows(parsed, stretch);
        if (flows.size() > 1
                || parsed.firstUnknown(new Piece(stretch.start(), indicator.start())) < indicator.start()) {
            return subject.unknown().withPartner(subject.partner()).withFlow(SubjectFlows.single(flows));
        }
        Flow flow = flows.isEmpty() && ListedGoods.goOn(parsed, stretch, indicator, before)
                ? before.flow()
                : SubjectFlows.ofNamed(parsed, indicator, flows);
        Subject named =
                subject.withIndicator(indicator.code(), flow, parsed.sentence().number());
        return parsed.hasUnknownWords(stretch) ? named.withState(State.OTHER_HEAD) : named;
    }

    /** A predicate behind the indicator's head word (规模稳中有增) leaves it named; behind the bare name it announces it. */
    public static Subject announced(Parsed parsed, Piece clause, Subject subject) {
        Mention indicator = parsed.subjects(clause, Term.INDICATOR).get(0);
        int unknown = parsed.firstUnknown(new Piece(indicator.end(), clause.end()));
        Piece head = new Piece(indicator.start(), unknown);
        return subject.withState(hasHead(parsed, head) ? State.NAMED : State.ANNOUNCED);
    }

    private static boolean hasHead(Parsed parsed, Piece stretch) {
        return !parsed.flows(stretch).isEmpty() || parsed.has(stretch, Term.MEASURE, "level");
    }

    /** The subject before, in the direction that the stretch tells. */
    public static Subject goingOn(Parsed parsed, Piece stretch, Subject subject) {
        List<Flow> flows = SubjectFlows.flows(parsed, stretch);
        boolean level = parsed.has(stretch, Term.MEASURE, "level");
        Subject moved = flows.isEmpty() ? subject : subject.withFlow(flows.get(0));
        return switch (moved.state()) {
            case ANNOUNCED -> level || !flows.isEmpty() ? moved.withState(State.NAMED) : moved;
            case OTHER_HEAD -> level ? moved.withState(State.NAMED) : moved;
            default -> moved;
        };
    }

    public static List<String> codes(List<Mention> mentions) {
        return mentions.stream().map(Mention::code).distinct().toList();
    }

    /** The subject in the words of the stretch, if it has any of its own. */
    public static Subject named(Subject subject, Parsed parsed, Piece stretch) {
        String words = SubjectWords.of(parsed, stretch);
        if (words.isEmpty()) {
            return subject;
        }
        boolean head = parsed.mentions(stretch, Term.HEAD).stream()
                        .anyMatch(mention ->
                                parsed.printed(mention.start(), mention.end()).equals(words))
                || parsed.mentions(stretch, Term.MEASURE).stream()
                        .anyMatch(mention -> mention.code().equals("level")
                                && !parsed.isEnglish()
                                && parsed.printed(mention.start(), mention.end())
                                        .equals(words));
        return subject.withWords(
                head || EnglishAnaphora.opens(parsed, stretch) ? SubjectWords.withPart(subject.words(), words) : words);
    }
}
