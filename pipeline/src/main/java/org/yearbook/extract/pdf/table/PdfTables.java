package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Cell;
import org.yearbook.domain.ReadingLimits;
import org.yearbook.domain.Table;
import org.yearbook.extract.pdf.page.PageLimitException;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.ReadingClock;

/** Finds the ruled tables of a document on its pages. */
public final class PdfTables {

    private final boolean join;
    private final ReadingClock clock;
    private final List<List<TablePart>> groups = new ArrayList<>();
    private final SortedMap<Integer, String> unread = new TreeMap<>();
    private Optional<FootCaption> foot = Optional.empty();

    private PdfTables(boolean join, ReadingClock clock) {
        this.join = join;
        this.clock = clock;
    }

    /** Finds tables as {@link #find(List, boolean, ReadingClock)} does, within the usual limits. */
    public static FoundTables find(List<PdfPage> pages, boolean join) {
        return find(pages, join, ReadingClock.ofTables(ReadingLimits.USUAL));
    }

    /**
     * The tables in reading order; offsets of cells count the characters of the cells before them.
     *
     * @param join whether a table that goes on at the top of the next page is one table
     * @param clock a page that takes too long loses its tables, which is told
     */
    public static FoundTables find(List<PdfPage> pages, boolean join, ReadingClock clock) {
        PdfTables tables = new PdfTables(join, clock);
        pages.forEach(tables::add);
        return tables.number();
    }

    /** Where the same tables and their cells stand, in the same order; one that goes on is there once for each page. */
    public static List<TablePlace> places(List<PdfPage> pages, boolean join) {
        PdfTables tables = new PdfTables(join, ReadingClock.ofTables(ReadingLimits.USUAL));
        pages.forEach(tables::add);
        List<TablePlace> places = new ArrayList<>();
        int number = 0;
        for (List<TablePart> parts : tables.groups) {
            number++;
            for (TablePart part : parts) {
                places.add(TablePlace.of(number, part));
            }
        }
        return places;
    }

    private void add(PdfPage page) {
        @Nullable TablePart last = groups.isEmpty() ? null : last();
        try {
            clock.startPage();
            List<TablePart> parts = parts(page, last);
            foot = FootCaption.of(page, parts);
            for (TablePart part : parts) {
                if (join && last != null && TableJoin.goesOn(last, part)) {
                    groups.get(groups.size() - 1).add(part);
                } else {
                    groups.add(new ArrayList<>(List.of(part)));
                }
                last = part;
            }
        } catch (PageLimitException e) {
            foot = Optional.empty();
            unread.put(page.number(), e.remedy());
        }
    }

    private TablePart last() {
        List<TablePart> group = groups.get(groups.size() - 1);
        return group.get(group.size() - 1);
    }

    /** The tables of a page, the first with the caption that the page before ends with; before them the rows with which the last table of the page before goes on. */
    private List<TablePart> parts(PdfPage page, @Nullable TablePart last) {
        List<TablePart> parts = new ArrayList<>(PageTables.find(page, clock));
        if (foot.isPresent()) {
            for (int part = 0; part < parts.size(); part++) {
                parts.set(part, foot.get().over(parts.get(part)).orElse(parts.get(part)));
            }
        } else if (last != null && last.number() == page.number() - 1) {
            if (parts.isEmpty() || !TableJoin.goesOn(last, parts.get(0))) {
                PageTables.goOn(last, page, parts, clock).ifPresent(part -> parts.add(0, part));
            }
        }
        return parts;
    }

    private FoundTables number() {
        List<Table> tables = new ArrayList<>();
        List<TableArea> areas = new ArrayList<>();
        int offset = 0;
        for (List<TablePart> parts : groups) {
            int number = tables.size() + 1;
            Table table = table(number, parts, offset);
            tables.add(table);
            parts.forEach(part -> areas.add(new TableArea(number, part.number(), part.shownArea())));
            offset += table.cells().stream()
                    .mapToInt(cell -> cell.text().codePointCount(0, cell.text().length()))
                    .sum();
        }
        return new FoundTables(tables, areas, unread);
    }

    private static Table table(int number, List<TablePart> parts, int offset) {
        TablePart first = parts.get(0);
        List<Cell> cells = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        int rows = 0;
        for (TablePart part : parts) {
            int skipped = rows == 0 ? 0 : TableJoin.repeatedHeads(first.table(), part.table());
            cells.addAll(part.cells(skipped, rows - skipped));
            rows += part.table().rows() - skipped;
            part.words().notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
        }
        return new Table(
                number,
                first.number(),
                first.shownBox(),
                first.words().caption(),
                firstNonEmpty(parts.stream().map(part -> part.words().unit()).toList()),
                notes,
                firstNonEmpty(parts.stream().map(part -> part.words().source()).toList()),
                first.table().headRows(),
                withOffsets(cells, offset));
    }

    private static String firstNonEmpty(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static List<Cell> withOffsets(List<Cell> cells, int start) {
        List<Cell> counted = new ArrayList<>();
        int offset = start;
        for (Cell cell : cells) {
            counted.add(new Cell(
                    cell.row(),
                    cell.column(),
                    cell.rowEnd(),
                    cell.columnEnd(),
                    cell.text(),
                    cell.page(),
                    cell.box(),
                    offset));
            offset += cell.text().codePointCount(0, cell.text().length());
        }
        return counted;
    }
}
