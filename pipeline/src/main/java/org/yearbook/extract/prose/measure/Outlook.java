package org.yearbook.extract.prose.measure;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Which words of forecasting and aiming say so: some only with a number in their own clause (将支持500家企业, not 将支持企业摆在首位),
 * 可能 only of the number that a word of change or size right behind it tells.
 */
public final class Outlook {

    private static final String NEXT = "next";

    private static final String VALUE = "value";

    private static final String PLAN = "plan";

    /** “十四五”规划实施的第四年: here a plan of five years is only named. */
    private static final Pattern FIVE_YEARS = Pattern.compile("十[一二三四五六]五[”\"’]?$");

    private static final Pattern IS_SET = Pattern.compile("提出|明确|确定|目标|[到至](?:19|20)\\d\\d年");

    /** 高于市场预期, 符合市场预期: what is only compared with. */
    private static final Pattern COMPARED =
            Pattern.compile("(?:[高低好强弱多少优逊差大小快慢]于|超出?|超过|不[及如]|符合|达到|接近|[较比与和同跟]|持平于)(?:此前|之前|了)?$");

    /** What ends a row of forecasts: 市场预期出口增长5%、进口下降2%，实际出口增长12.7%. */
    private static final Pattern OBSERVED = Pattern.compile("实际|结果|公布|而|但|却|[；;。]");

    /** 将…作为, 将…列入: here 将 only says what is done to what. */
    private static final Pattern DISPOSED =
            Pattern.compile("作为|[摆放]在|列[为入]|纳入|定为|视为|当作|置于|公布|通报|通告|印发|转化为|发布如下|介绍如下|汇报如下");

    /** 可能达到500亿元, 可能会超过5%. */
    private static final Pattern SIZE = Pattern.compile("[会将要]?(?:高?达到?|超过?|突破|接近|逼近|跌破|为|有|是|占)\\D{0,4}");

    /** 可能导致出口下降5%, 可能在明年达到5%. */
    private static final Pattern LEADS_TO =
            Pattern.compile("[会将要]?(?:使|导致|令|让|造成|带来|带动|推高|拉低|压低|引发|在|于|[比较]|同比|进一步|继续|再)[^的，,；;。：:（(]{0,14}");

    /** Attracted 45 projects worth 3 billion: no verb. */
    private static final Pattern PROJECTS = Pattern.compile(
            "projects(?:\\s*(?:[,.;:)]|$)|\\s+(?:with|in|worth|of|were|was|are|have|had|and|or|from|under|for|by|on|which|whose|totall?ing|valued|including|last|this)\\b)");

    private Outlook() {}

    /** Whether such a word says anything of what is to come, wherever its number is. */
    public static boolean says(Parsed parsed, Mention word) {
        return switch (word.code()) {
            case "clause" -> isToldOfNumber(parsed, word);
            case NEXT -> parsed.numerals().stream().anyMatch(figure -> isNext(parsed, word, figure));
            case VALUE -> parsed.numerals().stream().anyMatch(figure -> isFirst(parsed, word, figure));
            case PLAN -> isPlanned(parsed, word);
            default ->
                !PROJECTS.matcher(parsed.folded())
                        .region(word.start(), parsed.folded().length())
                        .lookingAt();
        };
    }

    /** Whether it may say so of this number. */
    static boolean says(Parsed parsed, Mention word, Numeral numeral) {
        return switch (word.code()) {
            case NEXT -> isNext(parsed, word, numeral);
            case VALUE -> isFirst(parsed, word, numeral) || isInRow(parsed, word, numeral);
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

    /** 市场预期出口增长5%、进口下降2%: every number of a forecast that names what it is of, up to what was observed. */
    private static boolean isInRow(Parsed parsed, Mention word, Numeral numeral) {
        if (parsed.isEnglish() || numeral.start() < word.end()) {
            return false;
        }
        int from = word.end();
        Piece between = new Piece(from, numeral.start());
        List<String> flows = parsed.flows(between).stream().map(Mention::code).toList();
        boolean named = parsed.numerals().stream()
                .filter(figure -> isFirst(parsed, word, figure))
                .map(figure -> new Piece(from, figure.start()))
                .anyMatch(lead -> !parsed.flows(lead).isEmpty()
                        || !parsed.subjects(lead, Term.INDICATOR).isEmpty());
        return named
                && flows.stream().distinct().count() == flows.size()
                && !COMPARED.matcher(parsed.text().substring(0, word.start())).find()
                && !OBSERVED.matcher(between.of(parsed.text())).find();
    }

    /** “十四五”规划提出，到2025年: a plan of five years sets an aim only where it is said to. */
    private static boolean isPlanned(Parsed parsed, Mention word) {
        Piece clause = parsed.clauseAt(word.start());
        int next = Math.min(clause.end() + 1, parsed.text().length());
        int end = next < parsed.text().length() ? parsed.clauseAt(next).end() : clause.end();
        return !FIVE_YEARS.matcher(parsed.text().substring(0, word.start())).find()
                || IS_SET.matcher(parsed.text().substring(word.end(), Math.max(word.end(), end)))
                        .find();
    }

    private static boolean isNext(Parsed parsed, Mention word, Numeral numeral) {
        if (!isFirst(parsed, word, numeral)) {
            return false;
        }
        int from = word.end();
        Piece between = new Piece(from, numeral.start());
        String words = between.of(parsed.text());
        return SIZE.matcher(words).matches()
                || LEADS_TO.matcher(words).matches()
                || parsed.mentions(between, Term.CHANGE).stream()
                        .anyMatch(change -> change.start() == word.end()
                                || (change.start() == word.end() + 1 && "会将要再".indexOf(words.charAt(0)) >= 0));
    }
}
