/** Figures in brackets, and what they say of the figure, the name or the area that they stand behind. */
@NullMarked
package org.yearbook.extract.prose.bracket;

import org.jspecify.annotations.NullMarked;
