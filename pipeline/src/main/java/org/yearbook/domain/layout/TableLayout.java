package org.yearbook.domain.layout;

import java.util.List;

/**
 * One table of the yearbook.
 *
 * @param id chapter and number: {@code 1-2}
 * @param notes printed above the table, in order
 * @param unit what the unit line says
 * @param selection codes that hold for all its cells
 */
public record TableLayout(
        String id,
        Label title,
        List<Label> notes,
        Label unit,
        Selection selection,
        RowLayout rows,
        List<ColumnLayout> columns) {

    public TableLayout {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
    }
}
