/** PDF pages as glyphs, rulings and pictures, each where it is seen; the only package that knows PDFBox well. */
@NullMarked
package org.yearbook.extract.pdf.page;

import org.jspecify.annotations.NullMarked;
