package org.yearbook.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where a run of a passage's characters is printed; a run with a box stands on one line.
 *
 * @param start first character of the run in the passage's text (UTF-16 index)
 * @param end one past its last character
 * @param page from 1
 * @param box the run on its page; null in a document without a page image
 * @param offset code points from the start of the document's text to the run's first character
 */
public record TextSpan(
        int start, int end, int page, @Nullable Box box, int offset) {}
