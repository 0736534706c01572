/** Who reports a figure and whom it is traded with, and in which direction. */
@NullMarked
package org.yearbook.extract.prose.partner;

import org.jspecify.annotations.NullMarked;
