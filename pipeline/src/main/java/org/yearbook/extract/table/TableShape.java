package org.yearbook.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Table;
import org.yearbook.extract.period.LabelTime;

/** Which columns of a table hold row labels and which hold values, and what the labels are labels of. */
record TableShape(Table table, List<Block> blocks) {

    /** Columns of values with the rows of labels before them. */
    record Block(Stub stub, LabelKind kind, List<PrintedWords> heads, List<RowReading> rows) {}

    static TableShape of(Table table, PercentSigns percentAround, LabelTime caption, TableLexicon known) {
        List<Block> blocks = new ArrayList<>();
        CellIndex cells = new CellIndex(table);
        for (Stub stub : Stubs.of(cells, known)) {
            List<RowReading> rows = RowReadings.of(cells, stub, percentAround, caption, known);
            List<PrintedWords> heads = stub.labels().stream()
                    .map(column -> known.words(cells.headsOf(column)))
                    .toList();
            List<PrintedWords> labels = rows.subList(Math.min(table.headRows(), rows.size()), rows.size()).stream()
                    .map(RowReading::words)
                    .toList();
            blocks.add(new Block(stub, LabelKind.of(heads, labels), heads, rows));
        }
        return new TableShape(table, List.copyOf(blocks));
    }

    /** The block that a column is in; every column is in one. */
    Block block(int column) {
        return blocks.stream()
                .filter(block -> block.stub().covers(column))
                .findFirst()
                .orElseThrow();
    }

    /** The cells that should hold values: below the heads, not in a column of labels, not blank, not a wide note. */
    List<Cell> valueCells() {
        return table.cells().stream()
                .filter(cell -> cell.row() >= table.headRows() && !cell.isBlank())
                .filter(cell -> block(cell.column()).stub().isValueColumn(cell.column()))
                .filter(cell -> blocks.stream()
                        .flatMap(block -> block.stub().labels().stream())
                        .noneMatch(column -> cell.covers(cell.row(), column)))
                .toList();
    }
}
