package org.yearbook.extract.pdf.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.period.BareParts;

/** Finds how many rows at the top of a grid are heads. */
final class GridHeads {

    /** Classes of size or age head columns though they look like values. */
    private static final Pattern CLASS = Pattern.compile("[<>≤≥]?\\d+[-–—~]\\d+|[<>≤≥]\\d+|\\d+\\+");

    /** The numbers that some publishers print below the heads: 1, 2, 3 and so on. */
    private static final Pattern COLUMN_NUMBER = Pattern.compile("[(（]?([1-9]\\d?)[)）]?");

    /** No table has more levels of heads. */
    private static final int MOST_HEADS = 5;

    private final PlacedTable table;
    private final boolean[] valued;

    private GridHeads(PlacedTable table) {
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
        GridHeads heads = new GridHeads(table);
        int row = 0;
        while (row < table.rows() && heads.isHead(row)) {
            row++;
        }
        // No row of values at all: the first row of a table of words is its head.
        return row < table.rows() && row <= MOST_HEADS ? row : Math.min(1, table.rows() - 1);
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
        return isHeadedByWords(row)
                && (areYears(row, texts) || areClasses(row, texts) || areNumbers(texts) || countTimes(row, texts));
    }

    /**
     * Years, in the first row with words for what stands beside them (2022, 2023, Growth); below the first row only if the row
     * has no label of its own, for 2000 may be a value as well.
     */
    private boolean areYears(int row, List<String> texts) {
        return isFirst(row)
                ? texts.stream().filter(PrintedValue::isValue).allMatch(PrintedValue::isYear)
                : texts.stream().allMatch(PrintedValue::isYear) && !isLabelled(row);
    }

    private boolean areClasses(int row, List<String> texts) {
        return texts.size() > 1
                && texts.stream().allMatch(text -> CLASS.matcher(text.strip()).matches())
                && texts.stream().distinct().count() == texts.size()
                && (isFirst(row) || !isLabelled(row));
    }

    private static boolean areNumbers(List<String> texts) {
        int expected = 0;
        for (String text : texts) {
            Matcher matcher = COLUMN_NUMBER.matcher(text.strip());
            if (!matcher.matches()) {
                return false;
            }
            int number = Integer.parseInt(matcher.group(1));
            if (expected == 0 ? number > 2 : number != expected) {
                return false;
            }
            expected = number + 1;
        }
        return texts.size() > 2;
    }

    /** Months or quarters as bare numbers, beside the word for them or below the heads of their years: 1 2 3 1 2 3 全年. */
    private boolean countTimes(int row, List<String> texts) {
        List<String> values = texts.stream().filter(PrintedValue::isValue).toList();
        boolean said = table.row(row).stream()
                .anyMatch(cell ->
                        cell.column() == 0 && BareParts.sortOf(cell.text()).isPresent());
        return BareParts.areHeads(values) && (said || !isLabelled(row));
    }

    /** Whether only titles over the whole width stand above a row. */
    private boolean isFirst(int row) {
        return table.cells().stream()
                .filter(cell -> cell.row() < row && !cell.isBlank())
                .allMatch(cell -> cell.columnEnd() - cell.column() + 1 == table.columns());
    }

    private boolean isLabelled(int row) {
        return table.row(row).stream().anyMatch(cell -> cell.column() == 0 && !cell.isBlank());
    }

    /** Whether every cell above a row is a word or a year: heads stand below heads only. */
    private boolean isHeadedByWords(int row) {
        return table.cells().stream()
                .filter(cell -> cell.row() < row && cell.column() > 0 && !cell.isBlank())
                .allMatch(cell -> PrintedValue.isYear(cell.text())
                        || CLASS.matcher(cell.text().strip()).matches()
                        || !PrintedValue.isValue(cell.text()));
    }
}
