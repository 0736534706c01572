package org.yearbook.extract.table;

import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Table;
import org.yearbook.extract.lexicon.Numerals;
import org.yearbook.extract.period.BareParts;
import org.yearbook.extract.period.BareParts.Sort;
import org.yearbook.extract.period.LabelTime;

/**
 * Columns that are headed by bare numbers: months or quarters where the table says so, and times that are not known
 * where it does not.
 */
final class NumberedHeads {

    /** By the word of a caption alone, two numbers may be anything. */
    private static final int LEAST_OF_CAPTION = 3;

    private final Table table;
    private final List<String> labels;

    NumberedHeads(Table table) {
        this.table = table;
        this.labels = table.cells().stream()
                .filter(cell -> cell.column() == 0 && cell.row() >= table.headRows() && !cell.isBlank())
                .map(Cell::text)
                .toList();
    }

    /** Puts the time that each numbered head stands for into these columns, which are all of the table. */
    void time(List<ColumnReading> columns) {
        int start = 0;
        while (start < columns.size()) {
            int end = start;
            while (isNumbered(columns, end) && columns.get(end).isBeside(columns.get(start))) {
                end++;
            }
            if (end - start > 1) {
                timeOf(columns.subList(start, end));
            }
            start = Math.max(end, start + 1);
        }
    }

    // The column of labels may be headed by a number too, where the columns are numbered.
    private static boolean isNumbered(List<ColumnReading> columns, int column) {
        return column > 0 && column < columns.size() && columns.get(column).isNumber();
    }

    private void timeOf(List<ColumnReading> group) {
        List<String> numbers = group.stream()
                .map(column -> column.heads().get(column.heads().size() - 1))
                .toList();
        List<LabelTime> times = sort(group.get(0), numbers)
                .map(sort -> BareParts.run(sort, numbers))
                .orElse(List.of());
        boolean partsOfTime = group.get(0).time().isNamed() || numbers.stream().allMatch(BareParts::mayBe);
        for (int index = 0; index < group.size(); index++) {
            ColumnReading column = group.get(index);
            if (!times.isEmpty()) {
                group.set(index, column.withTime(times.get(index).below(column.time())));
            } else if (partsOfTime) {
                // 1, 2, 3 ... in a table of 2024 are parts of that year, of whichever sort: none of them is the year.
                group.set(index, column.withTime(column.time().unclear()));
            }
        }
    }

    private Optional<Sort> sort(ColumnReading column, List<String> numbers) {
        Optional<Sort> above = BareParts.sortOf(String.join(" / ", column.upperHeads()));
        if (above.isPresent() || labels.stream().anyMatch(NumberedHeads::isPartOfYear)) {
            return above;
        }
        boolean certain = numbers.size() >= LEAST_OF_CAPTION && BareParts.areHeads(numbers);
        return BareParts.sortOf(String.join(" / ", table.headPath(0)))
                .or(() -> certain ? BareParts.sortOfSeries(table.caption() + " " + table.unit()) : Optional.empty());
    }

    /** A label that the word for months or quarters is about, so that it is not about the heads. */
    private static boolean isPartOfYear(String label) {
        LabelTime time = LabelTime.of(label);
        return Numerals.parse(label).isPresent() ? !time.isNamed() : time.isNamed() && !time.isYear();
    }
}
