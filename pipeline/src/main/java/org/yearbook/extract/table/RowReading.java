package org.yearbook.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.LabelTime;

/**
 * What the label of a row and the section it stands in say about its values; what they do not say is empty.
 *
 * @param words the label itself
 * @param label all labels of the row as printed, from the left
 * @param isUnderstood whether the configuration knows all its words and those of its section
 * @param flowKnown false where a row above may have begun a group of one flow, so that the caption's cannot be taken
 * @param levelUnit the unit of the level that a rate is of
 * @param time the time of the label and its section, with the year of the rows above where it names only a month
 * @param naming the labels, from the widest section inwards, that say what the values are of, be they understood or not
 */
record RowReading(
        PrintedWords words,
        String label,
        boolean isUnderstood,
        Optional<String> indicator,
        Optional<Flow> flow,
        boolean flowKnown,
        Optional<Measure> measure,
        LabelTime time,
        Optional<UnitOfMeasure> unit,
        Optional<UnitOfMeasure> levelUnit,
        List<PrintedWords> naming) {

    RowReading {
        naming = List.copyOf(naming);
    }

    /** The reading of a label by itself. */
    static RowReading of(
            PrintedWords words,
            Optional<UnitOfMeasure> beside,
            PercentSigns percentAround,
            LabelTime caption,
            TableLexicon known) {
        Optional<UnitOfMeasure> unit = beside.or(() -> known.unitIn(words));
        boolean subtotal = words.codes(Term.TOTAL_ROW).contains("above");
        boolean understood = words.isUnderstood(known)
                && !OwnNames.isInRow(words)
                && !subtotal
                && words.codes(Term.INDICATOR).size() <= 1;
        return new RowReading(
                words,
                words.text(),
                understood,
                known.scope().indicator(words),
                words.flow(),
                !words.hasSeveralFlows(),
                MeasureWords.of(words, unit, percentAround, caption),
                words.time(),
                unit,
                unit,
                understood && !words.has(Term.INDICATOR) ? List.of() : List.of(words));
    }

    /** With what the sections above it say, the nearest last. */
    RowReading within(List<RowReading> sections) {
        RowReading row = this;
        for (int index = sections.size() - 1; index >= 0; index--) {
            RowReading section = sections.get(index);
            row = new RowReading(
                    words,
                    label,
                    row.isUnderstood && section.isUnderstood,
                    row.indicator.or(section::indicator),
                    row.flow.or(section::flow),
                    row.flowKnown,
                    row.measure.or(section::measure),
                    row.time.below(section.time),
                    row.unit.or(section::unit),
                    row.levelUnit.or(section::unit),
                    Stream.concat(section.naming.stream(), row.naming.stream()).toList());
        }
        return row;
    }

    /** A rate without a subject of its own (增长% below 出口) is of the row above it; below years, nobody knows of which. */
    RowReading of(RowReading level) {
        return new RowReading(
                words,
                label,
                isUnderstood && level.isUnderstood,
                indicator.or(level::indicator),
                flow.or(level::flow),
                level.flowKnown,
                measure,
                time.isNamed() || LabelKind.isTime(level.words) ? time : level.time,
                unit,
                level.unit,
                naming.isEmpty() ? level.naming : naming);
    }

    /** A direction of trade alone (其中：出口) is of what a row above it is about, and in its unit. */
    RowReading partOf(RowReading topic) {
        return new RowReading(
                words,
                label,
                isUnderstood && topic.isUnderstood,
                topic.indicator,
                flow,
                flowKnown,
                measure,
                time,
                unit.or(topic::unit),
                levelUnit.or(topic::unit),
                naming);
    }

    /** A label that only the row above says the meaning of (铁路 below 货运量), in the unit of that where it has none. */
    RowReading named(String anIndicator, RowReading whole) {
        return new RowReading(
                words,
                label,
                true,
                Optional.of(anIndicator),
                flow,
                flowKnown,
                measure,
                time,
                unit.or(whole::unit),
                levelUnit.or(whole::unit),
                naming);
    }

    RowReading labelled(String aLabel) {
        return new RowReading(
                words, aLabel, isUnderstood, indicator, flow, flowKnown, measure, time, unit, levelUnit, naming);
    }

    RowReading withFlowUnknown() {
        return new RowReading(
                words, label, isUnderstood, indicator, flow, false, measure, time, unit, levelUnit, naming);
    }

    /** In the direction of trade of the row that it is a part of. */
    RowReading inFlowOf(RowReading whole) {
        return new RowReading(
                words,
                label,
                isUnderstood,
                indicator,
                flow.or(whole::flow),
                true,
                measure,
                time,
                unit,
                levelUnit,
                naming);
    }

    RowReading withoutSubject() {
        return new RowReading(words, label, false, indicator, flow, flowKnown, measure, time, unit, levelUnit, naming);
    }

    RowReading withTime(LabelTime aTime) {
        return new RowReading(
                words, label, isUnderstood, indicator, flow, flowKnown, measure, aTime, unit, levelUnit, naming);
    }

    boolean isRelative() {
        return measure.filter(named -> named.isRelative() || named == Measure.CHANGE_PP)
                .isPresent();
    }

    /** Whether it names only a direction of trade, so that rows below it may be parts of that: 出口. */
    boolean isFlowOnly() {
        return flow.isPresent() && indicator.isEmpty() && words.isNothingBut(Term.FLOW);
    }
}
