/** Keeps in temporary files what has no place in memory. */
@NullMarked
package org.yearbook.beam.spill;

import org.jspecify.annotations.NullMarked;
