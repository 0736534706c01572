package org.yearbook.extract.prose.number;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.Surroundings;
import org.yearbook.extract.prose.sentence.Clauses;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Sentences;

/** Tells values of indices, which have no unit, from other bare numbers: 景气指数为52.4，回升0.9. */
final class IndexValues {

    static final String RULE = "value_of_an_index";

    /** What may stand between the word for an index and its value. */
    private static final Set<Term> BETWEEN = EnumSet.of(
            Term.FILLER,
            Term.CHANGE,
            Term.HEDGE_BEFORE,
            Term.HEDGE_AFTER,
            Term.MEASURE,
            Term.RESPECTIVELY,
            Term.OVER,
            Term.COMPARED,
            Term.INDEX,
            Term.TOWARDS);

    /** 指数由上月的49.8升至50.1. */
    private static final String PARTICLES = "由从的";

    private IndexValues() {}

    /** Whether a bare number is the value of an index named in its clause, or a change of one named before. */
    static boolean is(Numeral numeral, Surroundings around) {
        String text = around.text();
        int clause = Clauses.start(text, numeral.start());
        Optional<Mention> index = around.mentions().stream()
                .filter(mention -> mention.term() == Term.INDEX && mention.end() <= numeral.start())
                .reduce((first, second) -> second);
        if (index.isEmpty() || Parsed.isEnglish(text) || splitsNumber(numeral, around.mentions(), text)) {
            return false;
        }
        return index.get().start() >= clause
                ? saysNothingElse(around, index.get().end(), numeral.start())
                : changes(around.mentions(), numeral) && saysNothingElse(around, clause, numeral.start());
    }

    /** 3月, 2.0版: a number that goes on in letters is part of a word. */
    private static boolean splitsNumber(Numeral numeral, List<Mention> mentions, String text) {
        boolean changes = mentions.stream() // 由2.31缩小至2.26
                .anyMatch(word -> word.term() == Term.CHANGE && word.start() == numeral.numberEnd());
        return numeral.numberEnd() < text.length()
                && !changes
                && Character.isLetterOrDigit(text.charAt(numeral.numberEnd()))
                && "至和与及左以".indexOf(text.charAt(numeral.numberEnd())) < 0;
    }

    private static boolean changes(List<Mention> mentions, Numeral numeral) {
        return mentions.stream().anyMatch(change -> change.term() == Term.CHANGE && change.end() == numeral.start());
    }

    private static boolean saysNothingElse(Surroundings around, int from, int to) {
        int index = from;
        while (index < to) {
            int at = index;
            int known = around.mentions().stream()
                    .filter(mention -> mention.start() == at && mention.end() <= to && BETWEEN.contains(mention.term()))
                    .mapToInt(Mention::end)
                    .max()
                    .orElse(at);
            known = around.dates().stream()
                    .filter(date -> date.start() == at && date.end() <= to)
                    .mapToInt(date -> date.end())
                    .max()
                    .orElse(known);
            if ("（(".indexOf(around.text().charAt(at)) >= 0) {
                known = Math.max(known, Sentences.closing(around.text(), at) + 1);
            }
            char character = around.text().charAt(at);
            if (known == at && Character.isLetter(character) && PARTICLES.indexOf(character) < 0) {
                return false;
            }
            index = Math.max(known, at + 1);
        }
        return true;
    }
}
