package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yearbook.extract.pdf.page.Ruling;

/** Puts together the pieces of which a page draws its lines: segments of cells, dashes, double lines. */
final class RulingMerge {

    /** Lines nearer than this are one line, in em: the two of a double line, the border and shade of a cell. */
    private static final double SAME_LINE = 0.3;

    /** A gap in a line up to this, in em, is none; the gap between the partial rules of a head is wider. */
    private static final double GAP = 0.25;

    /** In a line of dashes the gaps may be this many times the dash. */
    private static final double DASH_GAPS = 1.5;

    /** Shorter than this, in em, is a dash. */
    private static final double DASH = 0.8;

    private final double em;

    RulingMerge(double em) {
        this.em = em;
    }

    /** The horizontal lines from the top down, or the vertical ones from left to right. */
    List<Ruling> merge(List<Ruling> rulings, boolean horizontal) {
        List<Ruling> sorted = rulings.stream()
                .filter(ruling -> ruling.isHorizontal() == horizontal && ruling.length() > 0)
                .sorted(Comparator.comparingDouble(Ruling::position)
                        .thenComparingDouble(Ruling::start)
                        .thenComparingDouble(Ruling::end))
                .toList();
        List<Ruling> merged = new ArrayList<>();
        List<Ruling> level = new ArrayList<>();
        for (Ruling ruling : sorted) {
            if (!level.isEmpty() && ruling.position() - level.get(0).position() > SAME_LINE * em) {
                mergeLevel(level, horizontal, merged);
                level.clear();
            }
            level.add(ruling);
        }
        mergeLevel(level, horizontal, merged);
        return merged.stream().filter(ruling -> ruling.length() >= DASH * em).toList();
    }

    private void mergeLevel(List<Ruling> level, boolean horizontal, List<Ruling> merged) {
        level.sort(Comparator.comparingDouble(Ruling::start).thenComparingDouble(Ruling::end));
        List<Ruling> run = new ArrayList<>();
        double end = 0;
        for (Ruling ruling : level) {
            if (!run.isEmpty() && ruling.start() - end > gap(run.get(run.size() - 1), ruling)) {
                merged.add(join(run, horizontal));
                run.clear();
            }
            end = run.isEmpty() ? ruling.end() : Math.max(end, ruling.end());
            run.add(ruling);
        }
        if (!run.isEmpty()) {
            merged.add(join(run, horizontal));
        }
    }

    private double gap(Ruling left, Ruling right) {
        double shorter = Math.min(left.length(), right.length());
        return shorter < DASH * em ? Math.max(GAP * em, Math.min(em, DASH_GAPS * shorter)) : GAP * em;
    }

    /** A drawn line says better where it is than the edge of a shade, and a long one better than a short one. */
    private static Ruling join(List<Ruling> run, boolean horizontal) {
        Ruling best = run.stream()
                .max(Comparator.comparing((Ruling ruling) -> !ruling.edge()).thenComparingDouble(Ruling::length))
                .orElseThrow();
        double start = run.stream().mapToDouble(Ruling::start).min().orElseThrow();
        double end = run.stream().mapToDouble(Ruling::end).max().orElseThrow();
        double thickness = run.stream().mapToDouble(Ruling::thickness).max().orElseThrow();
        return horizontal
                ? Ruling.horizontal(best.position(), start, end, thickness, best.edge())
                : Ruling.vertical(best.position(), start, end, thickness, best.edge());
    }
}
