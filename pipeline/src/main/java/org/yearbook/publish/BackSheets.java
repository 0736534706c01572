package org.yearbook.publish;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentReport;
import org.yearbook.domain.layout.Chapter;
import org.yearbook.domain.layout.Label;
import org.yearbook.domain.layout.TableLayout;
import org.yearbook.domain.layout.YearbookLayout;

/** The last sheets: flags, notes and introductions; and the documents. */
final class BackSheets {

    private static final List<String> NOTE_HEADS = List.of("类别 Kind", "标识 Mark", "说明", "Explanation");
    private static final List<Integer> NOTE_WIDTHS = List.of(24, 24, 60, 70);
    private static final List<String> DOCUMENT_HEADS = List.of(
            "文件 Document",
            "题名 Title",
            "发布者 Publisher",
            "发布日期 Published",
            "类型 Kind",
            "状态 Status",
            "原因 Reason",
            "页数 Pages",
            "数字 Figures",
            "SHA-256");
    private static final List<Integer> DOCUMENT_WIDTHS = List.of(40, 40, 30, 14, 22, 12, 24, 10, 10, 70);

    private BackSheets() {}

    static void writeNotes(Worksheet sheet, YearbookLayout layout) {
        List<List<String>> rows = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            rows.add(note("标记 Flag", flag.mark(), flag.meaning()));
        }
        for (Chapter chapter : layout.chapters()) {
            if (!chapter.introduction().both().isEmpty()) {
                rows.add(note("简要说明 Introduction", chapter.title().both(), chapter.introduction()));
            }
            chapter.tables().forEach(table -> rows.addAll(notes(table)));
        }
        sheet.title("说明", "Notes");
        TextTable.write(sheet, NOTE_HEADS, rows);
        sheet.table("Notes");
        sheet.widths(NOTE_WIDTHS);
        sheet.finish(0, true);
    }

    private static List<List<String>> notes(TableLayout table) {
        List<List<String>> rows = new ArrayList<>();
        for (int note = 0; note < table.notes().size(); note++) {
            rows.add(note(
                    "注 Note",
                    SheetNames.of(table) + " [note " + (note + 1) + "]",
                    table.notes().get(note)));
        }
        return rows;
    }

    private static List<String> note(String kind, String mark, Label text) {
        return List.of(kind, mark, text.zh(), text.en());
    }

    static void writeDocuments(Worksheet sheet, List<DocumentReport> documents) {
        sheet.title("文件", "Documents");
        if (documents.isEmpty()) {
            sheet.line("没有文件。 There are none.", sheet.styles().line());
            sheet.finish(0, true);
            return;
        }
        sheet.heads(DOCUMENT_HEADS);
        for (int index = 0; index < documents.size(); index++) {
            document(sheet, documents.get(index), index == documents.size() - 1);
        }
        sheet.table("Documents");
        sheet.widths(DOCUMENT_WIDTHS);
        sheet.finish(1, true);
    }

    private static void document(Worksheet sheet, DocumentReport document, boolean last) {
        DocumentInfo info = document.info();
        CellStyles styles = sheet.styles();
        var row = sheet.newRow();
        List<String> words = List.of(
                info.file(),
                info.title(),
                info.publisher(),
                info.published().text(),
                info.kind().code(),
                document.read() ? "read" : "rejected",
                document.reason());
        for (int column = 0; column < words.size(); column++) {
            Worksheet.cell(row, column, words.get(column), styles.text(last));
        }
        Worksheet.cell(row, words.size(), document.pages(), styles.number(0, last));
        Worksheet.cell(row, words.size() + 1, document.figures(), styles.number(0, last));
        Worksheet.cell(row, words.size() + 2, document.sha256(), styles.text(last));
    }
}
