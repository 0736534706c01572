package org.yearbook.publish.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.yearbook.domain.Decision;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.Label;
import org.yearbook.publish.CodeNames;
import org.yearbook.publish.Evidence;
import org.yearbook.publish.Evidence.CellPlace;
import org.yearbook.publish.csv.CsvColumn;
import org.yearbook.publish.revision.PublishedValue;
import org.yearbook.publish.revision.Revision;
import org.yearbook.publish.revision.Revision.Change;

/** The sheet of revisions: each value of the edition before that is another one now or is not published again. */
final class RevisionsSheet {

    private static final List<String> HEADS = List.of(
            "序列\nSeries",
            "时期\nPeriod",
            "上一版数值\nEarlier value",
            "上一版来源\nEarlier from",
            "本版数值\nValue now",
            "本版来源\nNow from",
            "变动（%）\nChange (%)",
            "变化\nWhat changed",
            "原因\nReason");
    private static final List<Integer> WIDTHS = List.of(44, 14, 18, 32, 18, 32, 12, 20, 24);
    private static final int NOW = 4;
    private static final int RELATIVE = 6;
    private static final int DECIMALS_OF_PERCENT = 2;

    /** Title in two languages, two lines, the heads. */
    private static final int FIRST_ROW = 5;

    private final CodeNames names;
    private final YearbookContent content;
    private final List<Revision> shown;
    private final Map<String, Decision> decisions = new TreeMap<>();

    RevisionsSheet(CodeNames names, YearbookContent content) {
        this.names = names;
        this.content = content;
        this.shown = content.revisions().all().stream()
                .filter(revision -> revision.change() == Change.REVISED || revision.change() == Change.REMOVED)
                .sorted(Comparator.comparing(Revision::change))
                .toList();
        Set<String> revised = shown.stream()
                .filter(revision -> revision.change() == Change.REVISED)
                .map(revision -> revision.any().id())
                .collect(Collectors.toSet());
        if (!revised.isEmpty()) {
            for (Decision decision : content.decisions()) {
                String id = decision.series() + "@" + decision.period();
                if (revised.contains(id)) {
                    decisions.put(id, decision);
                }
            }
        }
    }

    /** Adds a row of sources for each value that replaces one of the edition before. */
    void enlist(SourceRows sources) {
        for (int index = 0; index < shown.size(); index++) {
            Revision revision = shown.get(index);
            if (revision.change() == Change.REVISED) {
                sources.add(revision, evidence(revision, FIRST_ROW + index));
            }
        }
    }

    private Evidence evidence(Revision revision, int row) {
        Decision decision = decisions.get(revision.any().id());
        if (decision == null) {
            throw new IllegalArgumentException(
                    "Expecting a decision about " + revision.any().id());
        }
        return new Evidence(
                new CellPlace(SheetNames.REVISIONS, row, NOW),
                names.series(decision.series()),
                period(revision),
                decision.chosen().orElseThrow(),
                decision);
    }

    void write(Worksheet sheet, SourceRows sources) {
        sheet.widths(WIDTHS);
        sheet.title("修订", "Revisions");
        Label summary = summary();
        sheet.line(summary.zh(), sheet.styles().line());
        sheet.line(summary.en(), sheet.styles().line());
        if (shown.isEmpty()) {
            sheet.finish(0, true);
            return;
        }
        sheet.heads(HEADS);
        for (int index = 0; index < shown.size(); index++) {
            row(sheet, shown.get(index), sources, index == shown.size() - 1);
        }
        sheet.table("Revisions");
        sheet.finish(1, true);
    }

    private Label summary() {
        if (content.earlier().isEmpty()) {
            return new Label(
                    "没有可比较的上一版。本版各文件之间的新旧数值见“冲突”表。",
                    "There is no edition before to compare with. Earlier and later values of this edition's documents are in"
                            + " the sheet of conflicts.");
        }
        return new Label(
                "与" + content.earlier() + "版相比：修订" + count(Change.REVISED) + "个，未再公布" + count(Change.REMOVED) + "个，新增"
                        + count(Change.ADDED) + "个，其余数值不变；本版数值链接到“来源”表。",
                "Since edition " + content.earlier() + ": " + count(Change.REVISED) + " revised, "
                        + count(Change.REMOVED)
                        + " not published again, " + count(Change.ADDED)
                        + " new, all other values the same. Values of now lead to the sheet of sources.");
    }

    private long count(Change change) {
        return content.revisions().all().stream()
                .filter(revision -> revision.change() == change)
                .count();
    }

    private void row(Worksheet sheet, Revision revision, SourceRows sources, boolean last) {
        CellStyles styles = sheet.styles();
        Label series = names.series(revision.any().series());
        List<String> words = List.of(
                series.zh() + "\n" + series.en(),
                period(revision).both(),
                printed(revision.old()),
                origin(revision.old()),
                printed(revision.now()),
                origin(revision.now()));
        Row row = sheet.newRow();
        for (int column = 0; column < words.size(); column++) {
            Worksheet.cell(row, column, words.get(column), styles.text(last));
        }
        // A share or a rate that goes from 2 to 3 per cent has not grown by half for a reader; the values tell.
        boolean relative =
                revision.change() == Change.REVISED && !revision.any().unit().equals("%");
        revision.relativeChange()
                .filter(change -> relative)
                .ifPresentOrElse(
                        change -> Worksheet.cell(
                                row, RELATIVE, change.doubleValue(), styles.number(DECIMALS_OF_PERCENT, last)),
                        () -> Worksheet.cell(row, RELATIVE, "—", styles.text(last)));
        boolean revised = revision.change() == Change.REVISED;
        Worksheet.cell(row, RELATIVE + 1, revised ? "修订\nrevised" : "未再公布\nnot published again", styles.beside(last));
        Worksheet.cell(row, RELATIVE + 2, names.word(revision.cause().code()).both(), styles.text(last));
        if (revised) {
            CellPlace source = sources.placeOf(revision);
            row.getCell(NOW).setCellStyle(styles.link(last));
            sheet.link(row.getCell(NOW), source.sheet(), source.row(), source.column());
        }
    }

    private Label period(Revision revision) {
        return names.name(Dimension.TIME_PERIOD, revision.any().period().code());
    }

    private static String printed(Optional<PublishedValue> value) {
        return value.map(found -> found.printed().isEmpty()
                        ? CsvColumn.plain(found.value()) + " " + found.unit()
                        : found.printed())
                .orElse("—");
    }

    private static String origin(Optional<PublishedValue> value) {
        return value.map(found -> found.document() + (found.page().isEmpty() ? "" : " p. " + found.page()))
                .orElse("—");
    }
}
