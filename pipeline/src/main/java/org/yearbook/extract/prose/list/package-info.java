/** Lists of names with lists of values: A, B and C were x, y and z in turn. */
@NullMarked
package org.yearbook.extract.prose.list;

import org.jspecify.annotations.NullMarked;
