package org.yearbook.extract.prose.context;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Sentence;

/**
 * An English sentence that last foretold something of a time to come: the next one, unless it foretells too, goes on with what was
 * spoken of before.
 *
 * @param before what was known before the sentence, null if there was none of the kind
 */
record ForetoldInPassing(@Nullable Context before) {

    static final ForetoldInPassing NONE = new ForetoldInPassing(null);

    private static final Pattern MODAL =
            Pattern.compile("\\b(?:will|would|should|could|may|might|to (?:reach|rise|fall|grow|total|hit))\\b");

    /** What a sentence leaves behind. */
    static ForetoldInPassing of(Parsed parsed, Context before, Context after, List<Draft> drafts) {
        @Nullable Period last = after.period();
        if (!parsed.isEnglish() || drafts.isEmpty() || last == null || !isForetold(drafts.get(drafts.size() - 1))) {
            return NONE;
        }
        Context told = drafts.stream()
                .filter(draft -> !isForetold(draft))
                .reduce((first, second) -> second)
                .map(draft -> before.withPeriod(draft.period(), draft.periodFrom()))
                .orElse(before);
        boolean ahead =
                drafts.stream().filter(draft -> last.equals(draft.period())).allMatch(ForetoldInPassing::isForetold);
        return ahead && isLater(last, told.period()) ? new ForetoldInPassing(told) : NONE;
    }

    private static boolean isForetold(Draft draft) {
        return draft.kind() == FigureKind.FORECAST || draft.kind() == FigureKind.TARGET;
    }

    private static boolean isLater(@Nullable Period period, @Nullable Period before) {
        return period != null && (before == null || period.end().isAfter(before.end()));
    }

    /** What is known where the next sentence of the paragraph begins. */
    Context outOf(Context known, Sentence next, Lexicon lexicon) {
        if (before == null
                || MODAL.matcher(next.text()).find()
                || lexicon.scan(next.text()).stream()
                        .anyMatch(mention -> mention.term() == Term.FORECAST || mention.term() == Term.TARGET)) {
            return known;
        }
        return known.withPeriod(before.period(), before.periodFrom());
    }
}
