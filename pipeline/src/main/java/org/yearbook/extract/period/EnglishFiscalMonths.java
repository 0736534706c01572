package org.yearbook.extract.period;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;

/** Months from the start of a fiscal year that is named by two years: April-September 2022-23 lies in the first of them. */
final class EnglishFiscalMonths {

    /** The earliest month in which fiscal years that are named by two years begin. */
    static final int FIRST_START = 4;

    /** India and Japan, Australia, the United States. */
    private static final Set<Integer> STARTS = Set.of(FIRST_START, 7, 10);

    private static final String MONTHS = "(?<first>" + EnglishMonths.NAME + ")\\.?(?: to | through | ?[-–—] ?)(?<last>"
            + EnglishMonths.NAME + ")\\.?";
    private static final String NUMBERED = "(?:the )?first (?:[a-z]+|\\d{1,2}) months ?";

    /** 2020-21; FY21 is the one that ends in 2021. */
    private static final String YEARS =
            ",?(?: (?:of|in))?(?: the)?(?: (?:current|last|previous|outgoing))?(?: (?:fiscal|financial|crop|marketing|agricultural)(?: year)?)?"
                    + "(?: ?\\(?(?:(?:fy ?)?(?<year>(?:19|20)\\d\\d)[-/–](?:\\d\\d)?\\d\\d|fy ?(?:20)?(?<ending>\\d\\d))(?![\\d-/])\\)?)"
                    + "(?<crop> (?:crop|marketing|harvest|sugar|coffee|cotton|grain|wheat|rice|agricultural)(?: (?:year|season|campaign))?| season| campaign| year)?";

    private static final Pattern RUN =
            Pattern.compile("(?:" + NUMBERED + "\\()?" + MONTHS + "\\)?(?: period)?" + YEARS);

    /** The first nine months of 2020-21 (July-March). */
    private static final Pattern MONTHS_BEHIND = Pattern.compile(NUMBERED + YEARS + " \\(" + MONTHS + "\\)");

    /** The first seven months of the 2017-18 marketing year, which began July 1. */
    private static final Pattern BEGUN = Pattern.compile("(?:the )?first (?<count>[a-z]+|\\d{1,2}) months ?" + YEARS
            + ",? (?:which|that) (?:began|begins|started|starts)(?: (?:on|in))? (?:1(?:st)? )?(?<first>"
            + EnglishMonths.NAME
            + ")\\.?(?: 1(?:st)?\\b)?(?! \\d)");

    private static final int MONTHS_OF_YEAR = 12;

    private static final int CENTURY = 2000;

    private EnglishFiscalMonths() {}

    /** The months that start at this index of a folded text; null if no such words do. */
    static @Nullable Dated at(String folded, int index) {
        Matcher run = RUN.matcher(folded).region(index, folded.length());
        if (!run.lookingAt() && !run.usePattern(MONTHS_BEHIND).lookingAt()) {
            return run.usePattern(BEGUN).lookingAt() ? begun(run, index) : null;
        }
        int first = EnglishMonths.number(run.group("first"));
        int last = EnglishMonths.number(run.group("last"));
        int count = Math.floorMod(last - first, MONTHS_OF_YEAR) + 1;
        int year = run.group("year") == null
                ? CENTURY + Integer.parseInt(run.group("ending")) - 1
                : Integer.parseInt(run.group("year"));
        boolean opens = folded.startsWith("first", index) || folded.startsWith("the first", index);
        boolean known = count > 1 && (opens || last < first || (STARTS.contains(first) && run.group("crop") == null));
        return new Dated(index, run.end(), known ? Period.monthsFrom(year, first, count) : null);
    }

    private static Dated begun(Matcher begun, int index) {
        int count = EnglishTimes.number(begun.group("count"));
        boolean told = begun.group("year") != null && count > 1 && count <= MONTHS_OF_YEAR;
        int first = EnglishMonths.number(begun.group("first"));
        return new Dated(
                index,
                begun.end(),
                told ? Period.monthsFrom(Integer.parseInt(begun.group("year")), first, count) : null);
    }
}
