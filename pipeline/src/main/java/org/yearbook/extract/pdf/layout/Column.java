package org.yearbook.extract.pdf.layout;

import java.util.List;

/**
 * Lines that are read one below the other before the eye moves on.
 *
 * @param frame the number of the box it stands in; 0 outside of boxes
 * @param lines from the top down
 * @param left the edge that full lines start at
 * @param right the edge that full lines reach
 * @param narrowed whether something stands beside the lines, so that their edges are no other column's
 */
record Column(int frame, List<TextLine> lines, double left, double right, boolean narrowed) {

    Column {
        lines = List.copyOf(lines);
    }

    static Column of(int frame, List<TextLine> lines) {
        double left = lines.stream().mapToDouble(TextLine::left).min().orElseThrow();
        double right = lines.stream().mapToDouble(TextLine::right).max().orElseThrow();
        return new Column(frame, lines, left, right, false);
    }

    int page() {
        return lines.get(0).page();
    }

    Column with(List<TextLine> someLines) {
        return new Column(frame, someLines, left, right, narrowed);
    }

    Column between(double aLeft, double aRight) {
        return new Column(frame, lines, aLeft, aRight, narrowed);
    }

    Column besideSomething() {
        return new Column(frame, lines, left, right, true);
    }
}
