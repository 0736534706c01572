package org.yearbook.extract.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Area;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Citation;
import org.yearbook.domain.Figure;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.domain.Place;
import org.yearbook.domain.PrintedNumber;
import org.yearbook.domain.Qualifier;
import org.yearbook.domain.Reading;
import org.yearbook.domain.Table;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention.Term;

/**
 * What column heads, row label, caption, unit line and source line together say about a cell. The nearest word
 * decides: the column's heads before the row's label before the caption; but where the rows are areas, only the row
 * tells the area, for a row that is not understood must not pass for the whole.
 */
record CellReading(
        String document,
        TableShape shape,
        ColumnReadings columns,
        TableUnits units,
        PrintedWords caption,
        PrintedWords source,
        Vocabulary vocabulary) {

    static CellReading of(String document, TableShape shape, Vocabulary vocabulary, Lexicon lexicon) {
        Table table = shape.table();
        return new CellReading(
                document,
                shape,
                ColumnReadings.of(table, vocabulary, lexicon),
                TableUnits.of(table, vocabulary),
                PrintedWords.of(table.caption(), lexicon),
                PrintedWords.of(table.source(), lexicon),
                vocabulary);
    }

    Figure figure(Cell cell, BigDecimal value, int decimals) {
        Table table = shape.table();
        PrintedWords row = shape.rowWords().get(cell.row());
        ColumnReading column = columns.columns().get(cell.column());
        Measure measure = measure(column, row);
        Optional<UnitOfMeasure> unit = unit(cell, column, row, measure);
        Reading reading = new Reading(
                indicator(column, row),
                flow(column, row),
                measure,
                area(row, column),
                "",
                period(column, row, measure),
                source.only(Term.AUTHORITY).orElse(""),
                currency(measure, unit));
        boolean forecast = column.words().has(Term.FORECAST) || caption.has(Term.FORECAST);
        return new Figure(
                document + "#t" + table.number() + "r" + cell.row() + "c" + cell.column(),
                citation(cell, column, row),
                new PrintedNumber(
                        value,
                        unit.map(UnitOfMeasure::symbol).orElse(""),
                        Math.max(decimals, value.scale()),
                        "",
                        Qualifier.NONE,
                        false),
                subject(column, row),
                table.source(),
                reading,
                forecast ? FigureKind.FORECAST : FigureKind.OBSERVATION);
    }

    /** A head or a label with unknown words in it is of something else than the caption says, or of a part of it. */
    private String indicator(ColumnReading column, PrintedWords row) {
        boolean known =
                column.words().isUnderstood() && (shape.labels() != TableShape.LabelKind.OTHER || row.isUnderstood());
        return known
                ? column.indicator()
                        .or(() -> row.only(Term.INDICATOR))
                        .or(() -> caption.only(Term.INDICATOR))
                        .orElse("")
                : "";
    }

    private Flow flow(ColumnReading column, PrintedWords row) {
        Optional<Flow> own = column.flow().or(row::flow);
        return own.or(() -> column.words().isUnderstood() ? caption.flow() : Optional.empty())
                .orElse(Flow.NONE);
    }

    /** A value without any word for its measure is a level, unless it is in per cent: then nobody knows of what. */
    private Measure measure(ColumnReading column, PrintedWords row) {
        Optional<Measure> named = column.measure().or(row::measure);
        if (named.isPresent()) {
            Optional<UnitOfMeasure> beside = column.measure().isPresent() ? column.unit() : unitOf(row);
            return beside.isPresent() ? inUnit(named.get(), beside.get()) : named.get();
        }
        boolean percentOnly = column.unit().map(UnitOfMeasure::isPercent).orElse(false)
                || (!units.units().isEmpty() && units.units().stream().allMatch(UnitOfMeasure::isPercent));
        return percentOnly ? Measure.OTHER : Measure.LEVEL;
    }

    /** A change that its own head gives in points or in money (比上年增加（亿元）) is no growth in per cent. */
    private static Measure inUnit(Measure named, UnitOfMeasure unit) {
        if (!named.isRelative() || unit.isPercent()) {
            return named;
        }
        return unit.baseUnit().equals("pp") ? Measure.CHANGE_PP : Measure.OTHER;
    }

    private Optional<UnitOfMeasure> unitOf(PrintedWords row) {
        return shape.labels() == TableShape.LabelKind.OTHER
                ? ColumnReading.unitIn(row.text(), vocabulary)
                : Optional.empty();
    }

    private Optional<UnitOfMeasure> unit(Cell cell, ColumnReading column, PrintedWords row, Measure measure) {
        if (!TableFigures.withoutPercent(cell.text()).equals(cell.text())) {
            return vocabulary.unit("%");
        }
        Optional<UnitOfMeasure> own = column.unit().or(() -> unitOf(row));
        boolean fits = own.isPresent() && (!measure.isRelative() || own.get().isPercent());
        return fits ? own : units.unitOf(measure);
    }

    private String currency(Measure measure, Optional<UnitOfMeasure> unit) {
        if (unit.isPresent() && unit.get().isMoney()) {
            return unit.get().currency();
        }
        return measure == Measure.GROWTH_YOY || measure == Measure.GROWTH_AVG ? units.currency() : "";
    }

    /** The nearest time that is named; one that is not understood hides those further off. */
    private @Nullable Period period(ColumnReading column, PrintedWords row, Measure measure) {
        if (column.period() != null || column.words().hasTime()) {
            return column.period();
        }
        PrintedWords named = row.hasTime() ? row : caption;
        return measure == Measure.GROWTH_AVG ? named.span() : named.year();
    }

    private String area(PrintedWords row, ColumnReading column) {
        if (shape.labels() != TableShape.LabelKind.AREA) {
            return column.words().only(Term.AREA).or(this::captionArea).orElse("");
        }
        if (row.isNothingBut(Term.AREA)) {
            return row.only(Term.AREA).orElse("");
        }
        Set<String> total = row.codes(Term.TOTAL_ROW);
        if (!row.isNothingBut(Term.TOTAL_ROW) || total.size() != 1) {
            return "";
        }
        if (total.contains("above")) {
            return captionGroup().orElse("");
        }
        // 合计 below the ten leading economies of the world may be of the ten or of the world.
        return captionNamesGroup() ? "" : captionArea().orElse("");
    }

    /** The one area that the caption is about; a group of areas (前10大经济体) is a choice of rows, not an area. */
    private Optional<String> captionArea() {
        List<String> areas =
                caption.codes(Term.AREA).stream().filter(code -> !isGroup(code)).toList();
        return areas.size() == 1 ? Optional.of(areas.get(0)) : Optional.empty();
    }

    private boolean captionNamesGroup() {
        return caption.codes(Term.AREA).stream().anyMatch(this::isGroup);
    }

    private Optional<String> captionGroup() {
        List<String> groups =
                caption.codes(Term.AREA).stream().filter(this::isGroup).toList();
        return groups.size() == 1 ? Optional.of(groups.get(0)) : Optional.empty();
    }

    private boolean isGroup(String code) {
        return vocabulary
                .area(code)
                .filter(area -> area.type() == Area.Type.GROUP)
                .isPresent();
    }

    private Citation citation(Cell cell, ColumnReading column, PrintedWords row) {
        String quote = Stream.of(row.text(), heads(column), cell.text())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" | "));
        Place place = Place.cell(shape.table().number(), cell.row(), cell.column());
        return new Citation(document, cell.page(), cell.box(), place, cell.offset(), quote);
    }

    private String subject(ColumnReading column, PrintedWords row) {
        return Stream.of(caption.text(), row.text(), heads(column))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" | "));
    }

    private String heads(ColumnReading column) {
        return String.join("/", column.heads());
    }
}
