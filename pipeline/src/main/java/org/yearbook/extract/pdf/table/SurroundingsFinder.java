package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.domain.Box;
import org.yearbook.extract.period.LabelTime;
import org.yearbook.extract.table.TableWords;
import org.yearbook.extract.table.UnitLines;

/** Reads the caption and unit above a table, and the notes and source below it. */
final class SurroundingsFinder {

    private static final double CENTRED = 2;

    /** A line goes on with the one above if that ends this near to the right end of the table, in em. */
    private static final double FULL = 5;

    private static final double LINE_SPACE = 0.9;
    private static final double SAME_SIZE = 0.5;
    private static final int MOST_LINES_ABOVE = 4;
    private static final int LONGEST_CAPTION = 60;

    /** A title begins this near to the left end of its table, in em. */
    private static final double SET_LEFT = 1;

    /** Between a title and its table a sheet leaves a row empty: so far away it may stand, in its own size. */
    static final double A_ROW_APART = 3.2;

    /** 一、 （二） 3. 1.2: a heading of the text, which may have more below it than the table. */
    private static final Pattern HEADING =
            Pattern.compile("\\s*(?:[（(]?[一二三四五六七八九十]+[)）、.．]|[（(]?\\d{1,2}(?:[)）、.．]|\\s).*).*");

    private final NearLines near;
    private final Box table;
    private Box area;
    private String caption = "";
    private String unit = "";
    /** What stands before the unit on its line, below the caption: 2024年9月. */
    private String date = "";

    private String source = "";
    private final List<String> notes = new ArrayList<>();

    private SurroundingsFinder(NearLines near, Box table) {
        this.near = near;
        this.table = table;
        this.area = table;
    }

    /** @param free what is printed outside of all tables, as of {@link NearLines#phrases} */
    static PlacedSurroundings find(List<Phrase> free, PlacedTable table) {
        SurroundingsFinder finder = new SurroundingsFinder(new NearLines(free, table.box()), table.box());
        finder.readAbove();
        if (finder.caption.isEmpty()) {
            finder.readTitle(table.page() == 1);
        }
        finder.readBelow();
        String caption = (finder.caption + " " + finder.date).strip();
        return new PlacedSurroundings(caption, finder.unit, finder.notes, finder.source, finder.area);
    }

    private void readAbove() {
        while (caption.isEmpty()) {
            List<Phrase> line = near.above(area);
            String text = NearLines.text(line);
            if (text.isEmpty()) {
                return;
            }
            Optional<TableWords.Labelled> labelled = UnitLines.unit(text);
            Optional<String> bracketed = UnitLines.bracketed(text);
            if (labelled.isPresent() && unit.isEmpty()) {
                unit = labelled.get().after();
                date = UnitLines.dateOf(text);
                caption = date.isEmpty() ? labelled.get().before() : "";
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
        while (lines.size() < MOST_LINES_ABOVE && !TableWords.isCaption(NearLines.text(lines.get(0)))) {
            List<Phrase> above = near.above(NearLines.box(lines.get(0)));
            if (above.isEmpty()) {
                break;
            }
            lines.add(0, above);
        }
        if (TableWords.isCaption(NearLines.text(lines.get(0)))) {
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
        String text = NearLines.text(line);
        if (notes.isEmpty() && !TableWords.isRemark(text)) {
            caption = CellText.joined(caption, text);
        } else {
            notes.add(notes.isEmpty() ? text : CellText.joined(notes.remove(notes.size() - 1), text));
        }
        take(line);
    }

    /**
     * Reads a title without a number that begins where the table does, as sheets of a spreadsheet print it: a line by
     * itself that names a time.
     *
     * @param firstPage on later pages what nothing stands above may be a running head
     */
    private void readTitle(boolean firstPage) {
        List<Phrase> line = near.above(area, A_ROW_APART);
        String text = NearLines.text(line);
        if (line.size() == 1
                && text.length() <= LONGEST_CAPTION
                && !TableWords.endsLikeSentence(text)
                && !HEADING.matcher(text).matches()
                && isTitled(text)
                && Math.abs(NearLines.box(line).x() - table.x()) <= SET_LEFT * NearLines.size(line)
                && near.above(NearLines.box(line)).isEmpty()
                && (firstPage || near.hasAbove(NearLines.box(line)))) {
            caption = text;
            take(line);
        }
    }

    /** Whether it names a time and says more than that. */
    private static boolean isTitled(String text) {
        LabelTime time = LabelTime.of(text);
        return time.isNamed() && time.removedFrom(text).chars().anyMatch(Character::isLetter);
    }

    private boolean isCentred(List<Phrase> line) {
        Box box = NearLines.box(line);
        double off = Math.abs(box.x() + box.width() / 2 - table.x() - table.width() / 2);
        return off <= CENTRED * NearLines.size(line) && box.width() < table.width();
    }

    private void readBelow() {
        List<Phrase> above = List.of();
        List<Phrase> line = near.below(area);
        while (!line.isEmpty()) {
            String text = NearLines.text(line);
            Optional<TableWords.Labelled> found = TableWords.source(text);
            if (found.isPresent() && source.isEmpty()) {
                source = found.get().after();
                if (!found.get().before().isEmpty()) {
                    notes.add(found.get().before());
                }
            } else if (TableWords.isNote(text) || !TableWords.noteOf(text).isEmpty()) {
                notes.add(text);
            } else if (!above.isEmpty() && goesOn(above, line)) {
                goOn(text);
            } else {
                return;
            }
            take(line);
            above = line;
            line = near.below(area);
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
        Box upper = NearLines.box(above);
        double size = NearLines.size(line);
        boolean full =
                upper.right() >= Math.min(table.right(), NearLines.box(line).right()) - FULL * size;
        return NearLines.box(line).y() - upper.bottom() < LINE_SPACE * size
                && Math.abs(size - NearLines.size(above)) < SAME_SIZE
                && full;
    }

    private void take(List<Phrase> line) {
        area = area.union(NearLines.box(line));
    }
}
