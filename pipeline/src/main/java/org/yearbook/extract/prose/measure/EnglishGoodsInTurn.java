package org.yearbook.extract.prose.measure;

import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** English goods that a list goes on with, by nothing but their name and how much: exports of wheat rose 3 percent, barley 4 percent. */
final class EnglishGoodsInTurn {

    /** What has a rate of its own, or opens something else, is none of the list. */
    private static final Pattern NAME = Pattern.compile(
            "[^,;\\d]{0,30}(?:,|;|,? and|,? while|; and)\\s+(?:the )?(?:(?!(?:was|were|is|are|worth|to|from|at|or|with|for|on|in|by|as|when|while|but|after|than|which|that|rose|fell|grew|up|down|compared"
                    + "|about|around|of|a|an|its|their|and|duty|duties|prices?|inflation|unemployment|yields?|margins?|profits?|gdp|rates?|tax|tariffs?)\\b)[a-z’'-]+(?<!ed|ing) ){1,3}(?:by )?");

    private static final Pattern ENDS = Pattern.compile(
            "\\s*(?:[,;.)]|$|and\\b|respectively\\b|to (?:about |around |some |nearly |almost |over )?[^a-z ]{0,4}\\d"
                    + "|in (?:20|the |january|february|march|april|may|june|july|august|september|october|november|december)|year|on (?:a )?year|from (?:a )?year)");

    private EnglishGoodsInTurn() {}

    /** Whether a percentage behind these words is that of the next goods. */
    static boolean follow(Parsed parsed, Piece between, int end) {
        return NAME.matcher(parsed.withoutTimes(between)).matches()
                && ENDS.matcher(parsed.folded())
                        .region(end, parsed.folded().length())
                        .lookingAt();
    }

    /** Wheat accounted for 12% of exports and barley for 9%: another part of the same trade. */
    static Draft inTradeOf(Draft opened, Draft draft) {
        boolean open = opened.measured().measure() == Measure.SHARE
                && draft.subject().flow() == Flow.NONE
                && !draft.subject().isNamed();
        return open ? draft.with(draft.subject().withFlow(opened.subject().flow())) : draft;
    }
}
