package org.yearbook.extract.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Table;
import org.yearbook.extract.period.LabelTime;

/**
 * The columns of a table and how they complete each other: a column of growth rates is of the levels to its left, a
 * column of ranks orders the levels to its right.
 */
record ColumnReadings(List<ColumnReading> columns) {

    static ColumnReadings of(Table table, LabelTime caption, PercentSigns percentAround, TableLexicon known) {
        List<ColumnReading> columns = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            columns.add(ColumnReading.of(table, column, percentAround, caption, known));
        }
        new NumberedHeads(table).time(columns);
        for (int column = 0; column < columns.size(); column++) {
            columns.set(column, dated(columns.get(column), columns.subList(0, column), caption));
        }
        List<ColumnReading> dated = List.copyOf(columns);
        columns.replaceAll(column -> YearPair.read(column, dated));
        ColumnReadings printed = new ColumnReadings(List.copyOf(columns));
        return new ColumnReadings(
                columns.stream().map(column -> printed.complete(column, known)).toList());
    }

    /** 2月 takes the year of 2024年1月 to its left, where that agrees with the year of the caption. */
    private static ColumnReading dated(ColumnReading column, List<ColumnReading> before, LabelTime caption) {
        if (!column.time().lacksYear()) {
            return column;
        }
        for (int index = before.size() - 1; index >= 0; index--) {
            LabelTime left = before.get(index).time();
            if (left.isNamed() && column.isBeside(before.get(index))) {
                @Nullable Integer year = left.isYear() ? null : left.year();
                boolean asCaption = caption.year() == null || caption.year().equals(year);
                boolean goesOn = column.time().comesAfter(left) && !left.clash() && asCaption;
                return year == null || goesOn
                        ? column.withTime(
                                year == null ? column.time() : column.time().inYear(year))
                        : column.withTime(column.time().unclear());
            }
        }
        return column;
    }

    /** The column with what its own heads leave out taken from the column that it belongs to. */
    private ColumnReading complete(ColumnReading column, TableLexicon known) {
        @Nullable ColumnReading companion = companion(column);
        if (companion == null && column.isRelative() && !column.time().isNamed()) {
            List<ColumnReading> levels = columns.subList(0, column.column()).stream()
                    .filter(ColumnReadings::isLevel)
                    .toList();
            return ComparedTimes.dated(column, levels);
        }
        if (companion == null) {
            // 排名 behind 出口额 and 增速 may be by either.
            boolean unknownRank = column.isRank() && columns.stream().anyMatch(ColumnReadings::isLevel);
            return unknownRank ? column.asOther(known.base("rank")) : column;
        }
        // 2019—2023年年均增速 beside 2023年出口额 is not of 2023, nor is 1—10月 beside it.
        boolean ownTime = column.time().isNamed() || column.measure().equals(Optional.of(Measure.GROWTH_AVG));
        return new ColumnReading(
                column.column(),
                column.heads(),
                column.words(),
                column.isUnderstood() && companion.isUnderstood(),
                column.indicator().or(companion::indicator),
                column.flow().or(companion::flow),
                isAmbiguous(column) ? Optional.of(Measure.OTHER) : column.measure(),
                ownTime ? column.time() : companion.time(),
                isAmbiguous(column) ? column.unit().or(() -> known.base("%")) : column.unit(),
                companion.unit().or(column::levelUnit),
                column.naming().isEmpty() ? companion.naming() : column.naming());
    }

    private @Nullable ColumnReading companion(ColumnReading column) {
        if (column.isRank()) {
            return ranked(column);
        }
        if (!column.isRelative()) {
            return null;
        }
        List<ColumnReading> levels = levelsBefore(column);
        return levels.stream()
                .filter(level -> !level.time().isBase())
                .max(ColumnReadings::byYear)
                .or(() -> levels.stream().reduce((left, right) -> right))
                .orElse(null);
    }

    /** 排名 before 2022年 and 2023年 may order either, unless the earlier stands behind or the rank says its year. */
    private @Nullable ColumnReading ranked(ColumnReading rank) {
        List<ColumnReading> levels = columns.stream()
                .skip(rank.column() + 1L)
                .takeWhile(other -> !other.isRank())
                .filter(ColumnReadings::isLevel)
                .toList();
        if (levels.isEmpty()) {
            return null;
        }
        ColumnReading first = levels.get(0);
        boolean laterBehind = levels.stream().anyMatch(other -> isLater(other, first));
        return laterBehind && !rank.time().isNamed() ? null : first;
    }

    private static boolean isLater(ColumnReading one, ColumnReading other) {
        @Nullable Integer year = one.time().year();
        @Nullable Integer before = other.time().year();
        return year != null && before != null && year > before;
    }

    /** The levels between a rate and the rate before it, or where there are none, the nearest further left. */
    private List<ColumnReading> levelsBefore(ColumnReading column) {
        List<ColumnReading> levels = new ArrayList<>();
        boolean othersBetween = false;
        for (int index = column.column() - 1; index >= 0; index--) {
            ColumnReading other = columns.get(index);
            if (mayHaveRate(other) && column.isBeside(other)) {
                if (othersBetween && !levels.isEmpty()) {
                    return levels;
                }
                levels.add(0, other);
            }
            othersBetween |= other.isRelative();
        }
        return levels;
    }

    /** Between 城镇居民（元） and 农村居民（元） a rate is of the one before it, though neither head is a word of the configuration. */
    private boolean mayHaveRate(ColumnReading column) {
        boolean named = !column.naming().isEmpty()
                && column.measure().isEmpty()
                && columns.stream().filter(other -> !other.naming().isEmpty()).count() > 1;
        return named || isLevel(column);
    }

    /** Of 2023年 and 2022年, or 9月 and 10月, in whichever order, a rate behind them is of the later; else of the nearest. */
    private static int byYear(ColumnReading one, ColumnReading other) {
        boolean alike = one.flow().equals(other.flow()) && one.indicator().equals(other.indicator());
        int order = alike ? ComparedTimes.order(one, other) : 0;
        return order == 0 ? Integer.compare(one.column(), other.column()) : order;
    }

    /**
     * One rate behind several levels (出口 | 进口 | 差额 | 同比, 10月 | 1—10月 | 同比) that does not say of which it is.
     */
    private boolean isAmbiguous(ColumnReading column) {
        if (!column.isRelative() || (column.flow().isPresent() && column.time().isNamed())) {
            return false;
        }
        Set<Optional<Flow>> flows = new HashSet<>();
        Set<String> parts = new HashSet<>();
        for (int index = column.column() - 1; index >= 0 && !columns.get(index).isRelative(); index--) {
            ColumnReading level = columns.get(index);
            if (column.isBeside(level) && !level.isRank() && level.flow().isPresent()) {
                flows.add(level.flow());
            }
            if (isLevel(level) && column.isBeside(level) && !level.time().isBase()) {
                flows.add(level.flow());
                parts.add(level.time().sort());
            }
        }
        return (flows.size() > 1 && column.flow().isEmpty())
                || (parts.size() > 1 && !column.time().isNamed());
    }

    /** Levels are the columns whose heads say what flows, what is counted or when, and no rate. */
    private static boolean isLevel(ColumnReading column) {
        boolean saysWhat = column.flow().isPresent()
                || column.indicator().isPresent()
                || column.measure().isPresent()
                || column.time().isNamed();
        boolean isOther =
                column.measure().filter(named -> named != Measure.LEVEL).isPresent();
        return saysWhat && !isOther;
    }
}
