package org.yearbook.extract.pdf.table;

/**
 * A piece of print among the heads, and the columns it stands over.
 *
 * @param line on which line of heads, counted from the top
 */
record PlacedHead(Phrase phrase, int line, ColumnSpan span) {

    /** In points from the top of the page. */
    double middle() {
        return phrase.box().y() + phrase.box().height() / 2;
    }
}
