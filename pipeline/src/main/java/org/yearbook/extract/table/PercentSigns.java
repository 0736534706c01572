package org.yearbook.extract.table;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Table;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.extract.lexicon.Mention.Term;

/** Whether a table says that words of change (增长, Annual change) whose heads print no unit are meant in per cent. */
enum PercentSigns {

    /** No value is in per cent. */
    NONE,

    /** Other heads or labels say that they are changes in per cent, so those that do not are in the unit itself. */
    ELSEWHERE,

    /** The unit line has per cent beside several other units, in any of which a 增减 may be. */
    AMONG_UNITS,

    /** A cell prints the sign, or the unit line leaves nothing else. */
    CERTAIN;

    private static final Pattern PER_CENT = Pattern.compile("(?i)[%％]|\\bper\\s?cent|percentage|百分");

    /** Changes as English has them, in per cent or not. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?i)\\b(?:changes?|increases?|decreases?|declines?|rises?|drops?|falls?|difference)\\b");

    /** @param units those of the unit line */
    static PercentSigns in(Table table, List<UnitOfMeasure> units, TableLexicon known) {
        if (isSaidOfSome(table, known)) {
            return ELSEWHERE;
        }
        if (table.cells().stream().anyMatch(TableFigures::printsPercent)) {
            return CERTAIN;
        }
        long others = units.stream().filter(unit -> !unit.isPercent()).count();
        return others == units.size() ? NONE : others > 1 ? AMONG_UNITS : CERTAIN;
    }

    /** Annual change beside Percentage change, 增减 beside 增减（%）. */
    private static boolean isSaidOfSome(Table table, TableLexicon known) {
        List<PrintedWords> changes = table.cells().stream()
                .filter(cell -> !cell.isBlank() && (cell.row() < table.headRows() || cell.column() == 0))
                .map(cell -> known.words(cell.text()))
                .filter(PercentSigns::isChange)
                .toList();
        return changes.stream().anyMatch(PercentSigns::saysPerCent)
                && changes.stream().anyMatch(label -> !saysPerCent(label) && mayBeAmount(label));
    }

    /** Annual % change: whatever unit stands above it, its own is nearer. */
    static boolean isRateInPerCent(PrintedWords label) {
        return isChange(label) && saysPerCent(label);
    }

    private static boolean isChange(PrintedWords label) {
        return label.hasChange() || label.measures().contains(Measure.GROWTH_YOY);
    }

    private static boolean saysPerCent(PrintedWords label) {
        return PER_CENT.matcher(label.text()).find();
    }

    /** Whether the words of a label leave open in what unit a change is: 增速 is in per cent. */
    private static boolean mayBeAmount(PrintedWords label) {
        return label.measures().isEmpty() || isAmount(label);
    }

    /** Whether it is a change that English tells of amounts as well as of per cent, without a word for per cent. */
    static boolean isAmount(PrintedWords label) {
        return AMOUNT.matcher(label.text()).find() && !saysPerCent(label);
    }

    /** Whether the change that a label names is in per cent: 增减 is not certain to be where others are not. */
    boolean reach(PrintedWords label) {
        boolean either = label.mentions().stream()
                .anyMatch(mention ->
                        mention.term() == Term.CHANGE && mention.code().equals("either"));
        return this == CERTAIN || (this == AMONG_UNITS && !either);
    }
}
