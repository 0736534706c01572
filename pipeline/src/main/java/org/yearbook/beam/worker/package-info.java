/** Reads documents in processes of their own, which may be ended without harm to the run. */
@NullMarked
package org.yearbook.beam.worker;

import org.jspecify.annotations.NullMarked;
