package org.yearbook.extract.sheet;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What the cells of one sheet show.
 *
 * @param name of the sheet, empty if none
 * @param rows by number from 0 the texts that are not blank, each by number of its column from 0
 * @param spans cells that were merged, by their first row and column
 */
record SheetGrid(String name, NavigableMap<Integer, NavigableMap<Integer, String>> rows, Map<Place, Span> spans) {

    /** A cell by its row and column, from 0. */
    record Place(int row, int column) {}

    /** Rows and columns of a merged cell, from 0, the ends inclusive. */
    record Span(int row, int column, int rowEnd, int columnEnd) {}

    SheetGrid {
        spans = Map.copyOf(spans);
    }

    /** A sheet of rows of any length; blank cells are left out. */
    static SheetGrid of(List<List<String>> lines) {
        NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
        for (int row = 0; row < lines.size(); row++) {
            NavigableMap<Integer, String> cells = new TreeMap<>();
            for (int column = 0; column < lines.get(row).size(); column++) {
                String text = lines.get(row).get(column).strip();
                if (!text.isEmpty()) {
                    cells.put(column, text);
                }
            }
            if (!cells.isEmpty()) {
                rows.put(row, cells);
            }
        }
        return new SheetGrid("", rows, Map.of());
    }

    Span spanAt(int row, int column) {
        return spans.getOrDefault(new Place(row, column), new Span(row, column, row, column));
    }

    /** How many places the rows that are not blank have, from the first column to the last. */
    long area() {
        int first =
                rows.values().stream().mapToInt(NavigableMap::firstKey).min().orElse(0);
        int last = rows.values().stream().mapToInt(NavigableMap::lastKey).max().orElse(-1);
        return rows.size() * (last - first + 1L);
    }

    /** The tables that stand one below the other or side by side on the sheet. */
    List<SheetGrid> parts() {
        return StackedTables.of(rows).stream()
                .flatMap(part -> NamedBeside.of(part).stream())
                .map(part -> new SheetGrid(name, part, spans))
                .toList();
    }
}
