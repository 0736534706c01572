package org.yearbook.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.yearbook.extract.table.TableWords;
import org.yearbook.extract.table.UnitLines;

/**
 * The lines around a table that belong to it: caption and unit above, source and notes below.
 *
 * @param used numbers of the lines that are no paragraphs any more
 */
record TableSurroundings(String caption, String unit, List<String> notes, String source, BitSet used) {

    /** Caption and unit stand within this many lines above the first row, blank lines not counted. */
    private static final int LINES_ABOVE = 3;
    /** A line above a table that carries no number is its caption only if it is no longer than this. */
    private static final int LONGEST_CAPTION_COLUMNS = 100;

    TableSurroundings {
        notes = List.copyOf(notes);
    }

    /** What stands around the rows {@code first} to {@code last} of these lines as printed, lines already used left out. */
    static TableSurroundings of(List<String> lines, int first, int last, BitSet alreadyUsed, CreditLabels labels) {
        Finder finder = new Finder(lines, alreadyUsed, labels);
        finder.above(first - 1);
        finder.below(last + 1);
        String caption = (finder.caption + " " + finder.date).strip();
        return new TableSurroundings(caption, finder.unit, finder.notes, finder.source, finder.used);
    }

    private static final class Finder {
        private final List<String> lines;
        private final BitSet alreadyUsed;
        private final CreditLabels labels;
        private final BitSet used = new BitSet();
        private final List<String> notes = new ArrayList<>();
        private String caption = "";
        private String unit = "";
        private String source = "";
        /** A line of its own between the caption and the table: 2024年9月. */
        private String date = "";

        Finder(List<String> lines, BitSet alreadyUsed, CreditLabels labels) {
            this.lines = lines;
            this.labels = labels;
            this.alreadyUsed = alreadyUsed;
        }

        void above(int from) {
            int seen = 0;
            for (int index = from; index >= 0 && seen < LINES_ABOVE && caption.isEmpty(); index--) {
                if (alreadyUsed.get(index)) {
                    return;
                }
                String line = lines.get(index);
                if (line.isEmpty()) {
                    continue;
                }
                seen++;
                if (!takeAbove(line, index)) {
                    return;
                }
            }
        }

        private boolean takeAbove(String line, int index) {
            if (date.isEmpty() && !UnitLines.dateOf(line).isEmpty()) {
                date = UnitLines.dateOf(line);
                unit = unit.isEmpty() ? UnitLines.unitOf(line) : unit;
                used.set(index);
                return true;
            }
            if (unit.isEmpty() && UnitLines.isUnitLine(line)) {
                unit = UnitLines.unitOf(line);
                used.set(index);
                return true;
            }
            if (CreditLine.of(line, labels).isPresent()) {
                return true; // the day of publication between a title and its table names neither
            }
            if (TableWords.isCaption(line)) {
                caption = line;
                used.set(index);
            } else if (mayBeCaption(line)) {
                caption = line; // and stays a passage, for it may be a heading of more than this table
            }
            unit = unit.isEmpty() && !caption.isEmpty() ? UnitLines.unitOf(caption) : unit;
            return !caption.isEmpty();
        }

        private static boolean mayBeCaption(String line) {
            return !Typography.endsSentence(line)
                    && !Typography.holdsSentence(line)
                    && Typography.columns(line) <= LONGEST_CAPTION_COLUMNS;
        }

        void below(int from) {
            boolean inNotes = false;
            for (int index = from; index < lines.size() && !alreadyUsed.get(index); index++) {
                String line = lines.get(index);
                if (line.isEmpty()) {
                    continue;
                }
                boolean isSource =
                        source.isEmpty() && !TableWords.sourceOf(line).isEmpty();
                boolean isNote = !TableWords.noteOf(line).isEmpty() || (inNotes && TableWords.isFurtherNote(line));
                if (!isSource && !isNote) {
                    return;
                }
                used.set(index);
                inNotes |= isNote;
                if (isSource) {
                    source = TableWords.sourceOf(line);
                } else {
                    notes.add(line);
                }
            }
        }
    }
}
