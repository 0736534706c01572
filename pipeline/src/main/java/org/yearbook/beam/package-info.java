/** Thin wiring of the pure core into Beam transforms, and the coders that carry its records between workers. */
@NullMarked
package org.yearbook.beam;

import org.jspecify.annotations.NullMarked;
