package org.yearbook.publish.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.yearbook.domain.layout.Chapter;
import org.yearbook.domain.layout.ChartLayout;
import org.yearbook.domain.layout.Label;
import org.yearbook.domain.layout.TableLayout;
import org.yearbook.domain.layout.YearbookLayout;
import org.yearbook.publish.table.FilledTable;

/** The table of contents, whose rows lead to the sheets. */
final class ContentsSheet {

    private static final List<String> HEADS = List.of("工作表\nSheet", "章\nChapter", "名称", "Title");
    private static final List<Integer> WIDTHS = List.of(24, 36, 44, 52);
    private static final Label FRONT = new Label("前置", "Front matter");
    private static final Label APPENDIX = new Label("附录", "Appendix");

    private record Line(String sheet, Label chapter, Label title) {}

    /** How many sheets there are of a kind. */
    record Sheets(int further, int conflicts, int revisions, int sources) {}

    private final List<Line> lines;

    private ContentsSheet(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * @param tables as they are filled, for a release decides their years
     * @param sheets how many there are of those of which there may be several
     */
    static ContentsSheet of(YearbookLayout layout, List<FilledTable> tables, Sheets sheets) {
        Map<String, FilledTable> filled = new HashMap<>();
        tables.forEach(table -> filled.put(table.layout().id(), table));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                SheetNames.INTRODUCTION, FRONT, new Label("编制方法与各章简要说明", "Methods and introductions to the chapters")));
        lines.add(new Line(SheetNames.NOTES, FRONT, new Label("标记与注释", "Flags and notes")));
        for (Chapter chapter : layout.chapters()) {
            for (TableLayout table : chapter.tables()) {
                FilledTable found = filled.get(table.id());
                if (found != null) {
                    add(lines, chapter, found);
                }
            }
        }
        addAppendix(lines, sheets);
        return new ContentsSheet(lines);
    }

    private static void add(List<Line> lines, Chapter chapter, FilledTable table) {
        TableLayout layout = table.layout();
        lines.add(new Line(SheetNames.of(layout), chapter.title(), layout.title()));
        List<ChartLayout> charts = table.hasValues() ? layout.charts() : List.of();
        for (int chart = 0; chart < charts.size(); chart++) {
            Label title = charts.get(chart).title();
            lines.add(new Line(
                    SheetNames.chart(layout, chart),
                    chapter.title(),
                    new Label("图：" + title.zh(), "Chart: " + title.en())));
        }
    }

    private static void addAppendix(List<Line> lines, Sheets sheets) {
        lines.add(new Line(SheetNames.EXPLANATIONS, APPENDIX, new Label("主要统计指标解释", "Explanation of main indicators")));
        lines.add(new Line(
                SheetNames.TARGETS,
                APPENDIX,
                new Label("来源所述目标与预测（非统计数）", "Targets and forecasts of the sources (no observations)")));
        add(
                lines,
                SheetNames.FURTHER,
                sheets.further(),
                new Label("各表未列的公布数值", "Published values that no table shows"));
        lines.add(new Line(
                SheetNames.NOT_PUBLISHED,
                APPENDIX,
                new Label("来源提及而本年鉴未公布的数字", "Figures of the sources that are not published")));
        add(lines, SheetNames.CONFLICTS, sheets.conflicts(), new Label("各文件不一致的数值及其处理", "Conflicting values"));
        add(lines, SheetNames.REVISIONS, sheets.revisions(), new Label("上一版数值的修订", "Revisions of the edition before"));
        add(lines, SheetNames.SOURCES, sheets.sources(), new Label("每个数值的出处", "Sources of each value"));
        lines.add(new Line(SheetNames.DOCUMENTS, APPENDIX, new Label("所用文件", "Documents")));
    }

    private static void add(List<Line> lines, String first, int sheets, Label title) {
        for (int sheet = 0; sheet < sheets; sheet++) {
            lines.add(new Line(SheetNames.numbered(first, sheet), APPENDIX, title));
        }
    }

    void write(Worksheet sheet) {
        sheet.widths(WIDTHS);
        sheet.title("目录", "Contents");
        sheet.heads(HEADS);
        for (int index = 0; index < lines.size(); index++) {
            row(sheet, lines.get(index), index == lines.size() - 1);
        }
        sheet.table("Contents");
        sheet.finish(0, true);
    }

    private static void row(Worksheet sheet, Line line, boolean last) {
        CellStyles styles = sheet.styles();
        Row row = sheet.newRow();
        Cell link = Worksheet.cell(row, 0, line.sheet(), styles.link(last));
        sheet.link(link, line.sheet(), 0, 0);
        Worksheet.cell(row, 1, line.chapter().both(), styles.text(last));
        Worksheet.cell(row, 2, line.title().zh(), styles.text(last));
        Worksheet.cell(row, 3, line.title().en(), styles.text(last));
    }
}
