/**
 * The running text of PDF pages in the order in which people read it: letters into lines, lines into columns, columns
 * into paragraphs that go on over columns, boxes and pages.
 */
@NullMarked
package org.yearbook.extract.pdf.layout;

import org.jspecify.annotations.NullMarked;
