package org.yearbook.extract.pdf.table;

import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Boxes;
import org.yearbook.extract.pdf.page.PdfPage;

/** The parts of a page at its top and bottom where running heads and page numbers stand. */
final class PageMargin {

    /** As a part of the page's height: an inch and a half of a common page. */
    private static final double MARGIN = 0.12;

    /** Running heads themselves stand within this part of the page's height. */
    private static final double RUNNING_HEAD = 0.075;

    private PageMargin() {}

    /** Where the text of a page may begin below its running head. */
    static double top(PdfPage page) {
        return page.height() * RUNNING_HEAD;
    }

    /** Whether nothing but the margin is printed below a place. */
    static boolean isClearBelow(PdfPage page, double place) {
        double margin = page.height() * (1 - MARGIN);
        return page.glyphs().stream()
                .noneMatch(glyph -> !glyph.isBlank() && glyph.centreY() > place && glyph.centreY() < margin);
    }

    /** Whether nothing but a running head is printed above an area and in its height beside it. */
    static boolean isFirst(PdfPage page, Box area) {
        double top = top(page);
        return page.glyphs().stream()
                .filter(glyph -> !glyph.isBlank() && glyph.centreY() > top && glyph.centreY() < area.bottom())
                .allMatch(glyph -> Boxes.holdsCentre(area, glyph.box()));
    }

    /** Whether nothing but the margin is printed above a place. */
    static boolean isClearAbove(PdfPage page, double place) {
        double margin = page.height() * MARGIN;
        return page.glyphs().stream()
                .noneMatch(glyph -> !glyph.isBlank() && glyph.centreY() < place && glyph.centreY() > margin);
    }
}
