package org.yearbook.extract.prose.subject;

import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.EnglishContinuation;
import org.yearbook.extract.prose.key.Outcome;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.key.Subject.State;
import org.yearbook.extract.prose.name.Ellipsis;
import org.yearbook.extract.prose.name.EnglishGoods;
import org.yearbook.extract.prose.name.EnglishItems;
import org.yearbook.extract.prose.name.NamedSubjects;
import org.yearbook.extract.prose.name.SharedHeads;
import org.yearbook.extract.prose.name.SubjectFlows;
import org.yearbook.extract.prose.name.SubjectWords;
import org.yearbook.extract.prose.name.TradeNames;
import org.yearbook.extract.prose.partner.Areas;
import org.yearbook.extract.prose.partner.ComparedAreas;
import org.yearbook.extract.prose.partner.EnglishAgents;
import org.yearbook.extract.prose.partner.EnglishCalledPartners;
import org.yearbook.extract.prose.partner.EnglishPartnerNouns;
import org.yearbook.extract.prose.partner.EnglishPartners;
import org.yearbook.extract.prose.partner.EnglishPartsOfTrade;
import org.yearbook.extract.prose.partner.EnglishSites;
import org.yearbook.extract.prose.partner.EnglishTurns;
import org.yearbook.extract.prose.partner.PassingArea;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Reads what a stretch of words is about. The rules, all of them so that no other quantity passes for an indicator:
 *
 * <ul>
 *   <li>An indicator is the subject only if every other word of the stretch is known; an unknown word before it
 *       narrows it (高价值发明专利), one behind it is another amount of it (合同额).
 *   <li>A stretch of known words only goes on about the subject before it, with its own direction of trade.
 *   <li>Unknown words without an indicator are a new subject, unless the stretch opens with a word such as 排名 or 规模
 *       and so leaves its subject out; then only this figure is unknown and the subject stays.
 *   <li>An area with a direction of trade but no indicator, in a sentence that does not open with 其中, is about all
 *       trade of the area and not about the sentence before.
 *   <li>Two indicators or two directions in one stretch are a sum or a list: no single subject.
 * </ul>
 */
public final class SubjectReader {

    private final Areas areas;
    private final EnglishOtherSide otherSide;
    private final SharedHeads heads;

    /**
     * Reads the subjects of one document.
     *
     * @param home code of the area that the document is about, empty if none is known
     * @param visited code of the country whose visitors the document is about, empty if it is about something else
     */
    public SubjectReader(Vocabulary vocabulary, String home, String visited) {
        otherSide = new EnglishOtherSide(home, AreaTree.of(vocabulary));
        areas = new Areas(vocabulary, home, visited);
        heads = SharedHeads.of(vocabulary);
    }

    /** What a sentence comes back to behind areas that it names in passing. */
    public PassingArea passingIn(Parsed parsed) {
        return areas.passingIn(parsed);
    }

    /** The subject of the number at the end of this stretch; in the direction of trade with an area that it calls a buyer or a supplier. */
    public Outcome atNumber(Parsed parsed, Piece stretch, Subject before) {
        Optional<EnglishThere> there = EnglishThere.among(parsed, stretch, before, otherSide.home());
        return there.isPresent()
                ? there.get().of(read(parsed, stretch, there.get().before(before, otherSide.home())))
                : otherSide.turned(parsed, stretch, ofNamed(parsed, stretch, before));
    }

    private Outcome ofNamed(Parsed parsed, Piece stretch, Subject before) {
        Outcome found = read(parsed, stretch, before);
        Outcome read = parsed.isEnglish() ? found : areas.afterFigure(found, before);
        Flow part = parsed.isEnglish() ? EnglishPartsOfTrade.flow(parsed, stretch, before.area()) : Flow.NONE;
        Flow called = parsed.isEnglish() && part == Flow.NONE && read.figure().flow() == Flow.NONE
                ? EnglishCalledPartners.flowOfCalled(parsed, stretch, before)
                : part;
        return called == Flow.NONE
                ? read
                : new Outcome(read.figure().withFlow(called), read.next().withFlow(called));
    }

    private Outcome read(Parsed parsed, Piece stretch, Subject before) {
        Optional<String> other = ComparedAreas.of(parsed, stretch);
        if (other.isPresent()) {
            return new Outcome(before.withArea(other.get()), before);
        }
        Subject subject = NamedSubjects.named(areas.read(parsed, stretch, true, before), parsed, stretch);
        Optional<String> called = EnglishCalledPartners.toldMoreOf(parsed, stretch);
        String partner = called.orElseGet(() -> areas.partner(parsed, stretch, before));
        List<String> indicators = NamedSubjects.codes(parsed.subjects(stretch, Term.INDICATOR));
        boolean unknownWords = parsed.hasUnknownWords(stretch);
        List<Flow> flows = SubjectFlows.flows(parsed, stretch);
        if (!indicators.isEmpty()) {
            return both(
                    indicators.size() > 1
                            ? subject.unknown().withPartner(partner).withFlow(SubjectFlows.single(flows))
                            : NamedSubjects.ofIndicator(parsed, stretch, subject, before));
        }
        Optional<Subject> joined = heads.named(parsed, stretch, subject, before);
        if (joined.isPresent()) {
            return both(joined.get());
        }
        if (EnglishPartners.goOnListing(parsed, stretch)) {
            return both(before.withPartner(""));
        }
        if (EnglishContinuation.isWorthOfShare(parsed, stretch)) {
            return both(before);
        }
        if (EnglishTurns.comesNext(parsed, stretch, before)) {
            List<Mention> named = parsed.subjects(stretch, Term.AREA);
            return both(before.withPartner(named.get(named.size() - 1).code())
                    .withWords(SubjectWords.withPart(before.words(), SubjectWords.of(parsed, stretch))));
        }
        if (called.isPresent() && (flows.isEmpty() || EnglishPartnerNouns.buy(parsed, stretch))) {
            return both(before.withPartner(partner).withFlow(EnglishPartnerNouns.flowOfMore(parsed, stretch, before)));
        }
        boolean goods = EnglishGoods.follow(parsed, stretch);
        Optional<Subject> item = unknownWords ? EnglishItems.next(parsed, stretch, before) : Optional.empty();
        if (item.isPresent()) {
            return both(item.get());
        }
        if (unknownWords && flows.isEmpty() && !goods && EnglishContinuation.goesOn(parsed, stretch)) {
            return both(partner.isEmpty() ? before : before.withPartner(partner));
        }
        if (unknownWords && partner.isEmpty() && flows.isEmpty() && SameDealing.namesOnlyAspect(parsed, stretch)) {
            return both(subject.unknown().withPartner(before.partner()).withFlow(before.flow()));
        }
        if (unknownWords) {
            if (Ellipsis.isAdjusted(parsed, stretch) || Ellipsis.isPartOf(parsed, stretch)) {
                return new Outcome(NamedSubjects.adjusted(before), before);
            }
            boolean takesPart = EnglishCalledPartners.takePart(parsed, stretch, before);
            boolean goesOn =
                    takesPart || Ellipsis.leavesSubjectOut(parsed, stretch) || Ellipsis.namesMoreGoods(parsed, stretch);
            Flow flow = flows.isEmpty() && goesOn && before.flow() != Flow.NONE
                    ? before.flow()
                    : SubjectFlows.ofUnknown(parsed, stretch, before);
            boolean nextGoods = EnglishItems.isNextGoods(parsed, stretch, before);
            boolean sameGoods = nextGoods || (flows.isEmpty() && flow == before.flow() && EnglishGoods.goOn(parsed));
            boolean sameTrade = partner.isEmpty()
                    && (sameGoods
                            || Ellipsis.namesGoodsTradedWith(parsed, stretch, before.partner())
                            || SameDealing.isPartOfTradeWith(parsed, stretch, before)
                            || SameDealing.isBehindCountOfCountries(parsed, stretch));
            Subject unknown = subject.unknown()
                    .withPartner(sameTrade ? before.partner() : partner)
                    .withWords(
                            takesPart
                                    ? SubjectWords.withPart(before.words(), subject.words())
                                    : EnglishGoods.nameOfList(parsed, stretch).orElse(subject.words()))
                    .withFlow(nextGoods ? before.flow() : flow);
            // 出口录得5亿元，增长2%: the growth is of those exports, not of the trade before them.
            boolean others = !parsed.isEnglish() && !partner.isEmpty() && !partner.equals(before.partner());
            boolean turns = others || (!flows.isEmpty() && SubjectFlows.single(flows) != before.flow());
            return Ellipsis.leavesSubjectOut(parsed, stretch) && !Ellipsis.namesGoods(parsed, stretch) && !turns
                    ? new Outcome(unknown, before)
                    : both(unknown);
        }
        boolean ownArea = !parsed.subjects(stretch, Term.AREA).isEmpty();
        boolean named = subject.sentence() == parsed.sentence().number();
        if (flows.size() > 1 || (ownArea && !flows.isEmpty() && !named)) {
            return both(subject.unknown().withPartner(partner).withFlow(SubjectFlows.single(flows)));
        }
        return both(NamedSubjects.inWordsOf(before, parsed, stretch, NamedSubjects.goingOn(parsed, stretch, subject)));
    }

    /** The same with what is named behind the number: what it counts, or the trade that it is a part of. */
    public static Outcome toldBehind(Parsed parsed, Piece stretch, Numeral numeral, Outcome read) {
        return EnglishContribution.of(parsed, numeral)
                .map(part -> part.of(read))
                .or(() -> EnglishNamedBehind.named(parsed, stretch, numeral, read))
                .orElse(read);
    }

    /** Whether an area that is singled out is one of those that report, and none of their partners. */
    public boolean isMember(Subject reporting, String area) {
        return areas.isMember(reporting, area);
    }

    /** Whether the areas of a list, to which the values behind these words are dealt out, are partners of what was spoken of. */
    public boolean arePartners(Parsed parsed, Piece stretch, List<Mention> names, Subject before) {
        return areas.arePartners(parsed, stretch, names, before);
    }

    private static Outcome both(Subject subject) {
        return new Outcome(subject, subject);
    }

    /** The subject after a clause that holds no number. */
    public Subject afterClause(Parsed parsed, Piece clause, Subject before) {
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
            Subject named = SubjectFlows.inFlowBefore(
                    parsed,
                    clause,
                    before,
                    NamedSubjects.ofIndicator(parsed, clause, NamedSubjects.named(subject, parsed, clause), before));
            Subject announced =
                    named.state() == State.OTHER_HEAD ? NamedSubjects.announced(parsed, clause, named) : named;
            return NamedSubjects.codes(indicators).size() == 1 ? announced : named.unknown();
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
            return unknown.withPartner(areas.partner(parsed, clause, before))
                    .withFlow(called == Flow.NONE ? flow : called);
        }
        Piece known = new Piece(clause.start(), parsed.firstUnknown(clause));
        List<Flow> flows = SubjectFlows.flows(parsed, known);
        boolean names = parsed.isEnglish()
                ? flows.size() == 1
                        || parsed.mentions(clause, Term.AREA).stream().noneMatch(area -> area.end() == clause.end())
                : flows.size() == 1 && !subject.isNamed() && TradeNames.areOfArea(parsed, clause);
        Subject told = names ? NamedSubjects.named(subject, parsed, clause) : subject;
        return flows.size() == 1 ? NamedSubjects.goingOn(parsed, known, told) : told;
    }
}
