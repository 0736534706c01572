package org.yearbook.extract.prose.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Measure;
import org.yearbook.extract.prose.partner.EnglishTurns;
import org.yearbook.extract.prose.sentence.Parsed;

/** Percentages of an English sentence that only tells who comes next: they measure what those of the sentence before do. */
public final class EnglishTurnMeasures {

    private EnglishTurnMeasures() {}

    /**
     * The figures of a sentence, open percentages with what the last of the sentence before measures.
     *
     * @param told the figures of the sentence before
     */
    public static List<Draft> goOn(Parsed parsed, List<Draft> told, List<Draft> drafts) {
        boolean part = parsed.isEnglish() && EnglishTurns.tellsPart(parsed);
        if (!parsed.isEnglish() || (!part && !EnglishTurns.tellsNext(parsed))) {
            return drafts;
        }
        @Nullable Measured last = part ? new Measured(Measure.SHARE, false) : last(told);
        if (last == null) {
            return drafts;
        }
        List<Draft> complete = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean open = draft.numeral().isPercent()
                    && draft.measured().equals(Measured.OTHER)
                    && Changes.change(parsed, draft.stretch()) == null;
            if (!open) {
                complete.addAll(drafts.subList(complete.size(), drafts.size()));
                return complete;
            }
            complete.add(draft.with(last));
        }
        return complete;
    }

    private static @Nullable Measured last(List<Draft> told) {
        return told.stream()
                .filter(draft -> draft.numeral().isPercent())
                .map(Draft::measured)
                .filter(measured -> measured.measure() == Measure.SHARE || measured.measure() == Measure.GROWTH_YOY)
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
