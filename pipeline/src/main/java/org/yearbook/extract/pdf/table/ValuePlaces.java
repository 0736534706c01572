package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;

/** Where the rows of a table print their values, by which one tells whether another line is a row of it too. */
final class ValuePlaces {

    /** Ends of print that differ by less than this, in em, are in line. */
    private static final double IN_LINE = 0.5;

    /** Print may stand out of its column by this, in em. */
    private static final double SLACK = 0.5;

    private final Columns columns;
    private final double em;
    private final List<List<Phrase>> values = new ArrayList<>();

    /** @param rows lines of the table; those without values count for nothing */
    ValuePlaces(Columns columns, List<GlyphLine> rows, double em) {
        this.columns = columns;
        this.em = em;
        for (int column = 0; column < columns.count(); column++) {
            values.add(new ArrayList<>());
        }
        for (GlyphLine row : rows) {
            for (Phrase phrase : row.cells(em)) {
                if (PrintedValue.isValue(phrase.text())) {
                    values.get(columns.of(phrase)).add(phrase);
                }
            }
        }
    }

    /** Whether a line is a row: a label, and values that end, begin or are in the middle where those of its column are. */
    boolean hold(GlyphLine line) {
        return columns.of(line.cells(em).get(0)) == 0 && holdValues(line);
    }

    /** The same of a line whose label, if it has one, stands on other lines. */
    boolean holdValues(GlyphLine line) {
        List<Phrase> phrases = line.cells(em);
        if (phrases.size() < 2 || columns.count() < 2 || !UnruledRows.isRow(line) || UnruledRows.isHeadOfYears(line)) {
            return false;
        }
        long places = phrases.stream().mapToInt(columns::of).distinct().count();
        return places == phrases.size()
                && phrases.stream().allMatch(this::isInside)
                && phrases.stream()
                        .filter(phrase -> columns.of(phrase) > 0 && PrintedValue.isNumber(phrase.text()))
                        .allMatch(this::isInLine);
    }

    /** Whether a line has one piece over each column but that of the labels, and perhaps one there. */
    boolean areHeadedBy(GlyphLine line) {
        List<Phrase> phrases = line.cells(em);
        long headed = phrases.stream()
                .filter(phrase -> columns.of(phrase) > 0 && isInside(phrase))
                .mapToInt(columns::of)
                .distinct()
                .count();
        return columns.count() > 2 && headed == columns.count() - 1 && phrases.size() <= columns.count();
    }

    /** Whether a phrase stands where the labels do. */
    boolean isLabel(Phrase phrase) {
        return columns.of(phrase) == 0 && isInside(phrase);
    }

    private boolean isInside(Phrase phrase) {
        int column = columns.of(phrase);
        return phrase.left() > columns.left(column) - SLACK * em && phrase.right() < columns.right(column) + SLACK * em;
    }

    private boolean isInLine(Phrase phrase) {
        return values.get(columns.of(phrase)).stream()
                .anyMatch(value -> Math.abs(value.right() - phrase.right()) < IN_LINE * em
                        || Math.abs(value.left() - phrase.left()) < IN_LINE * em
                        || Math.abs(value.centre() - phrase.centre()) < IN_LINE * em);
    }
}
