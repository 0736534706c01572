package org.yearbook.extract.pdf.table;

import java.util.List;

/** A head of several lines in a table without lines, where one of them may stand alone and look like a title. */
final class WrappedHead {

    /** The lines of one head follow each other closer than this part of the distance of rows. */
    static final double TIGHT = 0.87;

    /** The lines of a head have the same middle but for this, in em. */
    private static final double SAME_MIDDLE = 0.5;

    private WrappedHead() {}

    /**
     * Whether a line holds nothing but one more line of a head that others hold: set in its type, close to it and in the
     * middle of it.
     *
     * @param others lines that are known to hold heads
     * @param pitch the distance of rows, in points
     */
    static boolean goesOn(GlyphLine line, List<GlyphLine> others, double pitch) {
        List<Phrase> phrases = line.cells(line.size());
        double near = SAME_MIDDLE * line.size();
        return phrases.size() == 1
                && others.stream()
                        .filter(other -> other.size() == line.size())
                        .filter(other -> Math.abs(other.bottom() - line.bottom()) < TIGHT * pitch)
                        .flatMap(other -> other.cells(other.size()).stream())
                        .anyMatch(
                                head -> Math.abs(head.centre() - phrases.get(0).centre()) < near);
    }
}
