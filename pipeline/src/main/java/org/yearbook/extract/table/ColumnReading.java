package org.yearbook.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.domain.Table;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention.Term;

/**
 * What the heads of one column say about its values; what they do not say is empty.
 *
 * @param heads the heads from the top down
 * @param unit the unit printed in the head itself, in brackets: 出口额（亿美元）
 */
record ColumnReading(
        int column,
        List<String> heads,
        PrintedWords words,
        Optional<String> indicator,
        Optional<Flow> flow,
        Optional<Measure> measure,
        @Nullable Period period,
        Optional<UnitOfMeasure> unit) {

    private static final Pattern BRACKETS = Pattern.compile("[（(]([^（()）]+)[)）]");

    static ColumnReading of(Table table, int column, Vocabulary vocabulary, Lexicon lexicon) {
        PrintedWords words = TableShape.head(table, column, lexicon);
        List<PrintedWords> levels = table.headPath(column).stream()
                .map(head -> PrintedWords.of(head, lexicon))
                .toList();
        Optional<Measure> measure = lowest(levels, PrintedWords::measure);
        boolean averaged = measure.equals(Optional.of(Measure.GROWTH_AVG));
        return new ColumnReading(
                column,
                table.headPath(column),
                words,
                lowest(levels, level -> level.only(Term.INDICATOR)),
                lowest(levels, PrintedWords::flow),
                measure,
                lowest(levels, level -> Optional.ofNullable(averaged ? level.span() : level.year()))
                        .orElse(null),
                unitIn(words.text(), vocabulary));
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

    /** The unit in the last brackets of a head or label that hold one. */
    static Optional<UnitOfMeasure> unitIn(String head, Vocabulary vocabulary) {
        Matcher brackets = BRACKETS.matcher(head);
        Optional<UnitOfMeasure> unit = Optional.empty();
        while (brackets.find()) {
            Optional<UnitOfMeasure> inside = vocabulary.unit(brackets.group(1));
            unit = inside.isPresent() ? inside : unit;
        }
        return unit;
    }

    boolean isRelative() {
        return measure.filter(Measure::isRelative).isPresent();
    }

    boolean isRank() {
        return measure.equals(Optional.of(Measure.RANK));
    }
}
