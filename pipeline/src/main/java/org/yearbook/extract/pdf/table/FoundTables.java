package org.yearbook.extract.pdf.table;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yearbook.domain.Box;
import org.yearbook.domain.Table;

/**
 * The tables of a document and the places they take up on its pages.
 *
 * @param tables numbered from 1 in reading order
 * @param areas in order of page; a table that runs over pages has one on each
 * @param unread why the tables of a page were not read, by the numbers of such pages
 */
public record FoundTables(List<Table> tables, List<TableArea> areas, SortedMap<Integer, String> unread) {

    public FoundTables {
        tables = List.copyOf(tables);
        areas = List.copyOf(areas);
        unread = Collections.unmodifiableSortedMap(new TreeMap<>(unread));
    }

    /** Tables of pages that were all read. */
    public FoundTables(List<Table> tables, List<TableArea> areas) {
        this(tables, areas, new TreeMap<>());
    }

    /** The boxes on a page that belong to tables and not to running text. */
    public List<Box> areasOn(int page) {
        return areas.stream()
                .filter(area -> area.page() == page)
                .map(TableArea::box)
                .toList();
    }
}
