/** The words that name what is measured or counted: in front of the number, behind it, listed with others, or left out. */
@NullMarked
package org.yearbook.extract.prose.name;

import org.jspecify.annotations.NullMarked;
