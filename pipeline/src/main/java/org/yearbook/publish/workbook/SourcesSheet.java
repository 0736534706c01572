package org.yearbook.publish.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.yearbook.domain.Citation;
import org.yearbook.domain.Observation;
import org.yearbook.domain.layout.Label;
import org.yearbook.publish.CodeNames;
import org.yearbook.publish.EvidenceRow;
import org.yearbook.publish.EvidenceRow.CellPlace;

/** The rows of the sheets that lead each value of the workbook back to the words that print it. */
final class SourcesSheet {

    static final LongTable.Form FORM = new LongTable.Form(
            SheetNames.SOURCES,
            List.of(13, 22, 24, 18, 24, 7, 54, 13, 20, 20, 12, 24, 26, 40),
            new Label("来源", "Sources"),
            List.of("每个数值一行，首列链接回该数值。 One row for each value; its first cell leads back to the value."),
            List.of(
                    "引用处\nUsed in",
                    "行\nRow",
                    "列\nColumn",
                    "印刷形式\nAs printed",
                    "文件\nDocument",
                    "页\nPage",
                    "原文\nQuote",
                    "发布日期\nPublished",
                    "核对程度\nSupport",
                    "位置\nPlace",
                    "限定词\nQualifier",
                    "数据归属\nAttribution",
                    "裁定规则\nRule",
                    "数字编号\nFigure"),
            "",
            "Sources",
            9,
            1);

    private final CodeNames names;

    SourcesSheet(CodeNames names) {
        this.names = names;
    }

    void row(Worksheet sheet, EvidenceRow evidence, boolean last) {
        Observation observation = evidence.observation();
        Citation citation = observation.figure().citation();
        CellStyles styles = sheet.styles();
        Row row = sheet.newRow();
        CellPlace shown = evidence.shown();
        Cell back = Worksheet.cell(row, 0, shown.sheet(), styles.link(last));
        sheet.link(back, shown.sheet(), shown.row(), shown.column());
        List<String> words = List.of(
                evidence.row().both(),
                evidence.column().both(),
                observation.figure().number().printed(),
                citation.document());
        words(row, 1, words, styles, last);
        Worksheet.cell(row, 5, citation.page(), styles.number(0, last));
        words(row, 6, details(evidence, observation), styles, last);
    }

    private List<String> details(EvidenceRow evidence, Observation observation) {
        Citation citation = observation.figure().citation();
        return List.of(
                citation.quote(),
                observation.edition().vintage().text(),
                names.word(evidence.decision().support().code()).both(),
                citation.place().toString(),
                observation.figure().number().hedge(),
                observation.figure().attribution(),
                names.word(evidence.decision().rule().code()).both(),
                observation.figure().id());
    }

    private static void words(Row row, int firstColumn, List<String> words, CellStyles styles, boolean last) {
        for (int word = 0; word < words.size(); word++) {
            Worksheet.cell(row, firstColumn + word, words.get(word), styles.beside(last));
        }
    }
}
