/**
 * Documents into passages and tables, and those into figures. The only place that knows PDFBox and jsoup; one
 * sub-package a format ({@code pdf}, {@code web}, {@code text}) and one a kind of content ({@code table},
 * {@code prose}, {@code lexicon}), which know no format.
 */
@NullMarked
package org.yearbook.extract;

import org.jspecify.annotations.NullMarked;
