package org.yearbook.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Cell;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentFigures;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Period;
import org.yearbook.domain.Reading;
import org.yearbook.domain.Table;
import org.yearbook.domain.Vocabulary;

/**
 * A table drawn in a text block: cells between strokes; {@code <} belongs to the cell to its left, {@code ^} to the
 * cell above.
 */
record Drawn(String caption, String unit, String source, List<String> notes, int headRows, String grid) {

    static Drawn table(String caption, String unit, int headRows, String grid) {
        return new Drawn(caption, unit, "", List.of(), headRows, grid);
    }

    Drawn from(String aSource) {
        return new Drawn(caption, unit, aSource, notes, headRows, grid);
    }

    Drawn noted(String... someNotes) {
        return new Drawn(caption, unit, source, List.of(someNotes), headRows, grid);
    }

    DocumentFigures read(Vocabulary vocabulary) {
        return read(DocumentInfo.unlisted("report.txt"), vocabulary);
    }

    DocumentFigures read(DocumentInfo info, Vocabulary vocabulary) {
        Table table = new Table(1, 1, null, caption, unit, notes, source, headRows, cells());
        return TableFigures.read(
                new DocumentContent(info, "text/plain", 1, 0, List.of(), List.of(table), List.of()), vocabulary);
    }

    /** The figures, each as {@code r1c2 6490.0 亿美元 goods_trade exports level US 2023 USD}; - for what is empty. */
    List<String> figures(Vocabulary vocabulary) {
        return read(vocabulary).figures().stream().map(Drawn::written).toList();
    }

    private static String written(Figure figure) {
        Reading reading = figure.reading();
        Period period = reading.period();
        return String.join(
                " ",
                figure.id().substring(figure.id().indexOf('r', figure.id().indexOf('#'))),
                figure.number().value().toPlainString(),
                orDash(figure.number().unit()),
                orDash(reading.indicator()),
                reading.flow().code(),
                reading.measure().code(),
                orDash(reading.refArea()),
                period == null ? "-" : period.code(),
                orDash(reading.currency()));
    }

    private static String orDash(String code) {
        return code.isEmpty() ? "-" : code;
    }

    private List<Cell> cells() {
        String[][] texts =
                grid.lines().map(line -> line.strip().split("\\s*\\|\\s*", -1)).toArray(String[][]::new);
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < texts.length; row++) {
            for (int column = 0; column < texts[row].length; column++) {
                if (!texts[row][column].matches("[<^]?")) {
                    cells.add(cell(texts, row, column));
                }
            }
        }
        return cells;
    }

    private static Cell cell(String[][] texts, int row, int column) {
        int right = column;
        while (right + 1 < texts[row].length && texts[row][right + 1].equals("<")) {
            right++;
        }
        int bottom = row;
        while (bottom + 1 < texts.length && texts[bottom + 1][column].equals("^")) {
            bottom++;
        }
        return new Cell(row, column, bottom, right, texts[row][column], 1, null, 0);
    }
}
