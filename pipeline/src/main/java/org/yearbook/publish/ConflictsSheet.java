package org.yearbook.publish;

import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.layout.Label;

/** The sheet of disagreement: each value that is not published because another one is, and why. */
final class ConflictsSheet {

    private static final List<String> HEADS = List.of(
            "序列",
            "Series",
            "时期 Period",
            "公布数值 Published value",
            "公布数值来源 Published from",
            "其他数值 Other value",
            "其他数值来源 Other from",
            "处理 Treatment",
            "裁定规则 Rule",
            "原因 Reason",
            "说明 Explanation",
            "状态 Status",
            "序列编码 Series key");
    private static final List<Integer> WIDTHS = List.of(36, 36, 14, 18, 34, 18, 34, 14, 18, 20, 60, 16, 40);

    private final CodeNames names;
    private final List<Decision> decisions;

    ConflictsSheet(CodeNames names, List<Decision> decisions) {
        this.names = names;
        this.decisions = decisions;
    }

    void write(Worksheet sheet) {
        List<List<String>> rows = decisions.stream()
                .flatMap(decision -> decision.candidates().stream()
                        .filter(candidate ->
                                TableFilling.isReplaced(candidate) || TableFilling.isOfOtherBasis(candidate))
                        .sorted(ReconciliationCsv.CHOSEN_FIRST)
                        .map(candidate -> row(decision, candidate)))
                .toList();
        sheet.title("冲突", "Conflicts");
        sheet.line(
                "各文件数值不一致之处：公布哪个、不采用哪个、为什么。 Where documents disagree: what is published, what is not," + " and why.",
                sheet.styles().line());
        if (rows.isEmpty()) {
            sheet.line("没有冲突。 There are none.", sheet.styles().line());
            sheet.finish(0, true);
            return;
        }
        TextTable.write(sheet, HEADS, rows);
        sheet.table("Conflicts");
        sheet.widths(WIDTHS);
        sheet.finish(1, true);
    }

    private List<String> row(Decision decision, Candidate other) {
        Label series = names.series(decision.series());
        Optional<Observation> chosen = decision.chosen();
        Observation observation = other.observation();
        boolean sameSeries = observation.series().equals(decision.series());
        return List.of(
                series.zh(),
                series.en(),
                decision.period().code(),
                chosen.map(value -> PrintedForm.of(value.figure())).orElse(""),
                chosen.map(ConflictsSheet::origin).orElse(""),
                PrintedForm.of(observation.figure()),
                origin(observation)
                        + (sameSeries
                                ? ""
                                : " (" + names.series(observation.series()).both() + ")"),
                treatment(other),
                decision.rule().code(),
                other.reason().code(),
                decision.explanation(),
                decision.open() ? "待审定 open" : "已裁定 decided",
                decision.series().toString());
    }

    private static String treatment(Candidate candidate) {
        return TableFilling.isReplaced(candidate) ? "不采用 rejected" : "另列 kept apart";
    }

    private static String origin(Observation observation) {
        return PrintedForm.documentAndPage(observation.figure().citation());
    }
}
