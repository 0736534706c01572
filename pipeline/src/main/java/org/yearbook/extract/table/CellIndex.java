package org.yearbook.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Table;

/** The cells of a table by row and by column, so that a long table takes no longer for each of its rows. */
final class CellIndex {

    private final Table table;
    private final int columns;
    private final Map<Integer, List<Cell>> covering = new HashMap<>();
    private final Map<Integer, List<Cell>> starting = new HashMap<>();
    private final Map<Integer, List<String>> texts = new HashMap<>();
    private final List<String> heads;

    CellIndex(Table table) {
        this.table = table;
        this.columns = table.columns();
        for (Cell cell : table.cells()) {
            starting.computeIfAbsent(cell.row(), unused -> new ArrayList<>()).add(cell);
            for (int row = cell.row(); row <= cell.rowEnd(); row++) {
                covering.computeIfAbsent(row, unused -> new ArrayList<>()).add(cell);
            }
            if (cell.row() >= table.headRows() && !cell.isBlank()) {
                texts.computeIfAbsent(cell.column(), unused -> new ArrayList<>())
                        .add(cell.text());
            }
        }
        this.heads = IntStream.range(0, columns)
                .mapToObj(column -> String.join(" / ", table.headPath(column)))
                .toList();
    }

    Table table() {
        return table;
    }

    int columns() {
        return columns;
    }

    /** What the cell prints that covers a place; empty where there is none, or a blank one. */
    Optional<String> textAt(int row, int column) {
        return covering.getOrDefault(row, List.of()).stream()
                .filter(cell -> cell.covers(row, column))
                .findFirst()
                .filter(cell -> !cell.isBlank())
                .map(Cell::text);
    }

    /** The cells whose first row this is. */
    List<Cell> startingIn(int row) {
        return starting.getOrDefault(row, List.of());
    }

    /** What is printed in a column below the heads, but for blank cells. */
    List<String> textsIn(int column) {
        return texts.getOrDefault(column, List.of());
    }

    /** The heads above a column as one text. */
    String headsOf(int column) {
        return heads.get(column);
    }
}
