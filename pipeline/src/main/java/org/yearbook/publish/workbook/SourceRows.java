package org.yearbook.publish.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.yearbook.publish.Evidence;
import org.yearbook.publish.Evidence.CellPlace;

/**
 * The rows of the sheets of sources, one for each value that the workbook shows, in the order of its sheets. They are
 * numbered before anything is written, for values and sources lead to each other.
 */
final class SourceRows {

    /** Title, subtitle and one line stand above the heads. */
    private static final int FIRST_ROW = 4;

    /** Excel opens no sheet with more than 65,530 links. */
    private static final int ROWS_OF_A_SHEET = 60_000;

    private final List<Evidence> all = new ArrayList<>();
    private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
    private final int rowsOfASheet;

    SourceRows() {
        this(ROWS_OF_A_SHEET);
    }

    SourceRows(int rowsOfASheet) {
        this.rowsOfASheet = rowsOfASheet;
    }

    /** Adds a row for what is shown by an object, which finds it again by its identity: two may be equal. */
    void add(Object shown, Evidence evidence) {
        numbers.put(shown, all.size());
        all.add(evidence);
    }

    /** The rows of each sheet; none without any row. */
    List<List<Evidence>> sheets() {
        List<List<Evidence>> sheets = new ArrayList<>();
        for (int start = 0; start < all.size(); start += rowsOfASheet) {
            sheets.add(all.subList(start, Math.min(all.size(), start + rowsOfASheet)));
        }
        return Collections.unmodifiableList(sheets);
    }

    /** The place that tells where this value comes from. */
    CellPlace placeOf(Object shown) {
        Integer number = numbers.get(shown);
        if (number == null) {
            throw new IllegalArgumentException("Expecting something with a source instead of " + shown);
        }
        return new CellPlace(SheetNames.sources(number / rowsOfASheet), FIRST_ROW + number % rowsOfASheet, 0);
    }
}
