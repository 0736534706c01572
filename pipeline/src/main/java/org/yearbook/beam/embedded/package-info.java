/** Runs a pipeline inside this process: on all cores, in little memory, with next to no cost of its own. */
@NullMarked
package org.yearbook.beam.embedded;

import org.jspecify.annotations.NullMarked;
