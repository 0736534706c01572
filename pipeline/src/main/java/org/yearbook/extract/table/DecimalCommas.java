package org.yearbook.extract.table;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Cell;

/**
 * Whether the commas of a table part decimals (8,10) and not thousands, or may; then 12,500 may be twelve and a half, and
 * nobody can tell.
 */
public record DecimalCommas(boolean possible) {

    /** The code of the issue that says so of a whole document. */
    public static final String UNCLEAR = "COMMAS_UNCLEAR";

    private static final String SIGN = "[-−－+(（]?\\s*";
    private static final String BEHIND = "\\s*[%％)）*]*";
    private static final Pattern DECIMAL = Pattern.compile(SIGN + "\\d[\\d.]*,(?:\\d{1,2}|\\d{4,})" + BEHIND);
    private static final Pattern THOUSANDS =
            Pattern.compile(SIGN + "\\d{1,3}(?:(?:,\\d{3})+\\.\\d+|(?:,\\d{3}){2,})" + BEHIND);
    private static final Pattern EITHER = Pattern.compile(SIGN + "\\d{1,3},\\d{3}" + BEHIND);

    private static final Pattern DECIMAL_POINT = Pattern.compile(SIGN + "\\d+\\.(?:\\d{1,2}|\\d{4,})" + BEHIND);

    /**
     * What these cells of one table show: some have a decimal comma, and none a comma that must part thousands.
     *
     * @param unclear whether the document says by nothing what its commas are
     */
    static DecimalCommas in(List<Cell> cells, boolean unclear) {
        List<String> texts = cells.stream().map(Cell::text).toList();
        return new DecimalCommas(unclear || (anyMatch(texts, DECIMAL) && !anyMatch(texts, THOUSANDS)));
    }

    /** Whether numbers have a comma before three digits, and no number shows what commas are here. */
    public static boolean areUnclear(List<String> texts) {
        return anyMatch(texts, EITHER)
                && !anyMatch(texts, DECIMAL)
                && !anyMatch(texts, THOUSANDS)
                && !anyMatch(texts, DECIMAL_POINT);
    }

    private static boolean anyMatch(List<String> texts, Pattern pattern) {
        return texts.stream().anyMatch(text -> pattern.matcher(text.strip()).matches());
    }

    /** Whether the number of this cell may be read in two ways. */
    boolean leaveOpen(Cell cell) {
        return possible && EITHER.matcher(cell.text().strip()).matches();
    }
}
