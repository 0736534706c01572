package org.yearbook.extract.prose.name;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Goods that the configuration lists as indicators, which go on in the direction of the goods before them: 出口机电产品9亿元；锂电池6亿元. */
final class ListedGoods {

    /** Chinese names of what is counted, earned or done, and not traded: 增加值, 订单, 企业, 服务. */
    private static final Pattern NO_GOODS =
            Pattern.compile("[额值量率数资款税入出润格价费易业口贷债务单商户人客力积币]$|[^\\p{IsIdeographic}]$|企业|人员|收支|电商");

    private ListedGoods() {}

    static boolean goOn(Parsed parsed, Piece stretch, Mention indicator, Subject before) {
        boolean traded = before.flow() == Flow.EXPORTS || before.flow() == Flow.IMPORTS;
        return traded
                && Ellipsis.isSameTrade(parsed, stretch, before)
                && parsed.subjects(stretch, Term.AREA).isEmpty()
                && isGoods(parsed, indicator)
                && areGoodsBehindFlow(parsed, new Piece(0, stretch.start()));
    }

    private static boolean isGoods(Parsed parsed, Mention indicator) {
        return !NO_GOODS.matcher(parsed.text().substring(indicator.start(), indicator.end()))
                .find();
    }

    /** 出口机电产品: what stands right behind the last direction of trade is traded, not its total. */
    private static boolean areGoodsBehindFlow(Parsed parsed, Piece front) {
        List<Mention> flows = parsed.flows(front);
        int end = flows.isEmpty() ? -1 : flows.get(flows.size() - 1).end();
        return end >= 0
                && (parsed.firstUnknown(new Piece(end, front.end())) == end
                        || parsed.subjects(front, Term.INDICATOR).stream()
                                .anyMatch(goods -> goods.start() == end && isGoods(parsed, goods)));
    }
}
