package org.yearbook.extract.web;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Table;
import org.yearbook.extract.table.TableWords;
import org.yearbook.extract.table.UnitLines;
import org.yearbook.extract.text.CreditLabels;
import org.yearbook.extract.text.CreditLine;
import org.yearbook.extract.text.Typography;

/** The passages and tables of a page in reading order; gives a table the lines above and below that belong to it. */
final class PageContent {

    private static final int LONGEST_CAPTION_COLUMNS = 100;

    /** More lines of credit than these do not stand between a title and its table. */
    private static final int MOST_CREDITS = 3;

    private final List<Passage> passages = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final CreditLabels labels;
    private boolean belowTable;

    PageContent(CreditLabels labels) {
        this.labels = labels;
    }

    List<Passage> passages() {
        return passages;
    }

    List<Table> tables() {
        return tables;
    }

    int nextTable() {
        return tables.size() + 1;
    }

    void add(Passage passage) {
        belowTable &= takesBelow(passage.text());
        if (!belowTable) {
            passages.add(passage);
        }
    }

    void add(Table table) {
        String unit = table.unit();
        if (unit.isEmpty() && UnitLines.isUnitLine(lastLine())) {
            unit = UnitLines.unitOf(lastLine());
            passages.remove(passages.size() - 1);
        }
        String date = UnitLines.unit(lastLine()).isPresent() ? UnitLines.dateOf(lastLine()) : "";
        if (!date.isEmpty()) {
            unit = unit.isEmpty() ? UnitLines.unitOf(lastLine()) : unit;
            passages.remove(passages.size() - 1);
        }
        String caption = table.caption();
        if (caption.isEmpty() && TableWords.isCaption(lastLine())) {
            caption = lastLine();
            passages.remove(passages.size() - 1);
        } else if (caption.isEmpty() && mayBeCaption(lineAbove())) {
            caption = lineAbove(); // and stays a passage, for it may be a heading of more than this table
        }
        unit = unit.isEmpty() ? UnitLines.unitOf(caption) : unit;
        caption = (caption + " " + date).strip();
        tables.add(new Table(
                table.number(),
                1,
                null,
                caption,
                unit,
                table.notes(),
                table.source(),
                table.headRows(),
                table.cells()));
        belowTable = true;
    }

    private String lastLine() {
        if (passages.isEmpty() || passages.get(passages.size() - 1).kind() == PassageKind.FURNITURE) {
            return "";
        }
        return passages.get(passages.size() - 1).text();
    }

    /** The day of publication between a title and its table names neither. */
    private String lineAbove() {
        int index = passages.size() - 1;
        int last = Math.max(0, passages.size() - MOST_CREDITS);
        while (index >= last
                && CreditLine.of(passages.get(index).text(), labels).isPresent()) {
            index--;
        }
        boolean none = index < 0 || passages.get(index).kind() == PassageKind.FURNITURE;
        return none ? "" : passages.get(index).text();
    }

    private static boolean mayBeCaption(String line) {
        return !line.isEmpty()
                && !Typography.endsSentence(line)
                && !Typography.holdsSentence(line)
                && Typography.columns(line) <= LONGEST_CAPTION_COLUMNS;
    }

    private boolean takesBelow(String line) {
        if (!belowTable) {
            return false;
        }
        Table table = tables.get(tables.size() - 1);
        List<String> notes = new ArrayList<>(table.notes());
        String source = table.source();
        if (source.isEmpty() && !TableWords.sourceOf(line).isEmpty()) {
            source = TableWords.sourceOf(line);
        } else if (!TableWords.noteOf(line).isEmpty() || (!notes.isEmpty() && TableWords.isFurtherNote(line))) {
            notes.add(line);
        } else {
            return false;
        }
        tables.set(
                tables.size() - 1,
                new Table(
                        table.number(),
                        1,
                        null,
                        table.caption(),
                        table.unit(),
                        notes,
                        source,
                        table.headRows(),
                        table.cells()));
        return true;
    }
}
