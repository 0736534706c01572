package org.yearbook.extract.prose.subject;

import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.EnglishContinuation;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.name.Ellipsis;
import org.yearbook.extract.prose.name.EnglishGoods;
import org.yearbook.extract.prose.name.NamedSubjects;
import org.yearbook.extract.prose.name.SubjectFlows;
import org.yearbook.extract.prose.name.SubjectWords;
import org.yearbook.extract.prose.name.TradeNames;
import org.yearbook.extract.prose.partner.Areas;
import org.yearbook.extract.prose.partner.EnglishAgents;
import org.yearbook.extract.prose.partner.EnglishCalledPartners;
import org.yearbook.extract.prose.partner.EnglishPartners;
import org.yearbook.extract.prose.partner.EnglishSites;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * What a clause without a number leaves to be spoken of: exports did well, and rose by 3 percent.
 *
 * @param before what was spoken of before it
 */
record ClauseSubject(Areas areas, Parsed parsed, Piece clause, Subject before) {

    /** The subject after a clause that holds no number. */
    Subject after() {
        if (Ellipsis.startsWith(parsed, clause, Term.ASIDE)) {
            return parsed.has(clause, Term.ASIDE, "adjusted") ? NamedSubjects.adjusted(before) : before;
        }
        if (!parsed.isEnglish() && Ellipsis.isPredicate(parsed, clause)) {
            return before;
        }
        if (EnglishContinuation.isRelative(parsed, clause) || EnglishContinuation.includes(parsed, clause)) {
            return before;
        }
        if (EnglishPartners.goOnListing(parsed, clause)) {
            return before.withPartner("");
        }
        Subject subject = areas.read(parsed, clause, false, before);
        if (Ellipsis.startsWith(parsed, clause, Term.OF_WHICH)) {
            subject = subject.inSentence(parsed.sentence().number());
        }
        List<Mention> indicators = parsed.subjects(clause, Term.INDICATOR);
        if (!indicators.isEmpty()) {
            return named(subject, indicators);
        }
        Optional<Piece> leading = EnglishGoods.leading(parsed, clause);
        if (leading.isPresent()) {
            return before.unknown()
                    .withPartner(before.partner())
                    .withFlow(before.flow())
                    .withWords(SubjectWords.withPart(before.words(), SubjectWords.of(parsed, leading.get())));
        }
        if (parsed.isEnglish()
                && EnglishContinuation.isAside(parsed, clause)
                && !EnglishAgents.opens(parsed, clause, before)
                && EnglishSites.ranked(parsed, clause).isEmpty()) {
            boolean turns = !before.partner().isEmpty() && !subject.partner().equals(before.partner());
            return EnglishContinuation.isAdverbial(parsed, clause)
                    ? subject // In Africa,
                    : turns ? before.withPartner(subject.partner()) : before; // followed by Japan,
        }
        if (parsed.hasUnknownWords(clause)
                && !Ellipsis.leavesSubjectOut(parsed, clause)
                && !Ellipsis.isStatementOfArea(parsed, clause)) {
            return unlisted(subject);
        }
        return knownWords(subject);
    }

    /** 今年以来，出口稳中有增: words that are all known. */
    private Subject knownWords(Subject subject) {
        Piece known = new Piece(clause.start(), parsed.firstUnknown(clause));
        List<Flow> flows = SubjectFlows.flows(parsed, known);
        boolean names = parsed.isEnglish()
                ? flows.size() == 1
                        || parsed.mentions(clause, Term.AREA).stream().noneMatch(area -> area.end() == clause.end())
                : flows.size() == 1 && !subject.isNamed() && TradeNames.areOfArea(parsed, clause);
        Subject told = names ? NamedSubjects.named(subject, parsed, clause) : subject;
        return flows.size() == 1 ? NamedSubjects.goingOn(parsed, known, told) : told;
    }

    private Subject named(Subject subject, List<Mention> indicators) {
        Subject inFlow = SubjectFlows.inFlowBefore(
                parsed,
                clause,
                before,
                NamedSubjects.ofIndicator(parsed, clause, NamedSubjects.named(subject, parsed, clause), before));
        Subject announced =
                inFlow.state() == Subject.State.OTHER_HEAD ? NamedSubjects.announced(parsed, clause, inFlow) : inFlow;
        return NamedSubjects.codes(indicators).size() == 1 ? announced : inFlow.unknown();
    }

    /** Something that the configuration does not list. */
    private Subject unlisted(Subject subject) {
        Subject unknown = NamedSubjects.named(subject, parsed, clause)
                .unknown()
                .withFlow(SubjectFlows.ofUnknown(parsed, clause, before));
        if (!parsed.isEnglish()) {
            return unknown.withPartner(
                    SameDealing.isPartOfTradeWith(parsed, clause, before)
                            ? before.partner() // 对越南出口5亿元，其中茶具、竹器出口较快，
                            : areas.partner(parsed, clause, before)); // 自日本进口最多
        }
        if (EnglishGoods.goOn(parsed)) {
            return unknown.withPartner(before.partner())
                    .withFlow(before.flow() == Flow.NONE ? unknown.flow() : before.flow());
        }
        Flow called = EnglishCalledPartners.flowOfCalled(parsed, clause, before);
        Flow flow = EnglishGoods.areListed(parsed, clause) ? before.flow() : unknown.flow();
        return unknown.withPartner(areas.partner(parsed, clause, before)).withFlow(called == Flow.NONE ? flow : called);
    }
}
