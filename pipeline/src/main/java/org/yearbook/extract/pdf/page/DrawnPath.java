package org.yearbook.extract.pdf.page;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The path that a page's content is drawing at the moment, as runs of straight lines in shown coordinates. */
final class DrawnPath {

    /** A line that leaves its direction by less than this part of its length is horizontal or vertical. */
    private static final double SLOPE = 0.01;

    /** Corners that differ by less than this, in points, are one: finer than any printer. */
    private static final double SAME = 0.06;

    /** Points joined by straight lines; a curve ends one run and starts the next. */
    private record Run(List<Point2D> points, boolean curved) {}

    private final List<Run> runs = new ArrayList<>();
    private List<Point2D> points = new ArrayList<>();
    private boolean curved;

    void moveTo(Point2D shown) {
        endRun();
        points.add(shown);
    }

    void lineTo(Point2D shown) {
        points.add(shown);
    }

    void curveTo(Point2D shown) {
        runs.add(new Run(points, true));
        points = new ArrayList<>();
        points.add(shown);
        curved = true;
    }

    void close() {
        if (points.size() > 1) {
            points.add(points.get(0));
        }
    }

    void clear() {
        runs.clear();
        points = new ArrayList<>();
        curved = false;
    }

    private void endRun() {
        if (!points.isEmpty()) {
            runs.add(new Run(points, curved));
            points = new ArrayList<>();
            curved = false;
        }
    }

    /** Its horizontal and vertical straight lines. */
    List<Ruling> lines(double thickness) {
        endRun();
        List<Ruling> lines = new ArrayList<>();
        for (Run run : runs) {
            for (int i = 1; i < run.points.size(); i++) {
                addLine(run.points.get(i - 1), run.points.get(i), thickness, lines);
            }
        }
        return lines;
    }

    /** The rectangles around its slanted lines and its curves: what the lines of no table are. */
    List<Rectangle2D> sketches() {
        endRun();
        List<Rectangle2D> sketches = new ArrayList<>();
        Run last = new Run(List.of(), false);
        for (Run run : runs) {
            if (last.curved && !last.points.isEmpty() && !run.points.isEmpty()) {
                addSketch(last.points.get(last.points.size() - 1), run.points.get(0), sketches);
            }
            for (int i = 1; i < run.points.size(); i++) {
                addSketch(run.points.get(i - 1), run.points.get(i), sketches);
            }
            last = run;
        }
        return sketches;
    }

    private static void addSketch(Point2D from, Point2D to, List<Rectangle2D> sketches) {
        double dx = Math.abs(to.getX() - from.getX());
        double dy = Math.abs(to.getY() - from.getY());
        if (Math.min(dx, dy) > Math.max(SAME, Math.max(dx, dy) * SLOPE)) {
            sketches.add(bounds(List.of(from, to)));
        }
    }

    private static void addLine(Point2D from, Point2D to, double thickness, List<Ruling> lines) {
        double dx = Math.abs(to.getX() - from.getX());
        double dy = Math.abs(to.getY() - from.getY());
        double left = Math.min(from.getX(), to.getX());
        double top = Math.min(from.getY(), to.getY());
        if (dx > dy && dy <= Math.max(SAME, dx * SLOPE)) {
            lines.add(Ruling.horizontal(top + dy / 2, left, left + dx, thickness, false));
        } else if (dy > dx && dx <= Math.max(SAME, dy * SLOPE)) {
            lines.add(Ruling.vertical(left + dx / 2, top, top + dy, thickness, false));
        }
    }

    /** The upright rectangles among its parts. */
    List<Rectangle2D> rectangles() {
        endRun();
        List<Rectangle2D> rectangles = new ArrayList<>();
        for (Run run : runs) {
            Rectangle2D bounds = bounds(run.points);
            if (!run.curved && run.points.size() >= 4 && hasOnlyCorners(run.points, bounds)) {
                rectangles.add(bounds);
            }
        }
        return rectangles;
    }

    private static boolean hasOnlyCorners(List<Point2D> points, Rectangle2D bounds) {
        return points.stream()
                .allMatch(p -> (p.getX() - bounds.getMinX() < SAME || bounds.getMaxX() - p.getX() < SAME)
                        && (p.getY() - bounds.getMinY() < SAME || bounds.getMaxY() - p.getY() < SAME));
    }

    /** The smallest rectangle around all of it; empty for an empty path. */
    Rectangle2D bounds() {
        endRun();
        return bounds(runs.stream().flatMap(run -> run.points.stream()).toList());
    }

    private static Rectangle2D bounds(List<Point2D> points) {
        if (points.isEmpty()) {
            return new Rectangle2D.Double();
        }
        Point2D first = points.get(0);
        Rectangle2D.Double bounds = new Rectangle2D.Double(first.getX(), first.getY(), 0, 0);
        points.forEach(bounds::add);
        return bounds;
    }
}
