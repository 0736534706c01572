/** What a number measures: a level, growth, share, rank, change in points; and whether it is observed, forecast or a target. */
@NullMarked
package org.yearbook.extract.prose.measure;

import org.jspecify.annotations.NullMarked;
