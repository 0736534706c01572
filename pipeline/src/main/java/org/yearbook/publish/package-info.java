/**
 * Decisions, figures and issues into the files that people open: workbook, CSV, JSON. The only place that knows POI and
 * opencsv. Every writer is a pure function of what it is given: it sorts its rows itself and asks neither clock, locale
 * nor time zone, so that the same content gives the same bytes.
 */
@NullMarked
package org.yearbook.publish;

import org.jspecify.annotations.NullMarked;
