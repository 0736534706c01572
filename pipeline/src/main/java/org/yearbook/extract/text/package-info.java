/** Plain text and markdown into passages and tables, and the bytes of any text format into characters. */
@NullMarked
package org.yearbook.extract.text;

import org.jspecify.annotations.NullMarked;
