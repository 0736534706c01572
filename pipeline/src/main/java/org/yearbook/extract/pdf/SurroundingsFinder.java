package org.yearbook.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Box;

/** Reads the caption and unit above a table, and the notes and source below it. */
final class SurroundingsFinder {

    /** A line further from its neighbour than this, in its own font size, belongs to something else. */
    private static final double NEAR = 1.9;

    /** A gap wider than this, in em, parts what stands side by side: a caption and its unit, columns of a page. */
    private static final double SIDE_BY_SIDE = 1.3;

    private static final double CENTRED = 2;

    /** A line goes on with the one above if that ends this near to the right end of the table, in em. */
    private static final double FULL = 5;

    private static final double LINE_SPACE = 0.9;
    private static final double SAME_SIZE = 0.5;
    private static final int MOST_LINES_ABOVE = 4;
    private static final int LONGEST_CAPTION = 60;

    private final List<Phrase> phrases;
    private final Box table;
    private Box area;
    private String caption = "";
    private String unit = "";
    private String source = "";
    private final List<String> notes = new ArrayList<>();

    private SurroundingsFinder(List<Phrase> phrases, Box table) {
        this.phrases = phrases;
        this.table = table;
        this.area = table;
    }

    /** @param free the glyphs of the page that are in no table */
    static Surroundings find(List<Glyph> free, Box table) {
        List<Phrase> phrases = TextLine.of(free).stream()
                .flatMap(line -> line.phrases(SIDE_BY_SIDE * line.size()).stream())
                .toList();
        SurroundingsFinder finder = new SurroundingsFinder(phrases, table);
        finder.readAbove();
        finder.readBelow();
        return new Surroundings(finder.caption, finder.unit, finder.notes, finder.source, finder.area);
    }

    private void readAbove() {
        while (caption.isEmpty()) {
            List<Phrase> line = lineAbove(area);
            String text = text(line);
            if (text.isEmpty()) {
                return;
            }
            Optional<TableWords.Labelled> labelled = TableWords.unit(text);
            Optional<String> bracketed = TableWords.bracketed(text);
            if (labelled.isPresent() && unit.isEmpty()) {
                unit = labelled.get().after();
                caption = labelled.get().before();
            } else if (bracketed.isPresent() && unit.isEmpty()) {
                unit = bracketed.get();
            } else if (!readCaption(line, text)) {
                return;
            }
            take(line);
        }
    }

    /** Reads a caption that begins here or in one of the next lines above; a remark between is a note. */
    private boolean readCaption(List<Phrase> line, String text) {
        List<List<Phrase>> lines = new ArrayList<>(List.of(line));
        while (lines.size() < MOST_LINES_ABOVE && !TableWords.isCaption(text(lines.get(0)))) {
            List<Phrase> above = lineAbove(box(lines.get(0)));
            if (above.isEmpty()) {
                break;
            }
            lines.add(0, above);
        }
        if (TableWords.isCaption(text(lines.get(0)))) {
            lines.forEach(this::addToCaption);
            return true;
        }
        if (text.length() <= LONGEST_CAPTION && !TableWords.endsLikeSentence(text) && isCentred(line)) {
            caption = text;
            return true;
        }
        return false;
    }

    private void addToCaption(List<Phrase> line) {
        String text = text(line);
        if (notes.isEmpty() && !TableWords.isRemark(text)) {
            caption = CellText.joined(caption, text);
        } else {
            notes.add(notes.isEmpty() ? text : CellText.joined(notes.remove(notes.size() - 1), text));
        }
        take(line);
    }

    private boolean isCentred(List<Phrase> line) {
        Box box = box(line);
        double off = Math.abs(box.x() + box.width() / 2 - table.x() - table.width() / 2);
        return off <= CENTRED * size(line) && box.width() < table.width();
    }

    private void readBelow() {
        List<Phrase> above = List.of();
        List<Phrase> line = lineBelow(area);
        while (!line.isEmpty()) {
            String text = text(line);
            Optional<TableWords.Labelled> found = TableWords.source(text);
            if (found.isPresent() && source.isEmpty()) {
                source = found.get().after();
                if (!found.get().before().isEmpty()) {
                    notes.add(found.get().before());
                }
            } else if (TableWords.isNote(text)) {
                notes.add(text);
            } else if (!above.isEmpty() && goesOn(above, line)) {
                goOn(text);
            } else {
                return;
            }
            take(line);
            above = line;
            line = lineBelow(area);
        }
    }

    private void goOn(String text) {
        if (source.isEmpty()) {
            notes.add(CellText.joined(notes.remove(notes.size() - 1), text));
        } else {
            source = CellText.joined(source, text);
        }
    }

    /** Whether a line goes on with the one above it: close to it, as large, and that one is full. */
    private boolean goesOn(List<Phrase> above, List<Phrase> line) {
        Box upper = box(above);
        double size = size(line);
        boolean full = upper.right() >= Math.min(table.right(), box(line).right()) - FULL * size;
        return box(line).y() - upper.bottom() < LINE_SPACE * size && Math.abs(size - size(above)) < SAME_SIZE && full;
    }

    private void take(List<Phrase> line) {
        area = area.union(box(line));
    }

    private List<Phrase> lineAbove(Box from) {
        return line(
                from,
                phrases.stream()
                        .filter(phrase -> middle(phrase) < from.y())
                        .filter(phrase -> from.y() - phrase.box().bottom() < NEAR * size(List.of(phrase)))
                        .filter(this::isBeside)
                        .max(Comparator.comparingDouble(SurroundingsFinder::middle)));
    }

    private List<Phrase> lineBelow(Box from) {
        return line(
                from,
                phrases.stream()
                        .filter(phrase -> middle(phrase) > from.bottom())
                        .filter(phrase -> phrase.box().y() - from.bottom() < NEAR * size(List.of(phrase)))
                        .filter(this::isBeside)
                        .min(Comparator.comparingDouble(SurroundingsFinder::middle)));
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

    private static double size(List<Phrase> line) {
        return TextSize.typical(glyphs(line)).orElse(1);
    }

    private static Box box(List<Phrase> line) {
        return Boxes.around(line.stream().map(Phrase::box).toList()).orElseThrow();
    }

    private static List<Glyph> glyphs(List<Phrase> line) {
        return line.stream().flatMap(phrase -> phrase.glyphs().stream()).toList();
    }

    private static String text(List<Phrase> line) {
        return line.isEmpty() ? "" : CellText.of(glyphs(line));
    }
}
