package org.yearbook.extract.pdf.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Boxes;
import org.yearbook.extract.pdf.page.Glyph;
import org.yearbook.extract.pdf.page.TextSize;

/** The lines of print near a table and in no table, as phrases from left to right. */
record NearLines(List<Phrase> phrases, Box table) {

    /** A line further from its neighbour than this, in its own font size, belongs to something else. */
    private static final double NEAR = 1.9;

    /** A gap wider than this, in em, parts what stands side by side: a caption and its unit, columns of a page. */
    static final double SIDE_BY_SIDE = 1.3;

    NearLines {
        phrases = List.copyOf(phrases);
    }

    /**
     * What is printed outside of all tables, in parts that stand side by side; the same for all tables of a page.
     *
     * @param free the glyphs of the page that are in no table
     */
    static List<Phrase> phrases(List<Glyph> free) {
        return GlyphLine.of(free).stream()
                .flatMap(line -> line.phrases(SIDE_BY_SIDE * line.size()).stream())
                .toList();
    }

    /** The line above a place, empty if none is near. */
    List<Phrase> above(Box from) {
        return above(from, NEAR);
    }

    /** Whether anything stands above a place, however far. */
    boolean hasAbove(Box from) {
        return phrases.stream().anyMatch(phrase -> middle(phrase) < from.y());
    }

    /** The line above a place, empty if none is within so many of its own font sizes. */
    List<Phrase> above(Box from, double reach) {
        return line(
                from,
                phrases.stream()
                        .filter(phrase -> middle(phrase) < from.y())
                        .filter(phrase -> from.y() - phrase.box().bottom() < reach * size(List.of(phrase)))
                        .filter(this::isBeside)
                        .max(Comparator.comparing(this::isOver).thenComparingDouble(NearLines::middle)));
    }

    /** The line below a place, empty if none is near. */
    List<Phrase> below(Box from) {
        return line(
                from,
                phrases.stream()
                        .filter(phrase -> middle(phrase) > from.bottom())
                        .filter(phrase -> phrase.box().y() - from.bottom() < NEAR * size(List.of(phrase)))
                        .filter(this::isBeside)
                        .min(Comparator.comparing((Phrase phrase) -> !isOver(phrase))
                                .thenComparingDouble(NearLines::middle)));
    }

    /** All phrases on the line of one of them. */
    private List<Phrase> line(Box from, Optional<Phrase> first) {
        if (first.isEmpty()) {
            return List.of();
        }
        Box box = first.get().box();
        List<Phrase> line = phrases.stream()
                .filter(this::isBeside)
                .filter(phrase -> middle(phrase) > box.y() && middle(phrase) < box.bottom())
                .filter(phrase -> middle(phrase) < from.y() || middle(phrase) > from.bottom())
                .sorted(Comparator.comparingDouble(Phrase::left))
                .toList();
        // What stands beside the words of this table belongs to the next column or table.
        List<Phrase> own = line.stream().filter(this::isOver).toList();
        return own.isEmpty() ? line : own;
    }

    /** Whether it stands above or below the table, or not further beside that than half the table's width. */
    private boolean isBeside(Phrase phrase) {
        double reach = table.width() / 2;
        return phrase.right() > table.x() - reach && phrase.left() < table.right() + reach;
    }

    private boolean isOver(Phrase phrase) {
        return phrase.right() > table.x() && phrase.left() < table.right();
    }

    private static double middle(Phrase phrase) {
        return phrase.box().y() + phrase.box().height() / 2;
    }

    static double size(List<Phrase> line) {
        return TextSize.typical(glyphs(line)).orElse(1);
    }

    static Box box(List<Phrase> line) {
        return Boxes.around(line.stream().map(Phrase::box).toList()).orElseThrow();
    }

    private static List<Glyph> glyphs(List<Phrase> line) {
        return line.stream().flatMap(phrase -> phrase.glyphs().stream()).toList();
    }

    static String text(List<Phrase> line) {
        return line.isEmpty() ? "" : CellText.of(glyphs(line));
    }
}
