package org.yearbook.extract.web;

import java.util.OptionalInt;
import org.yearbook.extract.text.SourceText;

/** Finds a script, style or comment that never ends: the parser takes the rest of the page for a part of it. */
final class UnreadTail {

    private UnreadTail() {}

    /** The offset where the unread part starts, in code points. */
    static OptionalInt in(SourceText source) {
        String text = source.text();
        int at = text.indexOf('<');
        while (at >= 0) {
            String end = endOf(text, at);
            if (!end.isEmpty()) {
                int close = find(text, end, at + 4);
                if (close < 0) {
                    return OptionalInt.of(source.offsetOf(at));
                }
                at = close;
            }
            at = text.indexOf('<', at + 1);
        }
        return OptionalInt.empty();
    }

    /** What ends the script, style or comment that starts here; empty if none does. */
    private static String endOf(String text, int at) {
        if (text.startsWith("<!--", at)) {
            return "-->";
        }
        if (text.regionMatches(true, at, "<script", 0, 7)) {
            return "</script";
        }
        return text.regionMatches(true, at, "<style", 0, 6) ? "</style" : "";
    }

    private static int find(String text, String wanted, int from) {
        char first = wanted.charAt(0);
        for (int at = text.indexOf(first, from); at >= 0; at = text.indexOf(first, at + 1)) {
            if (text.regionMatches(true, at, wanted, 0, wanted.length())) {
                return at;
            }
        }
        return -1;
    }
}
