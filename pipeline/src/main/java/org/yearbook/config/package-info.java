/** The files of {@code config/} and the manifest as immutable records; every mistake is told with file and line. */
@NullMarked
package org.yearbook.config;

import org.jspecify.annotations.NullMarked;
