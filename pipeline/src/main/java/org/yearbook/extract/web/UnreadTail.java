package org.yearbook.extract.web;

import java.util.Locale;
import java.util.OptionalInt;
import org.yearbook.extract.text.SourceText;

/** Finds a script, style or comment that never ends: the parser takes the rest of the page for a part of it. */
final class UnreadTail {

    private UnreadTail() {}

    /** The offset where the unread part starts, in code points. */
    static OptionalInt in(SourceText source) {
        String text = source.text().toLowerCase(Locale.ROOT);
        int from = 0;
        while (true) {
            int comment = text.indexOf("<!--", from);
            int script = text.indexOf("<script", from);
            int style = text.indexOf("<style", from);
            int start = earliest(comment, earliest(script, style));
            if (start < 0) {
                return OptionalInt.empty();
            }
            String end = start == comment ? "-->" : start == script ? "</script" : "</style";
            int close = text.indexOf(end, start + 4);
            if (close < 0) {
                return OptionalInt.of(source.offsetOf(start));
            }
            from = close + end.length();
        }
    }

    private static int earliest(int one, int other) {
        return one < 0 ? other : other < 0 ? one : Math.min(one, other);
    }
}
