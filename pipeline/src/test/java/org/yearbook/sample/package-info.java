/**
 * Makes the PDF documents of the sample release in {@code sources/2024} from texts, tables and fonts in the test resources.
 */
@NullMarked
package org.yearbook.sample;

import org.jspecify.annotations.NullMarked;
