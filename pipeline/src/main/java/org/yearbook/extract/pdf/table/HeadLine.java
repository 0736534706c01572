package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of heads, and the columns each of them stands over, once known.
 *
 * @param index which line it is, counted from the top
 * @param spans as many as phrases, or none yet
 */
record HeadLine(int index, List<Phrase> phrases, List<ColumnSpan> spans) {

    HeadLine {
        phrases = List.copyOf(phrases);
        spans = List.copyOf(spans);
    }

    /** The lines of heads, a phrase cut where it runs over a gap between columns. */
    static List<HeadLine> of(List<GlyphLine> lines, Columns columns, double em) {
        List<HeadLine> heads = new ArrayList<>();
        for (GlyphLine line : lines) {
            List<Phrase> phrases = line.cells(em).stream()
                    .flatMap(phrase -> columns.split(phrase, em).stream())
                    .toList();
            heads.add(new HeadLine(heads.size(), phrases, List.of()));
        }
        return heads;
    }

    HeadLine over(List<ColumnSpan> found) {
        return new HeadLine(index, phrases, found);
    }

    /** The middle of its print, in points from the top of the page. */
    double middle() {
        return phrases.stream()
                .mapToDouble(phrase -> phrase.box().y() + phrase.box().height() / 2)
                .average()
                .orElse(0);
    }

    double bottom() {
        return phrases.stream()
                .mapToDouble(phrase -> phrase.box().bottom())
                .max()
                .orElse(0);
    }
}
