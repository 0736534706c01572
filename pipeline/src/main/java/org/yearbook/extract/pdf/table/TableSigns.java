package org.yearbook.extract.pdf.table;

import org.yearbook.extract.pdf.page.PdfPage;

/** Tells at a glance whether a page may hold tables, where there is no time to find them. */
public final class TableSigns {

    /** The head and the foot of a page may have a line each; a table has one more at least. */
    private static final int LEAST_LINES = 3;

    /** Fewer rows of values are no table. */
    private static final int LEAST_ROWS = 3;

    private TableSigns() {}

    /** Whether the page has lines as of a table, or rows of values. */
    public static boolean areOn(PdfPage page) {
        return page.rulings().size() >= LEAST_LINES
                || GlyphLine.of(page.glyphs()).stream()
                                .filter(UnruledRows::isRow)
                                .count()
                        >= LEAST_ROWS;
    }
}
