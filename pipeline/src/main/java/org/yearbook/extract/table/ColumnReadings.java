package org.yearbook.extract.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.domain.Table;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;

/**
 * The columns of a table and how they complete each other: a column of growth rates is of the levels to its left, a
 * column of ranks orders the levels to its right.
 */
record ColumnReadings(List<ColumnReading> columns) {

    static ColumnReadings of(Table table, Vocabulary vocabulary, Lexicon lexicon) {
        List<ColumnReading> columns = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            columns.add(ColumnReading.of(table, column, vocabulary, lexicon));
        }
        ColumnReadings printed = new ColumnReadings(List.copyOf(columns));
        return new ColumnReadings(columns.stream().map(printed::complete).toList());
    }

    /** The column with what its own heads leave out taken from the column that it belongs to. */
    private ColumnReading complete(ColumnReading column) {
        @Nullable ColumnReading companion = companion(column);
        if (companion == null) {
            return column;
        }
        // 2019—2023年年均增速 beside 2023年出口额 is not of 2023, nor is 1—10月 beside it.
        boolean ownTime = column.words().hasTime() || column.measure().equals(Optional.of(Measure.GROWTH_AVG));
        @Nullable Period period = ownTime ? column.period() : companion.period();
        return new ColumnReading(
                column.column(),
                column.heads(),
                column.words(),
                column.indicator().or(companion::indicator),
                column.flow().or(companion::flow),
                isAmbiguous(column) ? Optional.of(Measure.OTHER) : column.measure(),
                period,
                column.unit());
    }

    private @Nullable ColumnReading companion(ColumnReading column) {
        if (column.isRank()) {
            return columns.stream()
                    .filter(other -> other.column() > column.column() && isLevel(other))
                    .findFirst()
                    .orElse(null);
        }
        if (!column.isRelative()) {
            return null;
        }
        @Nullable ColumnReading nearest = null;
        for (ColumnReading other : columns.subList(0, column.column())) {
            if (isLevel(other) && isBeside(other, column)) {
                nearest = other;
            }
        }
        return nearest;
    }

    /** One rate behind several levels (出口 | 进口 | 差额 | 同比) that does not say of which it is. */
    private boolean isAmbiguous(ColumnReading column) {
        if (!column.isRelative() || column.flow().isPresent()) {
            return false;
        }
        Set<Optional<Flow>> flows = new HashSet<>();
        for (int index = column.column() - 1; index >= 0 && !columns.get(index).isRelative(); index--) {
            ColumnReading level = columns.get(index);
            if (isLevel(level) && isBeside(level, column)) {
                flows.add(level.flow());
            }
        }
        return flows.size() > 1;
    }

    /** Levels are the columns whose heads say what flows or what is counted, and no rate. */
    private static boolean isLevel(ColumnReading column) {
        boolean saysWhat = column.flow().isPresent()
                || column.indicator().isPresent()
                || column.measure().isPresent();
        return saysWhat && !column.isRelative() && !column.isRank();
    }

    /** Under the same upper heads, if the table has upper heads at all. */
    private static boolean isBeside(ColumnReading one, ColumnReading other) {
        return upper(one).equals(upper(other));
    }

    private static Optional<List<String>> upper(ColumnReading column) {
        List<String> path = column.heads();
        return path.size() < 2 ? Optional.empty() : Optional.of(path.subList(0, path.size() - 1));
    }
}
