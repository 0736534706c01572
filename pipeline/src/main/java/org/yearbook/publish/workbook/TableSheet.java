package org.yearbook.publish.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.yearbook.domain.layout.Label;
import org.yearbook.domain.layout.TableLayout;
import org.yearbook.publish.EvidenceRow;
import org.yearbook.publish.EvidenceRow.CellPlace;
import org.yearbook.publish.Flag;
import org.yearbook.publish.table.FilledTable;

/** The sheet of one table of the yearbook: what it is, in what units and from where, then the table. */
final class TableSheet {

    /** Letters of the body font on an upright page; a wider table lies. */
    private static final int WIDTH_OF_UPRIGHT_PAGE = 90;

    private static final int LONGEST_LINE = 110;

    /** The checklist wants blank cells explained where there are any; only columns of flags and missing values have. */
    private static final String BLANK_CELLS =
            "空白单元格表示没有标记；没有数值的单元格旁有标记说明。" + " A blank cell means no flag; beside a missing value a flag says why.";

    private final FilledTable table;
    private final TableColumns columns;
    private final List<String> preface;

    /**
     * @param origins the documents that the values come from, in words
     */
    TableSheet(FilledTable table, List<String> origins) {
        this.table = table;
        this.columns = new TableColumns(table);
        this.preface = preface(table, origins);
    }

    private static List<String> preface(FilledTable table, List<String> origins) {
        TableLayout layout = table.layout();
        List<String> lines = new ArrayList<>();
        lines.add("本工作表有一张表格。 This worksheet holds one table.");
        if (!layout.unit().both().isEmpty()) {
            lines.add("单位：" + layout.unit().zh() + "  Unit: " + layout.unit().en());
        }
        List<Label> notes = layout.notes();
        for (int note = 0; note < notes.size(); note++) {
            lines.add("[note " + (note + 1) + "] " + notes.get(note).zh());
            lines.add("[note " + (note + 1) + "] " + notes.get(note).en());
        }
        Set<Flag> flags = flags(table);
        if (!flags.isEmpty()) {
            lines.add(BLANK_CELLS);
        }
        for (Flag flag : flags) {
            String zh = flag.mark() + " " + flag.meaning().zh();
            if (zh.length() + flag.meaning().en().length() <= LONGEST_LINE) {
                lines.add(zh + " " + flag.meaning().en());
            } else { // a line that runs out of the table makes its print small
                lines.add(zh);
                lines.add(flag.mark() + " " + flag.meaning().en());
            }
        }
        origins.forEach(origin -> lines.add("资料来源 Source: " + origin));
        return lines;
    }

    private static Set<Flag> flags(FilledTable table) {
        Set<Flag> flags = new TreeSet<>();
        table.rows().forEach(row -> row.cells().forEach(cell -> flags.addAll(cell.flags())));
        return flags;
    }

    /** Adds a row of sources for each value. */
    void enlist(SourceRows sources) {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).cells().size(); column++) {
                FilledTable.Cell cell = table.rows().get(row).cells().get(column);
                var decision = cell.source();
                if (decision != null) {
                    CellPlace place =
                            new CellPlace(SheetNames.of(table.layout()), firstRow() + row, columns.placeOf(column));
                    Label name = table.rows().get(row).label();
                    sources.add(
                            cell,
                            new EvidenceRow(
                                    place,
                                    name,
                                    columns.headOf(column),
                                    cell.observation().orElseThrow(),
                                    decision));
                }
            }
        }
    }

    void write(Worksheet sheet, SourceRows sources) {
        sheet.widths(columns.widths());
        Label title = table.layout().title();
        sheet.title(
                "表 " + table.layout().id() + "  " + title.zh(),
                "Table " + table.layout().id() + "  " + title.en());
        preface.forEach(line -> sheet.line(line, sheet.styles().line()));
        sheet.linkLine("返回目录 Back to the contents", SheetNames.CONTENTS);
        for (int chart = 0; chart < charts(); chart++) {
            String target = SheetNames.chart(table.layout(), chart);
            sheet.linkLine("图形见 Chart: " + target, target);
        }
        if (table.rows().isEmpty()) {
            sheet.line("本期没有数据。 No data in this release.", sheet.styles().line());
            sheet.finish(0, false);
            return;
        }
        sheet.heads(columns.heads(), columns.looks(sheet.styles()));
        for (int row = 0; row < table.rows().size(); row++) {
            row(sheet, row, sources);
        }
        sheet.table(SheetNames.tableObjectOf(table.layout()));
        sheet.finish(columns.hasParts() ? 2 : 1, columns.totalWidth() > WIDTH_OF_UPRIGHT_PAGE);
    }

    /** Title in two languages, the preface, the way back, the charts, the heads. */
    int firstRow() {
        return 2 + preface.size() + 1 + charts() + 1;
    }

    TableColumns columns() {
        return columns;
    }

    /** How many charts the table has; none without values. */
    int charts() {
        return table.hasValues() ? table.layout().charts().size() : 0;
    }

    private void row(Worksheet sheet, int index, SourceRows sources) {
        FilledTable.Row row = table.rows().get(index);
        boolean last = index == table.rows().size() - 1;
        Row line = sheet.newRow();
        Worksheet.cell(line, 0, row.label().both(), sheet.styles().name(table.depthOf(index), last));
        if (columns.hasParts()) {
            Worksheet.cell(line, 1, nameOf(row.parent()), sheet.styles().text(last));
        }
        for (int column = 0; column < row.cells().size(); column++) {
            value(sheet, line, column, row.cells().get(column), sources);
        }
    }

    private String nameOf(String code) {
        return table.rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(row -> row.label().both())
                .orElse("—");
    }

    private void value(Worksheet sheet, Row line, int column, FilledTable.Cell cell, SourceRows sources) {
        boolean last = line.getRowNum() == firstRow() + table.rows().size() - 1;
        int place = columns.placeOf(column);
        BigDecimal value = cell.value();
        if (value == null) {
            Worksheet.cell(line, place, "", sheet.styles().number(0, last));
        } else {
            Cell number = Worksheet.cell(
                    line, place, value.doubleValue(), sheet.styles().number(value.scale(), last));
            CellPlace source = sources.placeOf(cell);
            sheet.link(number, source.sheet(), source.row(), source.column());
        }
        if (columns.hasMarks(column)) {
            Worksheet.cell(line, place + 1, cell.marks(), sheet.styles().beside(last));
        }
    }
}
