package org.yearbook.extract.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Measure;
import org.yearbook.domain.PrintedNumber;

/**
 * To how many decimals the values of a table are precise: a column that prints 9 among 10.8 and 16.3 has dropped the zero
 * of 9.0. Only values in one unit and of one measure tell that of each other: 9.8% is no more precise for the 229.14
 * beside it. Where the rows are of different things, it is the rows that have a precision of their own.
 */
final class CellDecimals {

    /** A number in a cell, and what was read of it. */
    record Value(Cell cell, Figure figure) {

        private Value withDecimals(int decimals) {
            PrintedNumber number = figure.number();
            return new Value(
                    cell,
                    new Figure(
                            figure.id(),
                            figure.citation(),
                            new PrintedNumber(
                                    number.value(),
                                    number.unit(),
                                    Math.max(decimals, number.decimals()),
                                    number.hedge(),
                                    number.qualifier(),
                                    number.falling()),
                            figure.subject(),
                            figure.attribution(),
                            figure.reading(),
                            figure.kind(),
                            figure.origins()));
        }
    }

    /** Values of which each may have dropped the zeros that others print. */
    private record Line(boolean isRow, int number, String unit, Measure measure) {}

    /**
     * What a line of values prints.
     *
     * @param decimals the most of them
     * @param keepsZeros whether one ends in a zero (1974.0), so that none has dropped any
     */
    private record Printed(int decimals, boolean keepsZeros) {

        static Printed of(BigDecimal value) {
            boolean endsInZero = value.scale() > 0
                    && value.unscaledValue().mod(BigDecimal.TEN.toBigInteger()).signum() == 0;
            return new Printed(Math.max(0, value.scale()), endsInZero);
        }

        Printed and(Printed other) {
            return new Printed(Math.max(decimals, other.decimals), keepsZeros || other.keepsZeros);
        }
    }

    private static final Printed NOTHING = new Printed(0, false);

    private final Map<Line, Printed> lines = new HashMap<>();
    /** The columns that print a decimal anywhere. */
    private final Set<Integer> fractional = new HashSet<>();

    private CellDecimals(List<Value> values) {
        for (Value value : values) {
            Printed printed = Printed.of(value.figure().number().value());
            lines.merge(column(value), printed, Printed::and);
            lines.merge(row(value), printed, Printed::and);
            if (printed.decimals() > 0) {
                fractional.add(value.cell().column());
            }
        }
    }

    /** The values with the decimals that their columns, or rows, say they have. */
    static List<Value> shared(List<Value> values, TableShape shape) {
        CellDecimals decimals = new CellDecimals(values);
        return values.stream()
                .map(value -> value.withDecimals(decimals.of(value, shape)))
                .toList();
    }

    private int of(Value value, TableShape shape) {
        int column = value.cell().column();
        boolean byRow = shape.block(column).kind() == LabelKind.OTHER;
        // A column of whole amounts has dropped nothing, whatever the one beside it prints.
        Line line = byRow && fractional.contains(column) ? row(value) : column(value);
        Printed printed = lines.getOrDefault(line, NOTHING);
        return printed.keepsZeros() ? 0 : printed.decimals();
    }

    private static Line column(Value value) {
        return line(false, value.cell().column(), value.figure());
    }

    private static Line row(Value value) {
        return line(true, value.cell().row(), value.figure());
    }

    private static Line line(boolean isRow, int number, Figure figure) {
        return new Line(isRow, number, figure.number().unit(), figure.reading().measure());
    }
}
