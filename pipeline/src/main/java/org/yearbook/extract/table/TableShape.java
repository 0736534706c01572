package org.yearbook.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Table;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.lexicon.Numerals;

/** Which columns of a table hold row labels and which hold values, and what the labels are labels of. */
record TableShape(Table table, Set<Integer> labelColumns, LabelKind labels, List<PrintedWords> rowWords) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** What the rows of a table are. */
    enum LabelKind {
        AREA,
        TIME_PERIOD,
        OTHER
    }

    static TableShape of(Table table, Lexicon lexicon) {
        Set<Integer> labelColumns = new TreeSet<>();
        for (int column = 0; column < table.columns(); column++) {
            if (isLabelColumn(table, column, lexicon)) {
                labelColumns.add(column);
            } else if (!isRank(table, column, lexicon)) {
                break; // labels stand before the values; a later text column is a column of remarks
            }
        }
        List<PrintedWords> rowWords = IntStream.range(0, table.rows())
                .mapToObj(row -> PrintedWords.of(label(table, labelColumns, row), lexicon))
                .toList();
        return new TableShape(table, labelColumns, kindOf(table, labelColumns, rowWords, lexicon), rowWords);
    }

    private static boolean isLabelColumn(Table table, int column, Lexicon lexicon) {
        PrintedWords head = head(table, column, lexicon);
        if (head.has(Term.STUB_HEAD) && !head.has(Term.FLOW)) {
            return true;
        }
        List<String> texts = bodyTexts(table, column);
        long labels = texts.stream().filter(text -> !printsValue(text, lexicon)).count();
        return texts.isEmpty()
                || labels * 2 > texts.size()
                || (column == 0 && texts.stream().allMatch(TableShape::isYear))
                || (column == 0 && !isRank(table, column, lexicon) && isCount(texts));
    }

    // 12.5% and 12① are values of which the second is not understood, but no labels.
    private static boolean printsValue(String text, Lexicon lexicon) {
        return HeadRows.isValue(text)
                || Numerals.parse(text).isPresent()
                || PrintedWords.of(text, lexicon).isMissing();
    }

    /** 1, 2, 3 ... before the labels number the rows (序号). */
    private static boolean isCount(List<String> texts) {
        return texts.size() > 1
                && IntStream.range(0, texts.size())
                        .allMatch(row -> texts.get(row).equals(Integer.toString(row + 1)));
    }

    private static boolean isRank(Table table, int column, Lexicon lexicon) {
        return head(table, column, lexicon).measure().equals(Optional.of(Measure.RANK));
    }

    static boolean isYear(String text) {
        return Numerals.parse(text.replace("年", ""))
                .filter(value -> value.scale() == 0 && value.intValue() >= FIRST_YEAR && value.intValue() <= LAST_YEAR)
                .isPresent();
    }

    private static LabelKind kindOf(
            Table table, Set<Integer> labelColumns, List<PrintedWords> rowWords, Lexicon lexicon) {
        Set<String> heads = new TreeSet<>();
        labelColumns.forEach(column -> heads.addAll(head(table, column, lexicon).codes(Term.STUB_HEAD)));
        List<PrintedWords> body = rowWords.subList(Math.min(table.headRows(), rowWords.size()), rowWords.size());
        long areas =
                body.stream().filter(words -> words.isNothingBut(Term.AREA)).count();
        long years = body.stream().filter(words -> isYear(words.text())).count();
        if (heads.contains("area") || areas * 2 > body.size()) {
            return LabelKind.AREA;
        }
        return heads.contains("time_period") || years * 2 > body.size() ? LabelKind.TIME_PERIOD : LabelKind.OTHER;
    }

    static PrintedWords head(Table table, int column, Lexicon lexicon) {
        return PrintedWords.of(String.join(" / ", table.headPath(column)), lexicon);
    }

    private static String label(Table table, Set<Integer> labelColumns, int row) {
        List<String> parts = new ArrayList<>();
        for (int column = 0; column <= lastLabelColumn(labelColumns); column++) {
            boolean labels = labelColumns.contains(column);
            table.cellAt(row, column)
                    .map(Cell::text)
                    .filter(text -> labels || isStrayLabel(text))
                    .filter(text -> !text.isBlank() && !parts.contains(text))
                    .ifPresent(parts::add);
        }
        return String.join(" ", parts);
    }

    private static int lastLabelColumn(Set<Integer> labelColumns) {
        return labelColumns.stream().mapToInt(Integer::intValue).max().orElse(-1);
    }

    /** The label of a total often starts in the column of ranks that stands before the column of labels. */
    private static boolean isStrayLabel(String text) {
        return Numerals.parse(text).isEmpty() && text.codePoints().anyMatch(Character::isLetter);
    }

    private static List<String> bodyTexts(Table table, int column) {
        return table.cells().stream()
                .filter(cell -> cell.column() == column && cell.row() >= table.headRows() && !cell.isBlank())
                .map(Cell::text)
                .collect(Collectors.toList());
    }

    /** The cells that should hold values: below the heads, not in a column of labels, not blank, not a wide note. */
    List<Cell> valueCells() {
        return table.cells().stream()
                .filter(cell -> cell.row() >= table.headRows() && !labelColumns.contains(cell.column()))
                .filter(cell ->
                        !cell.isBlank() && labelColumns.stream().noneMatch(column -> cell.covers(cell.row(), column)))
                .toList();
    }
}
