package org.yearbook.extract.pdf.table;

import org.yearbook.domain.Box;

/**
 * Where a table is printed on one page, with its caption, unit line, notes and source line.
 *
 * @param table the number of the table in its document
 * @param page from 1
 */
public record TableArea(int table, int page, Box box) {}
