/** Figures as printed onto series keys and into base units. */
@NullMarked
package org.yearbook.normalise;

import org.jspecify.annotations.NullMarked;
