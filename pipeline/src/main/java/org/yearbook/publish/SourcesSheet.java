package org.yearbook.publish;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.yearbook.domain.Citation;
import org.yearbook.domain.Observation;
import org.yearbook.domain.layout.Label;

/** The sheet that leads each value of the tables back to the words that print it. */
final class SourcesSheet {

    /** Title, subtitle and one line stand above the heads. */
    static final int FIRST_ROW = 4;

    private static final List<String> HEADS = List.of(
            "表 Table",
            "行 Row",
            "列 Column",
            "数值 Value",
            "印刷形式 As printed",
            "限定词 Qualifier",
            "文件 Document",
            "页 Page",
            "位置 Place",
            "原文 Quote",
            "数据归属 Attribution",
            "发布日期 Published",
            "裁定规则 Rule",
            "核对程度 Support",
            "数字编号 Figure");
    private static final List<Integer> WIDTHS = List.of(10, 24, 30, 14, 18, 10, 34, 8, 18, 70, 24, 14, 18, 16, 30);

    private final SourceRows rows;

    SourcesSheet(SourceRows rows) {
        this.rows = rows;
    }

    void write(Worksheet sheet) {
        sheet.title("来源", "Sources");
        sheet.line(
                "表中每个数值一行，行首链接回该数值。 One row for each value of the tables; its first cell leads back to the" + " value.",
                sheet.styles().line());
        List<SourceRows.Shown> shown = rows.all();
        if (shown.isEmpty()) {
            sheet.line("本期没有数据。 No data in this release.", sheet.styles().line());
            sheet.finish(0, true);
            return;
        }
        sheet.heads(HEADS);
        for (int index = 0; index < shown.size(); index++) {
            row(sheet, shown.get(index), index == shown.size() - 1);
        }
        sheet.table("Sources");
        sheet.widths(WIDTHS);
        sheet.finish(1, true);
    }

    private static void row(Worksheet sheet, SourceRows.Shown shown, boolean last) {
        FilledTable table = shown.table();
        Observation observation = shown.cell().observation().orElseThrow();
        Citation citation = observation.figure().citation();
        CellStyles styles = sheet.styles();
        XSSFRow row = sheet.newRow();
        XSSFCell back = Worksheet.cell(row, 0, table.layout().id(), styles.link(last));
        sheet.link(
                back,
                SheetNames.of(table.layout()),
                TableSheet.firstRow(table) + shown.row(),
                TableSheet.columnOf(table, shown.column()));
        Label column = table.layout().columns().get(shown.column()).head();
        Worksheet.cell(row, 1, table.rows().get(shown.row()).label().both(), styles.text(last));
        Worksheet.cell(row, 2, column.both(), styles.text(last));
        value(row, shown.cell(), styles, last);
        List<String> words = List.of(
                PrintedForm.of(observation.figure()),
                observation.figure().number().hedge(),
                citation.document());
        words(row, 4, words, styles, last);
        Worksheet.cell(row, 7, citation.page(), styles.number(0, last));
        words(row, 8, evidence(shown, observation), styles, last);
    }

    private static void value(XSSFRow row, FilledTable.Cell cell, CellStyles styles, boolean last) {
        var value = cell.value();
        if (value != null) {
            Worksheet.cell(row, 3, value.doubleValue(), styles.number(value.scale(), last));
        }
    }

    private static List<String> evidence(SourceRows.Shown shown, Observation observation) {
        Citation citation = observation.figure().citation();
        var decision = shown.cell().source();
        return List.of(
                citation.place().toString(),
                citation.quote(),
                observation.figure().attribution(),
                observation.edition().vintage().text(),
                decision == null ? "" : decision.rule().code(),
                decision == null ? "" : decision.support().code(),
                observation.figure().id());
    }

    private static void words(XSSFRow row, int firstColumn, List<String> words, CellStyles styles, boolean last) {
        for (int word = 0; word < words.size(); word++) {
            Worksheet.cell(row, firstColumn + word, words.get(word), styles.beside(last));
        }
    }
}
