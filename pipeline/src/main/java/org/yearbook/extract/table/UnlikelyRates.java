package org.yearbook.extract.table;

import java.math.BigDecimal;
import java.util.List;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Severity;
import org.yearbook.domain.Table;

/** Columns of growth in which every value is so large that they are rather levels below the head of another column. */
final class UnlikelyRates {

    /** In per cent. One thing may grow so, but hardly all that stand below each other. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(400);

    private static final int LEAST_ROWS = 3;

    private UnlikelyRates() {}

    /** Whether the figures of one column are such. */
    static boolean are(List<Figure> column) {
        List<Figure> rates = column.stream()
                .filter(figure -> figure.reading().measure() == Measure.GROWTH_YOY
                        || figure.reading().measure() == Measure.GROWTH_AVG)
                .toList();
        return rates.size() >= LEAST_ROWS
                && rates.size() == column.size()
                && rates.stream().allMatch(rate -> rate.number().value().abs().compareTo(LARGEST) > 0);
    }

    /** The figure as one of which nobody knows what it measures. */
    static Figure unread(Figure rate) {
        return new Figure(
                rate.id(),
                rate.citation(),
                rate.number(),
                rate.subject(),
                rate.attribution(),
                rate.reading().withMeasure(Measure.OTHER),
                rate.kind(),
                rate.origins());
    }

    static Issue issue(String document, Table table, int column) {
        return new Issue(
                "RATES_UNLIKELY",
                Severity.WARNING,
                document,
                table.page(),
                "table " + table.number() + " c" + column,
                "All values of the column with the head '" + String.join(" / ", table.headPath(column))
                        + "' are growth of more than " + LARGEST.toPlainString()
                        + " per cent; the head may belong to another column, so they were not used: compare the page");
    }
}
