/**
 * Decisions, figures and issues into the files that people open: workbook, CSV, JSON. Here stand the words and marks that
 * all of them share; each kind of file has its own package. Every writer is a pure function of what it is given: it sorts
 * its rows itself and asks neither clock, locale nor time zone, so that the same content gives the same bytes.
 */
@NullMarked
package org.yearbook.publish;

import org.jspecify.annotations.NullMarked;
