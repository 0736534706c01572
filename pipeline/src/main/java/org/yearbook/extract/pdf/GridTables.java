package org.yearbook.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a grid of lines as a table: cells that no line parts are one cell. */
final class GridTables {

    private final Grid grid;
    private final int page;

    private GridTables(Grid grid, int page) {
        this.grid = grid;
        this.page = page;
    }

    /** The table in a grid; none if the grid parts nothing into columns. */
    static Optional<PlacedTable> read(Grid grid, PdfPage page) {
        if (grid.columns() < 2 || grid.rows() < 1) {
            return Optional.empty();
        }
        return Optional.of(new GridTables(grid, page.number()).read(page.glyphs()));
    }

    private PlacedTable read(List<Glyph> glyphs) {
        int[][] owner = owners();
        Map<Integer, List<Glyph>> content = new HashMap<>();
        for (Glyph glyph : glyphs) {
            int column = slot(grid.xs(), glyph.centreX());
            int row = slot(grid.ys(), glyph.centreY());
            if (column >= 0 && row >= 0) {
                content.computeIfAbsent(owner[row][column], key -> new ArrayList<>())
                        .add(glyph);
            }
        }
        List<PlacedCell> cells = new ArrayList<>();
        for (PlacedCell area : areas(owner)) {
            List<Glyph> inside = content.getOrDefault(owner[area.row()][area.column()], List.of());
            cells.add(new PlacedCell(area.row(), area.column(), area.rowEnd(), area.columnEnd(), page, inside));
        }
        PlacedTable table = new PlacedTable(page, grid.box(), grid.xs(), grid.rows(), 0, cells);
        return Trimmed.of(SoftRows.split(table, grid.em()));
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
