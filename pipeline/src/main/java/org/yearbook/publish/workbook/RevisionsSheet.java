package org.yearbook.publish.workbook;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.yearbook.domain.Decision;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.Label;
import org.yearbook.publish.CodeNames;
import org.yearbook.publish.EvidenceRow;
import org.yearbook.publish.EvidenceRow.CellPlace;
import org.yearbook.publish.csv.CsvColumn;
import org.yearbook.publish.revision.PublishedValue;
import org.yearbook.publish.revision.Revision;
import org.yearbook.publish.revision.Revision.Change;

/** The sheet of revisions: each value of the edition before that is another one now or is not published again. */
final class RevisionsSheet {

    private static final int NOW = 4;
    private static final int RELATIVE = 6;
    private static final int DECIMALS_OF_PERCENT = 2;

    private final CodeNames names;
    private final YearbookContent content;
    private final LongTable table;
    private int firstSource;

    RevisionsSheet(CodeNames names, YearbookContent content) {
        this.names = names;
        this.content = content;
        this.table = new LongTable(form(), LongTable.MOST_LINKS);
    }

    private LongTable.Form form() {
        Label summary = summary();
        return new LongTable.Form(
                SheetNames.REVISIONS,
                List.of(44, 14, 18, 32, 18, 32, 12, 20, 24),
                new Label("修订", "Revisions"),
                List.of(summary.zh(), summary.en()),
                List.of(
                        "序列\nSeries",
                        "时期\nPeriod",
                        "上一版数值\nEarlier value",
                        "上一版来源\nEarlier from",
                        "本版数值\nValue now",
                        "本版来源\nNow from",
                        "变动（%）\nChange (%)",
                        "变化\nWhat changed",
                        "原因\nReason"),
                "",
                "Revisions",
                0,
                1);
    }

    /** What is revised, then what is not published again, each by series. */
    private Iterable<Revision> shown() {
        return new InTurn<>(Stream.of(Change.REVISED, Change.REMOVED)
                .filter(change -> count(change) > 0)
                .map(change -> (Iterable<Revision>) () -> of(change).iterator())
                .toList());
    }

    private Stream<Revision> of(Change change) {
        return StreamSupport.stream(content.revisions().all().spliterator(), false)
                .filter(revision -> revision.change() == change);
    }

    /** Adds a row of sources for each value that replaces one of the edition before. */
    void enlist(SourceRows sources) {
        firstSource = sources.addAll(this::evidence, Math.toIntExact(count(Change.REVISED)));
    }

    /** How many sheets they take. */
    int sheets() {
        return table.sheets(Math.toIntExact(count(Change.REVISED) + count(Change.REMOVED)));
    }

    /** Revisions and decisions are both by series and period. */
    private Iterator<EvidenceRow> evidence() {
        if (count(Change.REVISED) == 0) {
            return Collections.emptyIterator();
        }
        Count rows = new Count(0);
        Iterator<Decision> decisions = content.decisions().iterator();
        return of(Change.REVISED)
                .map(revision -> evidence(revision, decisions, rows.next()))
                .iterator();
    }

    private EvidenceRow evidence(Revision revision, Iterator<Decision> decisions, int row) {
        while (decisions.hasNext()) {
            Decision decision = decisions.next();
            if (decision.series().equals(revision.any().series())
                    && decision.period().equals(revision.any().period())) {
                return new EvidenceRow(
                        table.place(row, NOW),
                        names.series(decision.series()),
                        period(revision),
                        decision.chosen().orElseThrow(),
                        decision);
            }
        }
        throw new IllegalArgumentException(
                "Expecting a decision about " + revision.any().id());
    }

    /**
     * Writes them.
     *
     * @param sheets makes a sheet of a name
     */
    void write(Function<String, Worksheet> sheets, SourceRows sources) {
        Count numbers = new Count(firstSource);
        table.write(sheets, shown(), (Worksheet sheet, Revision revision, boolean last) -> {
            Row row = row(sheet, revision, last);
            if (revision.change() == Change.REVISED) {
                CellPlace source = sources.place(numbers.next());
                row.getCell(NOW).setCellStyle(sheet.styles().link(last));
                sheet.link(row.getCell(NOW), source.sheet(), source.row(), source.column());
            }
        });
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
        return content.revisions().count(change);
    }

    private Row row(Worksheet sheet, Revision revision, boolean last) {
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
        return row;
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
