/** What is known at a place of the text, and what of it goes on to the next clause, sentence and paragraph. */
@NullMarked
package org.yearbook.extract.prose.context;

import org.jspecify.annotations.NullMarked;
