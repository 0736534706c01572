package org.yearbook.extract.web;

import org.jsoup.nodes.TextNode;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.extract.text.FootnoteMarks;
import org.yearbook.extract.text.PassageBuilder;
import org.yearbook.extract.text.SourceText;
import org.yearbook.extract.text.Typography;

/** The text of one paragraph or cell as a browser would show it, put together from the text nodes inside. */
final class InlineText {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    /** How the digits of a text node stand on the line. */
    enum Level {
        NORMAL,
        RAISED,
        LOWERED
    }

    private final SourceText source;
    private final SourcePositions positions;
    private PassageBuilder builder;
    private int blankAt = -1;
    private boolean broken;
    private int linked;
    private int visible;

    InlineText(SourceText source, SourcePositions positions) {
        this.source = source;
        this.positions = positions;
        this.builder = new PassageBuilder(source);
    }

    boolean isEmpty() {
        return builder.isEmpty();
    }

    CharSequence text() {
        return builder.text();
    }

    /** Whether all of it is a link. */
    boolean isLinked() {
        return visible > 0 && linked == visible;
    }

    void add(TextNode node, Level level, boolean inLink) {
        String text = node.getWholeText();
        int[] places = positions.of(node);
        for (int index = 0; index < text.length(); ) {
            int codePoint = text.codePointAt(index);
            if (isCollapsible(codePoint)) {
                blankAt = blankAt < 0 ? places[index] : blankAt;
                broken |= codePoint != ' ' && codePoint != '\t';
            } else {
                put(codePoint, places[index], level);
                visible++;
                linked += inLink ? 1 : 0;
            }
            index += Character.charCount(codePoint);
        }
    }

    /** The line ends here, the paragraph does not. */
    void breakLine(int place) {
        blankAt = blankAt < 0 ? place : blankAt;
        broken = true;
    }

    private void put(int codePoint, int place, Level level) {
        if (builder.isEmpty() && Typography.isBlank(codePoint)) {
            return; // the indent of a Chinese paragraph
        }
        if (Typography.isSuperscript(codePoint) && (builder.isEmpty() || FootnoteMarks.isMarkAfter(builder.text()))) {
            return;
        }
        if (blankAt >= 0 && !builder.isEmpty() && !isInvisibleBreak(codePoint)) {
            builder.put(' ', blankAt);
        }
        blankAt = -1;
        broken = false;
        builder.put(onLevel(codePoint, level), place);
    }

    // The source breaks its lines anywhere between Chinese characters.
    private boolean isInvisibleBreak(int codePoint) {
        CharSequence text = builder.text();
        int last = Character.codePointBefore(text, text.length());
        return Typography.isBlank(last) || (broken && (Typography.isCjk(last) || Typography.isCjk(codePoint)));
    }

    // 10<sup>4</sup> must not become 104.
    private static int onLevel(int codePoint, Level level) {
        boolean digit = codePoint >= '0' && codePoint <= '9';
        if (!digit || level == Level.NORMAL) {
            return codePoint;
        }
        return (level == Level.RAISED ? SUPERSCRIPTS : SUBSCRIPTS).charAt(codePoint - '0');
    }

    private static boolean isCollapsible(int codePoint) {
        return codePoint == ' ' || codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || codePoint == '\f';
    }

    /** What was put together since the last time. */
    Passage take(PassageKind kind) {
        Passage passage = builder.build(kind);
        builder = new PassageBuilder(source);
        blankAt = -1;
        broken = false;
        linked = 0;
        visible = 0;
        return passage;
    }
}
