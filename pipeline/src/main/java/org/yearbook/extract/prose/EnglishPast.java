package org.yearbook.extract.prose;

import java.util.regex.Pattern;
import org.yearbook.domain.Period;

/** What an English sentence tells of a time before the one spoken of, in passing: in December, exports had grown by 1%. */
final class EnglishPast {

    private static final Pattern HAD =
            Pattern.compile("\\bhad (?:[a-z]+ly )?[a-z]+(?:ed|en|wn|un|ut|ost|allen|isen|one)\\b");

    private EnglishPast() {}

    /** Whether the next sentence goes on with the time before it, and not with the one named in this. */
    static boolean isToldInPassing(Parsed parsed, Period named, Period before) {
        return named.end().isBefore(before.start())
                && HAD.matcher(parsed.folded()).find();
    }
}
