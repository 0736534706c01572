/** What a sentence says only beside its figures: the bases that changes are over, comparisons, bounds of classes, conditions and rules. */
@NullMarked
package org.yearbook.extract.prose.aside;

import org.jspecify.annotations.NullMarked;
