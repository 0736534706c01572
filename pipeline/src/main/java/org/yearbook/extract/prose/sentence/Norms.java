package org.yearbook.extract.prose.sentence;

import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.UnitFinder.Piece;

/**
 * Tells the numbers that state a rule and no observation: conditions and what follows from them (每增加10%), definitions
 * (是指年销售额2000万元以上的企业), the bounds of a class ({@link ClassBounds}), offers (给予最高50万元补贴) and what something
 * is able to do (可降低30%).
 */
public final class Norms {

    private Norms() {}

    public static boolean isNorm(Parsed parsed, Numeral numeral) {
        return Conditions.isConditional(parsed, numeral)
                || (!parsed.isEnglish() && (isStated(parsed, numeral) || ClassBounds.isBound(parsed, numeral)));
    }

    private static boolean isStated(Parsed parsed, Numeral numeral) {
        Piece clause = parsed.clauseAt(numeral.start());
        return parsed.mentions().stream()
                .filter(norm -> norm.term() == Term.NORM && norm.end() <= numeral.start())
                .anyMatch(norm -> switch (norm.code()) {
                    case "definition" -> true;
                    case "offer" -> norm.start() >= clause.start();
                    default -> norm.start() >= clause.start() && changes(parsed, norm, numeral);
                });
    }

    /** 可以降低30%: a word of change right behind, by which the number is governed. */
    private static boolean changes(Parsed parsed, Mention able, Numeral numeral) {
        int from = able.end();
        Piece between = new Piece(from, numeral.start());
        return parsed.mentions(between, Term.CHANGE).stream()
                .anyMatch(change -> change.start() == from
                        && parsed.numerals().stream()
                                .noneMatch(other ->
                                        other.isFigure() && from <= other.start() && other.end() <= numeral.start()));
    }
}
