package org.yearbook.publish.table;

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
import org.yearbook.domain.SeriesKey;
import org.yearbook.domain.layout.ColumnLayout;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.RowLayout.FoundRows;
import org.yearbook.domain.layout.RowLayout.ListedRow;
import org.yearbook.domain.layout.Selection;
import org.yearbook.domain.layout.TableLayout;
import org.yearbook.publish.CodeNames;

/** Finds the rows that a layout leaves to the release: every code with a published value in one of the columns. */
record RowSearch(CodeNames names, List<Decision> published) {

    private static final String YEAR = "year";

    List<ListedRow> find(TableLayout table, FoundRows wanted) {
        List<String> codes = codes(table, wanted);
        int left = wanted.atMost() == 0 ? 0 : Math.max(0, codes.size() - wanted.atMost());
        boolean latestAreLast = table.rows().dimension() == Dimension.TIME_PERIOD && !wanted.descending();
        List<String> kept = latestAreLast ? codes.subList(left, codes.size()) : codes.subList(0, codes.size() - left);
        return kept.stream().map(ListedRow::of).toList();
    }

    private List<String> codes(TableLayout table, FoundRows wanted) {
        Dimension dimension = table.rows().dimension();
        Set<String> listed = table.rows().listed().stream().map(ListedRow::code).collect(Collectors.toSet());
        return table.columns().stream()
                .flatMap(column -> fitting(table, column))
                .filter(decision -> isWanted(dimension, decision, wanted))
                .map(decision -> dimension.codeOf(decision.series(), decision.period()))
                .filter(code -> !listed.contains(code))
                .distinct()
                .sorted(order(table, wanted))
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
        if (wanted.type().equals(FoundRows.ANY)) {
            return switch (dimension) {
                case TIME_PERIOD -> isBetween(period, wanted);
                // Trade with all is no partner: a layout that wants it lists it.
                case COUNTERPART_AREA -> !decision.series().counterpartArea().equals(SeriesKey.NOT_APPLICABLE);
                default -> true;
            };
        }
        return switch (dimension) {
            case TIME_PERIOD -> wanted.type().equals(YEAR) && period.isYear() && isBetween(period, wanted);
            case REF_AREA -> names.isWithin(decision.series().refArea(), wanted.type(), wanted.parent());
            case COUNTERPART_AREA ->
                names.isWithin(decision.series().counterpartArea(), wanted.type(), wanted.parent());
            default -> true;
        };
    }

    private static boolean isBetween(Period period, FoundRows wanted) {
        return (wanted.from().isEmpty() || Integer.parseInt(wanted.from()) <= period.firstYear())
                && (wanted.to().isEmpty() || period.lastYear() <= Integer.parseInt(wanted.to()));
    }

    /** By the values of a column, codes without one last; where they are equal or none is named, in order of the dimension. */
    private Comparator<String> order(TableLayout table, FoundRows wanted) {
        Comparator<String> byCode = table.rows().dimension().order();
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
