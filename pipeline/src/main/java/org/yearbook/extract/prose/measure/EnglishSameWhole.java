package org.yearbook.extract.prose.measure;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.extract.prose.sentence.Parsed;

/**
 * English parts of one whole that stands behind the last of them alone: 40%, 18% and 11% of all exports; Peru bought 40 percent and
 * Chile 20 percent of the wheat.
 */
final class EnglishSameWhole {

    private static final Pattern NEXT = Pattern.compile(
            "\\s*(?:,|,? and|,? or)\\s+(?:(?:about|around|some|nearly|almost|over|more than|just|only) )*");

    /** Another taker of a part, by nothing but a name. */
    private static final Pattern NEXT_TAKER = Pattern.compile(
            "(?:,|,? and|,? while)\\s+(?:the )?(?!(?:the|a|an|by|to|up|down|more|less|then|it|they)\\b)[a-z.]+(?: [a-z]+)? (?:(?:about|around|some|nearly|almost|over|more than|just|only|another) )*");

    private EnglishSameWhole() {}

    /** The figures of a sentence, from the last to the first. */
    static List<Draft> complete(Parsed parsed, List<Draft> drafts) {
        for (int index = drafts.size() - 2; index >= 0; index--) {
            Draft draft = drafts.get(index);
            Draft next = drafts.get(index + 1);
            boolean share = draft.measured().measure() == Measure.SHARE
                    && draft.subject().flow() == Flow.NONE
                    && !draft.subject().isNamed();
            if ((share || EnglishListed.isOpen(parsed, draft)) && isOfSameWhole(parsed, draft, next)) {
                Flow flow = draft.subject().flow() == Flow.NONE
                        ? next.subject().flow()
                        : draft.subject().flow();
                drafts.set(
                        index, draft.with(next.measured()).with(draft.subject().withFlow(flow)));
            }
        }
        return drafts;
    }

    private static boolean isOfSameWhole(Parsed parsed, Draft draft, Draft next) {
        if (next.measured().measure() != Measure.SHARE
                || !next.numeral().isPercent()
                || draft.numeral().end() > next.numeral().start()) {
            return false;
        }
        String between =
                parsed.folded().substring(draft.numeral().end(), next.numeral().start());
        return NEXT.matcher(between).matches()
                || (NEXT_TAKER.matcher(between).matches()
                        && parsed.folded().startsWith(" of ", next.numeral().end()));
    }
}
