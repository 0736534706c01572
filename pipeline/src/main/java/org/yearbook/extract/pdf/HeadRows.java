package org.yearbook.extract.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Finds how many rows at the top of a grid are heads. */
final class HeadRows {

    /** Classes of size or age, and the numbers of columns, head columns though they look like values. */
    private static final Pattern CLASS = Pattern.compile("[<>≤≥]?\\d+[-–—~]\\d+|[<>≤≥]\\d+|\\d+\\+|[(（]?\\d{1,2}[)）]?");

    private final PlacedTable table;
    private final boolean[] valued;

    private HeadRows(PlacedTable table) {
        this.table = table;
        this.valued = new boolean[table.columns()];
        for (int column = 1; column < table.columns(); column++) {
            valued[column] = isValueColumn(column);
        }
    }

    /**
     * The number of rows above the first row of data: a row in which most cells in the columns of values are values
     * and not years that head columns.
     */
    static int count(PlacedTable table) {
        HeadRows heads = new HeadRows(table);
        int row = 0;
        while (row < table.rows() && heads.isHead(row)) {
            row++;
        }
        // No row of values at all: the first row of a table of words is its head.
        return row < table.rows() ? row : Math.min(1, table.rows() - 1);
    }

    /** Whether most cells of a column's lower half are values. */
    private boolean isValueColumn(int column) {
        List<PlacedCell> lower = table.cells().stream()
                .filter(cell -> cell.column() == column && cell.row() * 2 >= table.rows() && !cell.isBlank())
                .toList();
        long values =
                lower.stream().filter(cell -> PrintedValue.isValue(cell.text())).count();
        return values > 0 && values * 2 >= lower.size();
    }

    private boolean isHead(int row) {
        List<PlacedCell> cells =
                table.row(row).stream().filter(cell -> !cell.isBlank()).toList();
        List<String> texts = cells.stream()
                .filter(cell -> valued[cell.column()] || cell.columnEnd() > cell.column())
                .filter(cell -> cell.columnEnd() - cell.column() + 1 < table.columns())
                .map(PlacedCell::text)
                .toList();
        if (texts.isEmpty()) {
            // A label alone is the title of a section, unless it comes first.
            return row == 0 || cells.isEmpty();
        }
        long values = texts.stream().filter(PrintedValue::isValue).count();
        if (values * 2 < texts.size()) {
            return true;
        }
        long heading = texts.stream().filter(HeadRows::headsColumns).count();
        return heading == values && isHeadedByWords(row);
    }

    private static boolean headsColumns(String text) {
        return PrintedValue.isYear(text) || CLASS.matcher(text.strip()).matches();
    }

    /** Whether every cell above a row is a word: years below the words that span them are heads too. */
    private boolean isHeadedByWords(int row) {
        boolean labelled =
                table.row(row).stream().anyMatch(cell -> cell.column() == 0 && PrintedValue.isNumber(cell.text()));
        return !labelled
                && table.cells().stream()
                        .filter(cell -> cell.row() < row && cell.column() > 0 && !cell.isBlank())
                        .allMatch(cell -> headsColumns(cell.text()) || !PrintedValue.isValue(cell.text()));
    }
}
