package org.yearbook.extract.pdf.layout;

/** A stretch of a page's width or height, in points. */
record Interval(double start, double end) {

    double length() {
        return end - start;
    }

    /** What lies between this and one farther on. */
    Interval until(Interval next) {
        double free = next.start;
        return new Interval(end, free);
    }

    /** The length that both cover; negative if they do not meet. */
    double overlap(Interval other) {
        return Math.min(end, other.end) - Math.max(start, other.start);
    }
}
