/** Measures what extraction costs; run by {@code mvn -Pbenchmark test}. */
@NullMarked
package org.yearbook.benchmark;

import org.jspecify.annotations.NullMarked;
