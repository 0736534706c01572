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
import org.yearbook.extract.prose.name.EnglishGoods;
import org.yearbook.extract.prose.name.EnglishItems;
import org.yearbook.extract.prose.name.NamedSubjects;
import org.yearbook.extract.prose.name.SharedHeads;
import org.yearbook.extract.prose.name.SubjectFlows;
import org.yearbook.extract.prose.name.SubjectWords;
import org.yearbook.extract.prose.partner.Areas;
import org.yearbook.extract.prose.partner.ComparedAreas;
import org.yearbook.extract.prose.partner.EnglishCalledPartners;
import org.yearbook.extract.prose.partner.EnglishPartnerNouns;
import org.yearbook.extract.prose.partner.EnglishPartners;
import org.yearbook.extract.prose.partner.EnglishPartsOfTrade;
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
            return Outcome.of(
                    indicators.size() > 1
                            ? subject.unknown().withPartner(partner).withFlow(SubjectFlows.single(flows))
                            : NamedSubjects.ofIndicator(parsed, stretch, subject, before));
        }
        Optional<Subject> joined = heads.named(parsed, stretch, subject, before);
        if (joined.isPresent()) {
            return Outcome.of(joined.get());
        }
        if (EnglishPartners.goOnListing(parsed, stretch)) {
            return Outcome.of(before.withPartner(""));
        }
        if (EnglishContinuation.isWorthOfShare(parsed, stretch)) {
            return Outcome.of(before);
        }
        if (EnglishTurns.comesNext(parsed, stretch, before)) {
            List<Mention> named = parsed.subjects(stretch, Term.AREA);
            return Outcome.of(before.withPartner(named.get(named.size() - 1).code())
                    .withWords(SubjectWords.withPart(before.words(), SubjectWords.of(parsed, stretch))));
        }
        if (called.isPresent() && (flows.isEmpty() || EnglishPartnerNouns.buy(parsed, stretch))) {
            return Outcome.of(
                    before.withPartner(partner).withFlow(EnglishPartnerNouns.flowOfMore(parsed, stretch, before)));
        }
        boolean goods = EnglishGoods.follow(parsed, stretch);
        Optional<Subject> item = unknownWords ? EnglishItems.next(parsed, stretch, before) : Optional.empty();
        if (item.isPresent()) {
            return Outcome.of(item.get());
        }
        if (unknownWords && flows.isEmpty() && !goods && EnglishContinuation.goesOn(parsed, stretch)) {
            return Outcome.of(partner.isEmpty() ? before : before.withPartner(partner));
        }
        if (unknownWords && partner.isEmpty() && flows.isEmpty() && SameDealing.namesOnlyAspect(parsed, stretch)) {
            return Outcome.of(subject.unknown().withPartner(before.partner()).withFlow(before.flow()));
        }
        if (unknownWords) {
            return new UnlistedSubject(parsed, stretch, before, subject, partner, flows).read();
        }
        boolean ownArea = !parsed.subjects(stretch, Term.AREA).isEmpty();
        boolean named = subject.sentence() == parsed.sentence().number();
        if (flows.size() > 1 || (ownArea && !flows.isEmpty() && !named)) {
            return Outcome.of(subject.unknown().withPartner(partner).withFlow(SubjectFlows.single(flows)));
        }
        return Outcome.of(
                NamedSubjects.inWordsOf(before, parsed, stretch, NamedSubjects.goingOn(parsed, stretch, subject)));
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

    /** The subject after a clause that holds no number. */
    public Subject afterClause(Parsed parsed, Piece clause, Subject before) {
        return new ClauseSubject(areas, parsed, clause, before).after();
    }
}
