package org.yearbook.publish.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.PrintedNumber;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.Label;
import org.yearbook.publish.CodeNames;
import org.yearbook.publish.Evidence;
import org.yearbook.publish.Evidence.CellPlace;
import org.yearbook.publish.Flag;
import org.yearbook.publish.table.TableFilling;

/** The sheet of the published values that no table of the layout shows, one a row, in the units of the sources. */
final class FurtherValuesSheet {

    private static final List<String> HEADS =
            List.of("序列", "Series", "时期\nPeriod", "数值\nValue", "标记\nFlag", "单位\nUnit", "文件\nDocument", "页\nPage");
    private static final List<Integer> WIDTHS = List.of(40, 44, 14, 16, 11, 14, 30, 8);

    /** Title in two languages, a line, the heads. */
    private static final int FIRST_ROW = 4;

    private static final int VALUE = 3;

    private final CodeNames names;
    private final List<Decision> decisions;

    FurtherValuesSheet(CodeNames names, List<Decision> decisions) {
        this.names = names;
        this.decisions = decisions;
    }

    void enlist(SourceRows sources) {
        for (int index = 0; index < decisions.size(); index++) {
            Decision decision = decisions.get(index);
            sources.add(
                    decision,
                    new Evidence(
                            new CellPlace(SheetNames.FURTHER, FIRST_ROW + index, VALUE),
                            names.series(decision.series()),
                            period(decision),
                            decision.chosen().orElseThrow(),
                            decision));
        }
    }

    private Label period(Decision decision) {
        return names.name(Dimension.TIME_PERIOD, decision.period().code());
    }

    void write(Worksheet sheet, SourceRows sources) {
        sheet.widths(WIDTHS);
        sheet.title("其他数值", "Further values");
        sheet.line(
                "已公布而各表未列的数值，按来源所印单位。 Published values that no table shows, in the units of the sources.",
                sheet.styles().line());
        if (decisions.isEmpty()) {
            sheet.line("没有其他数值。 There are none.", sheet.styles().line());
            sheet.finish(0, true);
            return;
        }
        sheet.heads(HEADS);
        for (int index = 0; index < decisions.size(); index++) {
            row(sheet, decisions.get(index), sources, index == decisions.size() - 1);
        }
        sheet.table("Further_values");
        sheet.finish(0, true);
    }

    private void row(Worksheet sheet, Decision decision, SourceRows sources, boolean last) {
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
                number.value().doubleValue(),
                styles.number(Math.max(0, number.value().scale()), last));
        CellPlace source = sources.placeOf(decision);
        sheet.link(value, source.sheet(), source.row(), source.column());
        String marks =
                TableFilling.flags(decision, chosen).stream().map(Flag::mark).collect(Collectors.joining(" "));
        Worksheet.cell(row, 4, marks, styles.beside(last));
        Worksheet.cell(row, 5, number.unit(), styles.text(last));
        Worksheet.cell(row, 6, chosen.figure().citation().document(), styles.text(last));
        Worksheet.cell(row, 7, chosen.figure().citation().page(), styles.number(0, last));
    }
}
