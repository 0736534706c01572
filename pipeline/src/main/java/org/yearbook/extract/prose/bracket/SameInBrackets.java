package org.yearbook.extract.prose.bracket;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.WordBounds;

/**
 * A number in a bracket that tells the number right before it again: in other money, in another unit, or in per cent.
 *
 * @param open where the bracket opens
 */
record SameInBrackets(Parsed parsed, Numeral numeral, int open) {

    private static final Pattern OTHER_MONEY =
            Pattern.compile("(?:约合|折合|人民币|美元|约|合|折|按|以|计价|计算|计值|计|为|相当于|等值|或|US|about|or|equal to|[\\s$])*");

    /** Whether it is the last of the figures once more. */
    boolean isToldAgain(List<Draft> drafts) {
        return isChangeInPercent(drafts) || isInOtherMoney(drafts) || isInOtherUnit(drafts);
    }

    /** 3.6万亿元（约合5200亿美元）: an amount right behind another, with nothing new said between. */
    private boolean isInOtherMoney(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return false;
        }
        Draft last = drafts.get(drafts.size() - 1);
        return last.measured().measure() == Measure.LEVEL
                && last.numeral().end() == open
                && (!last.numeral().currency().isEmpty()
                        || !parsed.text().substring(open + 1, numeral.start()).isBlank()) // 5亿新元（约合25亿元人民币)
                && !numeral.currency().isEmpty()
                && !numeral.currency().equals(last.numeral().currency())
                && parsed.mentions().stream()
                        .filter(mention -> mention.start() > open && mention.end() <= numeral.start())
                        .allMatch(mention -> mention.term() == Term.HEDGE_BEFORE || mention.term() == Term.FILLER)
                && OTHER_MONEY
                        .matcher(parsed.text().substring(open + 1, numeral.start()))
                        .matches();
    }

    /** 增加7千公顷（10万亩）: the same in another unit, right behind. */
    boolean isInOtherUnit(List<Draft> drafts) {
        if (drafts.isEmpty() || parsed.isEnglish()) {
            return false;
        }
        Draft last = drafts.get(drafts.size() - 1);
        boolean amounts = isAmount(last.numeral()) && isAmount(numeral);
        int close = WordBounds.skipBlanks(parsed.text(), numeral.end());
        return amounts
                && last.numeral().end() == open
                && !last.numeral().baseUnit().equals(numeral.baseUnit())
                && OTHER_MONEY
                        .matcher(parsed.text().substring(open + 1, numeral.start()))
                        .matches()
                && close < parsed.text().length()
                && "）)".indexOf(parsed.text().charAt(close)) >= 0;
    }

    private static boolean isAmount(Numeral number) {
        return !number.isPercent()
                && !number.isPoints()
                && !number.baseUnit().isEmpty()
                && !number.baseUnit().equals("个");
    }

    /** rose by 1.2 billion (2.4%): the same change in per cent. */
    boolean isChangeInPercent(List<Draft> drafts) {
        return parsed.isEnglish()
                && numeral.isPercent()
                && !drafts.isEmpty()
                && drafts.get(drafts.size() - 1).numeral().end() == open - 1
                && !drafts.get(drafts.size() - 1).numeral().currency().isEmpty()
                && drafts.get(drafts.size() - 1).measured().measure() == Measure.OTHER;
    }
}
