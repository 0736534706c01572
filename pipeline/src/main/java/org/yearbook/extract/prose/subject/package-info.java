/** What a number is of, put together: indicator or subject words, direction of trade, area, partner, and where each of them comes from. */
@NullMarked
package org.yearbook.extract.prose.subject;

import org.jspecify.annotations.NullMarked;
