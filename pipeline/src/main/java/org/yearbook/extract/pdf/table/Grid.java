package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Ruling;

/**
 * Lines that cross or touch each other and so part an area into cells.
 *
 * @param xs where columns begin and end, from left to right
 * @param ys where rows begin and end, from the top down
 * @param across the horizontal lines
 * @param down the vertical lines
 * @param em font size on its page, by which near is judged
 */
record Grid(List<Double> xs, List<Double> ys, List<Ruling> across, List<Ruling> down, double em) {

    /** Lines nearer than this, in em, part the same cells. */
    static final double SAME_EDGE = 0.4;

    /** Lines that stick out of the outermost crossing line by more, in em, make an open side of a table. */
    private static final double STICKS_OUT = 1.2;

    /** Between two shaded rows there is room for one, or two, that is not. */
    private static final double STRIPE = 2.2;

    /** A border must be drawn along this part of a cell's side. */
    private static final double DRAWN = 0.6;

    Grid {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
        across = List.copyOf(across);
        down = List.copyOf(down);
    }

    static Grid of(List<Ruling> across, List<Ruling> down, double em) {
        List<Double> xs = edges(down, across, em);
        List<Double> ys = edges(across, down, em);
        return new Grid(xs, ys, across, down, em);
    }

    private static List<Double> edges(List<Ruling> lines, List<Ruling> crossing, double em) {
        List<Double> edges = new ArrayList<>();
        lines.stream().mapToDouble(Ruling::position).sorted().forEach(position -> {
            if (edges.isEmpty() || position - edges.get(edges.size() - 1) > SAME_EDGE * em) {
                edges.add(position);
            }
        });
        double first = crossing.stream().mapToDouble(Ruling::start).min().orElse(edges.get(0));
        double last = crossing.stream().mapToDouble(Ruling::end).max().orElse(edges.get(0));
        if (first < edges.get(0) - STICKS_OUT * em) {
            edges.add(0, first);
        }
        if (last > edges.get(edges.size() - 1) + STICKS_OUT * em) {
            edges.add(last);
        }
        return edges;
    }

    /** Whether this grid is nothing but shades that go on, after a row without, below shades with the same columns. */
    boolean goesOn(Grid above) {
        double gap = ys.get(0) - above.ys.get(above.rows());
        double row = (ys.get(rows()) - ys.get(0)) / rows();
        return isShaded()
                && above.isShaded()
                && gap > 0
                && gap <= STRIPE * row
                && xs.size() == above.xs.size()
                && IntStream.range(0, xs.size()).allMatch(i -> Math.abs(xs.get(i) - above.xs.get(i)) <= SAME_EDGE * em);
    }

    /** Whether no line is drawn in it. */
    boolean isShaded() {
        return across.stream().allMatch(Ruling::edge) && down.stream().allMatch(Ruling::edge);
    }

    /** This grid and one below it. */
    Grid with(Grid below) {
        List<Double> bothYs = new ArrayList<>(ys);
        bothYs.addAll(below.ys);
        List<Ruling> bothAcross = new ArrayList<>(across);
        bothAcross.addAll(below.across);
        List<Ruling> bothDown = new ArrayList<>(down);
        bothDown.addAll(below.down);
        return new Grid(xs, bothYs, bothAcross, bothDown, em);
    }

    int columns() {
        return xs.size() - 1;
    }

    int rows() {
        return ys.size() - 1;
    }

    Box box() {
        double left = xs.get(0);
        double top = ys.get(0);
        return new Box(left, top, xs.get(columns()) - left, ys.get(rows()) - top);
    }

    /** Whether a line is drawn between this cell and the next on its right. */
    boolean hasLineRightOf(int row, int column) {
        return isDrawn(down, xs.get(column + 1), ys.get(row), ys.get(row + 1));
    }

    /** Whether a line is drawn between this cell and the one below. */
    boolean hasLineBelow(int row, int column) {
        return isDrawn(across, ys.get(row + 1), xs.get(column), xs.get(column + 1));
    }

    private boolean isDrawn(List<Ruling> lines, double position, double from, double to) {
        double covered = 0;
        for (Ruling line : lines) {
            if (Math.abs(line.position() - position) <= SAME_EDGE * em) {
                covered += Math.max(0, Math.min(line.end(), to) - Math.max(line.start(), from));
            }
        }
        return covered >= DRAWN * (to - from);
    }
}
