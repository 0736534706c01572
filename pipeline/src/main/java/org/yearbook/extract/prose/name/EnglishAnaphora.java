package org.yearbook.extract.prose.name;

import java.util.regex.Pattern;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Exports of coal rose, while those of oil fell: a pronoun for what the words before it measure, or the next of a ranking. */
final class EnglishAnaphora {

    private static final Pattern PRONOUN = Pattern.compile(
            "[\\s,;]*(?:(?:and|while|but|whereas|although|with|meanwhile) )?(?:the )?(?:that|those|ones?) (?:of|in|to|from|for|with|on|by)\\b");

    /** And Japan came in third at. */
    private static final Pattern RANKED = Pattern.compile(
            "[^,;.\\d]{2,60} (?:came|ranked|was|were|placed|is|ranks|stood|followed)(?: in)?(?: the)? (?:second|third|fourth|fifth|next|last)\\b[^,;.\\d]{0,30}");

    private EnglishAnaphora() {}

    /** Whether these words open with one. */
    static boolean opens(Parsed parsed, Piece words) {
        return parsed.isEnglish()
                && (PRONOUN.matcher(parsed.folded())
                                .region(words.start(), words.end())
                                .lookingAt()
                        || RANKED.matcher(words.of(parsed.folded())).matches());
    }
}
