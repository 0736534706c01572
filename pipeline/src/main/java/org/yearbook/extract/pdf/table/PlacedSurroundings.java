package org.yearbook.extract.pdf.table;

import java.util.List;
import org.yearbook.domain.Box;

/**
 * The words around a table.
 *
 * @param caption empty if none
 * @param unit without its label, empty if none
 * @param notes as printed
 * @param source without its label, empty if none
 * @param area the table and all of these
 */
record PlacedSurroundings(String caption, String unit, List<String> notes, String source, Box area) {

    PlacedSurroundings {
        notes = List.copyOf(notes);
    }
}
