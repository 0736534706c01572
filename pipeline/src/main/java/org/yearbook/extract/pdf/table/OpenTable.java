package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Glyph;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.Ruling;

/** Reads one table without vertical lines: votes for its columns, then places its rows, then its heads. */
final class OpenTable {

    /** From this many blocks on each block of the body is a row with a line below it. */
    private static final int RULED_ROWS = 3;

    /** A title in the middle of the table is off it by less than this, in em. */
    private static final double CENTRED = 1.5;

    /** What begins further to the left, in em from the table's left end, is a label. */
    private static final double INDENT = 4;

    private final PdfPage page;
    private final List<Ruling> rules;
    private final double em;

    OpenTable(PdfPage page, List<Ruling> rules, double em) {
        this.page = page;
        this.rules = rules;
        this.em = em;
    }

    /** The table in a box with these heads; none if its rows agree on no columns. */
    Optional<PlacedTable> read(Box box, List<GlyphLine> head, List<RuledBand> body) {
        List<List<Phrase>> votes = votes(body);
        if (votes.isEmpty()) {
            return Optional.empty();
        }
        Columns columns = Columns.vote(votes, box.x(), box.right());
        if (columns.count() < 2) {
            return Optional.empty();
        }
        Heads heads = new Heads(columns, rules, em, page.number());
        List<PlacedCell> cells = new ArrayList<>(heads.place(head, votes));
        int headRows = cells.stream().mapToInt(cell -> cell.rowEnd() + 1).max().orElse(0);
        int row = headRows;
        for (RuledBand block : body) {
            for (RowBand band : bands(block, columns, body.size())) {
                cells.addAll(cells(band, block.lines(), columns, row));
                row++;
            }
        }
        cells.sort(Comparator.comparingInt(PlacedCell::row).thenComparingInt(PlacedCell::column));
        return Optional.of(new PlacedTable(page.number(), box, columns.edges(), row, headRows, cells));
    }

    /** Whether a line alone stands in the middle of the table: the title of a section. */
    private boolean isOverAll(Phrase only, Columns columns) {
        double left = columns.left(0);
        double right = columns.right(columns.count() - 1);
        return columns.count() > 2
                && Math.abs(only.centre() - (left + right) / 2) < CENTRED * em
                && only.left() > left + INDENT * em;
    }

    /**
     * The lines with values; they stand in the columns, titles and wrapped labels need not. Where most lines with
     * several pieces hold none it is a table of words, and they all vote.
     */
    private List<List<Phrase>> votes(List<RuledBand> body) {
        List<List<Phrase>> valued = new ArrayList<>();
        List<List<Phrase>> several = new ArrayList<>();
        for (RuledBand block : body) {
            for (GlyphLine line : block.lines()) {
                List<Phrase> phrases = line.cells(em);
                if (phrases.size() > 1) {
                    several.add(phrases);
                }
                if (phrases.stream().skip(1).anyMatch(phrase -> PrintedValue.isValue(phrase.text()))) {
                    valued.add(phrases);
                }
            }
        }
        return valued.size() * 2 < several.size() ? several : valued;
    }

    private List<RowBand> bands(RuledBand block, Columns columns, int blocks) {
        List<RowBand> bands = BodyRows.bands(block.lines(), columns, em);
        long valued = votes(List.of(block)).size();
        return blocks >= RULED_ROWS && valued <= 1 ? List.of(RowBand.EVERYTHING) : bands;
    }

    private List<PlacedCell> cells(RowBand band, List<GlyphLine> lines, Columns columns, int row) {
        List<Phrase> phrases = lines.stream()
                .filter(line -> band.holds(line.glyphs().get(0)))
                .flatMap(line -> line.cells(em).stream())
                .toList();
        if (phrases.size() == 1) {
            Phrase only = phrases.get(0);
            if (isOverAll(only, columns)) {
                return List.of(new PlacedCell(row, 0, row, columns.count() - 1, page.number(), only.glyphs()));
            }
            int from = columns.of(new Phrase(List.of(only.glyphs().get(0))));
            int to = columns.of(
                    new Phrase(List.of(only.glyphs().get(only.glyphs().size() - 1))));
            return List.of(new PlacedCell(row, from, row, Math.max(from, to), page.number(), only.glyphs()));
        }
        Map<Integer, List<Glyph>> byColumn = new TreeMap<>();
        for (Phrase phrase : phrases) {
            for (Phrase part : columns.split(phrase, em)) {
                byColumn.computeIfAbsent(columns.of(part), key -> new ArrayList<>())
                        .addAll(part.glyphs());
            }
        }
        return byColumn.entrySet().stream()
                .map(entry -> new PlacedCell(row, entry.getKey(), row, entry.getKey(), page.number(), entry.getValue()))
                .toList();
    }
}
