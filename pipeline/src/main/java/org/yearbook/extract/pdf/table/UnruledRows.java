package org.yearbook.extract.pdf.table;

import java.util.List;
import org.yearbook.extract.table.TableWords;
import org.yearbook.extract.table.UnitLines;

/**
 * A run of lines that look like the heads and rows of one table.
 *
 * @param start the first line, a head
 * @param body the first line that is no head
 * @param end the line after the last
 * @param valued how many of the lines hold values
 */
record UnruledRows(int start, int body, int end, int valued) {

    /** Fewer rows than this stand below each other by chance. */
    private static final int LEAST_ROWS = 3;

    /** Rows further apart than this, as a multiple of the distance of the rows before, are not of one table. */
    private static final double ROW_GAP = 1.8;

    /** A total further down, up to this multiple, is a row if it stands in the columns of the rows. */
    private static final double WIDEST_GAP = 3.2;

    /** Ends of print that differ by less than this, in em, are in line. */
    private static final double SAME_END = 0.5;

    /** The first two rows are no further apart than this, in em. */
    private static final double FIRST_GAP = 4;

    /** A heading of a section or a wrapped label is no wider than this part of the rows. */
    private static final double LABEL = 0.5;

    /** So many of the pieces beside the label are values in a row of values. */
    private static final double VALUES = 0.5;

    /** What begins within this part of the width at the left stands over the labels. */
    private static final double LABELS = 0.1;

    /** A head set in the middle of its column may stand out from short labels or values by this, in em. */
    private static final double OVERHANG = 4;

    private static final int MOST_HEADS = 6;

    /** A line alone over the middle of a table, to this many em, names it and is no head. */
    private static final double CENTRED = 0.7;

    boolean areTabular() {
        return valued >= LEAST_ROWS && body > start;
    }

    /** Whether it is a row or two below heads: a table only if more says so. */
    boolean areFew() {
        return valued > 0 && valued < LEAST_ROWS && body > start;
    }

    /** The run that begins with the values of a line, and the heads above it, but not above the line {@code free}. */
    static UnruledRows from(List<GlyphLine> lines, int free, int first) {
        if (!isRow(lines.get(first))) {
            return new UnruledRows(first, first, first, 0);
        }
        double pitch = FIRST_GAP / ROW_GAP * lines.get(first).size();
        int end = first + 1;
        int valued = 1;
        GlyphLine last = lines.get(first);
        for (int i = first + 1; i < lines.size(); i++) {
            GlyphLine line = lines.get(i);
            double distance = line.bottom() - lines.get(i - 1).bottom();
            boolean row = isRow(line);
            boolean far =
                    distance > ROW_GAP * pitch && !(row && distance <= WIDEST_GAP * pitch && standsUnder(line, last));
            boolean goesOn = !row && continues(line, last);
            if (far || !isBelow(line, lines.get(first)) || !(row || goesOn || isLabel(line, lines.get(first)))) {
                break;
            }
            if (row) {
                pitch = valued == 1 || (distance > pitch && distance <= ROW_GAP * pitch) ? distance : pitch;
                valued++;
                last = line;
            }
            end = row || (goesOn && end == i) ? i + 1 : end;
        }
        int body = first;
        while (body < end && isHeadOfYears(lines.get(body))) {
            body++;
        }
        int start = heads(lines, free, first, end, pitch);
        valued -= body - first;
        while (body < end
                && body - 1 > start
                && isBetweenHeadsAndRows(lines, start, body - 1)
                && !WrappedHead.goesOn(lines.get(body - 1), lines.subList(start, body - 1), pitch)) {
            body--;
        }
        return new UnruledRows(start, body, end, valued);
    }

    /** Whether a line alone over the labels stands below all heads: the title of a section, or a label that wraps. */
    private static boolean isBetweenHeadsAndRows(List<GlyphLine> lines, int start, int line) {
        return isLabel(lines.get(line), lines.get(line + 1))
                && lines.subList(start, line).stream()
                        .anyMatch(head -> head.cells(head.size()).size() > 1);
    }

    /** Whether each value of a row stands in a column of values of another, by its left or right end. */
    private static boolean standsUnder(GlyphLine line, GlyphLine row) {
        double near = SAME_END * row.size();
        List<Phrase> above = row.cells(row.size());
        return line.cells(line.size()).stream()
                .skip(1)
                .allMatch(phrase -> above.stream()
                        .skip(1)
                        .anyMatch(other -> Math.abs(other.right() - phrase.right()) < near
                                || Math.abs(other.left() - phrase.left()) < near));
    }

    /** Whether a line is nothing but more words of the row above: all begin where words of that row begin. */
    private static boolean continues(GlyphLine line, GlyphLine row) {
        double near = SAME_END * row.size();
        List<Phrase> words = row.cells(row.size()).stream()
                .skip(1)
                .filter(phrase -> !PrintedValue.isValue(phrase.text()))
                .toList();
        return line.cells(line.size()).stream()
                .allMatch(phrase -> !PrintedValue.isValue(phrase.text())
                        && words.stream().anyMatch(word -> Math.abs(word.left() - phrase.left()) < near));
    }

    /** Whether a line has something below a row, and so is not in another column of the page. */
    private static boolean isBelow(GlyphLine line, GlyphLine row) {
        return line.box().x() < row.box().right()
                && line.box().right() > row.box().x();
    }

    /** The first line of the heads above some rows, of which {@code first} is the first line; that itself if there are none. */
    static int heads(List<GlyphLine> lines, int free, int first, int end, double pitch) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (GlyphLine line : lines.subList(first, end)) {
            left = Math.min(left, line.box().x());
            right = Math.max(right, line.box().right());
        }
        int start = first;
        for (int i = first - 1; i >= free && first - i <= MOST_HEADS; i--) {
            GlyphLine line = lines.get(i);
            double distance = lines.get(i + 1).bottom() - line.bottom();
            if (distance > ROW_GAP * pitch || !mayBeHead(line, left, right)) {
                break;
            }
            // The head of the labels stands between two levels of others; alone above them it names the table.
            start = isHead(line, left, right) || WrappedHead.goesOn(line, lines.subList(start, first), pitch)
                    ? i
                    : start;
        }
        return start;
    }

    private static boolean mayBeHead(GlyphLine line, double left, double right) {
        double em = line.size();
        return !TableWords.isAroundTables(line.text())
                && line.box().x() >= left - OVERHANG * em
                && line.box().right() <= right + OVERHANG * em
                && (!TableWords.endsLikeSentence(line.text()) || TableWords.announces(line.text()))
                && (line.cells(em).size() > 1 || line.box().width() < LABEL * (right - left));
    }

    private static boolean isHead(GlyphLine line, double left, double right) {
        double em = line.size();
        List<Phrase> phrases = line.cells(em);
        boolean centred = Math.abs(phrases.get(0).centre() - (left + right) / 2) < CENTRED * em;
        boolean overLabels = phrases.get(0).left() < left + LABELS * (right - left);
        boolean unit = UnitLines.bracketed(line.text()).isPresent();
        return phrases.size() > 1 || !((centred && !PrintedValue.isYear(line.text())) || overLabels || unit);
    }

    /** Whether it has values, and beside its label hardly anything else. */
    static boolean isRow(GlyphLine line) {
        List<Phrase> phrases = line.cells(line.size());
        long values = phrases.stream()
                .skip(1)
                .filter(phrase -> PrintedValue.isValue(phrase.text()))
                .count();
        return values > 0 && values >= VALUES * (phrases.size() - 1) && !TableWords.isAroundTables(line.text());
    }

    private static boolean isLabel(GlyphLine line, GlyphLine row) {
        List<Phrase> phrases = line.cells(line.size());
        return phrases.size() == 1
                && phrases.get(0).left() < row.box().x() + row.box().width() * LABEL
                && line.box().width() < LABEL * row.box().width()
                && !TableWords.isAroundTables(line.text());
    }

    /** Whether all its values are years. */
    static boolean isHeadOfYears(GlyphLine line) {
        return line.cells(line.size()).stream()
                .skip(1)
                .filter(phrase -> PrintedValue.isValue(phrase.text()))
                .allMatch(phrase -> PrintedValue.isYear(phrase.text()));
    }
}
