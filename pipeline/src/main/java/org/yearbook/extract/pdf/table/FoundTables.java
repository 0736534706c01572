package org.yearbook.extract.pdf.table;

import java.util.List;
import org.yearbook.domain.Box;
import org.yearbook.domain.Table;

/**
 * The tables of a document and the places they take up on its pages.
 *
 * @param tables numbered from 1 in reading order
 * @param areas in order of page; a table that runs over pages has one on each
 */
public record FoundTables(List<Table> tables, List<TableArea> areas) {

    public FoundTables {
        tables = List.copyOf(tables);
        areas = List.copyOf(areas);
    }

    /** The boxes on a page that belong to tables and not to running text. */
    public List<Box> areasOn(int page) {
        return areas.stream()
                .filter(area -> area.page() == page)
                .map(TableArea::box)
                .toList();
    }
}
