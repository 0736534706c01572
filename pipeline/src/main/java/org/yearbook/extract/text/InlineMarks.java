package org.yearbook.extract.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks of markdown inside a line, which are no part of its text: emphasis, links, images, code, HTML tags. */
final class InlineMarks {

    private static final Pattern IMAGE =
            Pattern.compile("!\\[[^\\]]*\\](?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)|\\[[^\\]]*\\])");
    private static final Pattern LINK =
            Pattern.compile("(\\[)([^\\[\\]]*)(\\](?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)|\\[[^\\]]*\\]))");
    private static final Pattern FOOTNOTE_MARK = Pattern.compile("\\[\\^[^\\]]+\\]:?");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>|<!--.*?-->");
    private static final Pattern EMPHASIS =
            Pattern.compile("\\*{1,3}|~~|`+|(?<![\\p{L}\\p{N}])_{1,3}|_{1,3}(?![\\p{L}\\p{N}])");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[\\\\`*_{}\\[\\]()#+.!|<>~-])");

    private InlineMarks() {}

    /** The places in this text that are marks. */
    static BitSet in(String text) {
        BitSet marks = new BitSet();
        // Most lines have none of these characters.
        if (text.chars().noneMatch(each -> "*_`[<~\\".indexOf(each) >= 0)) {
            return marks;
        }
        setAll(marks, IMAGE.matcher(text));
        StringBuilder withoutImages = new StringBuilder(text); // an image may stand in a link
        marks.stream().forEach(index -> withoutImages.setCharAt(index, ' '));
        Matcher link = LINK.matcher(withoutImages);
        while (link.find()) {
            marks.set(link.start(1), link.end(1));
            marks.set(link.start(3), link.end(3));
        }
        setAll(marks, FOOTNOTE_MARK.matcher(text));
        setAll(marks, TAG.matcher(text));
        setAll(marks, ESCAPE.matcher(text));
        setEmphasis(marks, text);
        return marks;
    }

    // A single star may be a footnote mark or a product; only marks that come in pairs are emphasis.
    private static void setEmphasis(BitSet marks, String text) {
        Matcher matcher = EMPHASIS.matcher(text);
        int openStart = -1;
        int openEnd = -1;
        while (matcher.find()) {
            if (marks.get(matcher.start()) || isEscaped(text, matcher.start()) || isBetweenDigits(text, matcher)) {
                continue;
            }
            String mark = matcher.group();
            boolean closes =
                    openStart >= 0 && text.substring(openStart, openEnd).equals(mark);
            if (closes && !mark.isEmpty()) {
                marks.set(openStart, openEnd);
                marks.set(matcher.start(), matcher.end());
                openStart = -1;
            } else if (matcher.end() < text.length() && !Typography.isBlank(text.charAt(matcher.end()))) {
                openStart = matcher.start();
                openEnd = matcher.end();
            }
        }
    }

    // 3*4 must never become 34, whatever other stars the line has.
    private static boolean isBetweenDigits(String text, Matcher mark) {
        return mark.start() > 0
                && mark.end() < text.length()
                && Character.isDigit(text.charAt(mark.start() - 1))
                && Character.isDigit(text.charAt(mark.end()));
    }

    private static boolean isEscaped(String text, int index) {
        return index > 0 && text.charAt(index - 1) == '\\';
    }

    private static void setAll(BitSet marks, Matcher matcher) {
        while (matcher.find()) {
            marks.set(matcher.start(), matcher.end());
        }
    }
}
