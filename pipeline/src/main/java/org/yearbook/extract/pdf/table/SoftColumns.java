package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yearbook.extract.pdf.page.Glyph;

/** Parts cells of a grid that hold the values of several columns, because no lines are drawn between them. */
final class SoftColumns {

    /** Most rows of a column must hold several values for it to be several columns. */
    private static final double MOST_ROWS = 0.5;

    private static final int LEAST_ROWS = 2;

    private final double em;

    private SoftColumns(double em) {
        this.em = em;
    }

    static PlacedTable split(PlacedTable table, double em) {
        SoftColumns columns = new SoftColumns(em);
        PlacedTable widened = table;
        for (int column = table.columns() - 1; column >= 0; column--) {
            widened = columns.widen(widened, column);
        }
        return columns.part(widened);
    }

    /** The table with one column replaced by those that its rows vote for; its cells then span them. */
    private PlacedTable widen(PlacedTable table, int column) {
        List<List<Phrase>> votes = new ArrayList<>();
        int lines = 0;
        for (PlacedCell cell : table.cells()) {
            if (cell.column() == column && cell.columnEnd() == column && cell.row() > 0) {
                for (GlyphLine line : GlyphLine.of(cell.glyphs())) {
                    lines++;
                    List<Phrase> phrases = line.cells(em);
                    if (holdsValues(phrases)) {
                        votes.add(phrases);
                    }
                }
            }
        }
        if (votes.size() < LEAST_ROWS || votes.size() < MOST_ROWS * lines) {
            return table;
        }
        List<Double> edges = table.columnEdges();
        Columns found = Columns.vote(votes, edges.get(column), edges.get(column + 1));
        return found.count() < 2 ? table : widened(table, column, found);
    }

    private static boolean holdsValues(List<Phrase> phrases) {
        long values = phrases.stream()
                .skip(1)
                .filter(phrase -> PrintedValue.isValue(phrase.text()))
                .count();
        return values > 0 && values * 2 >= phrases.size() - 1;
    }

    private static PlacedTable widened(PlacedTable table, int column, Columns found) {
        int more = found.count() - 1;
        List<Double> edges = new ArrayList<>(table.columnEdges());
        edges.addAll(column + 1, found.edges().subList(1, found.count()));
        List<PlacedCell> cells = table.cells().stream()
                .map(cell -> new PlacedCell(
                        cell.row(),
                        cell.column() > column ? cell.column() + more : cell.column(),
                        cell.rowEnd(),
                        cell.columnEnd() >= column ? cell.columnEnd() + more : cell.columnEnd(),
                        cell.page(),
                        cell.glyphs()))
                .toList();
        return new PlacedTable(table.page(), table.box(), edges, table.rows(), table.headRows(), cells);
    }

    private PlacedTable part(PlacedTable table) {
        Columns columns = new Columns(table.columnEdges());
        List<PlacedCell> cells = new ArrayList<>();
        for (PlacedCell cell : table.cells()) {
            if (cell.column() == cell.columnEnd() || !isSeveral(cell, columns)) {
                cells.add(cell);
            } else {
                addParts(cell, columns, cells);
            }
        }
        cells.sort(Comparator.comparingInt(PlacedCell::row).thenComparingInt(PlacedCell::column));
        return new PlacedTable(table.page(), table.box(), table.columnEdges(), table.rows(), table.headRows(), cells);
    }

    /** Whether a cell over several columns holds something in more than one of them, each within its column. */
    private boolean isSeveral(PlacedCell cell, Columns columns) {
        List<Phrase> phrases = phrases(cell);
        long places = phrases.stream().mapToInt(columns::of).distinct().count();
        long spread = phrases.stream()
                .filter(phrase -> phrase.glyphs().size() == 1
                        && CellText.isCjk(phrase.glyphs().get(0).text().codePointAt(0)))
                .count();
        return places > 1 && spread < phrases.size() && phrases.stream().allMatch(phrase -> fits(phrase, columns));
    }

    private boolean fits(Phrase phrase, Columns columns) {
        int column = columns.of(phrase);
        double slack = em / 2;
        return phrase.left() > columns.left(column) - slack && phrase.right() < columns.right(column) + slack;
    }

    private List<Phrase> phrases(PlacedCell cell) {
        return GlyphLine.of(cell.glyphs()).stream()
                .flatMap(line -> line.cells(em).stream())
                .toList();
    }

    private void addParts(PlacedCell cell, Columns columns, List<PlacedCell> cells) {
        Map<Integer, List<Glyph>> parts = new TreeMap<>();
        for (Phrase phrase : phrases(cell)) {
            parts.computeIfAbsent(columns.of(phrase), key -> new ArrayList<>()).addAll(phrase.glyphs());
        }
        parts.forEach((column, glyphs) ->
                cells.add(new PlacedCell(cell.row(), column, cell.rowEnd(), column, cell.page(), glyphs)));
    }
}
