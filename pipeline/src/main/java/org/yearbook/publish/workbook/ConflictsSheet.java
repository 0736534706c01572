package org.yearbook.publish.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.SeriesKey;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.Label;
import org.yearbook.publish.CodeNames;
import org.yearbook.publish.Evidence;
import org.yearbook.publish.Evidence.CellPlace;
import org.yearbook.publish.PrintedForm;
import org.yearbook.publish.csv.ReconciliationCsv;
import org.yearbook.publish.table.TableFilling;

/** The sheet of disagreement: each value that is not published because another one is, and why. */
final class ConflictsSheet {

    private static final List<String> HEADS = List.of(
            "序列\nSeries",
            "时期\nPeriod",
            "公布数值\nPublished",
            "公布数值来源\nPublished from",
            "其他数值\nOther value",
            "其他数值来源\nOther from",
            "处理\nTreatment",
            "说明\nExplanation",
            "状态\nStatus",
            "裁定规则\nRule",
            "原因\nReason",
            "编号\nGroup");
    private static final List<Integer> WIDTHS = List.of(34, 13, 17, 22, 17, 30, 14, 70, 11, 26, 30, 60);
    private static final int PRINTED = 9;
    private static final int PUBLISHED = 2;
    private static final int OTHER = 4;

    /** Title in two languages, a line in each, the heads. */
    private static final int FIRST_ROW = 5;

    /** Stands for one side of a row where sources are looked up. */
    private record Side(Observation observation) {}

    private record Line(Decision decision, List<Side> published, Side other, String treatment, ReasonCode reason) {}

    private final CodeNames names;
    private final List<Line> lines;

    ConflictsSheet(CodeNames names, List<Decision> decisions) {
        this.names = names;

        ConflictPairs pairs = new ConflictPairs(decisions);
        this.lines = decisions.stream()
                .flatMap(decision -> Stream.concat(rejected(decision), ofOtherBasis(decision, pairs)))
                .toList();
    }

    private Stream<Line> rejected(Decision decision) {
        return decision.candidates().stream()
                .filter(TableFilling::isReplaced)
                .sorted(ReconciliationCsv.CHOSEN_FIRST)
                .map(candidate -> line(decision, candidate.observation(), "不采用\nrejected", candidate.reason()));
    }

    /** The values for the same thing that stand in series of their own; each pair once. */
    private Stream<Line> ofOtherBasis(Decision decision, ConflictPairs pairs) {
        return decision.candidates().stream()
                .filter(TableFilling::isOfOtherBasis)
                .map(Candidate::reason)
                .distinct()
                .flatMap(reason -> pairs.after(decision).stream()
                        .flatMap(other -> other.chosen().stream())
                        .map(other -> line(decision, other, "各自成列\nkept apart", reason)));
    }

    private static Line line(Decision decision, Observation other, String treatment, ReasonCode reason) {
        return new Line(
                decision, decision.chosen().stream().map(Side::new).toList(), new Side(other), treatment, reason);
    }

    /** Adds a row of sources for each value of the sheet. */
    void enlist(SourceRows sources) {
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            int row = FIRST_ROW + index;
            line.published().forEach(side -> enlist(sources, line, side, new CellPlace(SheetNames.CONFLICTS, row, 2)));
            enlist(sources, line, line.other(), new CellPlace(SheetNames.CONFLICTS, row, OTHER));
        }
    }

    private void enlist(SourceRows sources, Line line, Side side, CellPlace place) {
        Label period =
                names.name(Dimension.TIME_PERIOD, side.observation().period().code());
        sources.add(
                side,
                new Evidence(
                        place, names.series(side.observation().series()), period, side.observation(), line.decision()));
    }

    void write(Worksheet sheet, SourceRows sources) {
        sheet.widths(WIDTHS);
        sheet.title("冲突", "Conflicts");
        sheet.line("各文件数值不一致之处：公布哪个、不采用哪个、为什么；数值链接到“来源”表。", sheet.styles().line());
        sheet.line(
                "Where documents disagree: what is published, what is not, and why. Values lead to the sheet of sources.",
                sheet.styles().line());
        if (lines.isEmpty()) {
            sheet.line("没有冲突。 There are none.", sheet.styles().line());
            sheet.finish(0, true);
            return;
        }
        sheet.heads(HEADS);
        for (int index = 0; index < lines.size(); index++) {
            row(sheet, lines.get(index), index == lines.size() - 1, sources);
        }
        sheet.table("Conflicts");
        sheet.printOnly(PRINTED);
        sheet.finish(1, true);
    }

    private void row(Worksheet sheet, Line line, boolean last, SourceRows sources) {
        Row row = sheet.newRow();
        List<String> words = words(line);
        for (int column = 0; column < words.size(); column++) {
            Worksheet.cell(row, column, words.get(column), sheet.styles().text(last));
        }
        line.published().forEach(side -> link(sheet, row.getCell(PUBLISHED), sources.placeOf(side), last));
        link(sheet, row.getCell(OTHER), sources.placeOf(line.other()), last);
    }

    private static void link(Worksheet sheet, Cell cell, CellPlace source, boolean last) {
        cell.setCellStyle(sheet.styles().link(last));
        sheet.link(cell, source.sheet(), source.row(), source.column());
    }

    private List<String> words(Line line) {
        Decision decision = line.decision();
        Label series = names.series(decision.series());
        SeriesKey otherSeries = line.other().observation().series();
        List<String> words = new ArrayList<>();
        words.add(series.zh() + "\n" + series.en());
        words.add(names.name(Dimension.TIME_PERIOD, decision.period().code()).both());
        words.add(decision.chosen().map(ConflictsSheet::printed).orElse("不公布 none"));
        words.add(decision.chosen().map(ConflictsSheet::origin).orElse("—"));
        words.add(printed(line.other().observation()));
        words.add(origin(line.other().observation())
                + (otherSeries.equals(decision.series())
                        ? ""
                        : "\n" + names.series(otherSeries).both()));
        words.add(line.treatment());
        words.add(decision.explanation());
        words.add(decision.open() ? "待审定\nopen" : "已裁定\ndecided");
        words.add(names.word(decision.rule().code()).both());
        words.add(names.word(line.reason().code()).both());
        words.add(decision.groupId());
        return words;
    }

    private static String printed(Observation observation) {
        return observation.figure().number().printed();
    }

    private static String origin(Observation observation) {
        return PrintedForm.documentAndPage(observation.figure().citation());
    }
}
