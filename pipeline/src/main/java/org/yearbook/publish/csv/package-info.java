/**
 * The files of rows that people and programs open: one class a file, each column written once. The only place that
 * knows how CSV is written.
 */
@NullMarked
package org.yearbook.publish.csv;

import org.jspecify.annotations.NullMarked;
