package org.yearbook.extract.prose.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** English changes told twice, as an amount and in per cent: down 8 dollars or 7% from July; fell 2% yoy, or 19 million tonnes. */
final class EnglishSaidAgain {

    private static final Pattern OR = Pattern.compile(
            "\\s*(?:(?:y/y|yoy|y-o-y|year[ -]on[ -]year|year[ -]over[ -]year|annually|mom|m-o-m|month[ -]on[ -]month)\\s*)?,?\\s*or (?:by )?"
                    + "(?:(?:about|around|some|nearly|almost|over|more than|only|just|approximately) )*\\S{0,4}\\s*");

    private EnglishSaidAgain() {}

    /** The figures of a sentence, a change that is told again as one in the same direction. */
    static List<Draft> complete(Parsed parsed, List<Draft> drafts) {
        List<Draft> complete = new ArrayList<>(drafts);
        for (int index = 1; index < complete.size(); index++) {
            Draft last = complete.get(index - 1);
            Draft draft = complete.get(index);
            if (isChange(parsed, last) && isSame(parsed, last, draft)) {
                Measure measure = draft.numeral().isPercent() ? draft.measured().measure() : Measure.OTHER;
                complete.set(
                        index, draft.with(new Measured(measure, last.measured().falling())));
            }
        }
        return complete;
    }

    private static boolean isChange(Parsed parsed, Draft draft) {
        @Nullable Mention change = Changes.change(parsed, draft.stretch());
        Measure measure = draft.measured().measure();
        return change != null
                && (measure == Measure.OTHER || measure == Measure.GROWTH_YOY)
                && !Changes.reaches(parsed, change, draft.stretch());
    }

    private static boolean isSame(Parsed parsed, Draft last, Draft draft) {
        int from = last.numeral().end();
        int to = draft.numeral().start();
        Measure measure = draft.measured().measure();
        boolean open = measure == Measure.OTHER
                || (draft.numeral().isPercent() ? measure == Measure.GROWTH_YOY : measure == Measure.LEVEL);
        return open
                && from <= to
                && last.numeral().isPercent() != draft.numeral().isPercent()
                && !last.numeral().isPoints()
                && !draft.numeral().isPoints()
                && draft.numeral().value().signum() >= 0
                && Changes.change(parsed, draft.stretch()) == null
                && OR.matcher(new Piece(from, to).of(parsed.folded())).matches();
    }
}
