/**
 * PDF documents: pages as glyphs, rulings and pictures, and the tables and passages read off them. The only place
 * that knows PDFBox.
 */
@NullMarked
package org.yearbook.extract.pdf;

import org.jspecify.annotations.NullMarked;
