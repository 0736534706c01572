package org.yearbook.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yearbook.domain.Cell;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentFigures;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Severity;
import org.yearbook.domain.Table;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.MadeOnce;
import org.yearbook.extract.lexicon.Numerals;

/** The figures in the tables of a document. */
public final class TableFigures {

    /** Behind the sign may stand the mark of a footnote. */
    private static final Pattern PERCENT = Pattern.compile(".*\\d\\s*[%％]\\D*");

    private final TableLexicon known;

    private TableFigures(DocumentContent content, Vocabulary vocabulary) {
        MadeOnce<DocumentContent, DocumentAreas> areas = new MadeOnce<>(read -> DocumentAreas.of(read, vocabulary));
        this.known = TableLexicon.of(vocabulary, () -> areas.of(content));
    }

    /**
     * One figure for each cell that prints a number. A cell that prints neither a number nor one of the signs for a
     * missing value is told as an issue, so that no cell is passed over in silence.
     */
    public static DocumentFigures read(DocumentContent content, Vocabulary vocabulary) {
        TableFigures reader = new TableFigures(content, vocabulary);
        List<Figure> figures = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        boolean unclear =
                content.issues().stream().anyMatch(issue -> issue.code().equals(DecimalCommas.UNCLEAR));
        content.tables().forEach(table -> reader.read(content.info(), table, unclear, figures, issues));
        return new DocumentFigures(figures, issues);
    }

    private void read(
            DocumentInfo info, Table printed, boolean unclear, List<Figure> figures, List<Issue> issues) {
        Table table = AboutTable.takenOut(printed, known);
        CellReading reading = CellReading.of(info.file(), table, TitleYear.of(info), known.below(table.caption()));
        TableShape shape = reading.shape();
        CellMarks marks = CellMarks.of(table);
        List<Cell> cells = shape.valueCells();
        List<Cell> unmarked = cells.stream().map(marks::removedFrom).toList();
        Map<Integer, Integer> decimals = decimals(unmarked);
        DecimalCommas commas = DecimalCommas.in(unmarked, unclear);
        List<Figure> found = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (int index = 0; index < cells.size(); index++) {
            Cell cell = cells.get(index);
            Optional<BigDecimal> value =
                    commas.leaveOpen(unmarked.get(index)) ? Optional.empty() : number(unmarked.get(index));
            if (value.isPresent()) {
                found.add(reading.figure(cell, value.get(), precision(shape, cell, decimals)));
                columns.add(cell.column());
            } else if (!known.words(cell.text()).isMissing()) {
                issues.add(notUnderstood(info.file(), table, cell));
            }
        }
        SortedSet<Integer> unlikely = unlikely(found, columns);
        unlikely.forEach(column -> issues.add(UnlikelyRates.issue(info.file(), table, column)));
        for (int index = 0; index < found.size(); index++) {
            Figure figure = found.get(index);
            figures.add(unlikely.contains(columns.get(index)) ? UnlikelyRates.unread(figure) : figure);
        }
    }

    /** @param columns the column of each figure */
    private static SortedSet<Integer> unlikely(List<Figure> figures, List<Integer> columns) {
        Map<Integer, List<Figure>> byColumn = new HashMap<>();
        for (int index = 0; index < figures.size(); index++) {
            byColumn.computeIfAbsent(columns.get(index), unused -> new ArrayList<>())
                    .add(figures.get(index));
        }
        SortedSet<Integer> unlikely = new TreeSet<>();
        byColumn.forEach((column, values) -> {
            if (UnlikelyRates.are(values)) {
                unlikely.add(column);
            }
        });
        return unlikely;
    }

    private static Optional<BigDecimal> number(Cell unmarked) {
        return Numerals.parse(withoutPercent(unmarked.text()));
    }

    static boolean printsPercent(Cell cell) {
        return PERCENT.matcher(cell.text()).matches();
    }

    private static String withoutPercent(String text) {
        return text.replaceAll("\\s*[%％]$", "");
    }

    /** The most decimals that each column prints, and each row; rows have negative numbers, so that they do not meet with columns. */
    private static Map<Integer, Integer> decimals(List<Cell> cells) {
        Map<Integer, Integer> decimals = new HashMap<>();
        for (Cell cell : cells) {
            number(cell).ifPresent(value -> {
                decimals.merge(cell.column(), value.scale(), Math::max);
                decimals.merge(-1 - cell.row(), value.scale(), Math::max);
            });
        }
        return decimals;
    }

    /**
     * The decimals to which a cell is precise: a column that prints 9 among 10.8 and 16.3 has dropped the zero of 9.0.
     * Where the rows are of different things, it is the rows that have a precision of their own, but no column of whole
     * amounts has the decimal of the growth beside it.
     */
    private static int precision(TableShape shape, Cell cell, Map<Integer, Integer> decimals) {
        int column = decimals.getOrDefault(cell.column(), 0);
        boolean byRow = shape.block(cell.column()).kind() == LabelKind.OTHER;
        return byRow && column > 0 ? decimals.getOrDefault(-1 - cell.row(), 0) : column;
    }

    private static Issue notUnderstood(String document, Table table, Cell cell) {
        return new Issue(
                "CELL_NOT_UNDERSTOOD",
                Severity.NOTE,
                document,
                cell.page(),
                "table " + table.number() + " r" + cell.row() + "c" + cell.column(),
                "The cell prints '" + cell.text() + "', " + reason(cell));
    }

    private static String reason(Cell cell) {
        return CellMarks.endsWithLetter(cell.text())
                ? "and no note below the table says what the letter behind the number means; if it is a footnote, check"
                        + " that its note was read with the table"
                : "which is no number; if it means that there is no value, add it to words.csv with the role missing";
    }
}
