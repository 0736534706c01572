package org.yearbook.extract.web;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.yearbook.extract.text.FootnoteMarks;

/** Tells footnote marks in {@code sup} elements from powers and ordinals. */
final class RaisedMark {

    private static final Pattern MARK =
            Pattern.compile("[\\[(（〔]?\\s*(?:[0-9]{1,3}|[a-z*†‡①-⑳]|注\\s*[0-9]*)\\s*[\\])）〕]?");

    private RaisedMark() {}

    /** Whether this element, behind this text, only refers to a footnote. */
    static boolean is(Element element, CharSequence before) {
        return PageElements.name(element).equals("sup")
                && MARK.matcher(element.wholeText().strip()).matches()
                && (before.isEmpty() || FootnoteMarks.isMarkAfter(before));
    }
}
