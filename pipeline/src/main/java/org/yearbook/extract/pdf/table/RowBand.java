package org.yearbook.extract.pdf.table;

import org.yearbook.extract.pdf.page.Glyph;

/** The lines of print that make up one row of a table: from the top of the first to the bottom of the last. */
record RowBand(double top, double bottom) {

    static final RowBand EVERYTHING = new RowBand(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    boolean holds(Glyph glyph) {
        return glyph.centreY() >= top && glyph.centreY() < bottom;
    }
}
