package org.yearbook.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Origin;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.measure.EnglishListed;
import org.yearbook.extract.prose.measure.Measured;
import org.yearbook.extract.prose.sentence.Parsed;

/** English parts of the whole that the sentence before told of: Tea had a share of 40%. It should climb to 50%. */
final class EnglishSharesInTurn {

    private static final String HEDGES =
            "(?:(?:about|around|some|nearly|almost|over|more than|just|only|an?|share of) )*$";

    /** Who takes the turn, or how much more the others have. */
    private static final Pattern TURN = Pattern.compile(
            "\\s*(?:(?:it|this|that|the (?:share|figure|proportion|ratio|percentage)) (?:(?:should|will|could|may|might|would|is expected to|has|had|then|now|later) )*"
                    + "(?:(?:be|is|was|stands?|stood|reach(?:ed)?)(?: at)?|(?:r[io]se|f[ae]ll|fell|climb(?:ed)?|drop(?:ped)?|gr[eo]w|increased?|declined?|came|go up|went up|go down|went down) to) "
                    + "|[a-z.,’' -]{2,80} (?:takes?|took|ha[sd]|have|h[eo]ld|accounts? for|accounted for|ma[dk]es? up) (?:a further|another|the (?:other|remaining)) )"
                    + HEDGES);

    private EnglishSharesInTurn() {}

    /**
     * The figures of a sentence, those that take their turn as shares.
     *
     * @param before the figures of the sentence before it
     */
    static List<Draft> complete(Parsed parsed, List<Draft> drafts, List<Draft> before) {
        if (!parsed.isEnglish() || drafts.isEmpty() || before.isEmpty()) {
            return drafts;
        }
        Draft last = before.get(before.size() - 1);
        Draft first = drafts.get(0);
        boolean open = last.measured().measure() == Measure.SHARE
                && first.numeral().isPercent()
                && first.measured().measure() == Measure.OTHER
                && TURN.matcher(parsed.folded().substring(0, first.numeral().start()))
                        .lookingAt();
        if (!open) {
            return drafts;
        }
        List<Draft> shares = new ArrayList<>(drafts);
        shares.set(0, first.with(new Measured(Measure.SHARE, false)));
        return EnglishListed.complete(parsed, shares).stream()
                .map(draft -> ofSameTrade(draft, last.subject()))
                .toList();
    }

    /** Where the trade of the document's area was told of, who takes the turn is one more partner. */
    private static Draft ofSameTrade(Draft draft, Subject before) {
        Subject subject = draft.subject();
        boolean partner = draft.measured().measure() == Measure.SHARE
                && before.flow() != Flow.NONE
                && (before.areaFrom() == Origin.DOCUMENT || before.areaFrom() == Origin.HEADING)
                && !subject.area().isEmpty()
                && !subject.area().equals(before.area());
        return partner
                ? draft.with(subject.withArea(before.area(), before.areaFrom())
                        .withFlow(before.flow())
                        .withPartner(subject.area()))
                : draft;
    }
}
