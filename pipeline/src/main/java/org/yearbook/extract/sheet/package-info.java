/** Reads spreadsheets and separated values: what their cells show, as tables. */
@NullMarked
package org.yearbook.extract.sheet;

import org.jspecify.annotations.NullMarked;
