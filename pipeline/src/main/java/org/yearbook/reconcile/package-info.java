/** From candidates that may disagree to one decision a series and period, with the rule that made it. */
@NullMarked
package org.yearbook.reconcile;

import org.jspecify.annotations.NullMarked;
