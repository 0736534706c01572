package org.yearbook.extract.prose.aside;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Tells the numbers that state a rule and no observation: conditions and what follows from them (每增加10%), definitions
 * (是指年销售额2000万元以上的企业), thresholds (起征点为5000元), the bounds of a class ({@link ClassBounds}), offers
 * (给予最高50万元补贴) and what something is able to do (可降低30%).
 */
public final class Norms {

    /** 许可, 认可 and 可可 end in 可, and what is 可降解 only can be; 产能, 核能 and many more nouns end in 能. */
    private static final Pattern ABLE =
            Pattern.compile("(?<![许认可宁不尚概])可(?!降解|升[降级]|增减)|(?:(?<=[，,；;。：:、\\s就都还也均便才后率目])|^)能|[可能足].+");

    /** 起征点为每月5000元, 起征点由10万元提高到15万元, 标准是500万元: nothing but a word or two before the number. */
    private static final Pattern THRESHOLD = Pattern.compile(
            ".(?:(?<=[为是])|(?:由[^，,；;。]{1,12})?(?:提高|上调|降低|下调|调整|确定|设定?)?[为是到至在由从])[^，,；;。：:（(的]{0,10}");

    private static final Pattern BOUND = Pattern.compile("\\s*(?:及|（含）|\\(含\\))?\\s*以[上下内]");

    private static final Pattern MORE_THAN = Pattern.compile("(?:大于|小于|等于|[高低多少]于|超过|不足|不满)\\s*$");

    private static final Pattern ENDS_DEFINITION = Pattern.compile("[。）)]");

    private Norms() {}

    public static boolean isNorm(Parsed parsed, Numeral numeral) {
        return Conditions.isConditional(parsed, numeral)
                || (!parsed.isEnglish() && (isStated(parsed, numeral) || ClassBounds.isBound(parsed, numeral)));
    }

    private static boolean isStated(Parsed parsed, Numeral numeral) {
        Piece clause = parsed.clauseAt(numeral.start());
        return parsed.mentions().stream()
                .filter(norm -> norm.term() == Term.NORM && norm.end() <= numeral.start())
                .anyMatch(norm -> switch (norm.code()) {
                    case "definition" -> defines(parsed, norm, numeral);
                    case "threshold" ->
                        norm.start() >= clause.start()
                                && THRESHOLD
                                        .matcher(parsed.text().substring(norm.end() - 1, numeral.start()))
                                        .matches();
                    case "offer" -> norm.start() >= clause.start();
                    default -> norm.start() >= clause.start() && changes(parsed, norm, numeral);
                });
    }

    /** 是指从业人员300人以上，收入2000万元以上的企业，共50家: behind its clause a definition goes on with bounds alone. */
    private static boolean defines(Parsed parsed, Mention norm, Numeral numeral) {
        String text = parsed.text();
        String words = text.substring(norm.end(), numeral.start());
        if (ENDS_DEFINITION.matcher(words).find()) {
            return false;
        }
        boolean dated =
                parsed.dates().stream().anyMatch(date -> norm.end() <= date.start() && date.end() <= numeral.start());
        boolean bound = BOUND.matcher(text).region(numeral.end(), text.length()).lookingAt()
                || MORE_THAN.matcher(words).find();
        return parsed.clauseAt(norm.start()).end() > numeral.start() || (bound && !dated);
    }

    /** 可以降低30%: a word of change right behind, by which the number is governed. */
    private static boolean changes(Parsed parsed, Mention able, Numeral numeral) {
        int from = able.end();
        Piece between = new Piece(from, numeral.start());
        return isWord(parsed.text(), able)
                && parsed.mentions(between, Term.CHANGE).stream()
                        .anyMatch(change -> change.start() == from
                                && parsed.numerals().stream()
                                        .noneMatch(other -> other.isFigure()
                                                && from <= other.start()
                                                && other.end() <= numeral.start()));
    }

    private static boolean isWord(String text, Mention able) {
        Matcher word = ABLE.matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(able.start(), able.end());
        return word.matches();
    }
}
