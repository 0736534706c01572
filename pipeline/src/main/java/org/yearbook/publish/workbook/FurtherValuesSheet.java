package org.yearbook.publish.workbook;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.PrintedNumber;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.Label;
import org.yearbook.publish.CodeNames;
import org.yearbook.publish.EvidenceRow;
import org.yearbook.publish.EvidenceRow.CellPlace;
import org.yearbook.publish.Flag;
import org.yearbook.publish.table.CellFlags;

/** The published values that no table of the layout shows, one a row, in the units of the sources. */
final class FurtherValuesSheet {

    private static final int VALUE = 3;

    private static final LongTable TABLE = new LongTable(
            new LongTable.Form(
                    SheetNames.FURTHER,
                    List.of(40, 44, 14, 16, 11, 14, 30, 8),
                    new Label("其他数值", "Further values"),
                    List.of("已公布而各表未列的数值，按来源所印单位。 Published values that no table shows, in the units of the sources."),
                    List.of(
                            "序列",
                            "Series",
                            "时期\nPeriod",
                            "数值\nValue",
                            "标记\nFlag",
                            "单位\nUnit",
                            "文件\nDocument",
                            "页\nPage"),
                    "没有其他数值。 There are none.",
                    "Further_values",
                    0,
                    0),
            LongTable.MOST_LINKS);

    private final CodeNames names;
    private final Iterable<Decision> decisions;
    private int firstSource;
    private int count;

    FurtherValuesSheet(CodeNames names, Iterable<Decision> decisions) {
        this.names = names;
        this.decisions = decisions;
    }

    /** Adds a row of sources for each value. */
    void enlist(SourceRows sources) {
        count = Math.toIntExact(stream().count());
        firstSource = sources.addAll(this::evidence, count);
    }

    /** How many sheets they take; known when they are enlisted. */
    int sheets() {
        return TABLE.sheets(count);
    }

    private Stream<Decision> stream() {
        return StreamSupport.stream(decisions.spliterator(), false);
    }

    private Iterator<EvidenceRow> evidence() {
        Count rows = new Count(0);
        return stream()
                .map(decision -> new EvidenceRow(
                        TABLE.place(rows.next(), VALUE),
                        names.series(decision.series()),
                        period(decision),
                        decision.chosen().orElseThrow(),
                        decision))
                .iterator();
    }

    private Label period(Decision decision) {
        return names.name(Dimension.TIME_PERIOD, decision.period().code());
    }

    /**
     * Writes them.
     *
     * @param sheets makes a sheet of a name
     */
    void write(Function<String, Worksheet> sheets, SourceRows sources) {
        Count numbers = new Count(firstSource);
        TABLE.write(
                sheets,
                decisions,
                (sheet, decision, last) -> row(sheet, decision, sources.place(numbers.next()), last));
    }

    private void row(Worksheet sheet, Decision decision, CellPlace source, boolean last) {
        CellStyles styles = sheet.styles();
        Observation chosen = decision.chosen().orElseThrow();
        PrintedNumber number = chosen.figure().number();
        Label series = names.series(decision.series());
        Row row = sheet.newRow();
        Worksheet.cell(row, 0, series.zh(), styles.text(last));
        Worksheet.cell(row, 1, series.en(), styles.text(last));
        Worksheet.cell(row, 2, period(decision).both(), styles.text(last));
        Cell value = Worksheet.cell(
                row,
                VALUE,
                number.signed().doubleValue(),
                styles.number(Math.max(0, number.value().scale()), last));
        sheet.link(value, source.sheet(), source.row(), source.column());
        String marks = CellFlags.of(decision, chosen).stream().map(Flag::mark).collect(Collectors.joining(" "));
        Worksheet.cell(row, 4, marks, styles.beside(last));
        Worksheet.cell(row, 5, number.unit(), styles.text(last));
        Worksheet.cell(row, 6, chosen.figure().citation().document(), styles.text(last));
        Worksheet.cell(row, 7, chosen.figure().citation().page(), styles.number(0, last));
    }
}
