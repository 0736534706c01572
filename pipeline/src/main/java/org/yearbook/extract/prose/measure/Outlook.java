package org.yearbook.extract.prose.measure;

import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.UnitFinder.Piece;

/**
 * Which words of forecasting and aiming say so: some only with a number in their own clause (将支持500家企业, not 将支持企业摆在首位),
 * 可能 only of the number that a word of change or size right behind it tells.
 */
public final class Outlook {

    private static final String NEXT = "next";

    private static final String VALUE = "value";

    /** 将…作为, 将…列入: here 将 only says what is done to what. */
    private static final Pattern DISPOSED =
            Pattern.compile("作为|[摆放]在|列[为入]|纳入|定为|视为|当作|置于|公布|通报|通告|印发|转化为|发布如下|介绍如下|汇报如下");

    /** 可能达到500亿元, 可能会超过5%. */
    private static final Pattern SIZE = Pattern.compile("[会将要]?(?:高?达到?|超过?|突破|接近|逼近|跌破|为|有|是|占)\\D{0,4}");

    /** 可能导致出口下降5%, 可能在明年达到5%. */
    private static final Pattern LEADS_TO =
            Pattern.compile("[会将要]?(?:使|导致|令|让|造成|带来|带动|推高|拉低|压低|引发|在|于|[比较]|同比|进一步|继续|再)[^的，,；;。：:（(]{0,14}");

    private Outlook() {}

    /** Whether such a word says anything of what is to come, wherever its number is. */
    public static boolean says(Parsed parsed, Mention word) {
        return switch (word.code()) {
            case "clause" -> isToldOfNumber(parsed, word);
            case NEXT -> parsed.numerals().stream().anyMatch(figure -> isNext(parsed, word, figure));
            case VALUE -> parsed.numerals().stream().anyMatch(figure -> isFirst(parsed, word, figure));
            default -> true;
        };
    }

    /** Whether it may say so of this number. */
    static boolean says(Parsed parsed, Mention word, Numeral numeral) {
        return switch (word.code()) {
            case NEXT -> isNext(parsed, word, numeral);
            case VALUE -> isFirst(parsed, word, numeral);
            default -> says(parsed, word);
        };
    }

    private static boolean isToldOfNumber(Parsed parsed, Mention word) {
        int end = parsed.clauseAt(word.start()).end();
        return parsed.numerals().stream()
                        .anyMatch(figure -> figure.isFigure() && figure.start() >= word.end() && figure.end() <= end)
                && !DISPOSED.matcher(parsed.text().substring(word.end(), Math.max(end, word.end())))
                        .find();
    }

    /** 高于市场预期的5%: the first number behind the word in its clause. */
    private static boolean isFirst(Parsed parsed, Mention word, Numeral numeral) {
        return numeral.isFigure()
                && word.end() <= numeral.start()
                && numeral.start() < parsed.clauseAt(word.start()).end()
                && parsed.numerals().stream()
                        .noneMatch(other ->
                                other.isFigure() && word.end() <= other.start() && other.start() < numeral.start());
    }

    private static boolean isNext(Parsed parsed, Mention word, Numeral numeral) {
        if (!isFirst(parsed, word, numeral)) {
            return false;
        }
        Piece between = new Piece(word.end(), numeral.start());
        String words = between.of(parsed.text());
        return SIZE.matcher(words).matches()
                || LEADS_TO.matcher(words).matches()
                || parsed.mentions(between, Term.CHANGE).stream()
                        .anyMatch(change -> change.start() == word.end()
                                || (change.start() == word.end() + 1 && "会将要再".indexOf(words.charAt(0)) >= 0));
    }
}
