package org.yearbook.publish;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.layout.Label;
import org.yearbook.domain.layout.TableLayout;

/** A table of the yearbook with its values. */
public record FilledTable(TableLayout layout, List<Row> rows) {

    public FilledTable {
        rows = List.copyOf(rows);
    }

    /** Whether it shows any value at all. */
    public boolean hasValues() {
        return rows.stream().anyMatch(row -> row.cells().stream().anyMatch(cell -> cell.value() != null));
    }

    /** One row, with a cell for each column of the layout. */
    public record Row(String code, Label label, List<Cell> cells) {

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
