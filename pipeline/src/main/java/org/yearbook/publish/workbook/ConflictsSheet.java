package org.yearbook.publish.workbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
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
import org.yearbook.publish.EvidenceRow;
import org.yearbook.publish.EvidenceRow.CellPlace;
import org.yearbook.publish.PrintedForm;
import org.yearbook.publish.csv.ReconciliationCsv;
import org.yearbook.publish.table.CellFlags;

/** The sheet of disagreement: each value that is not published because another one is, and why. */
final class ConflictsSheet {

    private static final int PUBLISHED = 2;
    private static final int OTHER = 4;

    private static final LongTable TABLE = new LongTable(
            new LongTable.Form(
                    SheetNames.CONFLICTS,
                    List.of(34, 13, 17, 22, 17, 30, 14, 70, 11, 26, 30, 60),
                    new Label("冲突", "Conflicts"),
                    List.of(
                            "各文件数值不一致之处：公布哪个、不采用哪个、为什么；数值链接到“来源”表。",
                            "Where documents disagree: what is published, what is not, and why. Values lead to the sheet of"
                                    + " sources."),
                    List.of(
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
                            "编号\nGroup"),
                    "没有冲突。 There are none.",
                    "Conflicts",
                    9,
                    1),
            // Two links a row.
            LongTable.MOST_LINKS / 2);

    private record Line(Decision decision, Observation other, String treatment, ReasonCode reason) {}

    private final CodeNames names;
    private final Iterable<Decision> decisions;
    private int firstSource;
    private int count;

    /**
     * The sheet of these decisions.
     *
     * @param decisions by series
     */
    ConflictsSheet(CodeNames names, Iterable<Decision> decisions) {
        this.names = names;
        this.decisions = decisions;
    }

    private Stream<Line> lines() {
        return ConflictPairs.among(decisions)
                .flatMap(pairs -> pairs.decisions().stream()
                        .flatMap(decision -> Stream.concat(rejected(decision), ofOtherBasis(decision, pairs))));
    }

    private Stream<Line> rejected(Decision decision) {
        return decision.candidates().stream()
                .filter(CellFlags::isReplaced)
                .sorted(ReconciliationCsv.CHOSEN_FIRST)
                .map(candidate -> new Line(decision, candidate.observation(), "不采用\nrejected", candidate.reason()));
    }

    /** The values for the same thing that stand in series of their own; each pair once. */
    private Stream<Line> ofOtherBasis(Decision decision, ConflictPairs pairs) {
        return decision.candidates().stream()
                .filter(CellFlags::isOfOtherBasis)
                .map(Candidate::reason)
                .distinct()
                .flatMap(reason -> pairs.after(decision).stream()
                        .flatMap(other -> other.chosen().stream())
                        .map(other -> new Line(decision, other, "各自成列\nkept apart", reason)));
    }

    /** Adds a row of sources for each value of the sheet. */
    void enlist(SourceRows sources) {
        int values = 0;
        for (Iterator<Line> lines = lines().iterator(); lines.hasNext(); count++) {
            values += lines.next().decision().chosen().isPresent() ? 2 : 1;
        }
        firstSource = sources.addAll(this::evidence, values);
    }

    /** How many sheets they take; known when they are enlisted. */
    int sheets() {
        return TABLE.sheets(count);
    }

    /** The values of a line that have a source: what is published, if anything is, and the other. */
    private static Stream<Observation> sides(Line line) {
        return Stream.concat(line.decision().chosen().stream(), Stream.of(line.other()));
    }

    private Iterator<EvidenceRow> evidence() {
        Count rows = new Count(0);
        return lines().flatMap(line -> evidence(line, rows.next())).iterator();
    }

    private Stream<EvidenceRow> evidence(Line line, int row) {
        return sides(line)
                .map(side -> new EvidenceRow(
                        TABLE.place(row, side.equals(line.other()) ? OTHER : PUBLISHED),
                        names.series(side.series()),
                        names.name(Dimension.TIME_PERIOD, side.period().code()),
                        side,
                        line.decision()));
    }

    /**
     * Writes them.
     *
     * @param sheets makes a sheet of a name
     */
    void write(Function<String, Worksheet> sheets, SourceRows sources) {
        Count numbers = new Count(firstSource);
        TABLE.write(sheets, () -> lines().iterator(), (Worksheet sheet, Line line, boolean last) -> {
            Row row = sheet.newRow();
            List<String> words = words(line);
            for (int column = 0; column < words.size(); column++) {
                Worksheet.cell(row, column, words.get(column), sheet.styles().text(last));
            }
            if (line.decision().chosen().isPresent()) {
                link(sheet, row.getCell(PUBLISHED), sources.place(numbers.next()), last);
            }
            link(sheet, row.getCell(OTHER), sources.place(numbers.next()), last);
        });
    }

    private static void link(Worksheet sheet, Cell cell, CellPlace source, boolean last) {
        cell.setCellStyle(sheet.styles().link(last));
        sheet.link(cell, source.sheet(), source.row(), source.column());
    }

    private List<String> words(Line line) {
        Decision decision = line.decision();
        Label series = names.series(decision.series());
        SeriesKey otherSeries = line.other().series();
        List<String> words = new ArrayList<>();
        words.add(series.zh() + "\n" + series.en());
        words.add(names.name(Dimension.TIME_PERIOD, decision.period().code()).both());
        words.add(decision.chosen().map(ConflictsSheet::printed).orElse("不公布 none"));
        words.add(decision.chosen().map(ConflictsSheet::origin).orElse("—"));
        words.add(printed(line.other()));
        words.add(origin(line.other())
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
