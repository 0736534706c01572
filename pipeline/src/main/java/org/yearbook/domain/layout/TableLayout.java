package org.yearbook.domain.layout;

import java.util.List;

/**
 * One table of the yearbook.
 *
 * @param id chapter and number: {@code 1-2}
 * @param notes printed above the table, in order
 * @param unit what the unit line says
 * @param year the year of all columns that fix no period: {@link #LATEST}, four digits, or empty for none
 * @param selection codes that hold for all its cells
 */
public record TableLayout(
        String id,
        Label title,
        List<Label> notes,
        Label unit,
        String year,
        Selection selection,
        RowLayout rows,
        List<ColumnLayout> columns,
        List<ChartLayout> charts) {

    /** The latest year of which the release has enough. */
    public static final String LATEST = "latest";

    public TableLayout {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        charts = List.copyOf(charts);
    }
}
