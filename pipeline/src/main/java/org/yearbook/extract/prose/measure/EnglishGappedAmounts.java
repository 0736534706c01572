package org.yearbook.extract.prose.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * English amounts whose verb of change stands before an amount of the same unit alone: grew by 12 GW (1%) and wind by 6 GW; added 24
 * tonnes and Peru 16 tonnes; an increase of 3 billion, followed by tea with 2 billion.
 */
final class EnglishGappedAmounts {

    private static final String HEDGES =
            "(?:(?:about|around|some|nearly|almost|over|more than|only|just|approximately|a|another) )*\\S{0,4}\\s*";

    /** Never by whom it was bought. */
    private static final Pattern BY = Pattern.compile(
            "\\)?\\s*(?:,|and|while|, and|;)(?: (?!(?:was|were|is|are|rose|fell|grew)\\b)[a-z’'-]+){1,5}(?<!ed) by "
                    + HEDGES);

    private static final Pattern FOLLOWED =
            Pattern.compile("\\)?\\s*,? (?:and )?followed by(?: [a-z’'-]+){1,4}?(?: (?:with|at|by|\\())? ?" + HEDGES);

    /** Rose by 3 billion, or 4%, to 5 billion. */
    private static final Pattern REACHES = Pattern.compile("\\bto " + HEDGES + "$");

    /** Milk fell 97 million, butter 62 million and whey 31 million: nothing but what else did. */
    private static final Pattern NOUNS = Pattern.compile(
            "\\)?\\s*(?:,|and|, and)\\s+(?:the )?(?:(?!(?:was|were|is|are|worth|to|from|at|or|with|for|on|in|by|as|when|while|but|after|than|which|that|rose|fell|grew|up|down|compared|about|around|of|a|an)\\b)[a-z’'-]+(?<!ed|ing) ){1,3}[^a-z\\d]{0,3}");

    private static final Pattern ENDS = Pattern.compile("\\s*(?:\\([^()]*\\)\\s*)?(?:[,;.]|$|and\\b)");

    private static final Pattern AND = Pattern.compile("\\)?\\s*(?:,|and|, and|while)\\s+[^,;.:]{2,40}");

    private EnglishGappedAmounts() {}

    /** The figures of a sentence, such amounts with the measure of the one before. */
    static List<Draft> complete(Parsed parsed, List<Draft> drafts) {
        List<Draft> complete = new ArrayList<>(drafts);
        for (int index = 1; index < complete.size(); index++) {
            Draft draft = complete.get(index);
            Optional<Draft> opened = isAmount(draft) && draft.measured().measure() == Measure.LEVEL
                    ? opening(complete.subList(0, index), draft)
                    : Optional.empty();
            if (opened.isPresent() && goesOn(parsed, complete.get(index - 1), draft)) {
                complete.set(index, draft.with(opened.get().measured()));
            }
        }
        return complete;
    }

    private static boolean isAmount(Draft draft) {
        return !draft.numeral().isPercent()
                && !draft.numeral().isPoints()
                && !draft.numeral().baseUnit().isEmpty();
    }

    private static Optional<Draft> opening(List<Draft> before, Draft draft) {
        return before.stream()
                .filter(EnglishGappedAmounts::isAmount)
                .reduce((first, second) -> second)
                .filter(last -> last.measured().measure() == Measure.OTHER)
                .filter(last -> last.numeral().baseUnit().equals(draft.numeral().baseUnit()));
    }

    private static boolean goesOn(Parsed parsed, Draft last, Draft draft) {
        int from = last.numeral().end();
        int to = draft.numeral().startWithMoney(parsed.text());
        if (from >= to
                || REACHES.matcher(parsed.folded().substring(Math.min(from, to), to))
                        .find()
                || !parsed.mentions(new Piece(from, to), Term.CHANGE).isEmpty()) {
            return false;
        }
        Piece between = new Piece(from, to);
        String words = parsed.withoutTimes(between);
        return BY.matcher(words).matches()
                || FOLLOWED.matcher(words).matches()
                || (NOUNS.matcher(words).matches()
                        && ENDS.matcher(parsed.folded())
                                .region(draft.numeral().end(), parsed.folded().length())
                                .lookingAt())
                || (AND.matcher(words).matches()
                        && EnglishInTurn.isNamed(
                                parsed, between, draft.numeral().end()));
    }
}
