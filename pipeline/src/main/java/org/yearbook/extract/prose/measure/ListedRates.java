package org.yearbook.extract.prose.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Levels of what is listed as counted in per cent (失业率5.2%): no other word needs to say that they are. */
final class ListedRates {

    private static final String PER_CENT = "%";

    /** What makes a percentage something else. */
    private static final Set<Term> OTHER =
            EnumSet.of(Term.COMPARED, Term.GAP, Term.PART_OF, Term.OVER, Term.FURTHER, Term.RESPECTIVELY);

    private ListedRates() {}

    /** What the number measures, given what its words say. */
    static Measured of(
            Vocabulary vocabulary, Parsed parsed, Piece stretch, Numeral numeral, Subject subject, Measured measured) {
        boolean silent = measured.measure() == Measure.OTHER && numeral.isPercent() && subject.isNamed();
        return silent && isRate(vocabulary, subject) && saysNothingElse(parsed, stretch, numeral)
                ? new Measured(Measure.LEVEL, false)
                : measured;
    }

    private static boolean isRate(Vocabulary vocabulary, Subject subject) {
        return vocabulary
                .indicator(subject.indicator())
                .map(Indicator::units)
                .filter(units -> units.equals(List.of(PER_CENT)))
                .isPresent();
    }

    private static boolean saysNothingElse(Parsed parsed, Piece stretch, Numeral numeral) {
        @Nullable Mention change = Changes.change(parsed, stretch);
        return (change == null || Changes.reaches(parsed, change, stretch))
                && Changes.changeBehind(parsed, numeral) == null
                && parsed.mentions().stream()
                        .filter(word -> Parsed.lies(word, stretch))
                        .noneMatch(word -> OTHER.contains(word.term())
                                || (word.term() == Term.MEASURE && !word.code().equals("level")));
    }
}
