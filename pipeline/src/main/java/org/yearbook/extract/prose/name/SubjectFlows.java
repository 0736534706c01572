package org.yearbook.extract.prose.name;

import java.util.List;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** In which direction of trade a stretch of words is. */
public final class SubjectFlows {

    private SubjectFlows() {}

    /** The directions that its words name, each once. */
    public static List<Flow> flows(Parsed parsed, Piece stretch) {
        return parsed.flows(stretch).stream().map(Parsed::flow).distinct().toList();
    }

    /** The only direction there is, none of several. */
    public static Flow single(List<Flow> flows) {
        return flows.size() == 1 ? flows.get(0) : Flow.NONE;
    }

    /** The direction that is told of an indicator; of foreign trade both, if none is. */
    static Flow ofNamed(Parsed parsed, Mention indicator, List<Flow> flows) {
        return flows.isEmpty() && TradeNames.isForeign(parsed, indicator) ? Flow.TOTAL : single(flows);
    }

    /** In which direction something that nobody listed is traded. */
    public static Flow ofUnknown(Parsed parsed, Piece stretch, Subject before) {
        List<Flow> flows = flows(parsed, stretch);
        if (!flows.isEmpty()) {
            return single(flows);
        }
        Flow listed = EnglishGoods.openedList(parsed, stretch);
        if (listed != Flow.NONE) {
            return listed;
        }
        Flow known = EnglishAnaphora.opens(parsed, stretch) || Ellipsis.isSameTrade(parsed, stretch, before)
                ? before.flow()
                : Flow.NONE;
        if (known != Flow.NONE) {
            return known;
        }
        return Ellipsis.namesTrade(parsed, stretch) ? Flow.TOTAL : EnglishGoods.flow(parsed, stretch, before);
    }

    /** 进口5亿元，增长较快的领域为旅行, and the names listed behind it: picked out of what was traded. */
    public static Subject inFlowBefore(Parsed parsed, Piece clause, Subject before, Subject named) {
        boolean onlyName = parsed.mentions().stream()
                .filter(mention -> Parsed.lies(mention, clause) && mention.term() != Term.FLOW)
                .allMatch(mention -> mention.term() == Term.INDICATOR);
        boolean pickedOut =
                Ellipsis.startsWith(parsed, clause, Term.CHANGE) || (onlyName && !parsed.hasUnknownWords(clause));
        return !parsed.isEnglish()
                        && named.flow() == Flow.NONE
                        && flows(parsed, clause).isEmpty()
                        && pickedOut
                ? named.withFlow(before.flow())
                : named;
    }
}
