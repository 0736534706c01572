package org.yearbook.domain;

/**
 * One line of the ledger of numerals: what became of a numeral that a document prints.
 *
 * @param document file name of the document
 * @param page page number from 1; 1 throughout a document without pages
 * @param offset code points from the start of the document's text, or of its tables' text for a cell of a PDF; in the
 *     caption, unit, notes and source of a table that of its first cell, for where they stand is not known
 * @param text the numeral as printed, without sign and unit
 * @param rule name of the rule that gave the disposition
 * @param figureId the figure that it became, empty if none
 */
public record AccountedNumeral(
        String document, int page, int offset, String text, Disposition disposition, String rule, String figureId) {}
