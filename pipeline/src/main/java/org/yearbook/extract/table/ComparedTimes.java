package org.yearbook.extract.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yearbook.extract.period.LabelTime;

/** A rate behind columns below other heads is of the latest of their times: 2022 over men and women, 2023 over men and women, change. */
final class ComparedTimes {

    private ComparedTimes() {}

    /** The rate with that time; of something that is not known where the columns are not of one thing. */
    static ColumnReading dated(ColumnReading rate, List<ColumnReading> levelsBefore) {
        List<ColumnReading> levels = levelsBefore.stream()
                .filter(level -> level.time().year() != null)
                .toList();
        if (levels.isEmpty()) {
            return rate;
        }
        ColumnReading latest = levels.stream().max(ComparedTimes::order).orElseThrow();
        LabelTime time = latest.time();
        boolean oneSort = levels.stream().allMatch(level -> level.time().sort().equals(time.sort()));
        boolean oneFlow = rate.flow().isPresent()
                || levels.stream().map(ColumnReading::flow).distinct().count() == 1;
        boolean whole =
                levels.stream().filter(level -> order(level, latest) == 0).anyMatch(ColumnReading::isUnderstood);
        ColumnReading dated = rate.withTime(oneSort ? time : time.unclear());
        return oneFlow && whole ? dated : dated.asOther(Optional.empty());
    }

    /** Which of two columns is of the later year, or of the later part of one year; alike where that is not certain. */
    static int order(ColumnReading one, ColumnReading other) {
        @Nullable Integer first = one.time().year();
        @Nullable Integer second = other.time().year();
        if (first == null || second == null) {
            return 0;
        }
        int years = first.compareTo(second);
        return years == 0 ? one.time().compareStart(other.time()) : years;
    }
}
