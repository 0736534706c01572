/** Tests of how files are taken into memory. */
@NullMarked
package org.yearbook.extract.document;

import org.jspecify.annotations.NullMarked;
