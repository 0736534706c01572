/** Tables on PDF pages, found by their rulings and by how their print lines up. */
@NullMarked
package org.yearbook.extract.pdf.table;

import org.jspecify.annotations.NullMarked;
