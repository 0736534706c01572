package org.yearbook.publish.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReconciliationRule;
import org.yearbook.domain.Severity;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.layout.ColumnLayout;
import org.yearbook.domain.layout.DisplayUnit;
import org.yearbook.domain.layout.Label;
import org.yearbook.domain.layout.RowLayout.ListedRow;
import org.yearbook.domain.layout.Selection;
import org.yearbook.domain.layout.TableLayout;
import org.yearbook.domain.layout.YearbookLayout;
import org.yearbook.publish.CodeNames;
import org.yearbook.publish.Flag;
import org.yearbook.publish.csv.ReconciliationCsv;

/**
 * Puts published values into the cells of the yearbook's tables. A column that leaves a dimension open has to find
 * one series only, in all its rows; else every cell that has a value stays empty, with a mark, and an issue says why.
 */
public final class TableFilling {

    private static final BigDecimal TWO = new BigDecimal(2);

    private final CodeNames names;
    private final PublishedIndex published;
    private final PublishedIndex withheld;
    private final List<Issue> issues = new ArrayList<>();

    private static final String YEAR_ENDS =
            "; there are values of the last day of a year: write time_period: \"{year}-12-31\""
                    + " beside what 'fix' or the column fixes, or list their indicator as a stock in config/reconciliation.yaml";

    private TableFilling(CodeNames names, Map<Boolean, List<Decision>> byWhetherPublished) {
        this.names = names;
        this.published = new PublishedIndex(byWhetherPublished.getOrDefault(true, List.of()));
        this.withheld = new PublishedIndex(byWhetherPublished.getOrDefault(false, List.of()));
    }

    /**
     * The tables of the layout with the values that the decisions publish.
     *
     * @param decisions in {@link ReconciliationCsv#BY_SERIES}; held are those that some table may show
     */
    public static FilledTables fill(YearbookLayout layout, Iterable<Decision> decisions, Vocabulary vocabulary) {
        LayoutYears years = new LayoutYears(layout.tables(), decisions);
        List<TableLayout> settled = layout.tables().stream().map(years::settle).toList();
        TableFilling filling = new TableFilling(new CodeNames(vocabulary, layout.names()), fitting(settled, decisions));
        List<FilledTable> tables = settled.stream()
                .map(table -> filling.fill(table, years.hasOnlyYearEnds(table)))
                .toList();
        return new FilledTables(tables, filling.issues);
    }

    /** The decisions about a value that fits a column of some table, by whether they publish it. */
    private static Map<Boolean, List<Decision>> fitting(List<TableLayout> tables, Iterable<Decision> decisions) {
        List<Selection> columns = tables.stream()
                .flatMap(table -> table.columns().stream().map(column -> RowSearch.columnOf(table, column)))
                .toList();
        return StreamSupport.stream(decisions.spliterator(), false)
                .filter(decision ->
                        columns.stream().anyMatch(column -> column.fits(decision.series(), decision.period())))
                .collect(Collectors.groupingBy(decision -> decision.chosen().isPresent(), Collectors.toList()));
    }

    private FilledTable fill(TableLayout table, boolean yearEnds) {
        List<ListedRow> rows = new ArrayList<>();
        table.rows()
                .rowsToFind()
                .ifPresent(wanted -> rows.addAll(new RowSearch(names, published.all()).find(table, wanted)));
        int found = rows.size();
        rows.addAll(table.rows().listed());
        List<List<FilledTable.Cell>> columns = table.columns().stream()
                .map(column -> column(table, column, rows))
                .toList();
        List<FilledTable.Row> filled = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int index = row;
            filled.add(new FilledTable.Row(
                    rows.get(row).code(),
                    label(table, rows.get(row)),
                    rows.get(row).parent(),
                    columns.stream().map(column -> column.get(index)).toList()));
        }
        FilledTable result = new FilledTable(table, filled, found);
        if (!result.hasValues()) {
            report(
                    "LAYOUT_TABLE_EMPTY",
                    Severity.NOTE,
                    table.id(),
                    "no published value fits any of its cells" + (yearEnds ? YEAR_ENDS : ""));
        }
        return result;
    }

    private Label label(TableLayout table, ListedRow row) {
        Label label = row.label();
        return label != null ? label : names.name(table.rows().dimension(), row.code());
    }

    private List<FilledTable.Cell> column(TableLayout table, ColumnLayout column, List<ListedRow> rows) {
        Map<String, String> variants = new TreeMap<>();
        for (ListedRow row : rows) {
            Selection cell = cellOf(table, column, row.code());
            published.fitting(cell).forEach(decision -> variants.put(freeCodes(cell, decision), decision.groupId()));
        }
        if (variants.size() > 1) {
            report(
                    "LAYOUT_AMBIGUOUS",
                    Severity.ERROR,
                    place(table, column),
                    "several series fit (" + String.join(", ", variants.keySet())
                            + "): fix these dimensions in config/yearbook.yaml");
        }
        return rows.stream()
                .map(row -> cell(table, column, row, variants.size() > 1))
                .toList();
    }

    private FilledTable.Cell cell(TableLayout table, ColumnLayout column, ListedRow row, boolean ambiguous) {
        List<Decision> fitting = published.fitting(cellOf(table, column, row.code()));
        if (fitting.isEmpty()) {
            return emptyCell(table, column, row);
        }
        if (ambiguous) {
            return FilledTable.Cell.without(Flag.NOT_SHOWN);
        }
        Decision decision = fitting.get(0);
        Observation chosen = decision.chosen().orElseThrow();
        DisplayUnit unit = column.unit();
        if (!unit.base().equals(chosen.unit())) {
            report(
                    "LAYOUT_UNIT_DIFFERS",
                    Severity.ERROR,
                    place(table, column),
                    "the value of " + decision.groupId() + " is in " + chosen.unit() + " and cannot be shown in "
                            + unit.base());
            return FilledTable.Cell.without(Flag.NOT_SHOWN);
        }
        BigDecimal value = unit.show(chosen.value());
        return new FilledTable.Cell(
                value.setScale(decimals(value, unit, decision, chosen)), CellFlags.of(decision, chosen), decision);
    }

    /** As many as the layout asks for or the source prints, but never fewer than the value has. */
    private static int decimals(BigDecimal value, DisplayUnit unit, Decision decision, Observation chosen) {
        int wanted = unit.decimals() == DisplayUnit.AS_PRINTED ? printed(unit, decision, chosen) : unit.decimals();
        return Math.max(0, Math.max(wanted, value.stripTrailingZeros().scale()));
    }

    /** A value that a reviewer wrote in base units was not printed to the last of them. */
    private static int printed(DisplayUnit unit, Decision decision, Observation chosen) {
        boolean overridden = decision.rule() == ReconciliationRule.REVIEWER_DECISION
                && decision.candidates().stream()
                        .anyMatch(candidate -> candidate.role() == Candidate.Role.REJECTED
                                && candidate
                                        .observation()
                                        .figure()
                                        .id()
                                        .equals(chosen.figure().id()));
        return overridden
                ? 0
                : unit.show(chosen.halfWidth().multiply(TWO))
                        .stripTrailingZeros()
                        .scale();
    }

    private FilledTable.Cell emptyCell(TableLayout table, ColumnLayout column, ListedRow row) {
        if (column.notApplicable().contains(row.code())) {
            return FilledTable.Cell.without(Flag.NOT_APPLICABLE);
        }
        boolean printed = !withheld.fitting(cellOf(table, column, row.code())).isEmpty();
        return FilledTable.Cell.without(printed ? Flag.WITHHELD : Flag.NOT_AVAILABLE);
    }

    /** The codes of a decision in the dimensions that the cell leaves open. */
    private static String freeCodes(Selection cell, Decision decision) {
        return String.join(
                " ",
                cell.free().stream()
                        .map(dimension ->
                                dimension.code() + "=" + dimension.codeOf(decision.series(), decision.period()))
                        .toList());
    }

    private static Selection cellOf(TableLayout table, ColumnLayout column, String rowCode) {
        return RowSearch.columnOf(table, column).and(Selection.of(table.rows().dimension(), rowCode));
    }

    private void report(String code, Severity severity, String place, String what) {
        issues.add(new Issue(code, severity, "", 0, place, "Table " + place + ": " + what));
    }

    private static String place(TableLayout table, ColumnLayout column) {
        return table.id() + " " + column.id();
    }
}
