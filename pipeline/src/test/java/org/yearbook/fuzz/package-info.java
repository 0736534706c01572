/** Readers under any bytes: by a fuzzer that learns from what the bytes reach, and by what it has found. */
@NullMarked
package org.yearbook.fuzz;

import org.jspecify.annotations.NullMarked;
