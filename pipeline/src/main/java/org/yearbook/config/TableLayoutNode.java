package org.yearbook.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yearbook.domain.SeriesKey;
import org.yearbook.domain.layout.ColumnLayout;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.DisplayUnit;
import org.yearbook.domain.layout.Label;
import org.yearbook.domain.layout.RowLayout;
import org.yearbook.domain.layout.Selection;
import org.yearbook.domain.layout.TableLayout;

/**
 * One table of the layout file.
 *
 * @param units display units by their names in the file
 */
record TableLayoutNode(LayoutCodes codes, Map<String, DisplayUnit> units) {

    /** It becomes part of file and sheet names, so it must be fit for both. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,20}");

    private static final Pattern COLUMN_ID = Pattern.compile("[a-z]([a-z0-9_]|\\{year\\})*");

    /** A cell that leaves one of these open would show one thing here and another there. */
    private static final List<Dimension> NEEDED =
            List.of(Dimension.INDICATOR, Dimension.FLOW, Dimension.MEASURE, Dimension.REF_AREA, Dimension.TIME_PERIOD);

    private static final Selection NO_PARTNER = Selection.of(Dimension.COUNTERPART_AREA, SeriesKey.NOT_APPLICABLE);

    TableLayout read(ConfigNode node) {
        node.allowOnly("id", "title", "notes", "unit", "year", "fix", "rows", "columns", "charts");
        ConfigNode id = node.field("id");
        if (!ID.matcher(id.text()).matches()) {
            throw id.mistake("expecting letters, digits and hyphens instead of '" + id.text() + "'");
        }
        RowLayout rows = new RowLayoutNode(codes).read(node.field("rows"));
        Selection fixed = unless(rows.dimension(), NO_PARTNER)
                .and(node.optional("fix").map(this::fix).orElse(Selection.ALL));
        String year = year(node, fixed);
        DisplayUnit unit = unit(node.field("unit"));
        List<ColumnLayout> columns = new ArrayList<>();
        for (ConfigNode column : node.field("columns").items()) {
            ColumnLayout layout = column(column, unit, rows.dimension());
            requireYear(column, layout, year);
            requireYearOfPart(column, fixed.and(layout.selection()), year);
            requireComplete(column, withYear(year, fixed.and(layout.selection())), rows.dimension());
            columns.add(layout);
        }
        requireUnique(node.field("columns"), columns);
        rows.rowsToFind().ifPresent(found -> requireColumn(node.field("rows"), columns, found.orderBy()));
        List<Label> notes =
                node.items("notes").stream().map(YearbookLayoutFile::label).toList();
        Label title = YearbookLayoutFile.label(node.field("title"));
        ChartLayoutNode charts = new ChartLayoutNode(title, columns);
        return new TableLayout(
                id.text(),
                title,
                notes,
                unitLine(columns),
                year,
                fixed,
                rows,
                columns,
                node.items("charts").stream().map(charts::read).toList());
    }

    /** What holds where nothing else is said, unless it is what the rows stand for. */
    private static Selection unless(Dimension rows, Selection fallback) {
        return fallback.free().contains(rows) ? fallback : Selection.ALL;
    }

    /** The year of a table: latest, four digits, or empty. */
    private static String year(ConfigNode node, Selection fixed) {
        Optional<ConfigNode> year = node.optional("year");
        year.ifPresent(given -> {
            if (!given.text().equals(TableLayout.LATEST) && !given.text().matches("\\d{4}")) {
                throw given.mistake("expecting 'latest' or a year instead of '" + given.text() + "'");
            }
            if (hasOwnPeriod(fixed)) {
                throw given.mistake("'fix' has a time_period already; keep one of the two, or write {year} in it");
            }
        });
        return year.map(ConfigNode::text).orElse("");
    }

    private static void requireYearOfPart(ConfigNode node, Selection selection, String yearOfTable) {
        if (yearOfTable.isEmpty() && selection.isOfOpenYear()) {
            throw node.mistake(ColumnLayout.YEAR + " in a time_period needs a 'year' of the table");
        }
    }

    private static boolean hasOwnPeriod(Selection selection) {
        return !selection.free().contains(Dimension.TIME_PERIOD) && !selection.isOfOpenYear();
    }

    /** A column that leaves the period open is of the year of its table. */
    private static Selection withYear(String year, Selection selection) {
        // Which year it is does not matter here, only that there is one.
        return year.isEmpty()
                ? selection
                : Selection.of(Dimension.TIME_PERIOD, year).and(selection);
    }

    private static void requireYear(ConfigNode node, ColumnLayout column, String yearOfTable) {
        boolean hasPeriod = hasOwnPeriod(column.selection());
        if (column.years() > 0 && (yearOfTable.isEmpty() || hasPeriod)) {
            throw node.mistake("'latest' needs a 'year' of the table, and no time_period of the column without {year}");
        }
        if (column.years() > 1 && !column.id().contains(ColumnLayout.YEAR)) {
            throw node.mistake("the columns of several years need " + ColumnLayout.YEAR + " in id, zh and en");
        }
    }

    private Selection fix(ConfigNode node) {
        node.allowOnly(dimensionsAnd());
        return codes.selection(node);
    }

    private ColumnLayout column(ConfigNode node, DisplayUnit unitOfTable, Dimension rows) {
        node.allowOnly(dimensionsAnd("id", "zh", "en", "unit", "not_for", "latest"));
        ConfigNode id = node.field("id");
        if (!COLUMN_ID.matcher(id.text()).matches()) {
            throw id.mistake(
                    "expecting lower-case letters, digits, underscores and {year} instead of '" + id.text() + "'");
        }
        Label head = new Label(node.field("zh").text(), node.field("en").text());
        DisplayUnit unit = node.optional("unit").map(this::unit).orElse(unitOfTable);
        List<String> notFor = node.items("not_for").stream()
                .map(code -> codes.check(rows, code))
                .toList();
        int years = RowLayoutNode.count(node, "latest");
        return new ColumnLayout(id.text(), head, codes.selection(node), unit, notFor, years);
    }

    private DisplayUnit unit(ConfigNode node) {
        return Optional.ofNullable(units.get(node.text()))
                .orElseThrow(() -> node.mistake("'" + node.text() + "' is none of the units at the head of the file ("
                        + String.join(", ", units.keySet()) + ")"));
    }

    private static void requireComplete(ConfigNode node, Selection fixed, Dimension rows) {
        List<String> open = NEEDED.stream()
                .filter(dimension -> dimension != rows && fixed.free().contains(dimension))
                .map(Dimension::code)
                .toList();
        if (!open.isEmpty()) {
            throw node.mistake("neither table nor column fixes " + String.join(", ", open));
        }
        if (!fixed.free().contains(rows)) {
            throw node.mistake("the rows stand for " + rows.code() + ", so neither table nor column may fix it");
        }
    }

    private static void requireUnique(ConfigNode node, List<ColumnLayout> columns) {
        Set<String> seen = new HashSet<>();
        for (ColumnLayout column : columns) {
            // Heads of an Excel table are told apart without regard to case.
            String head = column.head().both().toLowerCase(Locale.ROOT);
            if (!seen.add("id " + column.id()) || !seen.add("head " + head)) {
                throw node.mistake("two columns have the id '" + column.id() + "' or the same head");
            }
        }
        if (columns.isEmpty()) {
            throw node.mistake("expecting at least one column");
        }
    }

    private static void requireColumn(ConfigNode node, List<ColumnLayout> columns, String id) {
        if (!id.isEmpty() && columns.stream().noneMatch(column -> column.id().equals(id))) {
            throw node.mistake("order_by names the column '" + id + "', which is not there");
        }
    }

    private static Label unitLine(List<ColumnLayout> columns) {
        Set<Label> names = columns.stream()
                .map(column -> column.unit().name())
                .filter(name -> !name.both().isEmpty()) // a rank has none
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Label(
                names.stream().map(Label::zh).collect(Collectors.joining("、")),
                names.stream().map(Label::en).collect(Collectors.joining("; ")));
    }

    private static String[] dimensionsAnd(String... fields) {
        List<String> names = new ArrayList<>(List.of(fields));
        for (Dimension dimension : Dimension.values()) {
            names.add(dimension.code());
        }
        return names.toArray(String[]::new);
    }
}
