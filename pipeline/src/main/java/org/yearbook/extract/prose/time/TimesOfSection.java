package org.yearbook.extract.prose.time;

import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.prose.sentence.Sentence;

/** The one time that the paragraphs under a heading within a document have named, which the next of them goes on with. */
final class TimesOfSection {

    private int headings;
    private @Nullable Period only;
    private boolean several;

    /** @param period what a sentence went on with, null if it named none that goes on */
    void remember(Sentence sentence, @Nullable Period period) {
        if (sentence.isHeading()) {
            headings++;
            only = null;
            several = false;
        } else if (period != null) {
            several |= only != null && !only.equals(period);
            only = several ? null : period;
        }
    }

    /** The time of a paragraph that opens with this sentence; null where the document tells. */
    @Nullable
    Period only(Sentence sentence) {
        boolean underTitle = headings < 2;
        return underTitle || sentence.isHeading() ? null : only;
    }
}
