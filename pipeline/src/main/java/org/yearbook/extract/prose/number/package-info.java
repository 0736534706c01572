/** Which runs of digits and numerals of a sentence are numbers, of what unit, and what the others are. */
@NullMarked
package org.yearbook.extract.prose.number;

import org.jspecify.annotations.NullMarked;
