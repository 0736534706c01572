package org.yearbook.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.yearbook.domain.layout.ColumnLayout;
import org.yearbook.domain.layout.Label;

/** The sheet of one table of the yearbook: what it is, in what units and from where, then the table. */
final class TableSheet {

    private static final int NAME_WIDTH = 22;
    private static final int VALUE_WIDTH = 20;
    private static final int MARK_WIDTH = 8;
    private static final int COLUMNS_ON_UPRIGHT_PAGE = 8;

    /** Units, the statement on blanks, sources. */
    private static final int FIXED_LINES = 3;

    private final FilledTable table;
    private final SourceRows sources;
    private final List<String> origins;

    /**
     * @param origins the documents that the values come from, in words
     */
    TableSheet(FilledTable table, SourceRows sources, List<String> origins) {
        this.table = table;
        this.sources = sources;
        this.origins = origins;
    }

    void write(Worksheet sheet) {
        preface(sheet);
        if (table.rows().isEmpty()) {
            sheet.line("本期没有数据。 No data in this release.", sheet.styles().line());
            sheet.finish(0, false);
            return;
        }
        sheet.heads(heads(), names());
        for (int row = 0; row < table.rows().size(); row++) {
            row(sheet, row);
        }
        sheet.table(SheetNames.tableObjectOf(table.layout()));
        sheet.widths(widths());
        sheet.finish(names(), heads().size() > COLUMNS_ON_UPRIGHT_PAGE);
    }

    /** Index of the row in which the values start, from 0. */
    static int firstRow(FilledTable table) {
        return prefaceLines(table) + 1;
    }

    /** Index of the column in which the values of this column of the layout stand, from 0. */
    static int columnOf(FilledTable table, int column) {
        return names(table) + 2 * column;
    }

    private static int prefaceLines(FilledTable table) {
        int titles = table.layout().title().en().isEmpty() ? 1 : 2;
        return titles + FIXED_LINES + table.layout().notes().size();
    }

    private void preface(Worksheet sheet) {
        Label title = table.layout().title();
        CellStyles styles = sheet.styles();
        sheet.title("表 " + table.layout().id() + "  " + title.zh(), title.en());
        sheet.line(
                "单位：" + table.layout().unit().zh() + "  Unit: "
                        + table.layout().unit().en(),
                styles.line());
        sheet.line(
                "本工作表有一张表格；数值空白的原因见其标记，标记空白表示无需说明。 This worksheet holds one table; the flag beside"
                        + " a blank value says why there is none, and a blank flag that there is nothing to say.",
                styles.line());
        List<Label> notes = table.layout().notes();
        for (int note = 0; note < notes.size(); note++) {
            sheet.line(
                    "[注 " + (note + 1) + "] " + notes.get(note).zh() + " [note " + (note + 1) + "] "
                            + notes.get(note).en(),
                    styles.line());
        }
        sheet.line("资料来源 Sources: " + (origins.isEmpty() ? "—" : String.join("; ", origins)), styles.line());
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>();
        Label head = table.layout().rows().head();
        if (names() == 1) {
            heads.add(twoLines(head));
        } else {
            heads.add(head.zh());
            heads.add(head.en());
        }
        List<ColumnLayout> columns = table.layout().columns();
        for (int column = 0; column < columns.size(); column++) {
            heads.add(twoLines(columns.get(column).head()));
            heads.add("标记\nFlag " + (column + 1));
        }
        return heads;
    }

    private static String twoLines(Label label) {
        return label.zh().equals(label.en()) ? label.zh() : label.zh() + "\n" + label.en();
    }

    private void row(Worksheet sheet, int index) {
        FilledTable.Row row = table.rows().get(index);
        boolean last = index == table.rows().size() - 1;
        XSSFRow line = sheet.newRow();
        Worksheet.cell(line, 0, row.label().zh(), sheet.styles().text(last));
        if (names() > 1) {
            Worksheet.cell(line, 1, row.label().en(), sheet.styles().text(last));
        }
        for (int column = 0; column < row.cells().size(); column++) {
            value(sheet, line, columnOf(table, column), row.cells().get(column), last);
        }
    }

    private void value(Worksheet sheet, XSSFRow line, int column, FilledTable.Cell cell, boolean last) {
        BigDecimal value = cell.value();
        if (value == null) {
            Worksheet.cell(line, column, "", sheet.styles().number(0, last));
        } else {
            XSSFCell number = Worksheet.cell(
                    line, column, value.doubleValue(), sheet.styles().number(value.scale(), last));
            sheet.link(number, SheetNames.SOURCES, sources.rowOf(cell), 0);
        }
        Worksheet.cell(line, column + 1, cell.marks(), sheet.styles().beside(last));
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (int name = 0; name < names(); name++) {
            widths.add(NAME_WIDTH);
        }
        table.layout().columns().forEach(column -> widths.addAll(List.of(VALUE_WIDTH, MARK_WIDTH)));
        return widths;
    }

    private int names() {
        return names(table);
    }

    /** One column of names where both languages write them alike, else two. */
    private static int names(FilledTable table) {
        boolean alike = table.rows().stream()
                .allMatch(row -> row.label().zh().equals(row.label().en()));
        return alike ? 1 : 2;
    }
}
