/** Tells whether what a PDF page refers to is all there and understood: PDFBox reads what it can and is silent about the rest. */
@NullMarked
package org.yearbook.extract.pdf.damage;

import org.jspecify.annotations.NullMarked;
