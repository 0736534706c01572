package org.yearbook.extract.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;

/**
 * What an index is 100 of, as a head or a caption prints it (上年同月=100, 2015=100): no time of the values, and no word of
 * growth, though 102.5 of the year before tells of one.
 *
 * @param isMoving whether it is another time for each value: the year, month or quarter before
 */
record IndexBase(int start, int end, boolean isMoving) {

    private static final Pattern PATTERN = Pattern.compile("(?:(?<year>(?:[A-Z][a-z]{2,8}\\.?\\s+)?(?:19|20)\\d\\d"
            + "(?:\\s*年(?:\\s*\\d{1,2}\\s*月)?|[-/–](?:\\d{4}|\\d{2}))?)"
            + "|(?:上|去|前|基)一?(?:年|月|季度?|期)(?:同(?:期|月|季度?))?|(?<!上年)同(?:期|月)"
            + "|(?i:(?:(?:same|corresponding) (?:month|quarter|period)(?: of| in)?(?: the)? )?(?:previous|preceding|prior|last) (?:year|month|quarter|period)))"
            + "(?:平均)?(?:价格)?\\s*[=＝]\\s*100(?![\\d.,]*\\d)");

    static Optional<IndexBase> in(String text) {
        if (!text.contains("100")) {
            return Optional.empty();
        }
        Matcher base = PATTERN.matcher(text);
        return base.find()
                ? Optional.of(new IndexBase(base.start(), base.end(), base.group("year") == null))
                : Optional.empty();
    }

    /** The text with blanks for it. */
    String removedFrom(String text) {
        return text.substring(0, start) + " ".repeat(end - start) + text.substring(end);
    }

    /** Whether a word of the configuration says it too. */
    boolean isWithin(Mention mention) {
        return mention.start() <= start && mention.end() >= end;
    }
}
