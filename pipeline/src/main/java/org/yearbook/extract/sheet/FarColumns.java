package org.yearbook.extract.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yearbook.extract.sheet.SheetGrid.Place;
import org.yearbook.extract.sheet.SheetGrid.Span;

/** Brings the cells of a sheet together that stand thousands of columns apart, as after a slip of the hand. */
final class FarColumns {

    /** More columns than any table has. */
    private static final int WIDEST = 1000;

    private FarColumns() {}

    /** The sheet itself, or if it is too wide, the same without the columns that are blank all over. */
    static SheetGrid joined(SheetGrid grid) {
        TreeSet<Integer> used = new TreeSet<>();
        grid.rows().values().forEach(row -> used.addAll(row.keySet()));
        if (used.isEmpty() || used.last() - used.first() < WIDEST) {
            return grid;
        }
        NavigableMap<Integer, Integer> places = new TreeMap<>();
        used.forEach(column -> places.put(column, places.size()));
        NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
        grid.rows().forEach((number, row) -> {
            NavigableMap<Integer, String> moved = new TreeMap<>();
            row.forEach((column, text) -> moved.put(places.getOrDefault(column, column), text));
            rows.put(number, moved);
        });
        Map<Place, Span> spans = new HashMap<>();
        for (Span span : grid.spans().values()) {
            int left = places.headMap(span.column(), false).size();
            int right = Math.max(left, places.headMap(span.columnEnd(), true).size() - 1);
            spans.put(new Place(span.row(), left), new Span(span.row(), left, span.rowEnd(), right));
        }
        return new SheetGrid(grid.name(), rows, spans);
    }
}
