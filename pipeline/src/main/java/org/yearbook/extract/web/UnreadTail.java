package org.yearbook.extract.web;

import java.util.List;
import java.util.OptionalInt;
import org.yearbook.extract.text.SourceText;

/** Finds a script, comment or the like that never ends: the parser takes the rest of the page for a part of it. */
final class UnreadTail {

    /** Elements in which the parser looks for nothing but their end. */
    private static final List<String> RAW =
            List.of("script", "style", "textarea", "title", "iframe", "noframes", "noembed", "xmp");

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

    /** What ends the comment or the element without markup inside that starts here; empty if none does. */
    private static String endOf(String text, int at) {
        if (text.startsWith("<!--", at)) {
            return "-->";
        }
        return RAW.stream()
                .filter(name -> text.regionMatches(true, at + 1, name, 0, name.length()))
                .filter(name -> endsName(text, at + 1 + name.length()))
                .findFirst()
                .map(name -> "</" + name)
                .orElse("");
    }

    private static boolean endsName(String text, int at) {
        return at >= text.length() || " \t\r\n\f/>".indexOf(text.charAt(at)) >= 0;
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
