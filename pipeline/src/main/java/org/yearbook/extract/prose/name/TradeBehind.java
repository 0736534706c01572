package org.yearbook.extract.prose.name;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * A direction of trade that Chinese names behind its amount: 录得5亿元的贸易逆差, 实现8亿元出口, 61万辆汽车从上海港出口.
 *
 * @param flow the word for it
 * @param words those that name what is traded
 * @param negative whether it is a balance below nothing
 */
public record TradeBehind(Mention flow, Piece words, boolean negative) {

    private static final String OF = "的";

    /** From what, or on which way, something is traded: 61万辆汽车从上海港出口, 9亿元的货物通过海运出口. */
    private static final Pattern WAY = Pattern.compile("(?:(?:从|由|经|通过|以|自)[\\p{IsIdeographic}、“”]{1,20})?");

    /** Units of what is counted, not traded. */
    private static final Set<String> NOT_TRADED =
            Set.of("家", "户", "persons", "person-times", "次", "项", "名", "人", "个", "座", "条", "种", "列", "艘次", "架次", "票");

    /** 生产5万辆汽车并出口, 新开3条航线: the amount is of this, and not of all of it need the trade be. */
    private static final Pattern MADE = Pattern.compile("生产|销售|建成|新开|设立");

    /** The direction named behind this amount, if the words before it name none. */
    public static Optional<TradeBehind> of(Parsed parsed, Piece stretch, Numeral numeral) {
        if (parsed.isEnglish() || !parsed.flows(stretch).isEmpty()) {
            return Optional.empty();
        }
        int end = parsed.clauseAt(numeral.start()).end();
        return parsed.flows().stream()
                .filter(flow -> flow.start() >= numeral.end() && flow.end() <= end)
                .findFirst()
                .filter(flow -> !CountedBehind.goesOn(parsed, flow.end()))
                .flatMap(flow -> traded(parsed, numeral, flow)
                        .map(words -> new TradeBehind(
                                flow,
                                words,
                                parsed.has(new Piece(flow.start(), flow.end()), Term.CHANGE, "negative"))));
    }

    /** The words that name what is traded, if those between the amount and the direction name nothing else. */
    private static Optional<Piece> traded(Parsed parsed, Numeral numeral, Mention flow) {
        boolean of = parsed.text().startsWith(OF, numeral.end());
        int start = numeral.end() + (of ? OF.length() : 0);
        String before = parsed.text().substring(parsed.clauseAt(numeral.start()).start(), numeral.start());
        if (MADE.matcher(before).find()) {
            return Optional.empty();
        }
        boolean money = !numeral.currency().isEmpty();
        if (money && start == flow.start()) {
            return Optional.of(new Piece(start, flow.end()));
        }
        boolean amount = money ? of : !numeral.baseUnit().isEmpty() && !NOT_TRADED.contains(numeral.baseUnit());
        return amount
                ? CountedBehind.name(parsed, start)
                        .filter(name -> name.end() <= flow.start()
                                && parsed.text().charAt(name.end() - 1) != '并'
                                && WAY.matcher(parsed.text().substring(name.end(), flow.start()))
                                        .matches())
                : Optional.empty();
    }

    public Subject of(Parsed parsed, Subject subject) {
        return subject.withFlow(Parsed.flow(flow)).withWords(parsed.printed(words.start(), words.end()));
    }
}
