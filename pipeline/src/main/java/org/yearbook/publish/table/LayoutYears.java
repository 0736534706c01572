package org.yearbook.publish.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.yearbook.domain.Decision;
import org.yearbook.domain.layout.ChartLayout;
import org.yearbook.domain.layout.ColumnLayout;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.RowLayout;
import org.yearbook.domain.layout.RowLayout.FoundRows;
import org.yearbook.domain.layout.Selection;
import org.yearbook.domain.layout.TableLayout;

/** Puts the years of a release into a layout that leaves them open, so that the next edition needs no other layout. */
final class LayoutYears {

    /**
     * The year of a table is the latest with at least one such part of the values that its fullest year has: a single
     * early figure for a new year must not empty a whole ranking.
     */
    private static final int ENOUGH = 2;

    private static final String YEAR_END = "-12-31";

    /** Of each table without a year of its own, how many values each year has. */
    private final Map<String, NavigableMap<String, Integer>> values = new HashMap<>();

    /** Tables of whole years for which there are values of their last days. */
    private final Set<String> atYearEnd = new HashSet<>();

    private String fallback = TableLayout.LATEST;

    /** Goes through what is published once. */
    LayoutYears(List<TableLayout> tables, Iterable<Decision> decisions) {
        List<TableLayout> open = tables.stream()
                .filter(table -> table.year().equals(TableLayout.LATEST))
                .toList();
        for (Decision decision : decisions) {
            if (decision.chosen().isPresent() && !decision.period().isSpan()) {
                String year = Integer.toString(decision.period().firstYear());
                if (decision.period().isYear()) {
                    fallback = fallback.equals(TableLayout.LATEST) || fallback.compareTo(year) < 0 ? year : fallback;
                }
                open.forEach(table -> count(table, decision, year));
            }
        }
    }

    private void count(TableLayout table, Decision decision, String year) {
        for (ColumnLayout column : table.columns()) {
            Selection selection = table.selection().and(column.selection());
            if (!isOpen(selection)) {
                continue;
            }
            if (selection.ofYear(year).fits(decision.series(), decision.period())) {
                values.computeIfAbsent(table.id(), key -> new TreeMap<>()).merge(year, 1, Integer::sum);
            } else if (!selection.isOfOpenYear()
                    && decision.period().code().equals(year + YEAR_END)
                    && selection.fits(decision.series(), decision.period())) {
                atYearEnd.add(table.id());
            }
        }
    }

    private static boolean isOpen(Selection selection) {
        return selection.free().contains(Dimension.TIME_PERIOD) || selection.isOfOpenYear();
    }

    /** Whether there are values for a table of whole years that are of the last day of a year. */
    boolean hasOnlyYearEnds(TableLayout table) {
        return atYearEnd.contains(table.id()) && !values.containsKey(table.id());
    }

    /** The table with its year in place of every {@link ColumnLayout#YEAR}, and a column for each year it asks for. */
    TableLayout settle(TableLayout table) {
        if (table.year().isEmpty()) {
            return table;
        }
        String year = table.year().equals(TableLayout.LATEST) ? latest(table) : table.year();
        return new TableLayout(
                table.id(),
                table.title().with(ColumnLayout.YEAR, year),
                table.notes().stream()
                        .map(note -> note.with(ColumnLayout.YEAR, year))
                        .toList(),
                table.unit(),
                year,
                table.selection(),
                rows(table.rows(), year),
                table.columns().stream()
                        .flatMap(column -> columns(table.selection(), column, year).stream())
                        .toList(),
                table.charts().stream().map(chart -> chart(chart, year)).toList());
    }

    private static List<ColumnLayout> columns(Selection table, ColumnLayout column, String year) {
        if (column.years() == 0) {
            return List.of(isOpen(table.and(column.selection())) ? column.of(year, table) : column);
        }
        if (year.equals(TableLayout.LATEST)) { // nothing is published at all
            return List.of(column.of(year, table));
        }
        List<ColumnLayout> columns = new ArrayList<>();
        for (int before = 0; before < column.years(); before++) {
            columns.add(column.of(Integer.toString(Integer.parseInt(year) - before), table));
        }
        return columns;
    }

    private static RowLayout rows(RowLayout rows, String year) {
        FoundRows found = rows.found();
        if (found == null) {
            return rows;
        }
        FoundRows ordered = new FoundRows(
                found.type(),
                found.parent(),
                found.from(),
                found.to(),
                found.orderBy().replace(ColumnLayout.YEAR, year),
                found.descending(),
                found.atMost());
        return new RowLayout(rows.head(), rows.dimension(), ordered, rows.listed());
    }

    private static ChartLayout chart(ChartLayout chart, String year) {
        List<String> columns = chart.columns().stream()
                .map(column -> column.replace(ColumnLayout.YEAR, year))
                .toList();
        return new ChartLayout(chart.type(), chart.title().with(ColumnLayout.YEAR, year), columns, chart.atMost());
    }

    private String latest(TableLayout table) {
        NavigableMap<String, Integer> found = values.getOrDefault(table.id(), new TreeMap<>());
        if (found.isEmpty()) {
            return fallback;
        }
        int fullest = Collections.max(found.values());
        return found.descendingMap().entrySet().stream()
                .filter(year -> year.getValue() * ENOUGH >= fullest)
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
