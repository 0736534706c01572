package org.yearbook.publish.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.yearbook.domain.Figure;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.FigureStatus;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.Period;
import org.yearbook.domain.Reading;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.publish.CodeNames;

/**
 * The sheets of what the sources say and the yearbook does not publish: targets and forecasts, which are no
 * observations; and what is on no series of the yearbook, with the reason. A figure that several documents print alike
 * is one row.
 */
final class UnusedFigures {

    private static final List<String> HEADS = List.of(
            "类别\nKind",
            "主题\nSubject",
            "度量\nMeasure",
            "地区\nArea",
            "时期\nPeriod",
            "数值\nValue",
            "单位\nUnit",
            "限定词\nQualifier",
            "原文\nQuote",
            "文件\nDocument",
            "页\nPage",
            "原因\nReason");
    private static final List<Integer> WIDTHS = List.of(14, 26, 16, 16, 12, 14, 12, 10, 50, 26, 7, 24);

    private final CodeNames names;
    private final List<NormalisedFigure> figures;

    UnusedFigures(CodeNames names, List<NormalisedFigure> figures) {
        this.names = names;
        this.figures = figures.stream()
                .filter(figure -> figure.status() != FigureStatus.USED)
                .toList();
    }

    void writeTargets(Worksheet sheet) {
        sheet.title("目标与预测", "Targets and forecasts");
        write(
                sheet,
                "Targets",
                "来源所述目标与预测，不是统计数，不进入各表。 What the sources aim at or expect; no observations, in no table.",
                figures.stream().filter(UnusedFigures::isAhead).toList());
    }

    void writeOthers(Worksheet sheet) {
        sheet.title("未公布的数字", "Figures not published");
        write(
                sheet,
                "Not_published",
                "来源提及而本年鉴未公布的数字及其原因；全部数字见 figures.csv。 What the sources mention and the yearbook does"
                        + " not publish, with the reason; figures.csv has all.",
                figures.stream().filter(figure -> !isAhead(figure)).toList());
    }

    private static boolean isAhead(NormalisedFigure figure) {
        FigureKind kind = figure.figure().kind();
        return kind == FigureKind.TARGET || kind == FigureKind.FORECAST;
    }

    private void write(Worksheet sheet, String name, String line, List<NormalisedFigure> wanted) {
        sheet.widths(WIDTHS);
        sheet.line(line, sheet.styles().line());
        Map<List<String>, List<NormalisedFigure>> alike = new LinkedHashMap<>();
        wanted.forEach(figure ->
                alike.computeIfAbsent(key(figure), key -> new ArrayList<>()).add(figure));
        if (alike.isEmpty()) {
            sheet.line("没有此类数字。 There are none.", sheet.styles().line());
            sheet.finish(0, true);
            return;
        }
        sheet.heads(HEADS);
        int left = alike.size();
        for (List<NormalisedFigure> group : alike.values()) {
            left--;
            row(sheet, group, left == 0);
        }
        sheet.table(name);
        sheet.finish(0, true);
    }

    /** What makes two figures alike: all that a row shows but for where it stands. */
    private List<String> key(NormalisedFigure figure) {
        List<String> key = new ArrayList<>(words(figure));
        key.add(figure.figure().number().value().toPlainString());
        key.add(figure.figure().number().unit());
        key.add(figure.reason());
        return key;
    }

    private List<String> words(NormalisedFigure figure) {
        Reading reading = figure.figure().reading();
        Period period = reading.period();
        String indicator = figure.series().indicator();
        String subject = figure.figure().subject();
        return List.of(
                names.word(figure.figure().kind().code()).both(),
                indicator.isEmpty()
                        ? (subject.isEmpty() ? "—" : subject)
                        : names.name(Dimension.INDICATOR, indicator).both(),
                names.word(figure.series().measure().code()).both(),
                figure.series().refArea().isEmpty()
                        ? ""
                        : names.name(Dimension.REF_AREA, figure.series().refArea())
                                .both(),
                period == null
                        ? ""
                        : names.name(Dimension.TIME_PERIOD, period.code()).both());
    }

    private void row(Worksheet sheet, List<NormalisedFigure> group, boolean last) {
        CellStyles styles = sheet.styles();
        Figure first = group.get(0).figure();
        Row row = sheet.newRow();
        List<String> words = words(group.get(0));
        for (int column = 0; column < words.size(); column++) {
            Worksheet.cell(row, column, words.get(column), styles.text(last));
        }
        Worksheet.cell(
                row,
                5,
                first.number().value().doubleValue(),
                styles.number(Math.max(0, first.number().value().scale()), last));
        Worksheet.cell(row, 6, first.number().unit(), styles.beside(last));
        Worksheet.cell(row, 7, first.number().hedge(), styles.text(last));
        Worksheet.cell(row, 8, first.citation().quote(), styles.text(last));
        Worksheet.cell(row, 9, documents(group), styles.text(last));
        Worksheet.cell(row, 10, first.citation().page(), styles.number(0, last));
        Worksheet.cell(row, 11, names.word(group.get(0).reason()).both(), styles.beside(last));
    }

    private static String documents(List<NormalisedFigure> group) {
        return group.stream()
                .map(figure -> figure.figure().citation().document())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining("\n"));
    }
}
