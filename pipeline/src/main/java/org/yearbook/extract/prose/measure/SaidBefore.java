package org.yearbook.extract.prose.measure;

import java.util.Optional;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** What the clause before a percentage, which has no number of its own, says that it measures: 占比最高，为43%; 增幅最大，达15%. */
final class SaidBefore {

    private SaidBefore() {}

    /** @param stretch the words before the number in its own clause, which do not say what it is */
    static Optional<Measured> of(Parsed parsed, Piece stretch) {
        int before = parsed.clauses().indexOf(parsed.clauseAt(stretch.start())) - 1;
        if (before < 0) {
            return Optional.empty();
        }
        Piece clause = parsed.clauses().get(before);
        boolean number = parsed.numerals().stream()
                .anyMatch(numeral ->
                        numeral.isFigure() && clause.start() <= numeral.start() && numeral.end() <= clause.end());
        if (number) {
            return Optional.empty();
        }
        if (parsed.has(clause, Term.MEASURE, "share")
                || !parsed.mentions(clause, Term.PART_OF).isEmpty()) {
            return Optional.of(new Measured(Measure.SHARE, false));
        }
        return Changes.namesGrowth(parsed, clause)
                ? Optional.of(new Measured(Measure.GROWTH_YOY, Changes.namesFall(parsed, clause)))
                : Optional.empty();
    }
}
