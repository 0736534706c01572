package org.yearbook.extract.prose.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Finds the whole of a share that Chinese names with 在 before the word for the share: 在全省出口中的占比, 在总量中所占份额. */
public final class WholesBefore {

    private static final Pattern WHOLE = Pattern.compile("在[^，；。：在]{1,20}?(?:[中里内][的所]?|[的所])$");

    private static final String SHARE = "share";

    private WholesBefore() {}

    /** Where the first such whole in these words starts; their end if there is none. */
    public static int start(Parsed parsed, Piece words) {
        return parsed.mentions(words, Term.MEASURE).stream()
                .flatMap(share -> of(parsed, share).stream())
                .mapToInt(Piece::start)
                .filter(start -> start >= words.start())
                .findFirst()
                .orElse(words.end());
    }

    /** The words from 在 to this measure, if it is a share of what they name. */
    static Optional<Piece> of(Parsed parsed, Mention measure) {
        if (parsed.isEnglish()
                || measure.term() != Term.MEASURE
                || !measure.code().equals(SHARE)) {
            return Optional.empty();
        }
        Piece clause = parsed.clauseAt(measure.start());
        int end = measure.start();
        boolean own = parsed.text().charAt(end) == '所';
        Matcher whole = WHOLE.matcher(parsed.text()).region(Math.min(clause.start(), end), own ? end + 1 : end);
        return whole.find() ? Optional.of(new Piece(whole.start(), end)) : Optional.empty();
    }
}
