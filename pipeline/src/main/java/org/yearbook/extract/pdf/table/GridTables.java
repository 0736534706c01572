package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Glyph;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.TextSize;

/** Reads a grid of lines as a table: cells that no line parts are one cell. */
final class GridTables {

    /** Glyphs nearer than this, in em, are one word. */
    private static final double WORD_GAP = 0.2;

    /** At a line even a small gap, in em, parts what belongs to two cells. */
    private static final double LINE_GAP = 0.08;

    /** A line that runs through so many words, as a part of all, bounds no cells: connections of boxes, a drawing. */
    private static final double CUT_WORDS = 0.1;

    private final Grid grid;
    private final int page;
    private int words;
    private int cutWords;

    private GridTables(Grid grid, int page) {
        this.grid = grid;
        this.page = page;
    }

    /** The table in a grid; none if the grid parts nothing into columns. */
    static Optional<PlacedTable> read(Grid grid, PdfPage page) {
        if (grid.columns() < 2 || grid.rows() < 1) {
            return Optional.empty();
        }
        GridTables tables = new GridTables(grid, page.number());
        PlacedTable table = tables.read(page.glyphs());
        return tables.cutWords > CUT_WORDS * tables.words ? Optional.empty() : Optional.of(table);
    }

    private PlacedTable read(List<Glyph> glyphs) {
        int[][] owner = owners();
        Map<Integer, List<Glyph>> content = new HashMap<>();
        for (GlyphLine line : GlyphLine.of(inside(glyphs))) {
            for (Phrase word : line.phrases(WORD_GAP * line.size())) {
                for (Phrase part : cutAtLines(word)) {
                    Box box = part.box();
                    int column = slot(grid.xs(), part.centre());
                    int row = slot(grid.ys(), box.y() + box.height() / 2);
                    if (column >= 0 && row >= 0) {
                        content.computeIfAbsent(owner[row][column], key -> new ArrayList<>())
                                .addAll(part.glyphs());
                    }
                }
            }
        }
        List<PlacedCell> cells = new ArrayList<>();
        for (PlacedCell area : areas(owner)) {
            List<Glyph> inside = content.getOrDefault(owner[area.row()][area.column()], List.of());
            cells.add(new PlacedCell(area.row(), area.column(), area.rowEnd(), area.columnEnd(), page, inside));
        }
        double em = TextSize.typical(
                        cells.stream().flatMap(cell -> cell.glyphs().stream()).toList())
                .orElse(grid.em());
        PlacedTable table = new PlacedTable(page, grid.box(), grid.xs(), grid.rows(), 0, cells);
        return Trimmed.of(SoftColumns.split(SoftRows.split(table, em), em));
    }

    private List<Glyph> inside(List<Glyph> glyphs) {
        return glyphs.stream()
                .filter(glyph -> slot(grid.xs(), glyph.centreX()) >= 0 && slot(grid.ys(), glyph.centreY()) >= 0)
                .toList();
    }

    /** A number that runs over the line of its cell stays whole; print with a gap at the line is cut there. */
    private List<Phrase> cutAtLines(Phrase word) {
        List<Phrase> parts = new ArrayList<>();
        boolean cut = false;
        List<Glyph> part = new ArrayList<>();
        for (Glyph glyph : word.glyphs()) {
            if (!part.isEmpty()) {
                Glyph last = part.get(part.size() - 1);
                boolean digits = PrintedValue.isNumber(last.text()) && PrintedValue.isNumber(glyph.text());
                boolean gap = glyph.left() - last.right() > LINE_GAP * glyph.fontSize();
                if ((gap || !digits) && slot(grid.xs(), last.centreX()) != slot(grid.xs(), glyph.centreX())) {
                    parts.add(new Phrase(part));
                    part = new ArrayList<>();
                    cut |= !gap;
                }
            }
            part.add(glyph);
        }
        parts.add(new Phrase(part));
        words++;
        cutWords += cut ? 1 : 0;
        return parts;
    }

    private static int slot(List<Double> edges, double place) {
        int slot = edges.size() - 1;
        while (slot >= 0 && edges.get(slot) > place) {
            slot--;
        }
        return slot < edges.size() - 1 ? slot : -1;
    }

    /** For each place of the grid the number of the cell it belongs to. */
    private int[][] owners() {
        int columns = grid.columns();
        int[] parent = new int[grid.rows() * columns];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < columns; column++) {
                int self = row * columns + column;
                if (column + 1 < columns && !grid.hasLineRightOf(row, column)) {
                    parent[root(parent, self + 1)] = root(parent, self);
                }
                if (row + 1 < grid.rows() && !grid.hasLineBelow(row, column)) {
                    parent[root(parent, self + columns)] = root(parent, self);
                }
            }
        }
        int[][] owner = new int[grid.rows()][columns];
        for (int i = 0; i < parent.length; i++) {
            owner[i / columns][i % columns] = root(parent, i);
        }
        splitCrooked(owner);
        return owner;
    }

    private static int root(int[] parent, int start) {
        int at = start;
        while (parent[at] != at) {
            at = parent[at];
        }
        return at;
    }

    /** A cell is a rectangle: where lines are missing so that it is none, each of its rows is a cell. */
    private void splitCrooked(int[][] owner) {
        int fresh = grid.rows() * grid.columns();
        for (PlacedCell area : areas(owner)) {
            int own = owner[area.row()][area.column()];
            boolean whole = true;
            for (int row = area.row(); row <= area.rowEnd(); row++) {
                for (int column = area.column(); column <= area.columnEnd(); column++) {
                    whole &= owner[row][column] == own;
                }
            }
            if (!whole) {
                fresh = split(owner, area, own, fresh);
            }
        }
    }

    private static int split(int[][] owner, PlacedCell area, int own, int start) {
        int fresh = start;
        for (int row = area.row(); row <= area.rowEnd(); row++) {
            int last = -2;
            for (int column = area.column(); column <= area.columnEnd(); column++) {
                if (owner[row][column] == own) {
                    fresh += column == last + 1 ? 0 : 1;
                    last = column;
                    owner[row][column] = fresh;
                }
            }
        }
        return fresh + 1;
    }

    /** The smallest rectangle around each cell's places, in order of row, then column. */
    private List<PlacedCell> areas(int[][] owner) {
        Map<Integer, PlacedCell> areas = new TreeMap<>();
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < owner.length; row++) {
            for (int column = 0; column < owner[row].length; column++) {
                int own = owner[row][column];
                PlacedCell old = areas.get(own);
                if (old == null) {
                    order.add(own);
                    areas.put(own, new PlacedCell(row, column, row, column, page, List.of()));
                } else {
                    areas.put(own, grown(old, row, column));
                }
            }
        }
        return order.stream().map(areas::get).toList();
    }

    private PlacedCell grown(PlacedCell cell, int row, int column) {
        return new PlacedCell(
                Math.min(cell.row(), row),
                Math.min(cell.column(), column),
                Math.max(cell.rowEnd(), row),
                Math.max(cell.columnEnd(), column),
                page,
                List.of());
    }
}
