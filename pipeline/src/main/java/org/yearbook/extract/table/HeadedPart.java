package org.yearbook.extract.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Table;

/**
 * A part of a grid below heads of its own: a bulletin has them above each of its sections, and on sheets one table
 * follows on another. Its values are not of the heads at the top.
 *
 * @param firstRow the row of the whole grid that is the first one of this part
 * @param table the part, whose rows count from 0
 */
record HeadedPart(int firstRow, Table table) {

    /** More rows of heads than these are none. */
    private static final int MOST_HEADS = 4;

    /** The parts from the top down; the table itself where no heads stand among its values. */
    static List<HeadedPart> of(Table table, TableLexicon known) {
        return new Cutter(table, known).cut();
    }

    private static final class Cutter {
        private final Table whole;
        private final TableLexicon known;
        private final FurtherHeads heads;
        private final TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
        private final BitSet spannedInto = new BitSet();
        private final List<HeadedPart> parts = new ArrayList<>();
        private final BitSet repeated = new BitSet();
        private final BitSet joined = new BitSet();
        private boolean topHolds = true;
        private Table named;
        private int first;

        Cutter(Table whole, TableLexicon known) {
            this.whole = whole;
            this.known = known;
            this.heads = new FurtherHeads(whole, known);
            this.named = whole;
            for (Cell cell : whole.cells()) {
                if (!cell.isBlank()) {
                    rows.computeIfAbsent(cell.row(), unused -> new ArrayList<>())
                            .add(cell);
                    spannedInto.set(cell.row() + 1, cell.rowEnd() + 1);
                }
            }
        }

        List<HeadedPart> cut() {
            List<Integer> body = List.copyOf(rows.tailMap(whole.headRows()).keySet());
            int last = -1;
            for (int index = 0; index < body.size(); index++) {
                if (heads.hasValues(row(body.get(index)))) {
                    last = index;
                } else if (last >= 0 && heads.areHeads(row(body.get(index))) && !spannedInto.get(body.get(index))) {
                    int end = endOfHeads(body, index);
                    if (end > index) {
                        begin(body.subList(last + 1, index), body.subList(index, end));
                        index = end - 1;
                        last = -1;
                    }
                }
            }
            if (parts.isEmpty() && repeated.isEmpty()) {
                return List.of(new HeadedPart(0, whole));
            }
            close(whole.rows());
            return parts;
        }

        /** The first row of values behind heads; the start where there is none. */
        private int endOfHeads(List<Integer> body, int start) {
            int end = start;
            while (end < body.size() && end - start <= MOST_HEADS && !heads.hasValues(row(body.get(end)))) {
                end++;
            }
            return end < body.size() && end - start <= MOST_HEADS ? end : start;
        }

        private void begin(List<Integer> lines, List<Integer> headRows) {
            // The heads of the rows above, printed again on a new page or below the title of a section, begin nothing.
            if (repeats(headRows) && lines.stream().noneMatch(this::namesTable)) {
                headRows.forEach(repeated::set);
                return;
            }
            if (repeatsLower(headRows) && lines.stream().allMatch(this::isPlain)) {
                headRows.forEach(repeated::set);
                return;
            }
            close(lines.isEmpty() ? headRows.get(0) : lines.get(0));
            int names = 0;
            while (names < headRows.size() - 1 && heads.isName(row(headRows.get(names)))) {
                names++;
            }
            PartName name = new PartName(whole, known);
            lines.forEach(row -> name.addLine(row(row)));
            headRows.subList(0, names).forEach(row -> name.addLine(row(row)));
            List<Integer> left = headRows.subList(names, headRows.size());
            String label = heads.label(row(left.get(0)));
            if (!heads.isHeadOfLabels(label)) {
                name.add(label);
            }
            first = left.get(0);
            joined.clear();
            if (topHolds && left.size() == 1 && heads.areAlike(row(first))) {
                join();
            } else {
                topHolds = false;
            }
            List<String> texts = left.stream()
                    .flatMap(row -> heads.inValueColumns(row(row)).stream())
                    .toList();
            if (repeated.get(first)) {
                name.addUnknown();
            }
            named = name.table(joined.cardinality() + left.get(left.size() - 1) - first + 1, texts, heads);
        }

        /** Where the heads at the top and these say different things, none are left: what the columns are is not known. */
        private void join() {
            rows.headMap(whole.headRows()).forEach((row, cells) -> {
                if (!heads.areAlike(cells)) {
                    joined.set(row);
                }
            });
            if (joined.stream().anyMatch(row -> heads.contradict(row(row), row(first)))) {
                joined.clear();
                repeated.set(first);
            }
        }

        private List<Cell> row(int row) {
            return rows.getOrDefault(row, List.of());
        }

        private boolean isPlain(int row) {
            return row(row).stream().allMatch(cell -> heads.isPlain(cell.text().strip()));
        }

        /** Whether the lower ones of the last heads are printed again, beside other words over the labels or a section's. */
        private boolean repeatsLower(List<Integer> headRows) {
            List<Integer> before =
                    List.copyOf(rows.subMap(first, first + named.headRows()).keySet());
            int skipped = before.size() - headRows.size();
            if (skipped < 0 || !joined.isEmpty()) {
                return false;
            }
            for (int index = 0; index < headRows.size(); index++) {
                List<Cell> again = row(headRows.get(index));
                String label = heads.label(again);
                if (!heads.inValueColumns(again).equals(heads.inValueColumns(row(before.get(skipped + index))))
                        || !(heads.isHeadOfLabels(label) || TableWords.isSection(label))) {
                    return false;
                }
            }
            return true;
        }

        private boolean namesTable(int row) {
            String label = heads.label(row(row));
            return TableWords.isCaption(label) && !TableWords.isContinuation(label);
        }

        /** Whether the last heads are printed again. */
        private boolean repeats(List<Integer> headRows) {
            List<String> again = headRows.stream()
                    .flatMap(row -> row(row).stream())
                    .map(Cell::text)
                    .toList();
            List<String> before = rows.subMap(first, first + named.headRows()).values().stream()
                    .flatMap(List::stream)
                    .map(Cell::text)
                    .toList();
            return again.equals(before);
        }

        /** Ends the part that goes on, before this row. */
        private void close(int end) {
            List<Cell> cells = whole.cells().stream()
                    .filter(cell -> cell.row() >= first && cell.row() < end && !isRepeated(cell))
                    .map(cell -> shifted(cell, end))
                    .toList();
            parts.add(new HeadedPart(
                    first - joined.cardinality(),
                    with(
                            named,
                            belowTop(
                                    first == 0
                                            ? cells
                                            : WideHeads.spread(
                                                    cells, named.headRows() - joined.cardinality() - 1, heads)))));
        }

        /** Of heads printed again the name of a section at their left stays. */
        private boolean isRepeated(Cell cell) {
            String label = cell.text().strip();
            return repeated.get(cell.row())
                    && (heads.isValueColumn(cell.column())
                            || heads.isHeadOfLabels(label)
                            || !TableWords.isSection(label));
        }

        /** The heads at the top that differ by column, above cells whose own heads do not. */
        private List<Cell> belowTop(List<Cell> cells) {
            if (joined.isEmpty()) {
                return cells;
            }
            List<Cell> all = new ArrayList<>();
            whole.cells().stream()
                    .filter(cell -> joined.get(cell.row()))
                    .map(cell -> at(
                            cell,
                            joined.get(0, cell.row()).cardinality(),
                            joined.get(0, cell.rowEnd() + 1).cardinality() - 1))
                    .forEach(all::add);
            int down = joined.cardinality();
            cells.forEach(cell -> all.add(at(cell, cell.row() + down, cell.rowEnd() + down)));
            return all;
        }

        private static Cell at(Cell cell, int row, int rowEnd) {
            return new Cell(
                    row, cell.column(), rowEnd, cell.columnEnd(), cell.text(), cell.page(), cell.box(), cell.offset());
        }

        private Cell shifted(Cell cell, int end) {
            return at(cell, cell.row() - first, Math.min(cell.rowEnd(), end - 1) - first);
        }

        private static Table with(Table named, List<Cell> cells) {
            return new Table(
                    named.number(),
                    named.page(),
                    named.box(),
                    named.caption(),
                    named.unit(),
                    named.notes(),
                    named.source(),
                    named.headRows(),
                    cells);
        }
    }
}
