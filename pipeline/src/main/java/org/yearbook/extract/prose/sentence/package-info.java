/** What a sentence is: its words, numbers, clauses, times and asides, before anything is made of them. */
@NullMarked
package org.yearbook.extract.prose.sentence;

import org.jspecify.annotations.NullMarked;
