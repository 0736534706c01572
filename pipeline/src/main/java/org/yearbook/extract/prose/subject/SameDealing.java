package org.yearbook.extract.prose.subject;

import java.util.BitSet;
import java.util.List;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.name.Ellipsis;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Tells which words go on about the same dealing with the same partner, though they name something new of it. */
final class SameDealing {

    private static final String LISTED = "、";

    private SameDealing() {}

    /** 在“一带一路”沿线的59个|国家新签合同: with those that have just been counted. */
    static boolean isBehindCountOfCountries(Parsed parsed, Piece stretch) {
        return !parsed.isEnglish()
                && parsed.numerals().stream().anyMatch(count -> count.isFigure() && count.end() == stretch.start())
                && parsed.mentions(stretch, Term.STUB_HEAD).stream()
                        .anyMatch(kind ->
                                kind.start() == stretch.start() && kind.code().equals("area"));
    }

    /**
     * 对东盟出口9亿元，其中汽车出口5亿元; 对东盟出口汽车9亿元；出口茶叶5亿元: parts of a trade with a partner, up to a semicolon or, where 其中
     * opens the sentence, to its end; and goods told in the way that those traded with the partner were.
     */
    static boolean isPartOfTradeWith(Parsed parsed, Piece stretch, Subject before) {
        if (parsed.isEnglish()
                || before.partner().isEmpty()
                || !parsed.subjects(stretch, Term.AREA).isEmpty()) {
            return false;
        }
        int semicolon = parsed.text().lastIndexOf('；', stretch.start());
        boolean part = parsed.mentions(new Piece(0, stretch.end()), Term.OF_WHICH).stream()
                .anyMatch(word -> word.start() == 0 || word.start() > semicolon);
        if (parsed.flows(stretch).isEmpty()) {
            boolean more = parsed.text().startsWith(LISTED, stretch.start() - 1) // 对东盟出口汽车9辆、茶叶5吨
                    && tellsGoodsOf(parsed, before.partner(), stretch.start());
            return more || (part && isAmountOfGoods(parsed, stretch));
        }
        return part
                || (Ellipsis.startsWith(parsed, stretch, Term.FLOW)
                        && tellsGoodsOf(parsed, before.partner(), stretch.start()));
    }

    /** 对东盟出口9亿元，其中汽车5亿元: but no number of firms, nor what is counted otherwise. */
    private static boolean isAmountOfGoods(Parsed parsed, Piece stretch) {
        return Ellipsis.namesMoreGoods(parsed, stretch)
                && parsed.numerals().stream()
                        .anyMatch(amount -> amount.start() == stretch.end()
                                && amount.isFigure()
                                && !amount.currency().isEmpty());
    }

    /** 对东盟出口汽车9亿元. */
    private static boolean tellsGoodsOf(Parsed parsed, String partner, int end) {
        return parsed.mentions(new Piece(0, end), Term.AREA).stream()
                .filter(area -> area.code().equals(partner))
                .anyMatch(area -> parsed.flows().stream()
                        .anyMatch(flow -> flow.start() == area.end()
                                && parsed.firstUnknown(new Piece(flow.end(), end)) == flow.end()));
    }

    /** 茶叶出口8万吨，均价…; 对东盟…新签合同5份，合同额…: nothing but one more aspect of what was spoken of. */
    static boolean namesOnlyAspect(Parsed parsed, Piece stretch) {
        BitSet known = (BitSet) parsed.explained().clone();
        List<Mention> aspects = parsed.mentions(stretch, Term.HEAD).stream()
                .filter(head -> head.code().equals("aspect"))
                .toList();
        aspects.forEach(aspect -> known.set(aspect.start(), aspect.end()));
        return !aspects.isEmpty()
                && parsed.subjects(stretch, Term.AREA).isEmpty()
                && parsed.subjects(stretch, Term.INDICATOR).isEmpty()
                && known.nextClearBit(stretch.start()) >= stretch.end();
    }
}
