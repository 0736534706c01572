package org.yearbook.extract.prose.sentence;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;

/** Which of the words for a direction of trade in a Chinese sentence say one, and which are part of another name. */
public final class ChineseFlows {

    /** 保税备货、海外仓出口等模式: a name of a way to trade, picked out of all ways. */
    private static final Pattern WAY = Pattern.compile("等(?:\\p{IsIdeographic}{0,4})?(?:方式|模式|业态)");

    private static final String TRADE = "贸易";

    private static final Set<String> OVERS = Set.of("入超", "出超");

    /** What 入 and 出 belong to: 收入, 支出. */
    private static final String VERBS = "收支投流产输售卖加引接进";

    private ChineseFlows() {}

    /** The mentions that say in which direction something is traded, in order. */
    public static List<Mention> saying(String text, List<Mention> flows) {
        return flows.stream()
                .filter(flow -> !isOfWay(text, flow) && !isBehindDirection(text, flows, flow))
                .filter(flow -> !isCutOut(text, flow))
                .toList();
    }

    /** 收入超9亿元: no balance of trade (入超). */
    private static boolean isCutOut(String text, Mention flow) {
        return flow.start() > 0
                && OVERS.contains(text.substring(flow.start(), flow.end()))
                && VERBS.indexOf(text.charAt(flow.start() - 1)) >= 0;
    }

    private static boolean isOfWay(String text, Mention flow) {
        return isOneWay(flow)
                && WAY.matcher(text).region(flow.end(), text.length()).lookingAt();
    }

    /** 进口天然气、原油贸易额: of what was imported. */
    private static boolean isBehindDirection(String text, List<Mention> flows, Mention flow) {
        return Parsed.flow(flow) == Flow.TOTAL
                && text.startsWith(TRADE, flow.start())
                && flows.stream()
                        .filter(other -> isOneWay(other) && other.end() < flow.start())
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
