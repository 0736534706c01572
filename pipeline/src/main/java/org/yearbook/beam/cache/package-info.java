/** Keeps what was found in documents, so that a document that has not changed is not read again. */
@NullMarked
package org.yearbook.beam.cache;

import org.jspecify.annotations.NullMarked;
