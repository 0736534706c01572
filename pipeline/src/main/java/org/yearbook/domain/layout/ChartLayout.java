package org.yearbook.domain.layout;

import java.util.List;

/**
 * A chart of one table of the yearbook.
 *
 * @param columns ids of the columns that it draws, all in one unit
 * @param atMost it draws the first so many rows; 0 for all
 */
public record ChartLayout(Type type, Label title, List<String> columns, int atMost) {

    /** The form of a chart. */
    public enum Type {
        /** A line through the periods. */
        LINE,
        /** Upright bars, one a period. */
        COLUMN,
        /** Bars from left to right, one a row, the first row on top. */
        BAR
    }

    public ChartLayout {
        columns = List.copyOf(columns);
    }
}
