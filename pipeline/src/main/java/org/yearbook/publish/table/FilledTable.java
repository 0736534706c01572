package org.yearbook.publish.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.layout.Label;
import org.yearbook.domain.layout.TableLayout;
import org.yearbook.publish.Flag;

/**
 * A table of the yearbook with its values.
 *
 * @param layout with all that the release decides: the years are in their places
 * @param found how many of the rows, counted from the first, the release decided; the layout lists the others
 */
public record FilledTable(TableLayout layout, List<Row> rows, int found) {

    public FilledTable {
        rows = List.copyOf(rows);
    }

    /** Whether it shows any value at all. */
    public boolean hasValues() {
        return rows.stream().anyMatch(row -> row.cells().stream().anyMatch(cell -> cell.value() != null));
    }

    /** Index of the column of this id; an IllegalArgumentException if it has none. */
    public int indexOf(String columnId) {
        for (int column = 0; column < layout.columns().size(); column++) {
            if (layout.columns().get(column).id().equals(columnId)) {
                return column;
            }
        }
        throw new IllegalArgumentException("Table " + layout.id() + " has no column " + columnId);
    }

    /** Whether any value of a column, or the lack of one, bears a mark. */
    public boolean hasMarks(int column) {
        return rows.stream().anyMatch(row -> !row.cells().get(column).flags().isEmpty());
    }

    /** Whether some row is a part of another. */
    public boolean hasParts() {
        return rows.stream().anyMatch(row -> !row.parent().isEmpty());
    }

    /** How many rows this one is a part of, one within the other; 0 for a row of its own. */
    public int depthOf(int row) {
        int depth = 0;
        String parent = rows.get(row).parent();
        // The layout lists a part below its whole, so looking upwards ends.
        for (int above = row - 1; above >= 0 && !parent.isEmpty(); above--) {
            if (rows.get(above).code().equals(parent)) {
                depth++;
                parent = rows.get(above).parent();
            }
        }
        return depth;
    }

    /**
     * One row, with a cell for each column of the layout.
     *
     * @param parent code of the row of which it is a part; empty if none
     */
    public record Row(String code, Label label, String parent, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One value in the unit of its column, or the reason why there is none.
     *
     * @param value exact, with as many decimals as are to be shown; null where there is none
     * @param source the decision that publishes it; null where there is no value
     */
    public record Cell(
            @Nullable BigDecimal value,
            List<Flag> flags,
            @Nullable Decision source) {

        public Cell {
            flags = List.copyOf(flags);
        }

        static Cell without(Flag flag) {
            return new Cell(null, List.of(flag), null);
        }

        public Optional<Observation> observation() {
            return source == null ? Optional.empty() : source.chosen();
        }

        /** The marks in their order, {@code [r] [e]}; empty if there is nothing to say. */
        public String marks() {
            return flags.stream().map(Flag::mark).collect(Collectors.joining(" "));
        }

        /** The value in digits, empty where there is none. */
        public String digits() {
            return value == null ? "" : value.toPlainString();
        }
    }
}
