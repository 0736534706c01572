/** How records travel between workers and processes. */
@NullMarked
package org.yearbook.beam.coder;

import org.jspecify.annotations.NullMarked;
