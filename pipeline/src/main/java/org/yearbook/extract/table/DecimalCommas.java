package org.yearbook.extract.table;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Cell;

/**
 * Whether the commas of a table part decimals (8,10) and not thousands; then 12,500 may be twelve and a half, and nobody
 * can tell.
 */
record DecimalCommas(boolean printed) {

    private static final String SIGN = "[-−－+(（]?\\s*";
    private static final String BEHIND = "\\s*[%％)）*]*";
    private static final Pattern DECIMAL = Pattern.compile(SIGN + "\\d[\\d.]*,(?:\\d{1,2}|\\d{4,})" + BEHIND);
    private static final Pattern THOUSANDS =
            Pattern.compile(SIGN + "\\d{1,3}(?:(?:,\\d{3})+\\.\\d+|(?:,\\d{3}){2,})" + BEHIND);
    private static final Pattern EITHER = Pattern.compile(SIGN + "\\d{1,3},\\d{3}" + BEHIND);

    /** What these cells of one table show: some have a decimal comma, and none a comma that must part thousands. */
    static DecimalCommas in(List<Cell> cells) {
        return new DecimalCommas(anyMatch(cells, DECIMAL) && !anyMatch(cells, THOUSANDS));
    }

    private static boolean anyMatch(List<Cell> cells, Pattern pattern) {
        return cells.stream()
                .anyMatch(cell -> pattern.matcher(cell.text().strip()).matches());
    }

    /** Whether the number of this cell may be read in two ways. */
    boolean leaveOpen(Cell cell) {
        return printed && EITHER.matcher(cell.text().strip()).matches();
    }
}
