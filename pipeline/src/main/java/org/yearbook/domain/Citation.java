package org.yearbook.domain;

import org.jspecify.annotations.Nullable;

/**
 * The printed place that a number walks back to.
 *
 * @param document file name of the document
 * @param page page number from 1; 1 throughout a document without pages
 * @param box the number on that page; null in a document without a page image (HTML, markdown, text)
 * @param place table cell or sentence
 * @param offset code points from the start of the document's text to the number, from 0
 * @param quote the words as printed around the number: the sentence, or the cell with its heads
 */
public record Citation(String document, int page, @Nullable Box box, Place place, int offset, String quote) {}
