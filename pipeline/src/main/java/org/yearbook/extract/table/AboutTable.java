package org.yearbook.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Table;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.LabelTime;

/**
 * Rows above the heads that tell of the whole table, as sheets and pages have them for want of another place: its unit,
 * who made it, and the day of that, which is the time of no column.
 */
final class AboutTable {

    /** Not 贸易方式：加工贸易, which narrows what the table is of. */
    private static final Pattern LABELLED = Pattern.compile(
            "(?:(?:制表|填报|填表|编制|编报|报送|审核|发布|公布|汇总|联系|供稿|统计|资料|数据)\\p{IsHan}{0,6}|来源|(?:制表|填报|发布|公布)?(?:日期|时间)|表\\s*号|文\\s*号|电话"
                    + "|(?i:(?:prepared|compiled|issued|published|released) (?:by|on)|sources?|date|contact|as (?:of|at)))\\s*[:：]\\s*\\S.*");

    /** 2024年10月22日, 2024-10-22, 22 October 2024 beside a label: when the table was made. */
    private static final Pattern DAY =
            Pattern.compile("(?:19|20)\\d\\d\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}\\s*日?"
                    + "|\\d{1,2} \\p{L}{3,9}\\.? (?:19|20)\\d\\d|\\p{L}{3,9}\\.? \\d{1,2}, (?:19|20)\\d\\d");

    private AboutTable() {}

    /** The table without such rows among its heads, with the unit and the month that they state where it states none. */
    static Table takenOut(Table table, TableLexicon known) {
        int rows = 0;
        while (rows < table.rows() - 1
                && (isAbout(cellsOf(table, rows), known) || isUnitOfAll(cellsOf(table, rows), table, known))) {
            rows++;
        }
        // Where nothing but such rows passed for heads, the heads are those of the rows behind them.
        int heads = rows < table.headRows() ? table.headRows() : rows + headsFrom(table, rows);
        rows = heads > rows ? rows : 0;
        if (rows == 0) {
            return table;
        }
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            cellsOf(table, row).forEach(cell -> texts.add(cell.text().strip()));
        }
        int first = rows;
        return new Table(
                table.number(),
                table.page(),
                table.box(),
                dated(table.caption(), texts),
                table.unit().isEmpty() ? unit(texts, known) : table.unit(),
                table.notes(),
                table.source(),
                heads,
                table.cells().stream().filter(cell -> cell.row() >= first).toList());
    }

    private static int headsFrom(Table table, int first) {
        CellIndex cells = new CellIndex(table);
        List<List<String>> texts = new ArrayList<>();
        for (int row = first; row < table.rows(); row++) {
            List<String> line = new ArrayList<>();
            for (int column = 0; column < table.columns(); column++) {
                line.add(cells.textAt(row, column).orElse(""));
            }
            texts.add(line);
        }
        return HeadRows.count(texts);
    }

    private static List<Cell> cellsOf(Table table, int row) {
        return table.cells().stream()
                .filter(cell -> cell.row() == row && !cell.isBlank())
                .toList();
    }

    /** At least one cell has a label, and every other one too or the day. */
    private static boolean isAbout(List<Cell> cells, TableLexicon known) {
        boolean labelled = false;
        for (Cell cell : cells) {
            String text = cell.text().strip();
            boolean label = UnitLines.isUnitLine(text)
                    || (LABELLED.matcher(text).matches() && !known.words(text).has(Term.OF_WHICH));
            if (!label && !isTime(text)) {
                return false;
            }
            labelled |= label && cell.rowEnd() == cell.row();
        }
        return labelled;
    }

    /** Persons alone in a row, from the labels on or over all columns of values. */
    private static boolean isUnitOfAll(List<Cell> cells, Table table, TableLexicon known) {
        return cells.size() == 1
                && (cells.get(0).column() == 0
                        || (cells.get(0).column() == 1 && cells.get(0).columnEnd() == table.columns() - 1))
                && TableUnits.isNothingElse(cells.get(0).text(), known);
    }

    private static boolean isTime(String text) {
        return DAY.matcher(text).matches() || !UnitLines.dateOf(text).isEmpty();
    }

    private static String unit(List<String> texts, TableLexicon known) {
        return texts.stream()
                .filter(text -> UnitLines.isUnitLine(text) || TableUnits.isNothingElse(text, known))
                .map(text -> UnitLines.isUnitLine(text) ? UnitLines.unitOf(text) : text)
                .findFirst()
                .orElse("");
    }

    private static String dated(String caption, List<String> texts) {
        boolean hasTime = LabelTime.of(caption).isNamed();
        return texts.stream()
                .filter(text -> !hasTime && !DAY.matcher(text).matches())
                .map(UnitLines::dateOf)
                .filter(date -> !date.isEmpty())
                .findFirst()
                .map(date -> (caption + " " + date).strip())
                .orElse(caption);
    }
}
