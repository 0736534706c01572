package org.yearbook.extract.period;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;

/** Finds English times that name months: October 2024, Sept., January-July, between January and July, 7 March, last month. */
final class EnglishMonths {

    /** The first letters of the months, as folded text has them. */
    static final List<String> STARTS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final int LETTERS = 3;
    private static final int MONTHS_OF_QUARTER = 3;

    /** A name of a month, whole or cut short. */
    static final String NAME =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b";

    private static final String FIRST = "(?<first>" + NAME + ")\\.?";
    private static final String LAST = "(?<last>" + NAME + ")\\.?";
    private static final String BEHIND = EnglishYears.BEHIND;

    private static final Pattern TO = Pattern.compile(FIRST
            + "(?: to | through | until | ?[-–—] ?|(?<=\\bbetween .{3,10}) and )" + LAST
            + "(?: (?:period|quarter|span|stretch)\\b|\\)(?= (?:of|in) (?:the year |calendar )?(?:19|20)\\d\\d))?"
            + BEHIND);
    /** Sales rose from May to June: from the one month to the next, and no run of two. */
    private static final Pattern CHANGED_FROM = Pattern.compile(
            "\\b(?:(?:in|de)creas(?:e|es|ed|ing)|rose|risen|rise|grew|grown|growth|fell|fallen|fall|declin(?:e|ed|ing)|dropp?(?:ed|ing)?|slipp?(?:ed|ing)?|jump(?:ed)?"
                    + "|surg(?:e|ed)|climb(?:ed)?|eas(?:ed|ing)|slow(?:ed|ing)|gain(?:ed)?|up|down|chang(?:e|ed))(?: [a-z]+ly)?(?: (?:by )?[\\d.,]+ ?(?:%|per ?cent|pct)| slightly)? from $");

    /** Through October: from January on. */
    private static final Pattern UP_TO =
            Pattern.compile("through (?:the end of )?" + LAST + "(?! \\d{1,2}\\b)" + BEHIND);

    /** The combined value in January and February: two months that are told as one. */
    private static final Pattern TWO = Pattern.compile(FIRST + " and " + LAST + BEHIND);

    private static final Pattern COMBINED = Pattern.compile("\\b(?:combined|cumulative|cumulatively|together)\\b");
    private static final int LONGEST_LEAD = 80;
    private static final int LONGEST_REST = 400;

    /** In January and February: both together, unless each has a number of its own. */
    private static final Pattern DURING = Pattern.compile("\\b(?:in|during|over|throughout) $");

    /** Rose 3% and 4% in May and June. */
    private static final Pattern PAIR = Pattern.compile("\\d(?: ?%| [a-z]+){0,3} and \\S{0,3}\\d[^,;]{0,40}$");

    private static final Pattern EACH =
            Pattern.compile("[^.;]*(?:\\.\\d[^.;]*)*\\b(?:respectively|each|both|either|separately)\\b");

    private static final Pattern MONTH = Pattern.compile(FIRST + BEHIND);
    private static final Pattern DAY =
            Pattern.compile("(?:" + FIRST + " (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b|(?<before>\\d{1,2})(?:st|nd|rd|th)? "
                    + LAST + ")(?![\\d.]*\\d|[.,]\\d| ?%| (?:per|pct|[bmt]n|[bmt]illion))" + BEHIND);

    /** The March 2017 quarter: three months that end with it. */
    private static final Pattern QUARTER_TO =
            Pattern.compile(FIRST + "(?: (?<of>" + EnglishYears.PRINTED + "))? quarter\\b" + BEHIND);

    private static final Pattern RELATIVE = Pattern.compile("(?<which>last|this) month\\b(?! of\\b)");

    /** September exports: a name of a month that no day or year stands beside; may and march are words as well. */
    private static final Pattern ALONE = Pattern.compile(
            "(?:(?<=\\b(?:in|for|during|than|from|to|of|since|by|with|and|versus|until) )" + FIRST
                    + "|(?<last>january|february|april|june|july"
                    + "|august|september|october|november|december"
                    + "|(?:march|may)(?=(?:['’]s)?(?: (?:trade|merchandise|goods|total|core|headline|retail|industrial))* (?:exports|imports|sales|shipments|figures|data|volumes?|numbers|totals?|deficit|surplus|inflation|arrivals|output)\\b)"
                    + "|(?<!\\b(?:the|a|this|their|its) )(?:march|may)(?= (?:is|was|saw|has been|had|will be)\\b)|(?:march|may)(?=(?: also)? at \\S{0,3}\\d)))\\b(?!\\.? \\d)");

    /** June is projected at: a month to come. */
    private static final Pattern AHEAD = Pattern.compile(
            "(?:['’]s)?(?: (?:exports|imports|trade|sales|shipments|volumes?))? (?:(?:is|are) (?:now )?(?:projected|forecast|forecasted|expected|estimated|predicted|seen|likely|set)|will)\\b");

    /** Are expected to be shipped in March. */
    private static final Pattern AHEAD_BEFORE = Pattern.compile(
            "\\b(?:will|(?:is|are|was|were) (?:now )?(?:expected|projected|forecast|estimated|predicted|scheduled|due|set|likely|planned))\\b[^,;:]{1,60}$");

    /** June at 3 million, where months are told of before that lie ahead. */
    private static final Pattern AT = Pattern.compile("(?: also)? at \\S{0,3}\\d");

    private EnglishMonths() {}

    /** Whether the name of a month may start at this index of a folded text. */
    static boolean startAt(String text, int index) {
        return index + LETTERS <= text.length() && STARTS.contains(text.substring(index, index + LETTERS));
    }

    /** The time that a matcher over a folded text finds at this index; null if none starts there. */
    static @Nullable Dated at(String text, int index, Matcher matcher, EnglishYears years) {
        if (startAt(text, index)) {
            return atName(text, index, matcher, years);
        }
        if (matcher.usePattern(RELATIVE).lookingAt()) {
            @Nullable YearMonth month = years.month(matcher.group("which").equals("last") ? 1 : 0);
            return dated(index, matcher, month == null ? null : Period.month(month.getYear(), month.getMonthValue()));
        }
        @Nullable Dated end = EnglishEnds.at(text, index, years);
        if (end != null) {
            return end;
        }
        if (matcher.usePattern(UP_TO).lookingAt()) {
            return run(index, matcher, 1, number(matcher.group("last")), years);
        }
        return matcher.usePattern(DAY).lookingAt() ? day(index, matcher, years) : null;
    }

    /** The time that begins with the name of a month. */
    private static @Nullable Dated atName(String text, int index, Matcher matcher, EnglishYears years) {
        if (matcher.usePattern(TO).lookingAt() && !isChangeToNext(text, index, matcher)) {
            return run(index, matcher, number(matcher.group("first")), number(matcher.group("last")), years);
        }
        if (matcher.usePattern(TWO).lookingAt() && (isCombined(text, index) || isDuring(text, index, matcher))) {
            return together(text, index, matcher, years);
        }
        if (matcher.usePattern(DAY).lookingAt()) {
            return day(index, matcher, years);
        }
        if (matcher.usePattern(QUARTER_TO).lookingAt()) {
            return quarterTo(index, matcher, years);
        }
        if (matcher.usePattern(MONTH).lookingAt()
                && (matcher.group("year") != null
                        || matcher.group("named") != null
                        || EnglishYears.cut(matcher) != null)) {
            return month(index, matcher, number(matcher.group("first")), years.of(matcher, 1));
        }
        if (matcher.usePattern(ALONE).lookingAt()) {
            int month = number(matcher.group("first") == null ? matcher.group("last") : matcher.group("first"));
            boolean ahead = AHEAD.matcher(text)
                            .region(matcher.end(), text.length())
                            .lookingAt()
                    || (AT.matcher(text).region(matcher.end(), text.length()).lookingAt()
                            && AHEAD.matcher(text).region(0, index).find());
            boolean awaited = years.isAhead(month)
                    && AHEAD_BEFORE
                            .matcher(text.substring(Math.max(0, index - LONGEST_LEAD), index))
                            .find();
            return month(index, matcher, month, ahead || awaited ? years.ahead(month) : years.ofMonth(month));
        }
        return null;
    }

    private static boolean isChangeToNext(String text, int index, Matcher two) {
        return number(two.group("last")) == number(two.group("first")) + 1 && isChangeFrom(text, index);
    }

    /** Whether words of change right before this index say that something changed from what stands there: rose from. */
    static boolean isChangeFrom(String text, int index) {
        return CHANGED_FROM
                .matcher(text.substring(Math.max(0, index - LONGEST_LEAD), index))
                .find();
    }

    private static Dated quarterTo(int index, Matcher matcher, EnglishYears years) {
        int last = number(matcher.group("first"));
        @Nullable String printed = matcher.group("of");
        @Nullable Integer year = printed == null ? years.of(matcher, last) : Integer.valueOf(printed);
        boolean whole = last % MONTHS_OF_QUARTER == 0;
        return dated(index, matcher, year == null || !whole ? null : Period.quarter(year, last / MONTHS_OF_QUARTER));
    }

    private static boolean isCombined(String text, int index) {
        return COMBINED.matcher(text)
                .region(Math.max(0, index - LONGEST_LEAD), index)
                .find();
    }

    /** Two months in a row; in May and August, or of 3% and 4% in May and June, nobody knows what a number is of. */
    private static Dated together(String text, int index, Matcher two, EnglishYears years) {
        int first = number(two.group("first"));
        int last = number(two.group("last"));
        boolean pair = PAIR.matcher(text.substring(Math.max(0, index - LONGEST_LEAD), index))
                .find();
        return last == first + 1 && !pair ? run(index, two, first, last, years) : dated(index, two, null);
    }

    private static boolean isDuring(String text, int index, Matcher two) {
        return DURING.matcher(text.substring(Math.max(0, index - LONGEST_LEAD), index))
                        .find()
                && !EACH.matcher(text)
                        .region(two.end(), Math.min(text.length(), two.end() + LONGEST_REST))
                        .lookingAt();
    }

    private static Dated month(int index, Matcher matcher, int month, @Nullable Integer year) {
        return dated(index, matcher, year == null ? null : Period.month(year, month));
    }

    private static Dated run(int index, Matcher matcher, int first, int last, EnglishYears years) {
        @Nullable Integer year = years.of(matcher, last);
        boolean inYear = first >= 1 && first < last;
        if (year != null && first > last && matcher.group("named") == null) {
            return dated(index, matcher, Period.monthsFrom(year - 1, first, last + STARTS.size() - first + 1));
        }
        return dated(index, matcher, year == null || !inYear ? null : Period.months(year, first, last));
    }

    private static Dated day(int index, Matcher matcher, EnglishYears years) {
        boolean monthFirst = matcher.group("first") != null;
        int month = number(matcher.group(monthFirst ? "first" : "last"));
        int day = Integer.parseInt(matcher.group(monthFirst ? "day" : "before"));
        @Nullable Integer year = years.of(matcher, month);
        @Nullable
        Period period = year == null
                ? null
                : Period.of(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day))
                        .orElse(null);
        return dated(index, matcher, period);
    }

    static int number(String name) {
        return STARTS.indexOf(name.substring(0, LETTERS)) + 1;
    }

    private static Dated dated(int start, Matcher matcher, @Nullable Period period) {
        return new Dated(start, matcher.end(), period);
    }
}
