/** What holds for an article as a whole: the area it is of, its edition, its habit of comparing, its money, its credits. */
@NullMarked
package org.yearbook.extract.prose.article;

import org.jspecify.annotations.NullMarked;
