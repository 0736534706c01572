package org.yearbook.domain;

import java.util.Locale;

/** What a printed numeral turned out to be; every numeral of a document has exactly one. */
public enum Disposition {
    /** A quantity: it becomes a figure. */
    FIGURE,
    /** Part of the heads or labels of a table. */
    TABLE_HEADER,
    /** Part of a time or a duration: 2023年, 11月28日, 连续7年. */
    DATE,
    /** The number of a thing in a row: 第13届, 前10位, （1）. */
    ORDINAL,
    /** Part of a code with letters or strokes: 5G, 2-786. */
    IDENTIFIER,
    /** Part of a name or of a set phrase: 前10大经济体, “2522”, 一个. */
    NAME,
    /** Inside the title of a document: 《…2024年》. */
    TITLE,
    PAGE_NUMBER,
    /** The sign that refers to a footnote, at the number or at the note. */
    FOOTNOTE_MARK,
    /** None of these beyond doubt. */
    NOT_UNDERSTOOD;

    /** The code as it stands in every file: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
