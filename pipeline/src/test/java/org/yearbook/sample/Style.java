package org.yearbook.sample;

import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * How a kind of text is set.
 *
 * @param size type size in points
 * @param leading distance of base lines in points
 * @param indent indent of the first line in ems
 * @param before space above in points
 */
record Style(PDFont font, float size, float leading, float indent, float before) {}
