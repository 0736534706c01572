/** What every reader of documents keeps to: bytes in, content or a reason out. */
@NullMarked
package org.yearbook.extract.document;

import org.jspecify.annotations.NullMarked;
