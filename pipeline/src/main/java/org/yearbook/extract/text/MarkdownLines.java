package org.yearbook.extract.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** The line forms of markdown: headings, lists, quotes, rulers, footnotes, and what prints nothing at all. */
final class MarkdownLines {

    private static final Pattern HEADING = Pattern.compile("#{1,6}(?:\\s+.*|$)");
    private static final Pattern HEADING_MARK = Pattern.compile("^#{1,6}\\s*");
    private static final Pattern LIST_MARK = Pattern.compile("^(?:[-*+]|[0-9]{1,3}[.)])\\s+");
    private static final Pattern QUOTE_MARK = Pattern.compile("^(?:>\\s?)+");
    private static final Pattern FOOTNOTE_MARK = Pattern.compile("^\\[\\^[^\\]]+\\]:\\s*");
    private static final Pattern LINK_DEFINITION = Pattern.compile("^\\[[^\\]^]+\\]:\\s*\\S+.*");
    private static final Pattern RULER = Pattern.compile("-{3,}|\\*{3,}|_{3,}|={3,}");
    private static final Pattern FENCE = Pattern.compile("(?:`{3,}|~{3,}).*");

    private MarkdownLines() {}

    static boolean isHeading(String line) {
        return HEADING.matcher(line).matches();
    }

    static boolean isListEntry(String line) {
        return LIST_MARK.matcher(line).find();
    }

    static boolean isFootnote(String line) {
        return FOOTNOTE_MARK.matcher(line).find();
    }

    /** Rulers, underlines of headings, code fences and link definitions. */
    static boolean printsNothing(String line) {
        return RULER.matcher(line.replaceAll("\\s", "")).matches()
                || FENCE.matcher(line).matches()
                || LINK_DEFINITION.matcher(line).matches();
    }

    /** The line without the mark at its start; the number of a numbered list stays, it is printed. */
    static SourceLine withoutMark(SourceLine line) {
        SourceLine bare = line;
        for (Pattern mark : List.of(QUOTE_MARK, HEADING_MARK, FOOTNOTE_MARK)) {
            var matcher = mark.matcher(bare.text());
            bare = matcher.find() ? bare.from(bare.start() + matcher.end()) : bare;
        }
        String text = bare.text();
        boolean bullet = isListEntry(text) && !Character.isDigit(text.charAt(0));
        return bullet ? bare.from(bare.start() + 1) : bare;
    }

    /** Numbers of the lines that stand in HTML comments of whole lines. */
    static BitSet comments(List<SourceLine> lines) {
        BitSet comments = new BitSet();
        boolean inside = false;
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number).text();
            boolean starts = !inside && line.startsWith("<!--");
            boolean closes = line.contains("-->");
            if (inside || starts) {
                comments.set(number, !closes || line.endsWith("-->") || inside);
            }
            inside = (inside || starts) && !closes;
        }
        if (inside) { // never closed: then it is text, for nothing may be lost in silence
            comments.clear();
        }
        return comments;
    }
}
