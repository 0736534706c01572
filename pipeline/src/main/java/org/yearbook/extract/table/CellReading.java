package org.yearbook.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Citation;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.domain.Place;
import org.yearbook.domain.PrintedNumber;
import org.yearbook.domain.Qualifier;
import org.yearbook.domain.Reading;
import org.yearbook.domain.Table;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.lexicon.Namesakes;
import org.yearbook.extract.period.LabelTime;
import org.yearbook.extract.table.TableShape.Block;

/**
 * What column heads, row label, caption, unit line and source line together say about a cell. The nearest word
 * decides: the column's heads before the row's label before the caption.
 *
 * @param firstRow the row of the whole grid that is the first of the table
 */
record CellReading(
        String document,
        TableShape shape,
        int firstRow,
        ColumnReadings columns,
        TableUnits units,
        PrintedWords caption,
        PrintedWords source,
        TableLexicon known) {

    /** @param titled the time that a table without any is of */
    static CellReading of(String document, HeadedPart part, LabelTime titled, TableLexicon known) {
        Table table = part.table();
        TableUnits units = TableUnits.of(table, known);
        // What stands in brackets below a caption (2024年10月) is its unit only if it is one.
        boolean isUnitLine = table.unit().isBlank()
                || !TableUnits.of(table.unit(), known).units().isEmpty();
        PrintedWords named = known.caption(isUnitLine ? table.caption() : table.caption() + " " + table.unit());
        // The year that a title names is not that of what was aimed at or foretold.
        boolean timed = named.time().isNamed() || namesYear(table);
        PrintedWords caption = timed || Ahead.isIn(named) ? named : named.withTime(titled);
        PercentSigns percentAround = PercentSigns.in(table, units.units(), known);
        return new CellReading(
                document,
                TableShape.of(table, percentAround, caption.time(), known),
                part.firstRow(),
                ColumnReadings.of(table, caption.time(), percentAround, known),
                units,
                caption,
                known.words(table.source()),
                known);
    }

    /** Whether a head or a label names a year, so that the table is not of that of the title. */
    private static boolean namesYear(Table table) {
        return table.cells().stream()
                .filter(cell -> cell.row() < table.headRows() || cell.column() == 0)
                .anyMatch(cell -> LabelTime.of(cell.text()).year() != null);
    }

    /** The figure of a cell; empty where the number says how much something grew, and the column is of something else. */
    Optional<Figure> figure(Cell cell, CellNumber number) {
        Table table = shape.table();
        Block block = shape.block(cell.column());
        RowReading row = block.rows().get(cell.row());
        ColumnReading column = columns.columns().get(cell.column());
        Optional<UnitOfMeasure> printed = known.base(number.baseUnit());
        LabelTime time = column.time().across(row.time());
        Measure measure = measure(column, row, time);
        if (!number.fits(measure)) {
            return Optional.empty();
        }
        CellUnits cellUnits = new CellUnits(table, units, columns);
        String indicator = indicator(column, row, block, measure);
        Optional<UnitOfMeasure> unit = printed.or(() -> cellUnits.unit(cell, column, row, block, measure, indicator));
        AreaReading areas = new AreaReading(
                caption, Ahead.isIn(caption) ? Optional.empty() : known.here().whole(), source, known.vocabulary());
        String area = areas.area(row.words(), column, block);
        Reading reading = new Reading(
                areas.isOfUnknownPartner(row.words(), block) ? "" : indicator,
                flow(column, row, block),
                measure,
                area,
                areas.counterpart(row.words(), block),
                period(time, row, block, measure),
                source.only(Term.AUTHORITY)
                        .map(code -> Namesakes.of(known.vocabulary()).in(code, area))
                        .orElse(""),
                currency(measure, unit, column.levelUnit().or(() -> CellUnits.level(column, row))));
        return Optional.of(new Figure(
                document + "#t" + table.number() + "r" + (firstRow + cell.row()) + "c" + cell.column(),
                citation(cell, column, row.label()),
                new PrintedNumber(
                        number.value(),
                        unit.map(UnitOfMeasure::symbol).orElse(""),
                        Math.max(0, number.value().scale()),
                        "",
                        Qualifier.NONE,
                        number.falling()),
                subject(column, row.label()),
                table.source(),
                reading,
                Ahead.kind(column.words(), row.words(), caption)));
    }

    /** A head or a label with unknown words in it is of something else than the caption says, or of a part of it. */
    private String indicator(ColumnReading column, RowReading row, Block block, Measure measure) {
        boolean understood = column.isUnderstood() && (block.kind() == LabelKind.AREA || row.isUnderstood());
        boolean flowCertain = column.flow().isPresent() || (row.flowKnown() && !column.hasSeveralFlows());
        List<PrintedWords> labels = block.kind() == LabelKind.AREA ? List.of() : row.naming();
        return known.cross()
                .indicator(column.naming(), labels, known)
                .filter(unused -> flowCertain)
                .or(() -> Optional.of(column)
                        .filter(unused -> understood && flowCertain)
                        .flatMap(ColumnReading::indicator))
                .or(() -> understood && flowCertain
                        ? row.indicator().or(() -> known.scope().indicator(caption))
                        : Optional.empty())
                .filter(code -> !measure.isRelative()
                        || isCountedIn(code, CellUnits.level(column, row).or(column::levelUnit)))
                .orElse("");
    }

    /** Growth of something that is counted in a unit of its own (企业，家) is none of an indicator counted in money. */
    private boolean isCountedIn(String indicator, Optional<UnitOfMeasure> level) {
        boolean isRate = level.isEmpty()
                || level.get().isPercent()
                || level.get().baseUnit().equals("pp");
        return isRate
                || known.vocabulary()
                        .indicator(indicator)
                        .filter(listed -> listed.units().isEmpty()
                                || listed.units().contains(level.get().baseUnit()))
                        .isPresent();
    }

    private Flow flow(ColumnReading column, RowReading row, Block block) {
        Optional<Flow> own = column.flow().or(row::flow).or(() -> flowOfHead(block));
        return own.or(() -> column.isUnderstood() ? caption.flow() : Optional.empty())
                .orElse(Flow.NONE);
    }

    /** Exporters and importers side by side: the head of the labels tells the flow. */
    private static Optional<Flow> flowOfHead(Block block) {
        return block.heads().stream().flatMap(head -> head.flow().stream()).findFirst();
    }

    /** A value without any word for its measure is a level, unless it is in per cent: then nobody knows of what. */
    private Measure measure(ColumnReading column, RowReading row, LabelTime time) {
        Optional<Measure> named = MeasureWords.both(column.measure(), row.measure());
        if (named.isPresent()) {
            boolean otherBase = column.words().time().comparesOtherThanYearBefore(time.in(caption.time()))
                    || row.words().time().comparesOtherThanYearBefore(time.in(caption.time()));
            return named.get() == Measure.GROWTH_YOY && otherBase ? Measure.OTHER : named.get();
        }
        boolean percentOnly = column.unit().map(UnitOfMeasure::isPercent).orElse(false)
                || (!units.units().isEmpty() && units.units().stream().allMatch(UnitOfMeasure::isPercent));
        return percentOnly ? measureOfCaption(time) : Measure.LEVEL;
    }

    /** A table in per cent alone is of the rate that its caption names: 各地区出口增速（%）. */
    private Measure measureOfCaption(LabelTime time) {
        return MeasureWords.of(caption.withTime(time), Optional.empty(), PercentSigns.CERTAIN, caption.time())
                .filter(Measure::isRelative)
                .filter(named -> !caption.hasChange() || caption.measures().contains(named))
                .orElse(Measure.OTHER);
    }

    private String currency(Measure measure, Optional<UnitOfMeasure> unit, Optional<UnitOfMeasure> level) {
        if (unit.isPresent() && unit.get().isMoney()) {
            return unit.get().currency();
        }
        boolean growth = measure == Measure.GROWTH_YOY || measure == Measure.GROWTH_AVG;
        return growth
                ? level.filter(UnitOfMeasure::isMoney)
                        .map(UnitOfMeasure::currency)
                        .orElseGet(units::currency)
                : "";
    }

    /** An average growth is over a span of years, and nothing else is. */
    private @Nullable Period period(LabelTime time, RowReading row, Block block, Measure measure) {
        // Among rows of times, 合计 or 增长 is of no time that the caption could tell.
        boolean average = measure == Measure.GROWTH_AVG && caption.time().isSpan();
        boolean timeless = block.kind() == LabelKind.TIME_PERIOD && !row.time().isNamed() && !average;
        @Nullable Period period = timeless ? null : time.in(caption.time());
        boolean fits = period != null && period.isSpan() == (measure == Measure.GROWTH_AVG);
        return fits ? period : null;
    }

    private Citation citation(Cell cell, ColumnReading column, String row) {
        String quote = Stream.of(row, heads(column), cell.text())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" | "));
        Place place = Place.cell(shape.table().number(), firstRow + cell.row(), cell.column());
        return new Citation(document, cell.page(), cell.box(), place, cell.offset(), quote);
    }

    private String subject(ColumnReading column, String row) {
        return Stream.of(caption.text(), row, heads(column))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" | "));
    }

    private String heads(ColumnReading column) {
        return String.join("/", column.heads());
    }
}
