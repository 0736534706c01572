package org.yearbook.extract.table;

import java.util.List;
import org.yearbook.domain.Table;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.extract.lexicon.Mention.Term;

/** Whether a table says that words of change (增长) whose heads print no unit are meant in per cent. */
enum PercentSigns {

    /** No value is in per cent. */
    NONE,

    /** The unit line has per cent beside several other units, in any of which a 增减 may be. */
    AMONG_UNITS,

    /** A cell prints the sign, or the unit line leaves nothing else. */
    CERTAIN;

    /** @param units those of the unit line */
    static PercentSigns in(Table table, List<UnitOfMeasure> units) {
        if (table.cells().stream().anyMatch(TableFigures::printsPercent)) {
            return CERTAIN;
        }
        long others = units.stream().filter(unit -> !unit.isPercent()).count();
        return others == units.size() ? NONE : others > 1 ? AMONG_UNITS : CERTAIN;
    }

    /** Whether the change that a label names is in per cent: 增减 is not certain to be where others are not. */
    boolean reach(PrintedWords label) {
        boolean either = label.mentions().stream()
                .anyMatch(mention ->
                        mention.term() == Term.CHANGE && mention.code().equals("either"));
        return this == CERTAIN || (this == AMONG_UNITS && !either);
    }
}
