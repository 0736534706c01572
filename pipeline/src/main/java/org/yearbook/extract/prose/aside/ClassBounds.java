package org.yearbook.extract.prose.aside;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Tells the numbers that bound a class of what is counted: 年收入1000万元以上的企业有20家, 增幅超过50%的商品达7种. Such a number has a
 * word for a bound (以上, 超过, 不足) and stands before the name of the class, which a number of its own follows.
 */
final class ClassBounds {

    /** 及以上 is said of classes alone, whose name follows (60岁及以上人口) or stands before the bracket. */
    private static final Pattern OPEN_CLASS = Pattern.compile("\\s*(?:及|（含）|\\(含\\)|（不含）)?\\s*(?:以[上下内]|之间)");

    private static final Pattern CLASS_ALONE = Pattern.compile("\\s*(?:及|（含）|\\(含\\)|（不含）)\\s*以[上下]\\s*[\\p{IsHan}）)]");

    /** 的企业有, 的机场共: no time, no end of a clause, and nothing that was done lies between a bound and the count. */
    private static final Pattern NAME = Pattern.compile("\\s*的?[^，,；;。：:（(了以至到]{1,14}");

    /** Behind 超过 the name needs its 的, or is a word for what classes are made of: 超过20亿元的企业有3家, 超亿元项目9个. */
    private static final Pattern SHORT_NAME =
            Pattern.compile("\\s*(?:的|企业|项目|公司|园区|产业|集群|机构|平台|品牌|商户|县|市场|国家)(?:[^，,；;。：:（(了以至到]{0,14})");

    private static final Pattern COUNTED = Pattern.compile("(?:有|共|达|为|数量)\\s*$");

    /** 10亿元以上带动就业5000人: what tells of the next number is no name. */
    private static final Pattern DOING =
            Pattern.compile("[和与给并获]|带动|支持|拉动|惠及|服务(?![业企])|吸引|发放|新增|投入|投放|建成|完成|实现|贡献|签[约订]|助力|用于|覆盖|提供|受益|创造"
                    + "|解决|安排|引[进入]|涉及|促成|促进|保障|撬动|推动|扶持|培训|培育|接待|减免|增加|减少|增长|下降");

    /** 500万元以上固定资产投资增长5%: what such amounts are asked of, whether it is counted or not. */
    private static final Pattern ASKED_OF = Pattern.compile("的?(?:固定资产|工业|投资|项目|企业|单位|商户|法人|园区|主体|机场|泊位|船舶|人口|家庭)");

    private ClassBounds() {}

    static boolean isBound(Parsed parsed, Numeral numeral) {
        String text = parsed.text();
        if (CLASS_ALONE.matcher(text).region(numeral.end(), text.length()).lookingAt()) {
            return true;
        }
        Matcher open = OPEN_CLASS.matcher(text).region(numeral.end(), text.length());
        boolean behind = open.lookingAt();
        int end = behind ? open.end() : numeral.end();
        if (behind
                && !numeral.isPercent()
                && ASKED_OF.matcher(text).region(end, text.length()).lookingAt()) {
            return true;
        }
        return (behind || isHedged(parsed, numeral)) && isCounted(parsed, numeral, end, behind);
    }

    private static boolean isHedged(Parsed parsed, Numeral numeral) {
        return parsed.mentions().stream()
                .anyMatch(hedge -> hedge.term() == Term.HEDGE_BEFORE
                        && hedge.end() == numeral.start()
                        && !hedge.code().equals("about"));
    }

    /** 增幅10%以上的商品: a percentage bounds a class where it is a growth, a share only if the class is counted (有7个). */
    private static boolean mayBound(Parsed parsed, Numeral numeral, String name) {
        Piece before = new Piece(parsed.clauseAt(numeral.start()).start(), numeral.start());
        boolean growth = !parsed.mentions(before, Term.CHANGE).isEmpty()
                || parsed.mentions(before, Term.MEASURE).stream()
                        .anyMatch(measure -> measure.code().startsWith("growth"));
        return !numeral.isPercent() || growth || COUNTED.matcher(name).find();
    }

    /** Whether a name and a number of its own follow in the clause. */
    private static boolean isCounted(Parsed parsed, Numeral bound, int end, boolean behind) {
        Piece clause = parsed.clauseAt(bound.start());
        Optional<Numeral> count = parsed.numerals().stream()
                .filter(next -> next.isFigure() && next.start() >= end && next.end() <= clause.end())
                .findFirst();
        if (count.isEmpty() || count.get().unitWord().equals(bound.unitWord())) {
            return false;
        }
        String name = parsed.text().substring(end, startOfHedge(parsed, count.get()));
        return (behind ? NAME : SHORT_NAME).matcher(name).matches()
                && !DOING.matcher(name).find()
                && mayBound(parsed, bound, name);
    }

    private static int startOfHedge(Parsed parsed, Numeral numeral) {
        return parsed.mentions().stream()
                .filter(hedge -> hedge.term() == Term.HEDGE_BEFORE && hedge.end() == numeral.start())
                .mapToInt(Mention::start)
                .findFirst()
                .orElse(numeral.start());
    }
}
