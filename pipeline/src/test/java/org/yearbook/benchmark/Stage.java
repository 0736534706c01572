package org.yearbook.benchmark;

import java.util.Locale;

/** What a document goes through, in this order; the first is what the others are compared with. */
enum Stage {
    BARE("bare PDFTextStripper"),
    PAGES("pages: glyphs, lines, pictures"),
    TABLES("tables"),
    READING_ORDER("reading order of the text"),
    PROSE("figures of the text");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Its name in the JSON file. */
    String key() {
        return name().toLowerCase(Locale.ROOT) + "_ns";
    }
}
