package org.yearbook.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Measure;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.LabelTime;

/**
 * Two years of which a head says that it is the change between them in per cent: Change 2023/22 (%), Change 2022–23, %. The
 * same may be a fiscal year, but not where both years stand as columns beside it, or the later does and both are in full.
 */
record YearPair(int later, int earlier, boolean inFull) {

    private static final Pattern PAIR =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)\\s*年?\\s*[-–—―−‐‑/]\\s*((?:19|20)?\\d\\d)(?!\\d)");

    private static final int CENTURY = 100;

    private static Optional<YearPair> in(String head) {
        Matcher pair = PAIR.matcher(head);
        if (!pair.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(pair.group(1));
        int printed = Integer.parseInt(pair.group(2));
        int second = printed < CENTURY ? first - first % CENTURY + printed : printed;
        return Math.abs(first - second) == 1
                ? Optional.of(new YearPair(Math.max(first, second), Math.min(first, second), printed >= CENTURY))
                : Optional.empty();
    }

    /** The column as one of growth in the later year, if that is what it is. */
    static ColumnReading read(ColumnReading column, List<ColumnReading> columns) {
        boolean percent = column.unit().map(UnitOfMeasure::isPercent).orElse(false);
        if (!percent || !isChange(column.words())) {
            return column;
        }
        return in(column.words().text())
                .filter(pair -> hasYear(columns, pair.later()) && (pair.inFull() || hasYear(columns, pair.earlier())))
                .map(pair -> column.asGrowth(LabelTime.of(Integer.toString(pair.later()))))
                .orElse(column);
    }

    /** Change may be an amount, but not in per cent; 降幅 3.5 may be a growth of 3.5 or of -3.5. */
    private static boolean isChange(PrintedWords head) {
        Set<Measure> named = head.measures();
        boolean decline = head.mentions().stream().anyMatch(YearPair::isDown);
        return !decline
                && (named.equals(Set.of(Measure.OTHER))
                        || named.equals(Set.of(Measure.GROWTH_YOY))
                        || head.hasChange());
    }

    private static boolean isDown(Mention mention) {
        return mention.term() == Term.CHANGE && mention.code().equals("down");
    }

    private static boolean hasYear(List<ColumnReading> columns, int year) {
        return columns.stream()
                .anyMatch(column -> Integer.valueOf(year).equals(column.time().year())
                        && column.time().isYear());
    }
}
