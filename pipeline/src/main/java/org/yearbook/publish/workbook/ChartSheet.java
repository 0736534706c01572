package org.yearbook.publish.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.yearbook.domain.layout.ChartLayout;
import org.yearbook.domain.layout.Label;
import org.yearbook.domain.layout.TableLayout;
import org.yearbook.publish.table.FilledTable;

/** The sheet of one chart: what it shows in words, then the chart, which draws the cells of the sheet of its table. */
final class ChartSheet {

    private static final int WIDTH = 118;
    private static final int ROWS = 28;

    /** A bar and its name need so many rows of the sheet in height. */
    private static final double ROWS_OF_A_BAR = 1.3;

    private final FilledTable table;
    private final TableSheet sheetOfTable;
    private final ChartLayout layout;

    ChartSheet(FilledTable table, TableSheet sheetOfTable, int chart) {
        this.table = table;
        this.sheetOfTable = sheetOfTable;
        this.layout = table.layout().charts().get(chart);
    }

    void write(Worksheet sheet) {
        TableLayout tableLayout = table.layout();
        sheet.widths(List.of(WIDTH));
        sheet.title(
                "图 " + tableLayout.id() + "  " + layout.title().zh(),
                "Chart " + tableLayout.id() + "  " + layout.title().en());
        List<String> words = inWords();
        words.forEach(line -> sheet.line(line, sheet.styles().paragraph()));
        String target = SheetNames.of(tableLayout);
        sheet.linkLine("数据见 Data: " + target, target);
        sheet.linkLine("返回目录 Back to the contents", SheetNames.CONTENTS);
        if (hasValues()) {
            draw(sheet, words);
        }
        sheet.finish(0, true);
        sheet.printOnOnePage();
    }

    /** The table may have values in other columns only. */
    private boolean hasValues() {
        return table.rows().subList(0, rows()).stream()
                .anyMatch(row -> layout.columns().stream()
                        .anyMatch(id -> row.cells().get(table.indexOf(id)).value() != null));
    }

    private void draw(Worksheet sheet, List<String> words) {
        int first = sheet.nextRow() + 1;
        int height = layout.type() == ChartLayout.Type.BAR
                ? Math.max(ROWS, (int)
                        Math.ceil(ROWS_OF_A_BAR * rows() * layout.columns().size()))
                : ROWS;
        XSSFDrawing drawing = sheet.base().createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, first, 1, first + height));
        new ChartDrawing(table, sheetOfTable, layout, rows()).draw(chart);
        describe(drawing, String.join(" ", words));
    }

    /** The rows that it draws: those that the release decided, else all, up to the number that the layout asks for. */
    private int rows() {
        int rows = table.found() > 0 ? table.found() : table.rows().size();
        return layout.atMost() == 0 ? rows : Math.min(rows, layout.atMost());
    }

    /** What the chart shows, for those who do not see it: each column from its first value to its last. */
    private List<String> inWords() {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (String id : layout.columns()) {
            int column = table.indexOf(id);
            List<FilledTable.Row> drawn = table.rows().subList(0, rows()).stream()
                    .filter(row -> row.cells().get(column).value() != null)
                    .toList();
            if (!drawn.isEmpty()) {
                Label head = table.layout().columns().get(column).head();
                FilledTable.Row first = drawn.get(0);
                FilledTable.Row last = drawn.get(drawn.size() - 1);
                Label unit = table.layout().columns().get(column).unit().name();
                zh.add(String.format(
                        Locale.ROOT,
                        "%s：%s %s，%s %s（%s）",
                        head.zh(),
                        first.label().zh(),
                        digits(first, column),
                        last.label().zh(),
                        digits(last, column),
                        unit.zh()));
                en.add(String.format(
                        Locale.ROOT,
                        "%s: %s %s, %s %s (%s)",
                        head.en(),
                        first.label().en(),
                        digits(first, column),
                        last.label().en(),
                        digits(last, column),
                        unit.en()));
            }
        }
        if (zh.isEmpty()) {
            return List.of("图中各列没有数值，原因见数据所在表。", "Its columns have no values; the table of its data says why.");
        }
        return List.of("首末值：" + String.join("；", zh) + "。", "First and last values: " + String.join("; ", en) + ".");
    }

    private static String digits(FilledTable.Row row, int column) {
        var value = row.cells().get(column).value();
        return value == null ? "" : String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
    }

    private void describe(XSSFDrawing drawing, String words) {
        var properties = drawing.getCTDrawing()
                .getTwoCellAnchorArray(0)
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName("Chart " + table.layout().id());
        properties.setDescr(layout.title().zh() + " " + layout.title().en() + ". " + words);
    }
}
