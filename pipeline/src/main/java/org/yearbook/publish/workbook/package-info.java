/**
 * The workbook that readers open, a sheet a class, and what all sheets share: styles, widths, links, a zip that is the same
 * on each run.
 */
@NullMarked
package org.yearbook.publish.workbook;

import org.jspecify.annotations.NullMarked;
