/** An edition as a whole: the folder that is exchanged in one step, and the files that describe its other files and the run. */
@NullMarked
package org.yearbook.publish.edition;

import org.jspecify.annotations.NullMarked;
