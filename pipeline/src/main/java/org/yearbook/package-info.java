/** The main class, and the pipeline that is the table of contents of the program. */
@NullMarked
package org.yearbook;

import org.jspecify.annotations.NullMarked;
