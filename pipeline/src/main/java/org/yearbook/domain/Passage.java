package org.yearbook.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph, heading or footnote with its lines joined, also across columns and pages.
 *
 * @param text without line breaks; footnote marks are left out
 * @param spans in the order of the text; they may leave out characters that joining put in
 */
public record Passage(PassageKind kind, String text, List<TextSpan> spans) {

    public Passage {
        spans = List.copyOf(spans);
    }

    /** The same text in another part. */
    public Passage as(PassageKind other) {
        return new Passage(other, text, spans);
    }

    /** The span that prints the character at this index, or the nearest before it. */
    public TextSpan spanAt(int index) {
        if (spans.isEmpty()) {
            throw new IllegalStateException("Expecting a passage with at least one span: " + text);
        }
        return spans.get(spanIndexAt(index));
    }

    private int spanIndexAt(int index) {
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (spans.get(middle).start() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The document offset of the character at this index, in code points. */
    public int offsetAt(int index) {
        TextSpan span = spanAt(index);
        int inside = Math.max(0, Math.min(index, span.end()) - span.start());
        return span.offset() + text.codePointCount(span.start(), span.start() + inside);
    }

    /** The box of these characters on the page where they start; null without a page image. */
    public @Nullable Box boxOf(int start, int end) {
        int page = spanAt(start).page();
        @Nullable Box box = null;
        for (int at = spanIndexAt(start); at < spans.size() && spans.get(at).start() < end; at++) {
            TextSpan span = spans.get(at);
            @Nullable Box part = span.box();
            if (part != null && start < span.end() && span.page() == page) {
                box = box == null ? part : box.union(part);
            }
        }
        return box;
    }
}
