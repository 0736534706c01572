package org.yearbook.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yearbook.extract.table.TableWords;
import org.yearbook.extract.table.UnitLines;

/**
 * Tables that stand side by side on a sheet, each below its own number and name in one row: 表一 … | 表四 …. What stands above
 * that row is said of all of them.
 */
final class NamedBeside {

    private static final Pattern NUMBER = Pattern.compile("\\s*[-+−]?\\d[\\d,. ]*%?\\s*");

    private NamedBeside() {}

    /** The rows of each table, by number and column as on the sheet; the rows themselves where no two tables are named. */
    static List<NavigableMap<Integer, NavigableMap<Integer, String>>> of(
            NavigableMap<Integer, NavigableMap<Integer, String>> rows) {
        Optional<Integer> named = rows.entrySet().stream()
                .filter(row -> starts(row.getValue()).size() > 1)
                .map(Map.Entry::getKey)
                .findFirst();
        if (named.isEmpty() || rows.higherKey(named.get()) == null) {
            return List.of(rows);
        }
        NavigableMap<Integer, NavigableMap<Integer, String>> above = rows.headMap(named.get(), false);
        boolean another = holdsValues(above);
        NavigableMap<Integer, String> names = rows.getOrDefault(named.get(), new TreeMap<>());
        List<Integer> starts = starts(names);
        List<NavigableMap<Integer, NavigableMap<Integer, String>>> tables = new ArrayList<>();
        if (another) {
            tables.add(new TreeMap<>(above));
        }
        for (int index = 0; index < starts.size(); index++) {
            int from = index == 0 ? Integer.MIN_VALUE : starts.get(index);
            int to = index + 1 < starts.size() ? starts.get(index + 1) : Integer.MAX_VALUE;
            NavigableMap<Integer, NavigableMap<Integer, String>> table = new TreeMap<>();
            put(table, named.get(), names.subMap(from, true, to, false));
            rows.tailMap(named.get(), false)
                    .forEach((number, row) -> put(table, number, row.subMap(from, true, to, false)));
            nameAs(table, named.get(), another ? new TreeMap<>() : above);
            tables.add(table);
        }
        return tables;
    }

    /** Whether a table stands there, and not only a title and a unit. */
    private static boolean holdsValues(NavigableMap<Integer, NavigableMap<Integer, String>> rows) {
        return rows.values().stream()
                .anyMatch(row -> row.size() > 1
                        && row.values().stream()
                                .anyMatch(cell -> NUMBER.matcher(cell).matches()));
    }

    /** The columns in which names of tables stand, where the row holds nothing else but their units. */
    private static List<Integer> starts(NavigableMap<Integer, String> row) {
        List<Integer> starts = row.entrySet().stream()
                .filter(cell -> TableWords.isCaption(cell.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        boolean alone =
                row.values().stream().allMatch(text -> TableWords.isCaption(text) || UnitLines.isUnitLine(text));
        return alone ? starts : List.of();
    }

    private static void put(
            NavigableMap<Integer, NavigableMap<Integer, String>> table,
            int number,
            NavigableMap<Integer, String> cells) {
        if (!cells.isEmpty()) {
            table.put(number, new TreeMap<>(cells));
        }
    }

    /** With the title and the unit above all tables, where there are some, in two rows. */
    private static void nameAs(
            NavigableMap<Integer, NavigableMap<Integer, String>> table,
            int named,
            NavigableMap<Integer, NavigableMap<Integer, String>> above) {
        NavigableMap<Integer, String> own = table.getOrDefault(named, new TreeMap<>());
        if (above.isEmpty() || own.isEmpty()) {
            return;
        }
        List<String> words = new ArrayList<>();
        above.values().stream()
                .filter(row -> row.size() == 1)
                .map(row -> row.firstEntry().getValue())
                .filter(text -> !UnitLines.isUnitLine(text))
                .forEach(words::add);
        words.add(own.firstEntry().getValue());
        Optional<String> unit = above.values().stream()
                .flatMap(row -> row.values().stream())
                .filter(UnitLines::isUnitLine)
                .findFirst()
                .filter(unused -> own.size() == 1);
        int column = own.firstKey();
        own.put(column, String.join(" ", words));
        unit.ifPresent(text -> {
            table.put(named - 1, own);
            table.put(named, new TreeMap<>(Map.of(column, text)));
        });
    }
}
