/** The yearbook's tables as the layout wants them: which published value stands in which cell, and what is left over. */
@NullMarked
package org.yearbook.publish.table;

import org.jspecify.annotations.NullMarked;
