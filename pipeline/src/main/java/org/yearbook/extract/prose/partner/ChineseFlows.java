package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Clauses;
import org.yearbook.extract.prose.sentence.Joining;
import org.yearbook.extract.prose.sentence.Parsed;

/** Which of the words for a direction of trade in a Chinese sentence say one, and which are part of another name. */
public final class ChineseFlows {

    /** 保税备货、海外仓出口等模式: a name of a way to trade, picked out of all ways. */
    private static final Pattern WAY = Pattern.compile("等(?:\\p{IsIdeographic}{0,4})?(?:方式|模式|业态)");

    private static final Pattern FAIR = Pattern.compile("(?:商品|产品)?(?:博览会|交易会)|展(?:览|会|区|[，。、]|$)");

    private static final String TRADE = "贸易";

    private static final int OVER = 2;

    private static final Set<String> OVERS = Set.of("入超", "出超");

    /** What a balance of trade follows: 累计出超; any other word ends in 入 or 出 itself: 收入超9亿元, 转出超9亿元. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:^|[^\\p{IsIdeographic}]|贸易|外贸|货物|商品|服务|顺差|逆差|累计|净|为|的|是|有|度|[年月季]|继续|仍|实现|呈现|出现|由|从|和|与|及|或|[国盟美欧日韩英德法俄印越泰])$");

    private ChineseFlows() {}

    /** The mentions that say in which direction something is traded, in order. */
    public static List<Mention> saying(String text, List<Mention> flows) {
        return flows.stream()
                .filter(flow -> !isOfWay(text, flow) && !isOfFair(text, flow) && !isBehindDirection(text, flows, flow))
                .filter(flow -> !isCutOut(text, flow))
                .toList();
    }

    /** 收入超9亿元: no balance of trade (入超), whatever part of speech is taken for one. */
    public static boolean isCutOut(String text, Mention word) {
        return word.end() - word.start() == OVER
                && OVERS.contains(text.substring(word.start(), word.end()))
                && !BEFORE.matcher(text.substring(Math.max(0, word.start() - OVER), word.start()))
                        .find();
    }

    private static boolean isOfWay(String text, Mention flow) {
        return isOneWay(flow)
                && WAY.matcher(text).region(flow.end(), text.length()).lookingAt();
    }

    /** 茶叶进口博览会: where it is shown, whatever is told of that. */
    private static boolean isOfFair(String text, Mention flow) {
        return FAIR.matcher(text).region(flow.end(), text.length()).lookingAt();
    }

    /** 进口天然气、原油贸易额, 出口贸易额: of what was imported, or exported. */
    private static boolean isBehindDirection(String text, List<Mention> flows, Mention flow) {
        return Parsed.flow(flow) == Flow.TOTAL
                && text.startsWith(TRADE, flow.start())
                && flows.stream()
                        .filter(other -> isOneWay(other) && other.end() <= flow.start())
                        .anyMatch(other -> other.start() >= Clauses.start(text, flow.start())
                                && !Joining.isJoined(text, other, flow)
                                && text.substring(other.end(), flow.start())
                                        .chars()
                                        .noneMatch(Character::isDigit));
    }

    private static boolean isOneWay(Mention flow) {
        return flow.term() == Term.FLOW && (Parsed.flow(flow) == Flow.EXPORTS || Parsed.flow(flow) == Flow.IMPORTS);
    }
}
