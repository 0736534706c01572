package org.yearbook.extract.ledger;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Disposition;
import org.yearbook.domain.Figure;
import org.yearbook.domain.NumeralRule.Where;
import org.yearbook.domain.Place;
import org.yearbook.domain.Table;
import org.yearbook.extract.ledger.NumeralLedger.Spot;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.NumeralRuns;
import org.yearbook.extract.lexicon.NumeralRuns.Run;
import org.yearbook.extract.lexicon.Numerals;

/** Enters the numerals of one table and of the lines around it into the ledger. */
final class TableNumerals {

    private static final String CELL_RULE = "value_of_a_cell";

    private final NumeralLedger ledger;
    private final Table table;
    private final Map<Place, Figure> figures = new HashMap<>();
    private int firstValueColumn = Integer.MAX_VALUE;

    TableNumerals(NumeralLedger ledger, Table table, List<Figure> cells) {
        this.ledger = ledger;
        this.table = table;
        for (Figure figure : cells) {
            Place place = figure.citation().place();
            if (place.number() == table.number()) {
                figures.put(place, figure);
                firstValueColumn = Math.min(firstValueColumn, place.column());
            }
        }
    }

    void add() {
        line(table.caption());
        line(table.unit());
        for (Cell cell : table.cells()) {
            @Nullable Figure figure = figures.get(Place.cell(table.number(), cell.row(), cell.column()));
            if (figure == null) {
                text(cell, where(cell));
            } else {
                value(cell, figure);
            }
        }
        table.notes().forEach(this::line);
        line(table.source());
    }

    private Where where(Cell cell) {
        if (cell.row() < table.headRows()) {
            return Where.HEAD;
        }
        int labels = firstValueColumn == Integer.MAX_VALUE ? 1 : firstValueColumn;
        return cell.column() < labels ? Where.LABEL : Where.CELL;
    }

    private void line(String text) {
        int offset = table.cells().isEmpty() ? 0 : table.cells().get(0).offset();
        for (Run run : NumeralRuns.of(text)) {
            Spot spot = new Spot(table.page(), offset, text.substring(run.start(), run.end()));
            ledger.setAside(spot, Lexicon.fold(text), run, Where.CAPTION);
        }
    }

    private void text(Cell cell, Where where) {
        for (Run run : NumeralRuns.of(cell.text())) {
            ledger.setAside(spot(cell, run), Lexicon.fold(cell.text()), run, where);
        }
    }

    /** The run that prints the value is the figure; what else stands in the cell is not. */
    private void value(Cell cell, Figure figure) {
        List<Run> runs = NumeralRuns.of(cell.text());
        if (runs.size() > 1 && Numerals.parse(cell.text()).isPresent()) {
            runs = List.of(
                    new Run(runs.get(0).start(), runs.get(runs.size() - 1).end()));
        }
        @Nullable Run printing = null;
        for (Run run : runs) {
            if (printing == null && prints(cell, run, figure.number().value())) {
                printing = run;
            }
        }
        Run value = printing == null && !runs.isEmpty() ? runs.get(0) : printing;
        for (Run run : runs) {
            if (run.equals(value)) {
                ledger.add(spot(cell, run), Disposition.FIGURE, CELL_RULE, figure.id());
            } else {
                ledger.setAside(spot(cell, run), Lexicon.fold(cell.text()), run, Where.CELL);
            }
        }
    }

    private static boolean prints(Cell cell, Run run, BigDecimal value) {
        return Numerals.parse(cell.text().substring(run.start(), run.end()))
                .filter(printed -> printed.compareTo(value.abs()) == 0)
                .isPresent();
    }

    private static Spot spot(Cell cell, Run run) {
        int before = cell.text().codePointCount(0, run.start());
        return new Spot(cell.page(), cell.offset() + before, cell.text().substring(run.start(), run.end()));
    }
}
