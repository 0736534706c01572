package org.yearbook.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Table;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Word;
import org.yearbook.extract.table.TableShape.Block;

/**
 * The unit of a value: that of its column's head, of its row, of the table, in this order. A head that says 数量 is in no
 * money that the unit line names, and one that says 金额 in no tonnes that a column of units names for the quantity
 * beside it.
 */
record CellUnits(Table table, TableUnits line, ColumnReadings columns) {

    private static final Pattern QUANTITY = Pattern.compile(
            "数量|件数|重量|吨数|产量|销量|运量|吞吐量|(?i:\\b(?:quantit(?:y|ies)|tonnage)\\b|(?<!\\p{L}\\s)\\b(?:volumes?|weights?)\\b)");

    /** 绝对值, 绝对额 and 份额 say nothing of money. */
    private static final Pattern MONEY = Pattern.compile("(?<![份对数])额|[口货产总价市净]值|(?:贸易|增加)值");

    /** Values may be of anything, but where quantities stand beside them. */
    private static final Pattern VALUE = Pattern.compile("(?i)\\b(?:values?|amounts?)\\b");

    /** One of a word and its multiplier that is no money; what else stands in brackets (FOB, net) leaves the unit as it is. */
    private static final Pattern UNKNOWN_UNIT = Pattern.compile(
            "(?i)\\s*(?:m|(?:m|mn|mln|bn|['’‘]?000s?|thousands?|millions?)"
                    + "\\s+(?:of\\s+)?(?!(?:[a-z]{3}|.*(?:dollars?|euros?|yuan|shillings?|rupees?))\\b)\\p{L}{3,}(?:\\s\\p{L}+)?)\\s*");

    /** @param indicator the code of what the value is of, empty if nobody knows */
    Optional<UnitOfMeasure> unit(
            Cell cell, ColumnReading column, RowReading row, Block block, Measure measure, String indicator) {
        Optional<UnitOfMeasure> own = column.unit().or(() -> ofRow(column, row));
        boolean fits = own.isPresent() && (!measure.isRelative() || own.get().isPercent());
        if (fits) {
            return own;
        }
        boolean quantity = isQuantity(column)
                || (isLeftOpen(cell, block) && !isMoney(column))
                || hasUnknownUnit(row.words().text());
        List<String> possible = line.known()
                .vocabulary()
                .indicator(indicator)
                .map(Indicator::units)
                .orElse(List.of());
        boolean amount = hasPercent(block) || isMoney(column) || isQuantity(column);
        return line.unitOf(measure, possible, amount)
                .filter(unit -> measure != Measure.LEVEL || (unit.isMoney() ? !quantity : !isMoney(column)))
                .or(() -> measure == Measure.LEVEL && line.units().isEmpty() && own.isEmpty()
                        ? ofIndex(column, row, indicator)
                        : Optional.empty());
    }

    /** The points that the configuration counts an index in, where the table says what it is 100 of. */
    private Optional<UnitOfMeasure> ofIndex(ColumnReading column, RowReading row, String indicator) {
        boolean based = Stream.of(table.caption(), column.words().text(), row.label())
                .flatMap(text -> IndexBase.in(text).stream())
                .anyMatch(base -> !base.isMoving());
        return line.known()
                .vocabulary()
                .indicator(indicator)
                .filter(listed -> based && listed.units().size() == 1 && isIndex(listed))
                .flatMap(listed -> line.known().base(listed.units().get(0)))
                .filter(unit -> !unit.isMoney() && !unit.isPercent());
    }

    private boolean isIndex(Indicator indicator) {
        return line.known().vocabulary().words(Word.Role.INDEX).stream()
                .anyMatch(word -> indicator.names().anyMatch(name -> name.contains(word.text())));
    }

    /** Whether some values of the table are in per cent by their own labels or signs. */
    private boolean hasPercent(Block block) {
        return columns.columns().stream().anyMatch(column -> column.isRelative() || isPercent(column.unit()))
                || block.rows().stream().anyMatch(row -> row.isRelative() || isPercent(row.unit()))
                || table.cells().stream().anyMatch(TableFigures::printsPercent);
    }

    private static boolean isPercent(Optional<UnitOfMeasure> unit) {
        return unit.filter(UnitOfMeasure::isPercent).isPresent();
    }

    /** Whether the column of units has a dash, or a unit that nobody knows, for the row of a value. */
    private boolean isLeftOpen(Cell cell, Block block) {
        return block.stub().unit().stream()
                .mapToObj(unit -> table.cellAt(cell.row(), unit))
                .flatMap(Optional::stream)
                .anyMatch(unit ->
                        !unit.isBlank() && line.known().unit(unit.text()).isEmpty());
    }

    /** Whether brackets in a label look like a unit that nobody knows: Line (m), Coffee exports (m tonnes). */
    private static boolean hasUnknownUnit(String label) {
        Matcher brackets = TableLexicon.BRACKETS.matcher(label);
        return brackets.results()
                .anyMatch(found -> UNKNOWN_UNIT.matcher(found.group(1)).matches());
    }

    /** The unit of the levels that a rate in this column is of, where the row or its heads say one. */
    static Optional<UnitOfMeasure> level(ColumnReading column, RowReading row) {
        return row.levelUnit()
                .filter(unit ->
                        unit.isMoney() || !MONEY.matcher(column.words().text()).find());
    }

    private Optional<UnitOfMeasure> ofRow(ColumnReading column, RowReading row) {
        return row.unit().filter(unit -> unit.isMoney() ? !isQuantity(column) : !isMoney(column) || unit.isPercent());
    }

    private static boolean isQuantity(ColumnReading column) {
        return isQuantity(column.words().text());
    }

    /** Whether a head says that something is counted or weighed. */
    static boolean isQuantity(String head) {
        return QUANTITY.matcher(head).find() && !MONEY.matcher(head).find();
    }

    private boolean isMoney(ColumnReading column) {
        String head = column.words().text();
        return MONEY.matcher(head).find()
                || (VALUE.matcher(head).find() && columns.columns().stream().anyMatch(CellUnits::isQuantity));
    }
}
