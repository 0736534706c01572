package org.yearbook.sample;

import java.util.List;

/**
 * One line of set text.
 *
 * @param atoms what must not be cut by a line end: a Han character, a number, a Latin word, a footnote mark
 * @param indent from the left edge, in points
 * @param stretch extra space after each character that makes the line full, in points
 */
record TextLine(List<Atom> atoms, float indent, float stretch) {

    /**
     * @param note number of the footnote this mark calls, 0 for ordinary text
     * @param width in points
     */
    record Atom(String text, int note, float width) {}

    List<Integer> notes() {
        return atoms.stream().map(Atom::note).filter(note -> note > 0).toList();
    }
}
