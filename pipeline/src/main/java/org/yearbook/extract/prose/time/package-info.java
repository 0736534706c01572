/** The times of figures whose clause tells none: from the title, the section, the release, the sentences before, the year not told. */
@NullMarked
package org.yearbook.extract.prose.time;

import org.jspecify.annotations.NullMarked;
