package org.yearbook.extract.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Table;
import org.yearbook.extract.lexicon.Mention.Term;

/**
 * Which rows among the values of a grid are heads again: in the columns of values they print times, units and words of
 * measure. A row of 暂无 or 持平 prints words too, and one of the years in which something began prints times, but their
 * labels are names of rows.
 */
final class FurtherHeads {

    private static final Pattern NAMES_TIMES = Pattern.compile("年份|时间|日期|(?i)\\b(?:years?|dates?)\\b");

    private static final Pattern NAMES_AREAS = Pattern.compile("[省市区县州盟旗镇乡国（）()、/]{1,8}");
    private final TableLexicon known;
    private final Set<Integer> valueColumns = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> corner = new HashSet<>();

    FurtherHeads(Table table, TableLexicon known) {
        this.known = known;
        Map<Integer, Integer> balance = new HashMap<>();
        for (Cell cell : table.cells()) {
            if (cell.row() >= table.headRows() && !cell.isBlank()) {
                balance.merge(cell.column(), HeadRows.isMarkedValue(cell.text()) ? 2 : -1, Integer::sum);
            }
        }
        balance.forEach((column, more) -> {
            if (more > 0 && column > 0) {
                valueColumns.add(column);
            }
        });
        for (Cell cell : table.cells()) {
            if (cell.row() < table.headRows() && !cell.isBlank()) {
                (cell.column() == 0 ? corner : heads).add(cell.text());
            }
        }
    }

    boolean isValueColumn(int column) {
        return valueColumns.contains(column);
    }

    /** Whether a row prints a value or the sign for a missing one where values stand. */
    boolean hasValues(List<Cell> row) {
        return row.stream().anyMatch(cell -> isValueColumn(cell.column()) && isValue(cell.text())) && !areYears(row);
    }

    /** Whether a row among the values is one of heads, be there others below it. */
    boolean areHeads(List<Cell> row) {
        List<String> texts = inValueColumns(row);
        if (texts.isEmpty() || hasValues(row)) {
            return false;
        }
        String label = label(row);
        long certain = texts.stream().filter(this::isHead).count();
        if (isHeadOfLabels(label)) {
            boolean allDiffer = texts.size() > 1
                    && texts.size() == valueColumns.size()
                    && Set.copyOf(texts).size() == texts.size();
            return certain * 2 >= texts.size() || allDiffer;
        }
        return certain == texts.size() && (mayName(label) || areUnits(texts) || heads.containsAll(texts));
    }

    /** Whether a row names the table below it, and only its unit or time stands beside the name. */
    boolean isName(List<Cell> row) {
        List<String> texts = inValueColumns(row);
        return !label(row).isEmpty()
                && (areUnits(texts) || TableWords.isCaption(label(row)))
                && texts.stream().allMatch(this::isTimeOrUnit);
    }

    /** What stands before the values. */
    String label(List<Cell> row) {
        return row.stream()
                .filter(cell -> !isValueColumn(cell.column()))
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    List<String> inValueColumns(List<Cell> row) {
        return row.stream()
                .filter(cell -> isValueColumn(cell.column()) && !cell.isBlank())
                .map(cell -> cell.text().strip())
                .toList();
    }

    /** Whether a label heads labels and is none: 指标, the words at the left of the heads at the top, or nothing. */
    boolean isHeadOfLabels(String label) {
        return label.isEmpty()
                || corner.contains(label)
                || NAMES_AREAS.matcher(label).matches()
                || known.words(label).isNothingBut(Term.STUB_HEAD);
    }

    /** Whether a text above values says of what time, area, unit or measure they are, and no more. */
    boolean isPlain(String text) {
        PrintedWords words = known.words(text);
        return !words.has(Term.INDICATOR)
                && !words.has(Term.FLOW)
                && (isHeadOfLabels(text)
                        || TableWords.isSection(text)
                        || UnitLines.isUnitLine(text)
                        || known.listedUnit(text).isPresent()
                        || words.isUnderstood(known)
                        || (known.unitInBrackets(text).isPresent()
                                && known.words(TableLexicon.BRACKETS
                                                .matcher(text)
                                                .replaceAll("")
                                                .strip())
                                        .isUnderstood(known)));
    }

    /** Whether each column of values has the same head, which so says nothing of the column: 增速（%） beside 增速（%）. */
    boolean areAlike(List<Cell> row) {
        List<String> texts = inValueColumns(row);
        return texts.size() > 1
                && texts.size() == valueColumns.size()
                && texts.stream().distinct().count() == 1;
    }

    /** Whether heads that are alike name a thing measured though those above them name one, or a unit or measure. */
    boolean contradict(List<Cell> above, List<Cell> alike) {
        return inValueColumns(alike).stream().anyMatch(this::namesThing)
                && inValueColumns(above).stream().anyMatch(head -> namesThing(head) || isMeasure(head));
    }

    private boolean namesThing(String head) {
        return known.words(head).has(Term.INDICATOR) || known.words(head).has(Term.FLOW);
    }

    private boolean isMeasure(String head) {
        PrintedWords words = known.words(head);
        return words.has(Term.MEASURE)
                || words.hasChange()
                || known.unitIn(words).isPresent();
    }

    /** Bare years are heads only below heads that name times too, and behind no name of a row. */
    private boolean areYears(List<Cell> row) {
        List<String> texts = inValueColumns(row);
        String label = label(row);
        return texts.size() > (label.isEmpty() ? 1 : 0)
                && texts.stream().allMatch(HeadRows::isTime)
                && isHeadOfLabels(label)
                && heads.stream().anyMatch(head -> known.words(head).time().isNamed());
    }

    private boolean isValue(String text) {
        return HeadRows.isMarkedValue(text)
                || known.words(text).isMissing()
                || CellNumber.of(text, known).isPresent();
    }

    /** 税收收入（亿元） or 表2 税收收入 beside years names what stands below it, 投产年份 does not. */
    private boolean mayName(String label) {
        return !NAMES_TIMES.matcher(label).find()
                && (TableWords.isCaption(label) || known.unitInBrackets(label).isPresent());
    }

    private static boolean areUnits(List<String> texts) {
        return !texts.isEmpty() && texts.stream().allMatch(UnitLines::isUnitLine);
    }

    private boolean isTimeOrUnit(String text) {
        return UnitLines.isUnitLine(text) || LabelKind.isTime(known.words(text));
    }

    private boolean isHead(String text) {
        PrintedWords words = known.words(text);
        boolean timed = words.time().isNamed();
        boolean named = timed
                || words.hasChange()
                || words.has(Term.INDICATOR)
                || words.has(Term.FLOW)
                || words.has(Term.MEASURE);
        return UnitLines.isUnitLine(text)
                || known.listedUnit(text).isPresent()
                || (named && words.isUnderstood(known))
                || known.unitInBrackets(text).isPresent();
    }
}
