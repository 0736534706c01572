package org.yearbook.extract.web;

import org.jsoup.nodes.Element;
import org.yearbook.domain.Passage;

/**
 * A cell of an HTML table at its place in the grid.
 *
 * @param rowEnd last row it covers
 * @param columnEnd last column it covers
 * @param head whether the page marks it as a head
 */
record GridCell(int row, int column, int rowEnd, int columnEnd, Element element, Passage content, boolean head) {

    String text() {
        return content.text();
    }

    boolean isBlank() {
        return content.text().isBlank();
    }

    /** Offset of its first character. */
    int offset() {
        return content.offsetAt(0);
    }

    boolean isSpanning() {
        return rowEnd > row || columnEnd > column;
    }
}
