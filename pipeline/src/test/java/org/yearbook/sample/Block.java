package org.yearbook.sample;

/** One piece of a manuscript in the order of reading. */
sealed interface Block {

    /** A heading; level 1 opens a chapter or an article. */
    record Heading(int level, String text) implements Block {}

    /** Running text; {@code [^n]} in it calls footnote n. */
    record Paragraph(String text) implements Block {}

    /** A table with what is printed around it. */
    record Exhibit(TableSheet sheet, Rules rules, String caption, String unit, String source) implements Block {}

    /** Which lines a table is drawn with. */
    enum Rules {
        GRID,
        /** A grid without the lines at its left and right end. */
        OPEN_SIDES,
        THREE_LINE,
        /** Lines above and below every row, none between columns. */
        ROWS,
        /** Lines between columns, none between rows. */
        COLUMNS,
        NONE
    }
}
