package org.yearbook.extract.prose.measure;

import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Words between an English verb of change and its number that leave the number by how much: an adjective that praises it (grew by a
 * more modest 3%) or what is made to change or changes (increased its tea exports 3%, a rise in tea exports by 3%).
 */
final class EnglishTransitives {

    private static final String HEDGES =
            "(?:(?:about|around|some|nearly|almost|over|more than|only|just|approximately) )*";

    private static final Pattern MODEST = Pattern.compile(
            "\\s*(?:by )?(?:the same|an? (?:(?:even|far|much|still|more|less|rather|very|quite) )*[a-z-]{4,})\\s*");

    /** No new clause and no preposition that says from or to what. */
    private static final String WORDS =
            "(?: (?!(?:to|from|at|with|by|and|but|while|as|that|which|was|were|is|are|share|stake|rate)\\b)[a-z’'-]+){1,6}";

    private static final Pattern OBJECT =
            Pattern.compile(" (?:its|their|his|her|the)" + WORDS + "(?: by)?(?: the same)? " + HEDGES);

    private static final Pattern IN = Pattern.compile("(?: (?:in|of))?" + WORDS + " by " + HEDGES);

    private EnglishTransitives() {}

    /** Whether nothing else stands between the word and the number at the end of the stretch. */
    static boolean isBehind(Parsed parsed, Mention change, Piece stretch) {
        String between = parsed.folded().substring(change.end(), stretch.end());
        return MODEST.matcher(between).matches()
                || OBJECT.matcher(between).matches()
                || IN.matcher(between).matches();
    }
}
