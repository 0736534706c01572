/**
 * The words of the trade as immutable records: what is printed, what it means, and what was decided. No I/O and no
 * library lives here; every other package depends on this one and this one on none.
 */
@NullMarked
package org.yearbook.domain;

import org.jspecify.annotations.NullMarked;
