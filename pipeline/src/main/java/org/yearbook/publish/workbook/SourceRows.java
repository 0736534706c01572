package org.yearbook.publish.workbook;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.yearbook.publish.EvidenceRow;
import org.yearbook.publish.EvidenceRow.CellPlace;

/**
 * The rows of the sheets of sources, one for each value that the workbook shows, in the order of its sheets. They are
 * numbered before anything is written, for values and sources lead to each other. What tables show is held; long sheets
 * make their rows anew whenever these are gone through.
 */
final class SourceRows {

    private final LongTable table;
    private final List<Iterable<EvidenceRow>> parts = new ArrayList<>();
    private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
    private int count;

    SourceRows() {
        this(LongTable.MOST_LINKS);
    }

    SourceRows(int rowsOfASheet) {
        this.table = new LongTable(SourcesSheet.FORM, rowsOfASheet);
    }

    /** Adds a row for what is shown by an object, which finds it again by its identity: two may be equal. */
    void add(Object shown, EvidenceRow evidence) {
        numbers.put(shown, count);
        addAll(List.of(evidence), 1);
    }

    /** Adds so many rows and gives the number of the first. */
    int addAll(Iterable<EvidenceRow> rows, int size) {
        int first = count;
        parts.add(rows);
        count += size;
        return first;
    }

    /** All rows. */
    Iterable<EvidenceRow> all() {
        return new InTurn<>(parts);
    }

    /** The form in which they are written. */
    LongTable table() {
        return table;
    }

    /** How many sheets they take; none without any row. */
    int sheets() {
        return count == 0 ? 0 : table.sheets(count);
    }

    /** The place that tells where this value comes from. */
    CellPlace placeOf(Object shown) {
        Integer number = numbers.get(shown);
        if (number == null) {
            throw new IllegalArgumentException("Expecting something with a source instead of " + shown);
        }
        return place(number);
    }

    /** The place of the row of this number. */
    CellPlace place(int number) {
        return table.place(number, 0);
    }
}
