package org.yearbook.extract.table;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;

/** Words of labels that name something of which the configuration has no series: 其他, 中药材, Machinery. */
final class OwnNames {

    /** What the words of these sorts mean, no label may lose: 其他 is not all, machinery is not goods, and 城市 not the province. */
    private static final Set<Term> OF_LABELS = EnumSet.of(Term.PLAIN, Term.GOODS, Term.EVENT, Term.VISITOR, Term.PLACE);

    /** Nor may the label of a row, where 利润 is no word of what the caption names. */
    private static final Set<Term> OF_ROWS = EnumSet.of(Term.HEAD);

    private OwnNames() {}

    /** Whether a label or a head holds one. */
    static boolean isIn(PrintedWords label) {
        return of(label, OF_LABELS).findAny().isPresent();
    }

    /** Whether the label of a row holds one that heads may hold, but for 数量, which is in the unit of the row. */
    static boolean isInRow(PrintedWords label) {
        return of(label, OF_ROWS)
                .anyMatch(name -> !CellUnits.isQuantity(label.text().substring(name.start(), name.end())));
    }

    /** Words within the name of an indicator name nothing else. */
    private static Stream<Mention> of(PrintedWords label, Set<Term> terms) {
        return label.mentions().stream()
                .filter(mention -> terms.contains(mention.term()))
                .filter(mention -> label.mentions().stream()
                        .noneMatch(other -> other.term() == Term.INDICATOR && other.contains(mention)));
    }
}
