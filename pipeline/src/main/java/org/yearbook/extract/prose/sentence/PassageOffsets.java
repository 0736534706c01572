package org.yearbook.extract.prose.sentence;

import org.yearbook.domain.Passage;
import org.yearbook.domain.TextSpan;

/** Offsets of places in one passage, asked for from left to right; a place costs no more than the way from the last. */
public final class PassageOffsets {

    private final Passage passage;
    private int lastIndex = -1;
    private int lastOffset;

    public PassageOffsets(Passage passage) {
        this.passage = passage;
    }

    @SuppressWarnings("ReferenceEquality") // comparing long texts would cost more than what is saved
    public boolean isOf(Passage other) {
        return passage == other;
    }

    /** As {@link Passage#offsetAt}: code points from the start of the document's text to the character at this index. */
    public int at(int index) {
        TextSpan span = passage.spanAt(index);
        boolean goesOn = lastIndex >= span.start() && lastIndex <= index && index <= span.end();
        lastOffset = goesOn ? lastOffset + passage.text().codePointCount(lastIndex, index) : passage.offsetAt(index);
        lastIndex = index;
        return lastOffset;
    }
}
