package org.yearbook.publish.workbook;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentOutcome;
import org.yearbook.domain.DocumentReport;
import org.yearbook.publish.CodeNames;

/** The documents that the yearbook is compiled from. */
final class DocumentsSheet {

    private static final List<String> HEADS = List.of(
            "文件\nDocument",
            "题名\nTitle",
            "发布者\nPublisher",
            "发布日期\nPublished",
            "类型\nKind",
            "页数\nPages",
            "数字\nFigures",
            "状态\nStatus",
            "原因\nReason",
            "SHA-256");
    private static final List<Integer> WIDTHS = List.of(34, 36, 30, 13, 20, 9, 9, 14, 24, 72);
    private static final int PRINTED = 8;
    private static final Map<DocumentOutcome.Status, String> STATUS = Map.of(
            DocumentOutcome.Status.READ, "已读 read",
            DocumentOutcome.Status.READ_IN_PART, "部分读取 read in part",
            DocumentOutcome.Status.REJECTED, "退回 rejected");

    private DocumentsSheet() {}

    static void write(Worksheet sheet, List<DocumentReport> documents, CodeNames names) {
        sheet.widths(WIDTHS);
        sheet.title("文件", "Documents");
        if (documents.isEmpty()) {
            sheet.line("没有文件。 There are none.", sheet.styles().line());
            sheet.finish(0, true);
            return;
        }
        sheet.heads(HEADS);
        for (int index = 0; index < documents.size(); index++) {
            row(sheet, documents.get(index), names, index == documents.size() - 1);
        }
        sheet.table("Documents");
        sheet.printOnly(PRINTED);
        sheet.finish(1, true);
    }

    private static void row(Worksheet sheet, DocumentReport document, CodeNames names, boolean last) {
        DocumentInfo info = document.info();
        CellStyles styles = sheet.styles();
        Row row = sheet.newRow();
        List<String> words = List.of(
                info.file(),
                info.title(),
                info.publisher(),
                info.published().text(),
                names.word(info.kind().code()).both());
        for (int column = 0; column < words.size(); column++) {
            Worksheet.cell(row, column, words.get(column), styles.text(last));
        }
        Worksheet.cell(row, words.size(), document.pages(), styles.number(0, last));
        Worksheet.cell(row, words.size() + 1, document.figures(), styles.number(0, last));
        String status = STATUS.getOrDefault(document.outcome().status(), "");
        Worksheet.cell(row, words.size() + 2, status, styles.beside(last));
        Worksheet.cell(row, words.size() + 3, document.reason(), styles.text(last));
        Worksheet.cell(row, words.size() + 4, document.sha256(), styles.text(last));
    }
}
