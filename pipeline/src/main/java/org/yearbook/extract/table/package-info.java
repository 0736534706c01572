/** Tables into figures: what heads, row labels, caption and unit line say about each number; knows no file format. */
@NullMarked
package org.yearbook.extract.table;

import org.jspecify.annotations.NullMarked;
