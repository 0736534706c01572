/**
 * Reads the figures of running text by a grammar in stages: passages into sentences and clauses, numerals with units,
 * times, who is credited, what each clause is about, and what each number measures. Knows words only from the
 * configuration and no document format; a part of a key that the text does not say beyond doubt stays empty.
 */
@NullMarked
package org.yearbook.extract.prose;

import org.jspecify.annotations.NullMarked;
