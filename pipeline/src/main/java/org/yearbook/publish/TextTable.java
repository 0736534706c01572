package org.yearbook.publish;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Heads and rows of words on a worksheet. */
final class TextTable {

    private TextTable() {}

    static void write(Worksheet sheet, List<String> heads, List<List<String>> rows) {
        sheet.heads(heads);
        for (int index = 0; index < rows.size(); index++) {
            boolean last = index == rows.size() - 1;
            XSSFRow line = sheet.newRow();
            List<String> words = rows.get(index);
            for (int column = 0; column < words.size(); column++) {
                Worksheet.cell(line, column, words.get(column), sheet.styles().text(last));
            }
        }
    }
}
