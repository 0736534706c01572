package org.yearbook.extract.pdf.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tells tables from framed articles, columns of a newspaper, and lines that only decorate. */
final class TableJudge {

    private static final int LEAST_CELLS = 4;

    /** In a table of figures without a grid at least this part of the cells beside the labels are values. */
    private static final double OPEN_VALUES = 0.35;

    /** Where no line bounds it most of it are values, and most rows of a column. */
    private static final double UNRULED_VALUES = 0.6;

    /** So many columns of values make a table that nothing names; one stands beside any list. */
    private static final int UNNAMED_COLUMNS = 2;

    /** In a grid values may be fewer: the lines themselves speak for a table. */
    private static final double GRID_VALUES = 0.2;

    /** A grid of words only is a table if it has this many rows and its cells are short. */
    private static final int WORD_ROWS = 3;

    private static final double WORD_FILLED = 0.6;
    private static final int SHORT_CELL = 40;
    private static final int LONG_CELL = 80;

    /** Where a caption says that it is a table, cells may hold sentences. */
    private static final int LONGEST_CELL = 240;

    private static final double LONG_CELLS = 0.2;

    private static final int LEAST_TICKS = 3;

    private TableJudge() {}

    static boolean isOpenTable(PlacedTable table) {
        return isPlausible(table, LONG_CELL) && valueShare(table) >= OPEN_VALUES && hasWords(table);
    }

    /** Whether rows of words between horizontal lines, below a head, are a table; something else must say so too. */
    static boolean isOpenTableOfWords(PlacedTable table) {
        return isPlausible(table, LONGEST_CELL) && table.headRows() > 0 && isFilled(table);
    }

    /** Whether something says what the values are: heads, or labels or years in the first column. */
    private static boolean hasWords(PlacedTable table) {
        return table.cells().stream()
                .filter(cell -> !cell.isBlank() && (cell.row() < table.headRows() || cell.column() == 0))
                .anyMatch(cell -> !PrintedValue.isValue(cell.text()) || PrintedValue.isYear(cell.text()));
    }

    /**
     * Whether rows that no line bounds are a table.
     *
     * @param named whether a caption or a unit above says so
     */
    static boolean isUnruledTable(PlacedTable table, boolean named) {
        List<Integer> valued = valuedColumns(table);
        return isPlausible(table, LONG_CELL)
                && valueShare(table) >= UNRULED_VALUES
                && hasWords(table)
                && valued.size() >= (named ? 1 : UNNAMED_COLUMNS)
                && (valued.size() > 1 || !counts(table, valued.get(0)));
    }

    /** Whether each column of values has a head, each row a label, and no place of a value is empty. */
    static boolean isHeadedThroughout(PlacedTable table) {
        return table.headRows() > 0
                && table.columns() > 2
                && IntStream.range(1, table.columns())
                        .allMatch(column -> table.cellAt(0, column).isPresent()
                                && values(table, column).size() == table.rows() - table.headRows())
                && IntStream.range(table.headRows(), table.rows())
                        .allMatch(row -> table.cellAt(row, 0)
                                .filter(cell -> !PrintedValue.isValue(cell.text()))
                                .isPresent());
    }

    /** The columns beside the labels most of whose rows hold values. */
    private static List<Integer> valuedColumns(PlacedTable table) {
        int body = table.rows() - table.headRows();
        return IntStream.range(1, table.columns())
                .filter(column -> values(table, column).size() >= UNRULED_VALUES * body)
                .boxed()
                .toList();
    }

    /** Whether the numbers of a column never fall, as pages in a list of contents do. */
    private static boolean counts(PlacedTable table, int column) {
        List<String> pages = values(table, column);
        if (!pages.stream().allMatch(page -> page.matches("[0-9]{1,4}"))) {
            return false;
        }
        return IntStream.range(1, pages.size())
                .allMatch(i -> Integer.parseInt(pages.get(i)) >= Integer.parseInt(pages.get(i - 1)));
    }

    private static List<String> values(PlacedTable table, int column) {
        return table.cells().stream()
                .filter(cell -> cell.column() == column && cell.columnEnd() == column)
                .filter(cell -> cell.row() >= table.headRows() && PrintedValue.isValue(cell.text()))
                .map(PlacedCell::text)
                .toList();
    }

    static boolean isGridTable(PlacedTable table) {
        return isPlausible(table, LONG_CELL)
                && hasWords(table)
                && (valueShare(table) >= GRID_VALUES || isTableOfWords(table));
    }

    private static boolean isPlausible(PlacedTable table, int longCell) {
        List<PlacedCell> filled =
                table.cells().stream().filter(cell -> !cell.isBlank()).toList();
        long tooLong =
                filled.stream().filter(cell -> cell.glyphs().size() > longCell).count();
        return table.columns() > 1
                && table.rows() > 1
                && table.rows() > table.headRows()
                && (table.columns() > 2 || table.rows() > table.headRows() + 1)
                && filled.size() >= LEAST_CELLS
                && !isScale(table)
                && tooLong <= LONG_CELLS * filled.size();
    }

    /** Whether it is nothing but the ticks along the axes of a chart: numbers evenly spaced all the way down. */
    private static boolean isScale(PlacedTable table) {
        if (!table.cells().stream().allMatch(cell -> cell.isBlank() || PrintedValue.isNumber(cell.text()))) {
            return false;
        }
        List<List<String>> columns = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            int wanted = column;
            columns.add(table.cells().stream()
                    .filter(cell -> cell.column() == wanted && PrintedValue.isNumber(cell.text()))
                    .map(PlacedCell::text)
                    .toList());
        }
        columns.removeIf(List::isEmpty);
        return !columns.isEmpty() && columns.stream().allMatch(TableJudge::isEvenlySpaced);
    }

    private static boolean isEvenlySpaced(List<String> texts) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (String text : texts) {
            String digits = text.replaceAll("[^0-9.\\-]", "");
            if (!digits.matches("-?\\d+(\\.\\d+)?")) {
                return false;
            }
            numbers.add(new BigDecimal(digits));
        }
        if (numbers.size() < LEAST_TICKS) {
            return false;
        }
        BigDecimal step = numbers.get(1).subtract(numbers.get(0));
        return IntStream.range(1, numbers.size())
                .allMatch(i -> numbers.get(i).subtract(numbers.get(i - 1)).compareTo(step) == 0);
    }

    /** Whether the first column holds labels: the right half of a table does not begin with one. */
    static boolean hasLabels(PlacedTable table) {
        List<PlacedCell> first = table.cells().stream()
                .filter(cell -> cell.column() == 0 && cell.row() >= table.headRows() && !cell.isBlank())
                .toList();
        long labels = first.stream()
                .filter(cell -> !PrintedValue.isValue(cell.text()) || PrintedValue.isYear(cell.text()))
                .count();
        return labels * 2 > first.size();
    }

    private static double valueShare(PlacedTable table) {
        List<PlacedCell> inside = table.cells().stream()
                .filter(cell -> cell.column() > 0 && cell.row() >= table.headRows() && !cell.isBlank())
                .toList();
        long values = inside.stream()
                .filter(cell -> PrintedValue.isValue(cell.text()))
                .count();
        return inside.isEmpty() ? 0 : (double) values / inside.size();
    }

    private static boolean isTableOfWords(PlacedTable table) {
        List<Integer> lengths = table.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.glyphs().size())
                .sorted()
                .toList();
        return isFilled(table) && lengths.get(lengths.size() / 2) <= SHORT_CELL;
    }

    private static boolean isFilled(PlacedTable table) {
        long filled = table.cells().stream().filter(cell -> !cell.isBlank()).count();
        return table.rows() >= WORD_ROWS
                && filled >= WORD_FILLED * table.cells().size();
    }
}
