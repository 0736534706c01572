package org.yearbook.extract.table;

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
import org.yearbook.domain.MadeOnce;
import org.yearbook.domain.Severity;
import org.yearbook.domain.Table;
import org.yearbook.domain.Vocabulary;

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

    private void read(DocumentInfo info, Table printed, boolean unclear, List<Figure> figures, List<Issue> issues) {
        for (HeadedPart part : HeadedPart.of(AboutTable.takenOut(printed, known), known)) {
            read(info, part, unclear, figures, issues);
        }
    }

    private void read(DocumentInfo info, HeadedPart part, boolean unclear, List<Figure> figures, List<Issue> issues) {
        Table table = part.table();
        CellReading reading = CellReading.of(info.file(), part, TitleYear.of(info), known.below(table.caption()));
        TableShape shape = reading.shape();
        CellMarks marks = CellMarks.of(table);
        List<Cell> cells = shape.valueCells();
        List<Cell> unmarked = cells.stream().map(marks::removedFrom).toList();
        DecimalCommas commas = DecimalCommas.in(unmarked, unclear);
        List<CellDecimals.Value> found = new ArrayList<>();
        for (int index = 0; index < cells.size(); index++) {
            Cell cell = cells.get(index);
            Optional<Figure> figure = commas.leaveOpen(unmarked.get(index))
                    ? Optional.empty()
                    : CellNumber.of(unmarked.get(index).text(), reading.known())
                            .flatMap(number -> reading.figure(cell, number));
            if (figure.isPresent()) {
                found.add(new CellDecimals.Value(cell, figure.get()));
            } else if (!known.words(cell.text()).isMissing()) {
                issues.add(notUnderstood(info.file(), part, cell));
            }
        }
        SortedSet<Integer> unlikely = unlikely(found);
        unlikely.forEach(column -> issues.add(UnlikelyRates.issue(info.file(), table, column)));
        for (CellDecimals.Value value : CellDecimals.shared(found, shape)) {
            boolean likely = !unlikely.contains(value.cell().column());
            figures.add(likely ? value.figure() : UnlikelyRates.unread(value.figure()));
        }
    }

    private static SortedSet<Integer> unlikely(List<CellDecimals.Value> found) {
        Map<Integer, List<Figure>> byColumn = new HashMap<>();
        for (CellDecimals.Value value : found) {
            byColumn.computeIfAbsent(value.cell().column(), unused -> new ArrayList<>())
                    .add(value.figure());
        }
        SortedSet<Integer> unlikely = new TreeSet<>();
        byColumn.forEach((column, values) -> {
            if (UnlikelyRates.are(values)) {
                unlikely.add(column);
            }
        });
        return unlikely;
    }

    static boolean printsPercent(Cell cell) {
        return PERCENT.matcher(cell.text()).matches();
    }

    private static Issue notUnderstood(String document, HeadedPart part, Cell cell) {
        return new Issue(
                "CELL_NOT_UNDERSTOOD",
                Severity.NOTE,
                document,
                cell.page(),
                "table " + part.table().number() + " r" + (part.firstRow() + cell.row()) + "c" + cell.column(),
                "The cell prints '" + cell.text() + "', " + reason(cell));
    }

    private static String reason(Cell cell) {
        if (CellMarks.endsWithLetter(cell.text())) {
            return "and no note below the table says what the letter behind the number means; if it is a footnote, check"
                    + " that its note was read with the table";
        }
        return cell.text().codePoints().anyMatch(Character::isDigit)
                ? "a number with a sign or words beside it of which it is not certain what they mean (△ is a minus in some"
                        + " tables), so it was left out: compare the page"
                : "which is no number; if it means that there is no value, add it to words.csv with the role missing";
    }
}
