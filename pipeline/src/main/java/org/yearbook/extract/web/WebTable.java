package org.yearbook.extract.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Table;
import org.yearbook.extract.table.HeadRows;
import org.yearbook.extract.table.HeadedGrid;
import org.yearbook.extract.table.HeadedGrid.Entry;
import org.yearbook.extract.table.TableWords;
import org.yearbook.extract.table.UnitLines;
import org.yearbook.extract.text.Typography;

/** Reads an HTML table as a statistical table; one that only lays out the page is none. */
final class WebTable {

    /** A cell longer than this that holds sentences is prose, and a table of prose is layout. */
    private static final int PROSE_COLUMNS = 120;

    private final TableGrid grid;
    private final List<List<GridCell>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String caption;
    private String unit = "";
    private String source = "";

    private WebTable(Element table, TableGrid grid) {
        this.grid = grid;
        Element element = table.selectFirst("> caption");
        this.caption = element == null ? "" : element.text().strip();
    }

    /** The table numbered so, without the lines around it; empty if it lays out the page. */
    static Optional<Table> read(Element element, TableGrid grid, int number) {
        if (grid.isNested()) {
            return Optional.empty();
        }
        WebTable table = new WebTable(element, grid);
        table.splitRows();
        table.takeLinesAbove();
        table.takeLinesBelow();
        return table.isLayout() ? Optional.empty() : Optional.of(table.build(number));
    }

    private void splitRows() {
        for (int row = 0; row < grid.rows(); row++) {
            rows.add(new ArrayList<>());
        }
        grid.cells().forEach(cell -> rows.get(cell.row()).add(cell));
        rows.removeIf(
                row -> row.stream().allMatch(GridCell::isBlank) && row.stream().noneMatch(GridCell::isSpanning));
    }

    private boolean isLayout() {
        List<GridCell> filled = rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isBlank())
                .toList();
        long prose = filled.stream()
                .filter(cell ->
                        Typography.columns(cell.text()) > PROSE_COLUMNS && Typography.holdsSentence(cell.text()))
                .count();
        long columns = filled.stream().mapToInt(GridCell::column).distinct().count();
        return rows.size() < 2 || columns < 2 || prose * 3 >= filled.size();
    }

    // A row of one cell over all columns above the heads names the table or its unit.
    private void takeLinesAbove() {
        while (rows.size() > 2
                && isOneLine(rows.get(0))
                && rows.get(0).get(0).rowEnd() == rows.get(0).get(0).row()) {
            String line = textOf(rows.get(0));
            if (UnitLines.isUnitLine(line)) {
                unit = UnitLines.unitOf(line);
            } else if (!caption.isEmpty() && !UnitLines.dateOf(line).isEmpty()) {
                caption = caption + " " + UnitLines.dateOf(line);
                unit = unit.isEmpty() ? UnitLines.unitOf(line) : unit;
            } else if (caption.isEmpty()) {
                caption = line;
            } else {
                return;
            }
            rows.remove(0);
        }
        unit = unit.isEmpty() ? UnitLines.unitOf(caption) : unit;
    }

    private void takeLinesBelow() {
        while (rows.size() > 2 && isOneLine(rows.get(rows.size() - 1))) {
            String line = textOf(rows.get(rows.size() - 1));
            if (!TableWords.sourceOf(line).isEmpty() && source.isEmpty()) {
                source = TableWords.sourceOf(line);
            } else if (!TableWords.noteOf(line).isEmpty()) {
                notes.add(0, line);
            } else {
                return;
            }
            rows.remove(rows.size() - 1);
        }
    }

    private boolean isOneLine(List<GridCell> row) {
        long filled = row.stream().filter(cell -> !cell.isBlank()).count();
        return filled == 1
                && (row.size() == 1
                        || row.stream().anyMatch(cell -> cell.columnEnd() > cell.column() && !cell.isBlank()));
    }

    private static String textOf(List<GridCell> row) {
        return row.stream()
                .filter(cell -> !cell.isBlank())
                .map(GridCell::text)
                .findFirst()
                .orElse("");
    }

    private Table build(int number) {
        List<List<Entry>> entries = rows.stream().map(WebTable::entries).toList();
        int headRows = headRows(entries);
        boolean spanned = rows.stream().flatMap(List::stream).anyMatch(GridCell::isSpanning);
        List<Cell> cells =
                spanned ? spannedCells() : HeadedGrid.of(entries, headRows).cells();
        return new Table(number, 1, null, caption, unit, notes, source, headRows, cells);
    }

    private int headRows(List<List<Entry>> entries) {
        int marked = 0;
        while (marked < rows.size()
                && rows.get(marked).stream().filter(cell -> !cell.isBlank()).allMatch(GridCell::head)) {
            marked++;
        }
        int told = HeadRows.count(entries.stream()
                .map(row -> row.stream().map(Entry::text).toList())
                .toList());
        return marked == rows.size() ? told : Math.max(marked, told);
    }

    /** Cells of a row at their columns, blanks where a span reaches in. */
    private static List<Entry> entries(List<GridCell> row) {
        List<Entry> entries = new ArrayList<>();
        for (GridCell cell : row) {
            while (entries.size() < cell.column()) {
                entries.add(new Entry("", 0));
            }
            entries.add(new Entry(cell.text(), cell.isBlank() ? 0 : cell.offset()));
            while (entries.size() <= cell.columnEnd()) {
                entries.add(new Entry("", 0));
            }
        }
        return entries;
    }

    private List<Cell> spannedCells() {
        BitSet kept = new BitSet();
        rows.stream()
                .filter(row -> !row.isEmpty())
                .forEach(row -> kept.set(row.get(0).row()));
        int[] newRow = new int[grid.rows() + 1];
        int next = 0;
        for (int row = 0; row < grid.rows(); row++) {
            newRow[row] = next;
            next += kept.get(row) ? 1 : 0;
        }
        newRow[grid.rows()] = next;
        List<Cell> cells = new ArrayList<>();
        for (List<GridCell> row : rows) {
            for (GridCell cell : row) {
                if (!cell.isBlank()) {
                    int top = newRow[cell.row()];
                    int bottom = Math.max(top, newRow[cell.rowEnd() + 1] - 1);
                    cells.add(new Cell(
                            top, cell.column(), bottom, cell.columnEnd(), cell.text(), 1, null, cell.offset()));
                }
            }
        }
        return cells;
    }
}
