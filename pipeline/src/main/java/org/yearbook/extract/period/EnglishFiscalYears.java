package org.yearbook.extract.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.FiscalYear;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.lexicon.EnglishNth;

/**
 * Fiscal years of the country that a text is about, and their halves, quarters and first months: the first half of fiscal 2021,
 * July-March of FY24, the current financial year.
 *
 * @param year of the country
 * @param edition the date of the text, which tells what the current one is
 */
record EnglishFiscalYears(FiscalYear year, Vintage edition) {

    private static final String NUMBER =
            "\\(?(?:fy ?|fiscal )?(?:(?<first>(?:19|20)\\d\\d) ?[-/–] ?(?:(?:19|20)\\d\\d|\\d\\d)|(?<one>(?:19|20)\\d\\d)|(?<both>(?<=fy|fy )\\d\\d)[-/–]\\d\\d|(?<short>(?<=fy|fy )\\d\\d))"
                    + "(?![\\d%]|[.,]\\d|[-/–]\\d)\\)?";

    /** This is none: fiscal policy. */
    private static final String NAME =
            "(?:the )?(?:(?<which>current|this|last|previous|preceding|outgoing|ongoing|running|same|just-concluded) )?"
                    + "(?:(?:fiscal|financial) year(?: (?:of )?" + NUMBER
                    + ")?|(?<=(?:this|last|current|previous|preceding) )fiscal(?=\\s*(?:$|[.,;:)]|(?:against|compared|from|to|with|as|and|so|which|that|was|is|were|has|had|in|by|over|than|till|until|through|on|at|alone|but|while)\\b))|(?:(?:fiscal|financial)(?: year)? |(?=fy))"
                    + NUMBER.replace("<", "<alone").replace("(?<alone=", "(?<=") + "|"
                    + "(?<pair>(?:19|20)\\d\\d)[-/–](?:(?:19|20)(?=\\d\\d ))?(?<behind>\\d\\d)(?![\\d%]|[.,]\\d|[-/–]\\d)(?: (?:fiscal |financial )?year)?)";

    /** The last of twelve is called so. */
    private static final List<String> NTH =
            Stream.concat(EnglishNth.upTo(11).stream(), Stream.of("final")).toList();

    private static final String MONTHS = "(?<from>" + EnglishMonths.NAME + ")\\.?(?: to | through | ?[-–—] ?)(?<to>"
            + EnglishMonths.NAME + ")\\.?(?: period)?";

    private static final String PART =
            "(?:(?:the )?(?:(?<ordinal>first|second|third|fourth|last|final|1st|2nd|3rd|4th)(?: fiscal)?[- ](?<unit>half|quarter)"
                    + "|(?:first )?(?<count>two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2}) (?<counted>month|quarter)s?(?: period)?|(?<nth>"
                    + String.join("|", NTH) + ") month"
                    + "|(?<sign>[hq])(?<of>[1-4]))(?: ?\\([a-z]{3,9}\\.? ?(?:[-–—]|to) ?[a-z]{3,9}\\.?\\))?|" + MONTHS
                    + "|(?<month>" + EnglishMonths.NAME + ")\\.?"
                    + ")";

    private static final Pattern WHOLE = Pattern.compile(NAME);
    private static final Pattern PARTS = Pattern.compile(PART + ",?(?: of| in)?,? ?" + NAME);

    /** A month of it, and years counted from it or between two: none is the time of what is told. */
    private static final Pattern OTHERWISE_BEFORE = Pattern.compile(
            "\\b(?:" + EnglishMonths.NAME
                    + "\\.?,?|between|(?<!up |down )from|since|seasons?(?: of)?|(?:marketing|crop|sugar|harvest|academic|school) years?(?: of)?"
                    + "|between [^,.;]{4,30} and|from (?:fy ?|fiscal )?[\\d/–-]{2,9} (?:to|through|until|till)) \\(?(?:the )?$");

    /** The 2023-24 sugar season: of a crop or a school. */
    private static final Pattern OTHERWISE_BEHIND = Pattern.compile(
            "^\\)?(?: ?\\([^()]{3,24}\\))?[ -](?:[a-z]+ ){0,2}?(?:seasons?|marketing|crop|sugar|academic|school|harvests?|campaign)\\b");

    /** The fiscal year begins in July. */
    private static final Pattern OPENS = Pattern.compile(
            " (?:begins|began|starts|started|runs|ran|ends)(?: (?:in|on|from))?(?: the end of)?(?: \\d{1,2}(?:st|nd|rd|th)?)? "
                    + EnglishMonths.NAME + "\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?(?: (?:to|through) " + EnglishMonths.NAME
                    + ")?");

    /** The fiscal year that ended in March: told by its end. */
    private static final Pattern ENDED = Pattern.compile(",? (?:(?:that|which) )?(?:ended|ending) ");

    private static final Pattern AVERAGE = Pattern.compile("\\baverag(?:ed|es|ing)\\b");

    private static final Pattern NEXT_PAIR = Pattern.compile("^,? (?:and|to|through) (?:fy ?)?\\d");

    private static final Set<String> LAST = Set.of("last", "final");

    private static final int QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int CENTURY = 2000;

    /** The time that starts at this index of a folded text; null if no such words do. */
    @Nullable
    Dated at(String folded, int index) {
        Matcher words = PARTS.matcher(folded).region(index, folded.length());
        words.useTransparentBounds(true);
        boolean part = words.lookingAt();
        if (!part && !words.usePattern(WHOLE).lookingAt()) {
            return null;
        }
        if (!part && ENDED.matcher(folded).region(words.end(), folded.length()).lookingAt()) {
            return null;
        }
        Matcher opens = OPENS.matcher(folded).region(words.end(), folded.length());
        if (!part && opens.lookingAt()) {
            return new Dated(index, opens.end(), null);
        }
        @Nullable Integer begins = begins(words);
        if (begins != null && begins < 0) {
            return null;
        }
        return new Dated(
                index,
                words.end(),
                begins == null || (!part && isOtherwise(folded, index, words.end()))
                        ? null
                        : part ? part(words, begins) : months(begins, 0, MONTHS_OF_YEAR));
    }

    /** December 2023-24, between 2021-22 and 2023-24, the 2023-24 season, an average of 2021-22 and 2022-23: not that year. */
    private static boolean isOtherwise(String folded, int start, int end) {
        return OTHERWISE_BEFORE.matcher(folded.substring(0, start)).find()
                || OTHERWISE_BEHIND.matcher(folded.substring(end)).find()
                || (AVERAGE.matcher(folded.substring(0, start)).find()
                        && NEXT_PAIR.matcher(folded.substring(end)).find());
    }

    /** The year of the calendar in which it began; null if nothing tells, negative if the words name none. */
    private @Nullable Integer begins(Matcher words) {
        @Nullable String pair = words.group("pair");
        if (pair != null) {
            int first = Integer.parseInt(pair);
            boolean next = (first + 1) % 100 == Integer.parseInt(words.group("behind"));
            return next && (year.inPairs() || words.group().endsWith("year")) ? first : -1;
        }
        @Nullable String first = either(words, "first");
        if (first != null) {
            return Integer.valueOf(first);
        }
        @Nullable String both = either(words, "both");
        if (both != null) {
            return CENTURY + Integer.parseInt(both);
        }
        @Nullable String one = either(words, "one");
        @Nullable String two = either(words, "short");
        if (one != null || two != null) {
            return year.begins(one == null ? CENTURY + Integer.parseInt(two) : Integer.parseInt(one));
        }
        return told(words.group("which"));
    }

    private static @Nullable String either(Matcher words, String group) {
        @Nullable String own = words.group(group);
        return own == null ? words.group("alone" + group) : own;
    }

    /** The current one by the day of the text; an outgoing one is told of until the first months of the next. */
    private @Nullable Integer told(@Nullable String which) {
        if (!edition.isDay() || "same".equals(which)) {
            return null;
        }
        LocalDate day = edition.lastDay();
        if ("outgoing".equals(which) || "just-concluded".equals(which)) {
            return year.begunBy(day.minusMonths(QUARTER));
        }
        boolean before = which != null && (which.equals("last") || which.startsWith("pre"));
        return year.begunBy(day) - (before ? 1 : 0);
    }

    private @Nullable Period part(Matcher words, int begins) {
        @Nullable String from = words.group("from");
        if (from != null) {
            int first = Math.floorMod(EnglishMonths.number(from) - year.firstMonth(), MONTHS_OF_YEAR);
            int last = Math.floorMod(EnglishMonths.number(words.group("to")) - year.firstMonth(), MONTHS_OF_YEAR);
            return last <= first ? null : months(begins, first, last - first + 1);
        }
        @Nullable String month = words.group("month");
        if (month != null) {
            return months(begins, Math.floorMod(EnglishMonths.number(month) - year.firstMonth(), MONTHS_OF_YEAR), 1);
        }
        @Nullable String counted = words.group("counted");
        if (counted != null) {
            int count = EnglishTimes.number(words.group("count")) * (counted.equals("quarter") ? QUARTER : 1);
            return count < 1 || count > MONTHS_OF_YEAR ? null : months(begins, 0, count);
        }
        @Nullable String nth = words.group("nth");
        if (nth != null) {
            return months(begins, NTH.indexOf(nth), 1);
        }
        @Nullable String ordinal = words.group("ordinal");
        boolean half = ordinal == null
                ? words.group("sign").equals("h")
                : words.group("unit").equals("half");
        int length = half ? 2 * QUARTER : QUARTER;
        int number = ordinal == null
                ? words.group("of").charAt(0) - '0'
                : LAST.contains(ordinal) ? MONTHS_OF_YEAR / length : EnglishTimes.ordinal(ordinal);
        return number * length > MONTHS_OF_YEAR ? null : months(begins, (number - 1) * length, length);
    }

    /** @param from how many months after the year's begin */
    private Period months(int begins, int from, int count) {
        int first = year.firstMonth() - 1 + from;
        int calendar = begins + first / MONTHS_OF_YEAR;
        int month = first % MONTHS_OF_YEAR + 1;
        if (count == 1) {
            return Period.month(calendar, month);
        }
        boolean quarter = count == QUARTER && month % QUARTER == 1;
        return quarter
                ? Period.quarter(calendar, (month + 2) / QUARTER)
                : month + count - 1 <= MONTHS_OF_YEAR
                        ? Period.months(calendar, month, month + count - 1)
                        : Period.monthsFrom(calendar, month, count);
    }
}
