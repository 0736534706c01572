package org.yearbook.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.SeriesKey;
import org.yearbook.domain.layout.Dimension;
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
            "编号 Group");
    private static final List<Integer> WIDTHS = List.of(32, 32, 14, 16, 34, 16, 40, 16, 16, 18, 60, 16, 40);

    private final CodeNames names;
    private final List<Decision> decisions;

    ConflictsSheet(CodeNames names, List<Decision> decisions) {
        this.names = names;
        this.decisions = decisions;
    }

    void write(Worksheet sheet) {
        List<List<String>> rows = decisions.stream()
                .flatMap(decision -> Stream.concat(rejected(decision), ofOtherBasis(decision)))
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

    private Stream<List<String>> rejected(Decision decision) {
        return decision.candidates().stream()
                .filter(TableFilling::isReplaced)
                .sorted(ReconciliationCsv.CHOSEN_FIRST)
                .map(candidate -> row(decision, candidate.observation(), "不采用 rejected", candidate.reason()));
    }

    /** The values for the same thing that stand in series of their own; each pair once. */
    private Stream<List<String>> ofOtherBasis(Decision decision) {
        return decision.candidates().stream()
                .filter(TableFilling::isOfOtherBasis)
                .map(Candidate::reason)
                .distinct()
                .flatMap(reason -> decisions.stream()
                        .filter(other -> isSameButForBasis(decision, other)
                                && decision.series().compareTo(other.series()) < 0)
                        .flatMap(other -> other.chosen().stream())
                        .map(other -> row(decision, other, "各自成列 kept apart", reason)));
    }

    private static boolean isSameButForBasis(Decision one, Decision other) {
        SeriesKey left = one.series();
        SeriesKey right = other.series();
        return one.period().equals(other.period())
                && left.indicator().equals(right.indicator())
                && left.flow() == right.flow()
                && left.measure() == right.measure()
                && left.refArea().equals(right.refArea())
                && left.counterpartArea().equals(right.counterpartArea());
    }

    private List<String> row(Decision decision, Observation other, String treatment, ReasonCode reason) {
        Label series = names.series(decision.series());
        Optional<Observation> chosen = decision.chosen();
        String otherSeries = other.series().equals(decision.series())
                ? ""
                : " — " + names.series(other.series()).both();
        return List.of(
                series.zh(),
                series.en(),
                names.name(Dimension.TIME_PERIOD, decision.period().code()).both(),
                chosen.map(value -> value.figure().number().printed()).orElse(""),
                chosen.map(ConflictsSheet::origin).orElse(""),
                other.figure().number().printed(),
                origin(other) + otherSeries,
                treatment,
                decision.rule().code(),
                reason.code(),
                decision.explanation(),
                decision.open() ? "待审定 open" : "已裁定 decided",
                decision.groupId());
    }

    private static String origin(Observation observation) {
        return PrintedForm.documentAndPage(observation.figure().citation());
    }
}
