package org.yearbook.domain;

/**
 * Why something of a document that was read may be missing, the worst first. An issue with such a code says so of a
 * page, or of the document as a whole.
 */
public enum Gap {
    /** The document states more or fewer pages than were found. */
    PAGES_MISSING,
    /** Something of a page is damaged, missing or could not be understood. */
    DAMAGED_PARTLY,
    TOO_MANY_PAGES,
    TOO_SLOW,
    TOO_LARGE,
    /** The fonts of a page do not say which characters they show. */
    TEXT_GARBLED,
    /** Single characters have no meaning in their font. */
    GLYPHS_UNKNOWN,
    /** What follows a certain place of a web page was not read. */
    TEXT_NOT_READ,
    /** Bytes of a text that are no characters. */
    INVALID_BYTES,
    NO_TEXT_SCANNED,
    NO_TEXT_DRAWN,
    NO_TEXT_IN_PAGE_ONLY_FORMS;

    boolean isToldBy(Issue issue) {
        return issue.code().equals(name());
    }
}
