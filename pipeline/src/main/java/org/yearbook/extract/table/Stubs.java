package org.yearbook.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention.Term;

/** Finds the columns of row labels in a table. */
final class Stubs {

    /** A decimal with at most one letter behind it, or two decimals in one cell. */
    private static final Pattern MARKED =
            Pattern.compile("[-−－+△▲(（]?\\d+(?:[.,]\\d+)+[\\s\\d.,%％/()（）*-]*[a-z]?[)）]?");

    private static final Pattern UNIT_HEAD =
            Pattern.compile("(?:计量|计算|数量)?单位|(?i:units?(?: of (?:measure(?:ment)?|quantity))?)");

    private final CellIndex cells;
    private final TableLexicon known;
    private final CellMarks marks;
    private final List<PrintedWords> heads;

    private Stubs(CellIndex cells, TableLexicon known) {
        this.cells = cells;
        this.known = known;
        this.marks = CellMarks.of(cells.table());
        this.heads = IntStream.range(0, cells.columns())
                .mapToObj(column -> known.words(cells.headsOf(column)))
                .toList();
    }

    /** The blocks of a table from left to right; each column is in one. */
    static List<Stub> of(CellIndex cells, TableLexicon known) {
        return new Stubs(cells, known).find();
    }

    private List<Stub> find() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int column = endOfLabels(0); column < cells.columns() - 1; column++) {
            if (startsBlock(column)) {
                boolean rankBefore = isRank(column - 1) && column - 1 > starts.get(starts.size() - 1);
                starts.add(rankBefore ? column - 1 : column);
                column = endOfLabels(column) - 1;
            }
        }
        List<Stub> stubs = new ArrayList<>();
        for (int index = 0; index < starts.size(); index++) {
            int last = index + 1 < starts.size() ? starts.get(index + 1) - 1 : cells.columns() - 1;
            stubs.add(stub(starts.get(index), last));
        }
        return List.copyOf(stubs);
    }

    private Stub stub(int first, int last) {
        List<Integer> labels = new ArrayList<>();
        OptionalInt unit = OptionalInt.empty();
        for (int column = first; column <= last; column++) {
            if (!labels.isEmpty() && isUnitColumn(column)) {
                unit = OptionalInt.of(column);
            } else if (isLabelColumn(column, first)) {
                labels.add(column);
            } else if (!isRank(column)) {
                break; // labels stand before the values; a later text column is a column of remarks
            }
        }
        return new Stub(first, labels, unit, last);
    }

    /** The first column behind the labels that start at or right behind this one. */
    private int endOfLabels(int first) {
        Stub stub = stub(first, cells.columns() - 1);
        int lastLabel = stub.labels().stream().mapToInt(Integer::intValue).max().orElse(first);
        return Math.max(lastLabel, stub.unit().orElse(lastLabel)) + 1;
    }

    /** Labels of the same sort as the first ones, behind values and with values behind them. */
    private boolean startsBlock(int column) {
        if (!isLabelColumn(column, column)
                || (isLabelColumn(column - 1, 0) && !texts(column - 1).isEmpty())) {
            return false;
        }
        boolean valuesBehind = IntStream.range(column + 1, cells.columns())
                .anyMatch(behind -> !isLabelColumn(behind, 0) && !texts(behind).isEmpty());
        boolean sameHead = !heads.get(column).text().isBlank()
                && heads.get(column).text().equals(heads.get(0).text());
        LabelKind kind = LabelKind.of(
                List.of(heads.get(column)),
                texts(column).stream().map(known::words).toList());
        return valuesBehind
                && (sameHead || kind != LabelKind.OTHER)
                && !texts(column).isEmpty();
    }

    private boolean isLabelColumn(int column, int first) {
        PrintedWords head = heads.get(column);
        if (head.isNothingBut(Term.STUB_HEAD) && head.codes(Term.STUB_HEAD).contains("time_period")) {
            return true;
        }
        List<String> texts = texts(column);
        long labels = texts.stream().filter(text -> !printsValue(text)).count();
        return texts.isEmpty()
                || labels * 2 > texts.size()
                || (column == first && texts.stream().allMatch(text -> LabelKind.isTime(known.words(text))))
                || (column == first && !isRank(column) && isCount(texts));
    }

    // 12.5%, 12①, 12.5a and 12.5 (3.1) are values some of which are not understood, but no labels.
    private boolean printsValue(String text) {
        return HeadRows.isValue(marks.removedFrom(text))
                || MARKED.matcher(text.strip()).matches()
                || CellNumber.of(marks.removedFrom(text), known).isPresent()
                || known.words(text).isMissing();
    }

    /** Dashes stand for what is counted in no unit; below a head of units any counter may stand (万把). */
    private boolean isUnitColumn(int column) {
        boolean headed = UNIT_HEAD.matcher(heads.get(column).text()).matches();
        List<String> texts = texts(column).stream()
                .filter(text -> !known.words(text).isMissing())
                .toList();
        long units = texts.stream()
                .filter(text -> known.listedUnit(text).isPresent())
                .count();
        return units > 0 && (headed ? units * 2 >= texts.size() : units == texts.size());
    }

    /** 1, 2, 3 ... before the labels number the rows (序号). */
    private static boolean isCount(List<String> texts) {
        return texts.size() > 1
                && IntStream.range(0, texts.size())
                        .allMatch(row -> texts.get(row).equals(Integer.toString(row + 1)));
    }

    private boolean isRank(int column) {
        return column >= 0 && heads.get(column).measures().equals(Set.of(Measure.RANK));
    }

    private List<String> texts(int column) {
        return cells.textsIn(column);
    }
}
