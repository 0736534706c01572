package org.yearbook.extract.pdf;

import java.util.List;

/** Finds the ruled tables of a document on its pages. */
public final class PdfTables {

    private PdfTables() {}

    /**
     * The tables in reading order.
     *
     * @param join whether a table that goes on at the top of the next page is one table
     */
    public static FoundTables find(List<PdfPage> pages, boolean join) {
        return new FoundTables(List.of(), List.of());
    }
}
