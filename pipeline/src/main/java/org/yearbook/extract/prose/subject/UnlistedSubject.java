package org.yearbook.extract.prose.subject;

import java.util.List;
import org.yearbook.domain.Flow;
import org.yearbook.extract.prose.key.Outcome;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.name.Ellipsis;
import org.yearbook.extract.prose.name.EnglishGoods;
import org.yearbook.extract.prose.name.EnglishItems;
import org.yearbook.extract.prose.name.NamedSubjects;
import org.yearbook.extract.prose.name.SubjectFlows;
import org.yearbook.extract.prose.name.SubjectWords;
import org.yearbook.extract.prose.partner.EnglishCalledPartners;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * What a number is of whose words the configuration does not list: they name it, in the direction and with the partner that they or the
 * words before them tell.
 *
 * @param before what was spoken of before these words
 * @param subject the same, with the area and the words that these name
 * @param partner code of the area traded with, empty if these words name none
 * @param flows the directions of trade that these words name
 */
record UnlistedSubject(
        Parsed parsed, Piece stretch, Subject before, Subject subject, String partner, List<Flow> flows) {

    Outcome read() {
        if (Ellipsis.isAdjusted(parsed, stretch) || Ellipsis.isPartOf(parsed, stretch)) {
            return new Outcome(NamedSubjects.adjusted(before), before);
        }
        Subject unknown = named();
        // 出口录得5亿元，增长2%: the growth is of those exports, not of the trade before them.
        boolean others = !parsed.isEnglish() && !partner.isEmpty() && !partner.equals(before.partner());
        boolean turns = others || (!flows.isEmpty() && SubjectFlows.single(flows) != before.flow());
        return Ellipsis.leavesSubjectOut(parsed, stretch) && !Ellipsis.namesGoods(parsed, stretch) && !turns
                ? new Outcome(unknown, before)
                : Outcome.of(unknown);
    }

    private Subject named() {
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
        return subject.unknown()
                .withPartner(sameTrade ? before.partner() : partner)
                .withWords(
                        takesPart
                                ? SubjectWords.withPart(before.words(), subject.words())
                                : EnglishGoods.nameOfList(parsed, stretch).orElse(subject.words()))
                .withFlow(nextGoods ? before.flow() : flow);
    }
}
