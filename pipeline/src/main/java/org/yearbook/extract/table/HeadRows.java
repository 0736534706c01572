package org.yearbook.extract.table;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yearbook.extract.period.BareParts;

/**
 * Which rows at the top of a table are heads: those before the first row of values. Years that stand side by side, or
 * over several columns each, are heads though they are numbers; so is a row that numbers the columns.
 */
public final class HeadRows {

    private static final Pattern VALUE = Pattern.compile("[-+±<>≈~*（(]*\\s*[-−－+＋]?\\s*[0-9０-９][0-9０-９,，.．\\s'’]*"
            + "\\s*[%％‰]?\\s*[)）*]*(?:\\s*[①-⑳¹²³⁴-⁹])?|[-－—–−─]{1,4}|[….]{1,6}|n\\.?\\s?a\\.?|N/?A|/|×|x");
    private static final Pattern PERIOD = Pattern.compile(
            "(?:19|20)[0-9]{2}\\s*(?:年(?:度|末|底)?)?(?:\\s*[-—–/～~]\\s*(?:19|20)?[0-9]{2}\\s*年?)?|(?:19|20)[0-9]{2}[-./]?(?:0[1-9]|1[0-2])");
    /** The letter of a footnote behind a number of two digits and more: 53.5 r, 1,204p, 88 (e). */
    private static final Pattern LETTER = Pattern.compile("(?<=[0-9][0-9.,]?[0-9])\\s*(?:[a-z]|[(（][a-z][)）])$");
    /** What stands at the left of a row that numbers the columns. */
    private static final Set<String> NUMBERING_STUBS = Set.of("", "甲", "A", "a", "栏次", "行次", "序号");
    /** More head rows than this are not printed; what looks like it is a table of words. */
    private static final int MOST_HEAD_ROWS = 5;

    private HeadRows() {}

    /** How many of these rows of cell texts are heads; 0 if the first row holds values already. */
    public static int count(List<List<String>> rows) {
        int heads = 0;
        while (heads < rows.size() && isHead(rows, heads)) {
            heads++;
        }
        if (heads == rows.size() || heads > MOST_HEAD_ROWS) {
            return rows.size() > 1 ? 1 : 0; // words only: the first row is the head
        }
        return heads;
    }

    /** @param index of the row; those above it are heads */
    private static boolean isHead(List<List<String>> rows, int index) {
        List<String> row = rows.get(index);
        List<String> filled = row.stream().filter(cell -> !cell.isBlank()).toList();
        boolean first = isFirst(rows, index);
        if (!first && isSectionRow(row, filled)) {
            return false;
        }
        List<String> beside =
                row.stream().skip(1).filter(cell -> !cell.isBlank()).toList();
        if (beside.isEmpty()) {
            return !isValue(filled.isEmpty() ? "" : filled.get(0));
        }
        List<String> values = beside.stream()
                .map(HeadRows::unmarked)
                .filter(HeadRows::isValue)
                .toList();
        return values.size() * 2 < beside.size()
                || isPeriodHead(row, first, values)
                || (index > 0 && numbersColumns(row))
                || countsTimes(row, values);
    }

    // 东部地区 alone in a row starts a section of the body.
    private static boolean isSectionRow(List<String> row, List<String> filled) {
        return filled.size() == 1 && !row.get(0).isBlank();
    }

    // A unit or a name alone in the rows above heads no column.
    private static boolean isFirst(List<List<String>> rows, int index) {
        return rows.subList(0, index).stream()
                .allMatch(row -> row.stream().filter(cell -> !cell.isBlank()).count() == 1);
    }

    private static String unmarked(String cell) {
        return LETTER.matcher(cell.strip()).replaceFirst("");
    }

    // Below the first row only where the stub is blank: else 1950 and 2010 may be values of the first row.
    private static boolean isPeriodHead(List<String> row, boolean first, List<String> values) {
        return (first || row.get(0).isBlank())
                && values.stream().allMatch(cell -> PERIOD.matcher(cell.strip()).matches())
                && areInOrder(values);
    }

    // Years side by side are in order; values between 1900 and 2100 by chance hardly are.
    private static boolean areInOrder(List<String> cells) {
        long ups = 0;
        long downs = 0;
        for (int index = 1; index < cells.size(); index++) {
            int order = cells.get(index).strip().compareTo(cells.get(index - 1).strip());
            ups += order > 0 ? 1 : 0;
            downs += order < 0 ? 1 : 0;
        }
        return ups == 0 || downs == 0 || ups * 4 <= downs || downs * 4 <= ups || repeats(cells);
    }

    private static boolean repeats(List<String> cells) {
        return cells.stream().distinct().count() * 2 <= cells.size();
    }

    // 甲 1 2 3 4 below the heads.
    private static boolean numbersColumns(List<String> row) {
        for (int column = 1; column < row.size(); column++) {
            if (!row.get(column).strip().equals(Integer.toString(column))) {
                return false;
            }
        }
        return row.size() > 3 && NUMBERING_STUBS.contains(row.get(0).strip());
    }

    // 1 2 3 ... 12 beside 月份 or beside nothing at all.
    private static boolean countsTimes(List<String> row, List<String> values) {
        String stub = row.get(0);
        return (stub.isBlank() || BareParts.sortOf(stub).isPresent()) && BareParts.areHeads(values);
    }

    /** Whether a cell prints a value, though a letter behind it may be the mark of a footnote. */
    static boolean isMarkedValue(String cell) {
        return isValue(unmarked(cell));
    }

    /** Whether a cell prints a year, or a span or month of years, as a head of values does. */
    public static boolean isTime(String cell) {
        return PERIOD.matcher(cell.strip()).matches();
    }

    /** Whether a cell prints a value or the sign for a missing one. */
    public static boolean isValue(String cell) {
        return VALUE.matcher(cell.strip()).matches();
    }
}
