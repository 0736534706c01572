package org.yearbook.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Table;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.LabelTime;

/**
 * What the heads of one column say about its values; what they do not say is empty.
 *
 * @param heads the heads from the top down
 * @param words the heads as one text
 * @param isUnderstood whether the configuration knows all their words
 * @param unit the unit printed in the heads themselves: 出口额（亿美元）
 * @param levelUnit the unit of the levels that a rate is of, where their heads print one
 * @param naming the heads, from the top down, that say what the values are of, be they understood or not
 */
record ColumnReading(
        int column,
        List<String> heads,
        PrintedWords words,
        boolean isUnderstood,
        Optional<String> indicator,
        Optional<Flow> flow,
        Optional<Measure> measure,
        LabelTime time,
        Optional<UnitOfMeasure> unit,
        Optional<UnitOfMeasure> levelUnit,
        List<PrintedWords> naming) {

    ColumnReading {
        naming = List.copyOf(naming);
    }

    static ColumnReading of(
            Table table, int column, PercentSigns percentAround, LabelTime caption, TableLexicon known) {
        List<String> heads = table.headPath(column);
        List<PrintedWords> levels = heads.stream().map(known::words).toList();
        PrintedWords words = known.words(String.join(" / ", heads));
        Optional<UnitOfMeasure> unit = lowest(levels, known::unitIn);
        // 平均工资（元） / 增长%: the unit above that of the rate is the one of its levels.
        Optional<UnitOfMeasure> level = unit.filter(UnitOfMeasure::isPercent)
                .flatMap(unused -> lowest(levels, head -> known.unitIn(head).filter(above -> !above.isPercent())));
        LabelTime time =
                levels.stream().map(PrintedWords::time).reduce(LabelTime.NONE, (upper, lower) -> lower.below(upper));
        return new ColumnReading(
                column,
                heads,
                words,
                levels.stream().allMatch(head -> isUnderstood(head, known)),
                lowest(levels, known.scope()::indicator),
                lowest(levels, PrintedWords::flow),
                lowest(levels, head -> MeasureWords.of(head.withTime(time), unit, percentAround, caption)),
                time,
                unit,
                level,
                hasValues(table, column)
                        ? levels.stream()
                                .filter(head -> head.has(Term.INDICATOR) || !isUnderstood(head, known))
                                .toList()
                        : List.of());
    }

    private static boolean isUnderstood(PrintedWords head, TableLexicon known) {
        return head.isUnderstood(known) && head.codes(Term.INDICATOR).size() <= 1;
    }

    /** Whether it is no column of labels. */
    private static boolean hasValues(Table table, int column) {
        return table.cells().stream()
                .anyMatch(cell -> cell.column() == column
                        && cell.row() >= table.headRows()
                        && HeadRows.isMarkedValue(cell.text()));
    }

    /** The lowest head that says something decides: below 出口 a column 增速 is the growth of exports. */
    private static <T> Optional<T> lowest(List<PrintedWords> levels, Function<PrintedWords, Optional<T>> part) {
        for (int index = levels.size() - 1; index >= 0; index--) {
            Optional<T> found = part.apply(levels.get(index));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    ColumnReading withTime(LabelTime aTime) {
        return new ColumnReading(
                column, heads, words, isUnderstood, indicator, flow, measure, aTime, unit, levelUnit, naming);
    }

    /** The column of growth at this time, over the year before. */
    ColumnReading asGrowth(LabelTime aTime) {
        Optional<Measure> growth = Optional.of(Measure.GROWTH_YOY);
        return new ColumnReading(
                column, heads, words, isUnderstood, indicator, flow, growth, aTime, unit, levelUnit, naming);
    }

    /** The column of something that is not known, in its own unit or this one. */
    ColumnReading asOther(Optional<UnitOfMeasure> aUnit) {
        return new ColumnReading(
                column,
                heads,
                words,
                isUnderstood,
                indicator,
                flow,
                Optional.of(Measure.OTHER),
                time,
                unit.or(() -> aUnit),
                levelUnit,
                naming);
    }

    /** Whether its lowest head is a number and no time: 1 below 2024年. */
    boolean isNumber() {
        String lowest = heads.isEmpty() ? "" : heads.get(heads.size() - 1);
        return lowest.chars().noneMatch(Character::isLetter)
                && lowest.chars().anyMatch(Character::isDigit)
                && !LabelTime.of(lowest).isNamed();
    }

    /** Whether it stands under the same upper heads as another, if the table has upper heads at all. */
    boolean isBeside(ColumnReading other) {
        return upperHeads().equals(other.upperHeads());
    }

    List<String> upperHeads() {
        return heads.size() < 2 ? List.of() : heads.subList(0, heads.size() - 1);
    }

    /** Whether its words name several flows, so that nothing else can tell which is meant. */
    boolean hasSeveralFlows() {
        return flow.isEmpty() && words.hasSeveralFlows();
    }

    boolean isRelative() {
        return measure.filter(Measure::isRelative).isPresent();
    }

    boolean isRank() {
        return measure.equals(Optional.of(Measure.RANK));
    }
}
