package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The white space between two pieces of one line, followed upwards and downwards as far as it stays free. */
final class Gutter {

    // Free width that the space between two columns keeps over its whole height.
    private static final double LEAST_WIDTH = 0.7;
    // Columns have no blank stretch higher than this.
    private static final double HIGHEST_HOLE = 4.0;
    // Only text this near to the gap can belong to the columns beside it.
    private static final double NEARBY = 12.0;
    private static final double HALF = 0.5;

    private final double baseline;
    private final double size;
    private final List<TextLine> inside = new ArrayList<>();
    private double left;
    private double right;
    private int lefts = 1;
    private int rights = 1;
    private int closings;

    Gutter(TextLine before, TextLine after) {
        baseline = before.baseline();
        size = Math.min(before.size(), after.size());
        left = before.right();
        right = after.left();
    }

    double width() {
        return right - left;
    }

    /** How many lines stand on each side of it at least. */
    int lines() {
        return Math.min(lefts, rights);
    }

    /**
     * Goes along lines until one closes the gap or both sides have this many more.
     *
     * @param way the lines by their number, the nearest first
     */
    void follow(IntFunction<TextLine> way, int length, int enough) {
        int leftsBefore = lefts;
        int rightsBefore = rights;
        double last = baseline;
        for (int i = 0; i < length; i++) {
            TextLine line = way.apply(i);
            boolean seen = lefts - leftsBefore >= enough && rights - rightsBefore >= enough;
            if (seen || Math.abs(line.baseline() - last) > HIGHEST_HOLE * Math.max(size, line.size())) {
                return;
            }
            if (isBesideOrFar(line)) {
                continue;
            }
            last = line.baseline();
            if (line.left() > left && line.right() < right) {
                // A short line of either column; the longer lines around it will tell.
                inside.add(line);
            } else if (!narrow(line)) {
                closings++;
                return;
            }
        }
    }

    /** Whether lines run across it both above and below. */
    boolean isClosed() {
        return closings > 1;
    }

    /** Whether the short lines met on the way leave it open, too. */
    boolean isFree() {
        return inside.stream().allMatch(this::narrow);
    }

    private boolean isBesideOrFar(TextLine line) {
        return Math.abs(line.baseline() - baseline) <= HALF * size
                || line.right() < left - NEARBY * size
                || line.left() > right + NEARBY * size;
    }

    /** Takes away what a line covers; false if that leaves too little. */
    private boolean narrow(TextLine line) {
        boolean isLeft = line.centre() < (left + right) / 2;
        double newLeft = isLeft ? Math.max(left, line.right()) : left;
        double newRight = isLeft ? right : Math.min(right, line.left());
        // Columns below two headlines are set closer than these.
        if (newRight - newLeft < LEAST_WIDTH * Math.min(size, line.size())) {
            return false;
        }
        left = newLeft;
        right = newRight;
        lefts += isLeft ? 1 : 0;
        rights += isLeft ? 0 : 1;
        return true;
    }
}
