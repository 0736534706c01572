package org.yearbook.domain;

import java.util.Locale;

/** Where a document says a part of a figure's key. */
public enum Origin {
    /** Nowhere. */
    NONE,
    /** In the words of the number's own clause. */
    OWN,
    /** Before it in the same paragraph. */
    CARRIED,
    /** In the heading above it. */
    HEADING,
    /** In the title of the document, or by who publishes it. */
    DOCUMENT,
    /** In an earlier paragraph or in what the document is mostly about: likely, not certain. */
    ASSUMED;

    /** The code as it stands in every file: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
