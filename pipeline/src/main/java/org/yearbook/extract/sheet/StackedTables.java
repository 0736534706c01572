package org.yearbook.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.yearbook.extract.table.HeadRows;
import org.yearbook.extract.table.TableWords;
import org.yearbook.extract.table.UnitLines;

/**
 * Where on a sheet one table ends and the next one begins: with the number of a table, or behind a blank row with its
 * name, unit and heads of its own. A title of a section in the body has values below it, and no heads.
 */
final class StackedTables {

    /** A name, a unit and a date stand in so many rows at most before the heads. */
    private static final int LINES_ABOVE_HEADS = 3;

    private final List<Map.Entry<Integer, NavigableMap<Integer, String>>> rows;
    private final List<NavigableMap<Integer, NavigableMap<Integer, String>>> parts = new ArrayList<>();
    private NavigableMap<Integer, NavigableMap<Integer, String>> part = new TreeMap<>();
    private List<String> heads = List.of();
    private boolean wide;
    private boolean hasValues;

    private StackedTables(NavigableMap<Integer, NavigableMap<Integer, String>> rows) {
        this.rows = List.copyOf(rows.entrySet());
    }

    /** The rows of each table, by number and column as on the sheet. */
    static List<NavigableMap<Integer, NavigableMap<Integer, String>>> of(
            NavigableMap<Integer, NavigableMap<Integer, String>> rows) {
        StackedTables stacked = new StackedTables(rows);
        for (int index = 0; index < stacked.rows.size(); index++) {
            stacked.add(index);
        }
        stacked.close();
        return stacked.parts;
    }

    private void add(int index) {
        NavigableMap<Integer, String> cells = rows.get(index).getValue();
        if (startsTable(index)) {
            close();
        }
        part.put(rows.get(index).getKey(), cells);
        if (!wide && cells.size() > 1 && !isLine(cells)) {
            heads = List.copyOf(cells.values());
            wide = true;
        }
        hasValues |= wide && cells.values().stream().skip(1).anyMatch(HeadRows::isValue);
    }

    private void close() {
        if (!part.isEmpty()) {
            parts.add(part);
        }
        part = new TreeMap<>();
        heads = List.of();
        wide = false;
        hasValues = false;
    }

    private boolean startsTable(int index) {
        if (!wide) {
            return false;
        }
        NavigableMap<Integer, String> cells = rows.get(index).getValue();
        boolean named = isLine(cells) && TableWords.isCaption(first(cells));
        boolean afterGap = rows.get(index).getKey() > rows.get(index - 1).getKey() + 1;
        return afterGap
                ? named || (hasValues && headsFollow(index) && !goesOn(index))
                : named && hasValues && headsFollow(index);
    }

    /** Whether this row is one of new heads, or what stands above such a row. */
    private boolean headsFollow(int index) {
        int row = index;
        while (row < rows.size()
                && row - index < LINES_ABOVE_HEADS
                && isLine(rows.get(row).getValue())) {
            row++;
        }
        return row + 1 < rows.size()
                && areHeads(rows.get(row).getValue())
                && rows.get(row + 1).getValue().values().stream().skip(1).anyMatch(HeadRows::isValue);
    }

    /** Whether times alone follow over the rows of the table so far, or over a section of it: what those are, its title says. */
    private boolean goesOn(int index) {
        int row = index;
        while (isLine(rows.get(row).getValue())
                && TableWords.isSection(first(rows.get(row).getValue()))) {
            row++;
        }
        List<String> texts = List.copyOf(rows.get(row).getValue().values());
        boolean times = texts.size() > 1 && texts.stream().skip(1).allMatch(HeadRows::isTime);
        boolean same = !heads.isEmpty()
                && (texts.get(0).equals(heads.get(0))
                        || texts.subList(1, texts.size()).equals(heads.subList(1, heads.size())));
        return times && same;
    }

    /** Words alone that are not the heads of the table so far, which may be printed again; bare years only beside its first head. */
    private boolean areHeads(NavigableMap<Integer, String> cells) {
        List<String> texts = List.copyOf(cells.values());
        boolean words = texts.stream().noneMatch(HeadRows::isValue);
        boolean years = !heads.isEmpty()
                && first(cells).equals(heads.get(0))
                && texts.stream().skip(1).allMatch(text -> HeadRows.isTime(text) || !HeadRows.isValue(text));
        boolean differ = texts.size() == 2 || texts.stream().skip(1).distinct().count() > 1;
        return texts.size() > 1 && (words || years) && differ && !texts.equals(heads);
    }

    /** A text alone in its row, or with the unit at its right. */
    private static boolean isLine(NavigableMap<Integer, String> cells) {
        return cells.size() == 1
                || (cells.size() == 2
                        && UnitLines.isUnitLine(cells.lastEntry().getValue())
                        && !HeadRows.isValue(first(cells)));
    }

    private static String first(NavigableMap<Integer, String> cells) {
        return cells.firstEntry().getValue();
    }
}
