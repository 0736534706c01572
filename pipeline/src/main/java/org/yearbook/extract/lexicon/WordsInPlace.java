package org.yearbook.extract.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention.Term;

/**
 * Words of one character that mean something only where they stand in their place: short names of areas between a word of
 * direction and one of trade (对美出口; 美 in 美元 is none), and words for a distance right before a number (高3个百分点).
 */
final class WordsInPlace {

    /** 出口, 投资, 贸易. */
    private static final Set<Term> TRADE = EnumSet.of(Term.FLOW, Term.INDICATOR, Term.HEAD, Term.FILLER);

    /** 对华茶叶出口, but not 对华为出口; the other short names are parts of too many words. */
    private static final Pattern GOODS = Pattern.compile("华(?![为侨人商东南西北中])\\p{IsIdeographic}{2,4}?(?:进出口|出口|进口|贸易|投资)");

    /** 对华为出口: a firm, and no word behind the short name. */
    private static final String HUAWEI = "华为";

    private static final String PLACES = "十百千";

    private WordsInPlace() {}

    /** The mentions in the order of their start, short names as the areas that they stand for, without those out of place. */
    static List<Mention> of(String text, List<Mention> mentions) {
        List<Mention> inPlace = new ArrayList<>(mentions.size());
        for (int index = 0; index < mentions.size(); index++) {
            Mention mention = mentions.get(index);
            boolean plain = mention.term() != Term.SHORT && mention.term() != Term.FURTHER;
            if (plain || (mention.term() == Term.FURTHER && isBeforeNumber(text, mentions, index))) {
                inPlace.add(mention);
            } else if (mention.term() == Term.SHORT && isTradedWith(text, mentions, index)) {
                inPlace.add(new Mention(mention.start(), mention.end(), Term.AREA, mention.code()));
            }
        }
        return List.copyOf(inPlace);
    }

    private static boolean isTradedWith(String text, List<Mention> mentions, int index) {
        Mention name = mentions.get(index);
        boolean towards = index > 0
                && !text.startsWith(HUAWEI, name.start())
                && mentions.get(index - 1).term() == Term.TOWARDS
                && mentions.get(index - 1).end() == name.start();
        boolean goods = GOODS.matcher(text).region(name.start(), text.length()).lookingAt();
        return towards
                && (goods
                        || mentions.subList(index + 1, mentions.size()).stream()
                                .takeWhile(next -> next.start() <= name.end())
                                .anyMatch(next -> next.start() == name.end() && TRADE.contains(next.term())));
    }

    /** 高3个百分点, 少约5亿元. */
    private static boolean isBeforeNumber(String text, List<Mention> mentions, int index) {
        int end = mentions.get(index).end();
        for (Mention next : mentions.subList(index + 1, mentions.size())) {
            if (next.start() > end) {
                break;
            }
            if (next.start() == end && next.term() == Term.HEDGE_BEFORE) {
                end = next.end();
                break;
            }
        }
        return end < text.length() && startsNumber(text.charAt(end));
    }

    private static boolean startsNumber(char character) {
        return Character.isDigit(character)
                || ChineseNumerals.DIGITS.indexOf(character) >= 0
                || PLACES.indexOf(character) >= 0;
    }
}
