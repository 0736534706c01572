/** What has changed since the edition that lies in the output folder, value by value, and why as far as the files tell. */
@NullMarked
package org.yearbook.publish.revision;

import org.jspecify.annotations.NullMarked;
