package org.yearbook.extract.prose.subject;

import java.util.regex.Pattern;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.UnitFinder.Piece;

/** Exports of coal rose, while those of oil fell: a pronoun for what the words before it measure. */
final class EnglishAnaphora {

    private static final Pattern PRONOUN = Pattern.compile(
            "[\\s,;]*(?:(?:and|while|but|whereas|although|with|meanwhile) )?(?:the )?(?:that|those|ones?) (?:of|in|to|from|for|with|on|by)\\b");

    private EnglishAnaphora() {}

    /** Whether these words open with one. */
    static boolean opens(Parsed parsed, Piece words) {
        return parsed.isEnglish()
                && PRONOUN.matcher(parsed.folded())
                        .region(words.start(), words.end())
                        .lookingAt();
    }
}
