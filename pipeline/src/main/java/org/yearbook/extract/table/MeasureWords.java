package org.yearbook.extract.table;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.yearbook.domain.Measure;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.LabelTime;

/** What the words of a head or a row label say is measured; OTHER where they say two things, or none that is known. */
final class MeasureWords {

    private static final Set<Measure> GROWTHS = EnumSet.of(Measure.GROWTH_YOY, Measure.GROWTH_AVG);

    private MeasureWords() {}

    /**
     * The measure that a label names; empty if it names none.
     *
     * @param unit the unit that stands in or beside the label
     * @param percentAround whether the table says that changes are in per cent
     * @param caption the time of the table, which the label's own goes before
     */
    static Optional<Measure> of(
            PrintedWords label, Optional<UnitOfMeasure> unit, PercentSigns percentAround, LabelTime caption) {
        Set<Measure> named = label.measures();
        boolean levelOnly = named.isEmpty() || named.equals(EnumSet.of(Measure.LEVEL));
        if (levelOnly) {
            return label.hasChange()
                    ? Optional.of(change(unit, percentAround.reach(label)))
                    : named.stream().findFirst();
        }
        if (named.equals(GROWTHS)) {
            LabelTime time = label.time().isNamed() ? label.time() : caption;
            boolean eitherWay = mayBeEither(label) && time.isNamed() && !time.isSpan();
            return Optional.of(inUnit(eitherWay ? Measure.GROWTH_YOY : Measure.GROWTH_AVG, unit));
        }
        if (named.equals(EnumSet.of(Measure.SHARE, Measure.OTHER)) && isPoints(unit)) {
            return Optional.of(Measure.CHANGE_PP); // 占比变动（个百分点）
        }
        if (named.size() > 1
                || (named.contains(Measure.GROWTH_YOY) && label.time().isSpan())) {
            return Optional.of(Measure.OTHER);
        }
        // Annual change is no word of a rate.
        boolean amount = named.contains(Measure.GROWTH_YOY)
                && unit.isEmpty()
                && PercentSigns.isAmount(label)
                && !percentAround.reach(label);
        return Optional.of(amount ? Measure.OTHER : inUnit(named.iterator().next(), unit));
    }

    /** 增长 and 减少 may be in per cent or in the unit of the levels: per cent only where the table prints it. */
    private static Measure change(Optional<UnitOfMeasure> unit, boolean inPercent) {
        if (unit.isEmpty()) {
            return inPercent ? Measure.GROWTH_YOY : Measure.OTHER;
        }
        return inUnit(Measure.GROWTH_YOY, unit);
    }

    /** A change that is given in points or in money (比上年增加（亿元）) is no growth in per cent. */
    private static Measure inUnit(Measure named, Optional<UnitOfMeasure> unit) {
        if (!named.isRelative() || unit.isEmpty() || unit.get().isPercent()) {
            return named;
        }
        return isPoints(unit) ? Measure.CHANGE_PP : Measure.OTHER;
    }

    private static boolean isPoints(Optional<UnitOfMeasure> unit) {
        return unit.filter(named -> named.baseUnit().equals("pp")).isPresent();
    }

    /** Whether one word stands for both growths: "annual percentage change" of a year, or of a span of years. */
    private static boolean mayBeEither(PrintedWords label) {
        return label.mentions().stream()
                .filter(mention -> is(mention, Measure.GROWTH_AVG))
                .allMatch(average -> label.mentions().stream()
                        .anyMatch(mention -> is(mention, Measure.GROWTH_YOY) && mention.start() == average.start()));
    }

    private static boolean is(Mention mention, Measure measure) {
        return mention.term() == Term.MEASURE && mention.code().equals(measure.code());
    }

    /** The measure of a value in a row and a column; where both name one besides the level, they must agree. */
    static Optional<Measure> both(Optional<Measure> column, Optional<Measure> row) {
        if (column.isEmpty() || column.equals(row)) {
            return column.or(() -> row);
        }
        if (row.isEmpty() || row.get() == Measure.LEVEL) {
            return column;
        }
        return column.get() == Measure.LEVEL ? row : Optional.of(Measure.OTHER);
    }
}
