package org.yearbook.extract.period;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;

/**
 * The years of English parts of years that name none: of one that is only compared with, the year before (in January 2023, down from
 * 4 million in December), and never that of what happened once (the port, which opened in 1962).
 */
final class EnglishTimesCompared {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d|\\byear\\b|['’]\\d\\d");

    /** After 4 million tonnes in December. */
    private static final Pattern AFTER = Pattern.compile(
            "\\b(?:after|following)(?: (?:an?|the))? \\S{0,3}\\d[\\d.,]*(?:%| [a-z]+){0,4} (?:in|for|during)(?: the)? $");

    /** The port, which opened in 1962; after a drought in 2021. */
    private static final Pattern LONG_AGO = Pattern.compile(
            "\\b(?:opened|founded|established|launched|inaugurated|built|created|started|began|joined|signed|adopted|introduced|completed"
                    + "|formed|born|took effect|came into force)(?: [a-z]+){0,3} in $|(?:^|, )(?:after|despite|following)(?: [a-z-]+){1,6} (?:in|of) $");

    private static final int LONGEST_LEAD = 60;

    private EnglishTimesCompared() {}

    /** The time; that of the year before where it would else be later than the one named right before it, which is compared with it. */
    static Dated before(String folded, Dated date, List<Dated> found) {
        @Nullable Period named = date.period();
        @Nullable
        Period last = found.isEmpty() ? null : found.get(found.size() - 1).period();
        boolean untold = named != null
                && last != null
                && !named.isYear()
                && !named.isSpan()
                && named.firstYear() == last.lastYear()
                && named.start().isAfter(last.end())
                && !YEAR.matcher(folded.substring(date.start(), date.end())).find();
        return untold && (EnglishRelative.isCompared(folded, date) || isAfter(folded, date))
                ? new Dated(
                        date.start(), date.end(), Objects.requireNonNull(named).inYear(named.firstYear() - 1))
                : date;
    }

    /** Whether a year is one of what happened once, and not of what is told. */
    static boolean isLongAgo(String folded, Dated date) {
        @Nullable Period year = date.period();
        return year != null
                && year.isYear()
                && LONG_AGO.matcher(folded.substring(Math.max(0, date.start() - LONGEST_LEAD), date.start()))
                        .find();
    }

    private static boolean isAfter(String folded, Dated date) {
        return AFTER.matcher(folded.substring(Math.max(0, date.start() - LONGEST_LEAD), date.start()))
                .find();
    }
}
