/** The figures and tables of single documents as the commands print them. */
@NullMarked
package org.yearbook.publish.printed;

import org.jspecify.annotations.NullMarked;
