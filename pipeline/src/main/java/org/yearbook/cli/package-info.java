/** The command line: what people type, what they see while it runs, and what they read at the end. */
@NullMarked
package org.yearbook.cli;

import org.jspecify.annotations.NullMarked;
