/** Finds the words of the configuration in printed text; knows no document format. */
@NullMarked
package org.yearbook.extract.lexicon;

import org.jspecify.annotations.NullMarked;
