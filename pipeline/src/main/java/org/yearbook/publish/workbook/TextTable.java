package org.yearbook.publish.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;

/** Heads and rows of words on a worksheet. */
public final class TextTable {

    private TextTable() {}

    private static void write(Worksheet sheet, List<String> heads, List<List<String>> rows) {
        sheet.heads(heads);
        for (int index = 0; index < rows.size(); index++) {
            row(sheet, rows.get(index), index == rows.size() - 1);
        }
    }

    public static void row(Worksheet sheet, List<String> words, boolean last) {
        Row line = sheet.newRow();
        for (int column = 0; column < words.size(); column++) {
            Worksheet.cell(line, column, words.get(column), sheet.styles().text(last));
        }
    }

    /** The whole rest of a sheet: the table as an object of this name, or a line that there is nothing. */
    static void writeWhole(Worksheet sheet, String name, List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            sheet.line("没有内容。 There is nothing.", sheet.styles().line());
            sheet.finish(0, true);
            return;
        }
        write(sheet, heads, rows);
        sheet.table(name);
        sheet.finish(0, true);
    }
}
