/** What is known of the key of a figure while its sentence is read: what it is of, who is credited, and what a change is over. */
@NullMarked
package org.yearbook.extract.prose.key;

import org.jspecify.annotations.NullMarked;
