package org.yearbook.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.yearbook.domain.Table;
import org.yearbook.extract.table.HeadRows;
import org.yearbook.extract.table.HeadedGrid;
import org.yearbook.extract.table.TableWords;
import org.yearbook.extract.table.UnitLines;

/** Finds the tables whose cells are parted by tabs, and joins those that a page break cut. */
final class TabTables {

    /** A label alone between two rows, without a tab, is a row of its own up to this length. */
    private static final int LONGEST_SECTION_COLUMNS = 40;

    /** Heads and width of a table show in its first rows. */
    private static final int ROWS_TO_JUDGE_BY = 40;

    private final List<SourceLine> lines;
    private final CreditLabels labels;
    private final List<String> texts;
    private final BitSet used = new BitSet();
    private final BitSet repeated = new BitSet();

    private TabTables(List<SourceLine> lines, CreditLabels labels) {
        this.lines = lines;
        this.labels = labels;
        this.texts = lines.stream().map(SourceLine::text).toList();
    }

    /**
     * The tables of a text.
     *
     * @param tables in order, numbered from 1
     * @param used lines that belong to a table
     * @param repeated lines among them that only repeat a head
     */
    record Found(List<Table> tables, BitSet used, BitSet repeated) {}

    static Found in(List<SourceLine> lines, CreditLabels labels) {
        return new TabTables(lines, labels).find();
    }

    private Found find() {
        List<List<TableRow>> groups = merge(segments());
        groups.removeIf(rows -> rows.size() < 2);
        groups.forEach(rows -> rows.forEach(row -> used.set(row.line())));
        used.or(repeated);
        List<Table> tables = new ArrayList<>();
        for (List<TableRow> rows : groups) {
            tables.add(table(tables.size() + 1, rows));
        }
        return new Found(tables, used, repeated);
    }

    private Table table(int number, List<TableRow> rows) {
        int first = rows.get(0).line();
        int last = rows.get(rows.size() - 1).line();
        TableSurroundings around = TableSurroundings.of(texts, first, last, used, labels);
        used.or(around.used());
        HeadedGrid grid = HeadedGrid.of(rows.stream().map(TableRow::entries).toList());
        return new Table(
                number,
                1,
                null,
                around.caption(),
                around.unit(),
                around.notes(),
                around.source(),
                grid.headRows(),
                grid.cells());
    }

    /** Runs of rows without any other line between them. */
    private List<List<TableRow>> segments() {
        List<List<TableRow>> segments = new ArrayList<>();
        List<TableRow> current = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            if (isRow(number) || (!current.isEmpty() && isSectionRow(number))) {
                current.add(TableRow.ofTabs(lines, number));
            } else if (!current.isEmpty()) {
                segments.add(current);
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) {
            segments.add(current);
        }
        return segments;
    }

    // A tab at the start of a line only indents a paragraph, unless more tabs tell of blank cells.
    private boolean isRow(int number) {
        if (number < 0 || number >= lines.size() || lines.get(number).isBlank()) {
            return false;
        }
        String raw = lines.get(number).raw();
        long tabs = raw.chars().filter(each -> each == '\t').count();
        return lines.get(number).text().indexOf('\t') >= 0 || tabs >= 2;
    }

    private boolean isSectionRow(int number) {
        SourceLine line = lines.get(number);
        return isRow(number - 1)
                && isRow(number + 1)
                && !line.isBlank()
                && line.columns() <= LONGEST_SECTION_COLUMNS
                && !TableWords.isCaption(line.text())
                && !UnitLines.isUnitLine(line.text())
                && TableWords.sourceOf(line.text()).isEmpty()
                && TableWords.noteOf(line.text()).isEmpty();
    }

    private List<List<TableRow>> merge(List<List<TableRow>> segments) {
        List<List<TableRow>> merged = new ArrayList<>();
        for (List<TableRow> segment : segments) {
            int last = merged.size() - 1;
            if (last < 0 || !goesOn(merged.get(last), segment)) {
                merged.add(new ArrayList<>(segment));
            } else {
                merged.get(last).addAll(withoutRepeatedHead(merged.get(last), segment));
            }
        }
        return merged;
    }

    private boolean goesOn(List<TableRow> before, List<TableRow> after) {
        for (int between = before.get(before.size() - 1).line() + 1;
                between < after.get(0).line();
                between++) {
            String line = lines.get(between).text();
            if (!line.isEmpty() && !TableWords.isContinuation(line) && !PageFurniture.isPageNumber(line)) {
                return false;
            }
        }
        return repeatedHeads(before, after) > 0 || (width(before) == width(after) && headRows(after) == 0);
    }

    private List<TableRow> withoutRepeatedHead(List<TableRow> before, List<TableRow> after) {
        int heads = repeatedHeads(before, after);
        after.subList(0, heads).forEach(row -> repeated.set(row.line()));
        for (int between = before.get(before.size() - 1).line() + 1;
                between < after.get(0).line();
                between++) {
            repeated.set(between, repeated.get(between) || !lines.get(between).isBlank());
        }
        return after.subList(heads, after.size());
    }

    private static int repeatedHeads(List<TableRow> before, List<TableRow> after) {
        int heads = headRows(before);
        if (heads >= after.size()) {
            return 0;
        }
        for (int row = 0; row < heads; row++) {
            if (!before.get(row).texts().equals(after.get(row).texts())) {
                return 0;
            }
        }
        return heads;
    }

    private static int headRows(List<TableRow> rows) {
        return HeadRows.count(
                rows.stream().limit(ROWS_TO_JUDGE_BY).map(TableRow::texts).toList());
    }

    private static int width(List<TableRow> rows) {
        return rows.stream()
                .limit(ROWS_TO_JUDGE_BY)
                .mapToInt(TableRow::width)
                .max()
                .orElse(0);
    }
}
