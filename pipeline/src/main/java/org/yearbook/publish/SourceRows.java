package org.yearbook.publish;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The values that the tables show, one row of the sheet of sources each, in order of tables, rows and columns. */
final class SourceRows {

    /** One value shown: where in the tables, by index. */
    record Shown(FilledTable table, int row, int column) {
        FilledTable.Cell cell() {
            return table.rows().get(row).cells().get(column);
        }
    }

    private final List<Shown> shown = new ArrayList<>();
    private final IdentityHashMap<FilledTable.Cell, Integer> numbers = new IdentityHashMap<>();
    private final int firstRow;

    /**
     * @param firstRow index of the first row below the heads of the sheet of sources
     */
    SourceRows(List<FilledTable> tables, int firstRow) {
        this.firstRow = firstRow;
        tables.forEach(this::add);
    }

    private void add(FilledTable table) {
        for (int row = 0; row < table.rows().size(); row++) {
            List<FilledTable.Cell> cells = table.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column).value() != null) {
                    // By identity: two cells may show the same value of the same decision.
                    numbers.put(cells.get(column), shown.size());
                    shown.add(new Shown(table, row, column));
                }
            }
        }
    }

    List<Shown> all() {
        return List.copyOf(shown);
    }

    /** Index of the row of the sheet of sources that tells where this value comes from. */
    int rowOf(FilledTable.Cell cell) {
        Integer number = numbers.get(cell);
        if (number == null) {
            throw new IllegalArgumentException("Expecting a cell with a value instead of " + cell);
        }
        return firstRow + number;
    }
}
