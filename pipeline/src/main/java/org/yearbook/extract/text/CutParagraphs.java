package org.yearbook.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.PassageKind;

/** Joins a paragraph that a page or column break cut, across the footnotes and running heads between its parts. */
final class CutParagraphs {

    private CutParagraphs() {}

    static List<Paragraph> rejoined(List<Paragraph> paragraphs) {
        List<Paragraph> joined = new ArrayList<>();
        int open = -1;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.kind() == PassageKind.FOOTNOTE || paragraph.kind() == PassageKind.FURNITURE) {
                joined.add(paragraph);
            } else if (open >= 0 && mayGoOn(paragraph)) {
                joined.set(open, join(joined.get(open), paragraph));
                open = paragraph.open() ? open : -1;
            } else {
                joined.add(paragraph);
                open = paragraph.open() ? joined.size() - 1 : -1;
            }
        }
        return joined;
    }

    private static boolean mayGoOn(Paragraph paragraph) {
        return paragraph.kind() == PassageKind.PARAGRAPH
                && !Typography.isEnumerated(paragraph.firstText())
                && !paragraph.lines().get(0).isIndented();
    }

    private static Paragraph join(Paragraph first, Paragraph second) {
        List<SourceLine> lines = new ArrayList<>(first.lines());
        lines.addAll(second.lines());
        return new Paragraph(first.kind(), lines, second.open(), first.marked());
    }
}
