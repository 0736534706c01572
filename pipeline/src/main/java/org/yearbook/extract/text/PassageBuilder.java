package org.yearbook.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.TextSpan;

/** Builds a passage out of pieces of a source text and keeps for every character where it came from. */
public final class PassageBuilder {

    private final SourceText source;
    private final StringBuilder text = new StringBuilder();
    private final List<TextSpan> spans = new ArrayList<>();
    private int runStart;
    private int runSource;
    private int nextSource = -1;

    public PassageBuilder(SourceText source) {
        this.source = source;
    }

    public CharSequence text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Adds one character that the source prints at this UTF-16 index; what cannot be seen is left out. */
    public void put(int codePoint, int sourceIndex) {
        if (Typography.isInvisible(codePoint)) {
            return;
        }
        if (sourceIndex != nextSource) {
            closeRun();
            runStart = text.length();
            runSource = sourceIndex;
        }
        text.appendCodePoint(codePoint);
        nextSource = sourceIndex + Character.charCount(codePoint);
    }

    /** Adds a blank that the source does not print. */
    public void putBlank() {
        closeRun();
        text.append(' ');
    }

    private void closeRun() {
        if (nextSource >= 0 && text.length() > runStart) {
            spans.add(new TextSpan(runStart, text.length(), 1, null, source.offsetOf(runSource)));
        }
        nextSource = -1;
        runStart = text.length();
    }

    /** The passage without blanks at its end. */
    public Passage build(PassageKind kind) {
        closeRun();
        int end = text.length();
        while (end > 0 && Typography.isBlank(text.charAt(end - 1))) {
            end--;
        }
        List<TextSpan> kept = new ArrayList<>();
        for (TextSpan span : spans) {
            if (span.start() < end) {
                kept.add(new TextSpan(span.start(), Math.min(span.end(), end), 1, null, span.offset()));
            }
        }
        return new Passage(kind, text.substring(0, end), kept);
    }
}
