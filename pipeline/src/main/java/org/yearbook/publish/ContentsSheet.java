package org.yearbook.publish;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.yearbook.domain.layout.Chapter;
import org.yearbook.domain.layout.Label;
import org.yearbook.domain.layout.TableLayout;
import org.yearbook.domain.layout.YearbookLayout;

/** The table of contents, whose rows lead to the sheets. */
final class ContentsSheet {

    private static final List<String> HEADS = List.of("工作表 Sheet", "章 Chapter", "表名", "Title");
    private static final List<Integer> WIDTHS = List.of(18, 30, 50, 60);
    private static final Label BACK_MATTER = new Label("附表", "Appendix");

    private final YearbookLayout layout;

    ContentsSheet(YearbookLayout layout) {
        this.layout = layout;
    }

    void write(Worksheet sheet) {
        sheet.title("目录", "Contents");
        sheet.heads(HEADS);
        for (Chapter chapter : layout.chapters()) {
            for (TableLayout table : chapter.tables()) {
                row(sheet, SheetNames.of(table), chapter.title(), table.title(), false);
            }
        }
        row(sheet, SheetNames.CONFLICTS, BACK_MATTER, new Label("各文件不一致的数值及其处理", "Conflicting values"), false);
        row(sheet, SheetNames.SOURCES, BACK_MATTER, new Label("每个数值的出处", "Sources of each value"), false);
        row(sheet, SheetNames.NOTES, BACK_MATTER, new Label("标记、注释与简要说明", "Flags, notes and introductions"), false);
        row(sheet, SheetNames.DOCUMENTS, BACK_MATTER, new Label("所用文件", "Documents"), true);
        sheet.table("Contents");
        sheet.widths(WIDTHS);
        sheet.finish(0, true);
    }

    private static void row(Worksheet sheet, String target, Label chapter, Label title, boolean last) {
        CellStyles styles = sheet.styles();
        XSSFRow row = sheet.newRow();
        XSSFCell link = Worksheet.cell(row, 0, target, styles.link(last));
        sheet.link(link, target, 0, 0);
        Worksheet.cell(row, 1, chapter.both(), styles.text(last));
        Worksheet.cell(row, 2, title.zh(), styles.text(last));
        Worksheet.cell(row, 3, title.en(), styles.text(last));
    }
}
