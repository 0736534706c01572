package org.yearbook.extract.prose.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;

/**
 * The place and day before the first sentence of a report, which is not what it is about: {@code BEIJING, Nov. 7 (Xinhua) --},
 * {@code New Delhi –}, {@code SINGAPORE:}.
 */
public final class Dateline {

    private static final String AGENCY = "(?: ?\\([^()]{2,30}\\))?";
    private static final String DAY =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}(?:, \\d{4})?\\b";
    private static final Pattern WRITTEN = Pattern.compile("^\\s*(?:"
            + "[A-Z]{3,}(?: [A-Z]{3,})*(?:, [A-Z][A-Za-z]+)?,? \\(?" + DAY + AGENCY + "\\s*(?:[—–]|-{1,2}(?=\\s))?"
            + "|[A-Z][A-Z.’'-]{2,}(?: [A-Z][A-Z.’'-]{2,}){0,2}(?:, [A-Za-z. ]{2,20})?" + AGENCY
            + "\\s*(?:[—–]|-{1,2}(?=\\s))"
            + "|[A-Z][a-z]+(?: [A-Z][a-z]+)?(?:,? \\[?[A-Z][a-z]+(?: [A-Z][a-z]+)?\\]?)?(?:, " + DAY + ")?" + AGENCY
            + "\\s*(?:\\s[—–]|--)\\s"
            + "|[A-Z][a-z]+(?: [A-Z][a-z]+)?(?: \\[[A-Z][a-z]+\\])?,? " + DAY + " ?\\([^()]{2,30}\\):?"
            + "|[A-Z]{4,}, " + DAY + "\\. /[A-Z]+/\\."
            + ")");

    private Dateline() {}

    /** One past its last character; 0 where the text opens with none. */
    public static int end(String text, List<Mention> mentions) {
        Matcher written = WRITTEN.matcher(text);
        if (written.find()) {
            return written.end();
        }
        return mentions.stream()
                .filter(area -> area.term() == Term.AREA && area.start() == 0 && text.startsWith(": ", area.end()))
                .filter(area -> text.substring(0, area.end()).chars().noneMatch(Character::isLowerCase))
                .mapToInt(area -> area.end() + 1)
                .findFirst()
                .orElse(0);
    }
}
