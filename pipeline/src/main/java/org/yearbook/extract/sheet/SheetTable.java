package org.yearbook.extract.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Table;
import org.yearbook.extract.sheet.SheetGrid.Span;
import org.yearbook.extract.table.HeadRows;
import org.yearbook.extract.table.HeadedGrid;
import org.yearbook.extract.table.HeadedGrid.Entry;
import org.yearbook.extract.table.TableWords;
import org.yearbook.extract.table.UnitLines;

/** Reads one table from a sheet: the words around it, its heads, and its cells with their spans. */
final class SheetTable {

    /** What programs call a sheet that nobody named. */
    private static final Pattern UNNAMED = Pattern.compile("(?i)(?:sheet|工作表|feuil|tabelle|hoja)\\s*\\d*");

    private static final NavigableMap<Integer, String> NO_CELLS = Collections.emptyNavigableMap();

    private final SheetGrid grid;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows;
    private final List<String> notes = new ArrayList<>();
    private String caption = "";
    private String unit = "";
    private String source = "";
    /** A line of its own between the caption and the table: 2024年9月. */
    private String date = "";

    private SheetTable(SheetGrid grid) {
        this.grid = grid;
        this.rows = new TreeMap<>(grid.rows());
    }

    /**
     * The table of a sheet that is not blank; its caption is the sheet's name where it has none of its own.
     *
     * @param number of the table from 1
     * @param page the number of the sheet from 1
     * @param offset code points of the document before it
     */
    static Table of(SheetGrid grid, int number, int page, int offset) {
        SheetTable table = new SheetTable(grid);
        table.takeLinesAbove();
        table.takeLinesBelow();
        return table.build(number, page, offset);
    }

    private void takeLinesAbove() {
        boolean going = true;
        takeUnitAtTheRight();
        while (going && rows.size() > 1 && isOneLine(rows.firstKey())) {
            String line = textOf(rows.firstKey());
            if (unit.isEmpty() && UnitLines.isUnitLine(line)) {
                unit = UnitLines.unitOf(line);
            } else if (date.isEmpty()
                    && !caption.isEmpty()
                    && !UnitLines.dateOf(line).isEmpty()) {
                date = UnitLines.dateOf(line);
                unit = unit.isEmpty() ? UnitLines.unitOf(line) : unit;
            } else if (caption.isEmpty() && !HeadRows.isValue(line)) {
                caption = line;
            } else {
                going = false;
            }
            if (going) {
                rows.remove(rows.firstKey());
                takeUnitAtTheRight();
            }
        }
        unit = unit.isEmpty() ? UnitLines.unitOf(caption) : unit;
        caption = (caption + " " + date).strip();
        caption = caption.isEmpty() && !UNNAMED.matcher(grid.name()).matches() ? grid.name() : caption;
    }

    /** 单位：亿元 at the right end of the line that names the table or its date; beside any other word it may be a head. */
    private void takeUnitAtTheRight() {
        NavigableMap<Integer, String> line = rows.firstEntry().getValue();
        String name = line.firstEntry().getValue();
        String last = line.lastEntry().getValue();
        boolean besideName = line.size() == 2
                && (TableWords.isCaption(name)
                        || !UnitLines.dateOf(name).isEmpty()
                        || isNameOverHeads(line.firstKey(), name));
        if (unit.isEmpty() && rows.size() > 1 && besideName && UnitLines.isUnitLine(last)) {
            unit = UnitLines.unitOf(last);
            rows.put(rows.firstKey(), new TreeMap<>(line.headMap(line.lastKey())));
        }
    }

    /** Heads of more columns, from the first on, stand below a name; below a head 单位：亿元 the first column is blank. */
    private boolean isNameOverHeads(int column, String name) {
        @Nullable Integer below = rows.higherKey(rows.firstKey());
        NavigableMap<Integer, String> heads = below == null ? NO_CELLS : rows.getOrDefault(below, NO_CELLS);
        return caption.isEmpty()
                && heads.size() > 2
                && heads.containsKey(column)
                && !HeadRows.isValue(name)
                && heads.values().stream().allMatch(head -> HeadRows.isTime(head) || !HeadRows.isValue(head));
    }

    private void takeLinesBelow() {
        boolean going = true;
        while (going && rows.size() > 1 && isOneLine(rows.lastKey())) {
            String line = textOf(rows.lastKey());
            if (source.isEmpty() && !TableWords.sourceOf(line).isEmpty()) {
                source = TableWords.sourceOf(line);
            } else if (!TableWords.noteOf(line).isEmpty() || TableWords.isFurtherNote(line)) {
                notes.add(0, line);
            } else {
                going = false;
            }
            if (going) {
                rows.remove(rows.lastKey());
            }
        }
    }

    private boolean isOneLine(int row) {
        return rows.getOrDefault(row, NO_CELLS).size() == 1;
    }

    private String textOf(int row) {
        return String.join("", rows.getOrDefault(row, NO_CELLS).values());
    }

    private Table build(int number, int page, int offset) {
        List<List<Entry>> entries = entries(offset);
        int heads = HeadRows.count(entries.stream()
                .map(row -> row.stream().map(Entry::text).toList())
                .toList());
        boolean spanned = grid.spans().values().stream()
                .anyMatch(span -> rows.containsKey(span.row()) && span.rowEnd() <= rows.lastKey());
        List<Cell> cells =
                spanned ? spannedCells(offset) : HeadedGrid.of(entries, heads).cells();
        return new Table(
                number,
                page,
                null,
                caption,
                unit,
                notes,
                source,
                heads,
                cells.stream().map(cell -> onPage(cell, page)).toList());
    }

    private static Cell onPage(Cell cell, int page) {
        return new Cell(
                cell.row(), cell.column(), cell.rowEnd(), cell.columnEnd(), cell.text(), page, null, cell.offset());
    }

    private int firstColumn() {
        return rows.values().stream().mapToInt(NavigableMap::firstKey).min().orElse(0);
    }

    /** The rows that are not blank, with blank cells between those that are not. */
    private List<List<Entry>> entries(int start) {
        List<List<Entry>> entries = new ArrayList<>();
        int offset = start;
        int first = firstColumn();
        for (NavigableMap<Integer, String> row : rows.values()) {
            List<Entry> line = new ArrayList<>();
            for (Map.Entry<Integer, String> cell : row.entrySet()) {
                while (line.size() < cell.getKey() - first) {
                    line.add(new Entry("", 0));
                }
                line.add(new Entry(cell.getValue(), offset));
                offset += length(cell.getValue());
            }
            entries.add(line);
        }
        return entries;
    }

    /** The cells as they were merged; rows that are blank all over are left out. */
    private List<Cell> spannedCells(int start) {
        BitSet kept = new BitSet();
        rows.keySet().forEach(kept::set);
        int first = firstColumn();
        int last = rows.values().stream().mapToInt(NavigableMap::lastKey).max().orElse(first);
        int offset = start;
        List<Cell> cells = new ArrayList<>();
        for (Map.Entry<Integer, NavigableMap<Integer, String>> row : rows.entrySet()) {
            for (Map.Entry<Integer, String> cell : row.getValue().entrySet()) {
                Span span = grid.spanAt(row.getKey(), cell.getKey());
                int top = kept.get(0, span.row()).cardinality();
                int bottom = Math.max(top, kept.get(0, span.rowEnd() + 1).cardinality() - 1);
                int left = span.column() - first;
                int right = Math.max(left, Math.min(span.columnEnd(), last) - first);
                cells.add(new Cell(top, left, bottom, right, cell.getValue(), 1, null, offset));
                offset += length(cell.getValue());
            }
        }
        return cells;
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
