package org.yearbook.domain;

/** What part a passage plays in its document. */
public enum PassageKind {
    HEADING,
    PARAGRAPH,
    FOOTNOTE,
    /** The words of a picture or a table that are no part of it. */
    CAPTION,
    /** Running heads, page numbers, bylines, navigation: no sentences. */
    FURNITURE,
    /** Text of a page on which sentences cannot be told from the rows of tables. */
    UNSORTED
}
