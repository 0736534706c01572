package org.yearbook.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.PassageKind;

/** Joins a paragraph that a page or column break cut, across the footnotes and running heads between its parts. */
final class CutParagraphs {

    private final List<Paragraph> joined = new ArrayList<>();
    private final List<SourceLine> openLines = new ArrayList<>();
    private int open = -1;

    private CutParagraphs() {}

    static List<Paragraph> rejoined(List<Paragraph> paragraphs) {
        CutParagraphs cut = new CutParagraphs();
        paragraphs.forEach(cut::add);
        cut.close();
        return cut.joined;
    }

    private void add(Paragraph paragraph) {
        if (paragraph.kind() == PassageKind.FOOTNOTE || paragraph.kind() == PassageKind.FURNITURE) {
            joined.add(paragraph);
            return;
        }
        if (open < 0 || !mayGoOn(paragraph)) {
            close();
            joined.add(paragraph);
            open = joined.size() - 1;
        }
        openLines.addAll(paragraph.lines());
        if (!paragraph.open()) {
            close();
        }
    }

    private void close() {
        if (open >= 0) {
            Paragraph first = joined.get(open);
            joined.set(open, new Paragraph(first.kind(), openLines, false, first.marked()));
        }
        openLines.clear();
        open = -1;
    }

    private static boolean mayGoOn(Paragraph paragraph) {
        return paragraph.kind() == PassageKind.PARAGRAPH
                && !Typography.isEnumerated(paragraph.firstText())
                && !paragraph.lines().get(0).isIndented();
    }
}
