package org.yearbook.publish;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.Period;
import org.yearbook.domain.layout.ColumnLayout;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.RowLayout.FoundRows;
import org.yearbook.domain.layout.RowLayout.ListedRow;
import org.yearbook.domain.layout.Selection;
import org.yearbook.domain.layout.TableLayout;

/** Finds the rows that a layout leaves to the release: every code with a published value in one of the columns. */
record RowSearch(CodeNames names, List<Decision> published) {

    private static final String YEAR = "year";

    List<ListedRow> find(TableLayout table, FoundRows wanted) {
        Dimension dimension = table.rows().dimension();
        Set<String> listed = table.rows().listed().stream().map(ListedRow::code).collect(Collectors.toSet());
        return table.columns().stream()
                .flatMap(column -> fitting(table, column))
                .filter(decision -> isWanted(dimension, decision, wanted))
                .map(decision -> dimension.codeOf(decision.series(), decision.period()))
                .filter(code -> !listed.contains(code))
                .distinct()
                .sorted(order(table, wanted))
                .map(code -> new ListedRow(code, null))
                .toList();
    }

    /** What table and column fix together. */
    static Selection columnOf(TableLayout table, ColumnLayout column) {
        return table.selection().and(column.selection());
    }

    private Stream<Decision> fitting(TableLayout table, ColumnLayout column) {
        Selection selection = columnOf(table, column);
        return published.stream().filter(decision -> selection.fits(decision.series(), decision.period()));
    }

    private boolean isWanted(Dimension dimension, Decision decision, FoundRows wanted) {
        Period period = decision.period();
        return switch (dimension) {
            case TIME_PERIOD -> wanted.type().equals(YEAR) && period.isYear() && isBetween(period, wanted);
            case REF_AREA -> names.isWithin(decision.series().refArea(), wanted.type(), wanted.parent());
            case COUNTERPART_AREA ->
                names.isWithin(decision.series().counterpartArea(), wanted.type(), wanted.parent());
            default -> true;
        };
    }

    private static boolean isBetween(Period year, FoundRows wanted) {
        return (wanted.from().isEmpty() || wanted.from().compareTo(year.code()) <= 0)
                && (wanted.to().isEmpty() || year.code().compareTo(wanted.to()) <= 0);
    }

    /** By the values of a column, codes without one last; where they are equal or none is named, by code. */
    private Comparator<String> order(TableLayout table, FoundRows wanted) {
        Comparator<String> byCode = Comparator.naturalOrder();
        if (wanted.orderBy().isEmpty()) {
            return wanted.descending() ? byCode.reversed() : byCode;
        }
        Map<String, BigDecimal> values = valuesOf(table, wanted.orderBy());
        Comparator<BigDecimal> byValue = wanted.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing((String code) -> values.get(code), Comparator.nullsLast(byValue))
                .thenComparing(byCode);
    }

    private Map<String, BigDecimal> valuesOf(TableLayout table, String columnId) {
        Map<String, BigDecimal> values = new HashMap<>();
        table.columns().stream()
                .filter(column -> column.id().equals(columnId))
                .flatMap(column -> fitting(table, column))
                .forEach(decision -> values.put(
                        table.rows().dimension().codeOf(decision.series(), decision.period()),
                        decision.chosen().map(Observation::value).orElseThrow()));
        return values;
    }
}
