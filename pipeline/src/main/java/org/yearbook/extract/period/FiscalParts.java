package org.yearbook.extract.period;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quarters and halves without a year where those of fiscal years are spoken of: of which year they are nobody knows. */
final class FiscalParts {

    private static final Pattern PART = Pattern.compile(
            "\\b(?:half|quarter|[hq][1-4])\\)?(?: of|,| in)?,? (?:the )?(?:(?:current|this|last|previous|ongoing) )?(?:fiscal|financial|fy ?\\d|20\\d\\d[-/–]\\d\\d\\b)");

    private static final Pattern BARE =
            Pattern.compile("\\b(?:half|quarters?)\\b|^[hq][1-4]$|^the (?:second|third|fourth)$");

    private static final Pattern WITH_YEAR = Pattern.compile("\\d{4}|fiscal|financial|\\bfy");

    private FiscalParts() {}

    /** Whether a folded text speaks of a quarter or half of a fiscal year. */
    static boolean in(String folded) {
        return PART.matcher(folded).find();
    }

    /**
     * The times with the bare ones open.
     *
     * @param before whether such parts were spoken of before this text
     */
    static List<Dated> open(String folded, List<Dated> found, boolean before) {
        Matcher first = PART.matcher(folded);
        int from = before ? 0 : first.find() ? first.end() : folded.length();
        return found.stream()
                .map(time -> time.start() >= from && isBare(folded.substring(time.start(), time.end()))
                        ? new Dated(time.start(), time.end(), null)
                        : time)
                .toList();
    }

    private static boolean isBare(String words) {
        return BARE.matcher(words).find() && !WITH_YEAR.matcher(words).find();
    }
}
