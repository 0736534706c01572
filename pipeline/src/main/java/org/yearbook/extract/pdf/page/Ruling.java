package org.yearbook.extract.pdf.page;

import org.yearbook.domain.Box;

/**
 * A horizontal or vertical line on a page, drawn as a line, as a thin area, or seen as the edge of a shaded area.
 *
 * @param x1 left end, in points from the left edge of the shown page
 * @param y1 upper end, in points from its top edge
 * @param x2 right end; equal to x1 for a vertical line
 * @param y2 lower end; equal to y1 for a horizontal line
 * @param thickness in points; 0 for an edge
 * @param edge whether nothing is drawn here but one side of a shaded area ends
 */
public record Ruling(double x1, double y1, double x2, double y2, double thickness, boolean edge) {

    public static Ruling horizontal(double y, double left, double right, double thickness, boolean edge) {
        return new Ruling(left, y, right, y, thickness, edge);
    }

    public static Ruling vertical(double x, double top, double bottom, double thickness, boolean edge) {
        return new Ruling(x, top, x, bottom, thickness, edge);
    }

    /** The rectangle that it fills but for its thickness. */
    public Box box() {
        return new Box(x1, y1, x2 - x1, y2 - y1);
    }

    public boolean isHorizontal() {
        return y1 == y2;
    }

    public double length() {
        return x2 - x1 + y2 - y1;
    }

    /** Where it lies across its own direction: y of a horizontal line, x of a vertical one. */
    public double position() {
        return isHorizontal() ? y1 : x1;
    }

    /** Where it starts along its own direction: the left or the upper end. */
    public double start() {
        return isHorizontal() ? x1 : y1;
    }

    /** Where it ends along its own direction: the right or the lower end. */
    public double end() {
        return isHorizontal() ? x2 : y2;
    }
}
