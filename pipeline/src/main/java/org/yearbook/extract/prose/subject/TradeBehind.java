package org.yearbook.extract.prose.subject;

import java.util.Optional;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.UnitFinder.Piece;

/**
 * A direction of trade that Chinese names behind its amount: 录得5亿元的贸易逆差, 实现8亿元的出口.
 *
 * @param flow the word for it
 * @param negative whether it is a balance below nothing
 */
public record TradeBehind(Mention flow, boolean negative) {

    private static final String OF = "的";

    /** The direction named right behind this amount, if the words before it name none. */
    public static Optional<TradeBehind> of(Parsed parsed, Piece stretch, Numeral numeral) {
        if (parsed.isEnglish()
                || numeral.currency().isEmpty()
                || !parsed.text().startsWith(OF, numeral.end())
                || !parsed.flows(stretch).isEmpty()) {
            return Optional.empty();
        }
        int start = numeral.end() + OF.length();
        return parsed.flows().stream()
                .filter(flow -> flow.start() == start && !goesOn(parsed, flow.end()))
                .findFirst()
                .map(flow -> new TradeBehind(
                        flow, parsed.has(new Piece(flow.start(), flow.end()), Term.CHANGE, "negative")));
    }

    /** 5亿元的出口订单: of something else. */
    private static boolean goesOn(Parsed parsed, int end) {
        return end < parsed.text().length()
                && Character.isIdeographic(parsed.text().charAt(end));
    }

    public Subject of(Parsed parsed, Subject subject) {
        return subject.withFlow(Parsed.flow(flow)).withWords(parsed.printed(flow.start(), flow.end()));
    }
}
