package org.yearbook.domain;

/**
 * One number as printed, with what the document says that it measures.
 *
 * @param id the document and the place in it, unique within a release: {@code report.pdf#t2r3c1}
 * @param number the digits, unit and hedge
 * @param subject the words that name what is measured, as printed
 * @param attribution the words that credit somebody with the number, as printed; empty if none
 * @param reading those words in codes, as far as the configuration covers them
 * @param origins where each part of the reading comes from
 */
public record Figure(
        String id,
        Citation citation,
        PrintedNumber number,
        String subject,
        String attribution,
        Reading reading,
        FigureKind kind,
        KeyOrigins origins) {

    /** A figure of a table, whose key comes from its own row, column and caption. */
    public Figure(
            String id,
            Citation citation,
            PrintedNumber number,
            String subject,
            String attribution,
            Reading reading,
            FigureKind kind) {
        this(id, citation, number, subject, attribution, reading, kind, KeyOrigins.NOWHERE);
    }

    public Figure with(Reading other) {
        return new Figure(id, citation, number, subject, attribution, other, kind, origins);
    }
}
