package org.yearbook.extract.period;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.EnglishNth;

/** Finds times written in English: in 2023, the first half of 2024, Q3 2024, H1, the first ten months of this year, 2019 to 2023. */
final class EnglishTimes {

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    static final List<String> ORDINALS = EnglishNth.upTo(4);
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final String BEHIND = EnglishYears.BEHIND;
    /** The first quarter (January-March) of 2023. */
    private static final String MONTHS =
            "(?: \\([a-z]{3,9}\\.? ?(?:[-–—]|to|through) ?[a-z]{3,9}\\.?\\)(?= (?:(?:of|in) )?(?:19|20)\\d\\d))?";

    private static final String YEAR = "(" + EnglishYears.PRINTED + ")";

    /** The half of a company is no half-year. */
    private static final Pattern PART =
            Pattern.compile("(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th|i{1,3}|iv)[ -](half|quarter)\\b"
                    + MONTHS + BEHIND + "(?! of\\b)");

    private static final Pattern QUARTER = Pattern.compile("(?:q ?|quarter )([1-4])\\b" + MONTHS + BEHIND);
    /** What makes a number a quantity: slowed in Q1 to 3 percent. */
    private static final String QUANTITY =
            "\\d(?:[.,]\\d| ?(?:%|per ?cent|pct|points?|pp|[mb]n?\\b|tn\\b|(?:m|b|tr)illion|\\p{Sc}|tons|tonnes|euros|dollars|yuan|yen))";

    /** 2018 Q1-Q3, Q1-Q3 2018, Q1 to Q3; Q1-3 only without blanks. */
    private static final Pattern QUARTERS = Pattern.compile("(?:(?<before>" + EnglishYears.PRINTED
            + "),? ?)?q1(?: ?(?:[-–]|\\bto\\b|\\bthrough\\b) ?q|[-–](?!" + QUANTITY + "))(?<last>[2-4])\\b" + BEHIND);

    private static final Pattern YEAR_QUARTER = Pattern.compile("(?<before>" + EnglishYears.PRINTED
            + "),? ?q(?<number>[1-4])\\b(?! ?[-–] ?q\\d|[-–](?!" + QUANTITY + ")\\d)");

    /** The nine months so far. */
    private static final Pattern SO_FAR =
            Pattern.compile("(?:the )?(?:first )?([a-z]+|\\d{1,2}) months so far" + BEHIND);

    private static final Pattern HALF = Pattern.compile("(?:h([12])|([12])h)\\b" + BEHIND);

    private static final Pattern FIRST_MONTHS =
            Pattern.compile("(?:the )?first ([a-z]+|\\d{1,2}) (month|quarter)s\\b" + MONTHS + BEHIND + "(?! of\\b)");
    private static final Pattern YEARS =
            Pattern.compile(YEAR + "(?: ?[-–—] ?| to | through |(?<=\\bbetween \\d{4}) and )" + YEAR);
    private static final Pattern ONLY_YEAR =
            Pattern.compile("(?:(?<=\\b(?:in|of|for|during|from|to|year|than|with|on|over|by|until|versus"
                    + "|against|between|throughout|calendar|through|late|early|mid|its|their) )|(?<='s )|(?<=\\bmid-)|(?<=^))"
                    + YEAR + "|(?<=[a-z] )" + YEAR
                    + "(?= (?:[a-z]+ )?(?:exports|imports|trade|production|output)\\b)|(?<=\\()" + YEAR
                    + "(?=: )|(?<=\\bthe )(?<head>" + EnglishYears.PRINTED
                    + ")(?= (?:statistics|figures|data|results|total)\\b)"
                    + "|(?<=\\b(?:total|overall|full-year|annual|final|record|that|while|but) |, |(?<=^))" + YEAR
                    + "(?= (?:exports|imports|sales|revenues?|trade|production|output|turnover|growth)\\b)");

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;

    /** What opens as other times do and goes on. */
    private static final List<Form> LONGEST = List.of(
            EnglishYearEnded::at,
            EnglishPartsEnded::at,
            EnglishRuns::at,
            (folded, index, years) -> wholeYear(folded, index));

    /** The full year 2023: that year, whatever was spoken of before. */
    private static final Pattern WHOLE_YEAR =
            Pattern.compile("(?:the )?(?:full|whole|entire) year(?: of|,)? (?<year>" + EnglishYears.PRINTED + ")");

    /** Words for times that are found by themselves. */
    private interface Form {
        @Nullable
        Dated at(String folded, int index, EnglishYears years);
    }

    private EnglishTimes() {}

    private static @Nullable Dated wholeYear(String folded, int index) {
        Matcher whole = WHOLE_YEAR.matcher(folded).region(index, folded.length());
        return whole.lookingAt() ? dated(index, whole, Period.year(Integer.parseInt(whole.group("year")))) : null;
    }

    /** The time that starts at this index of a folded text; null if none does. */
    static @Nullable Dated at(String text, int index, EnglishYears years) {
        if (index > 0 && Character.isLetterOrDigit(text.charAt(index - 1))) {
            return null;
        }
        @Nullable
        Dated fiscal = EnglishMonths.startAt(text, index)
                        || text.startsWith("first", index)
                        || text.startsWith("the first", index)
                ? EnglishFiscalMonths.at(text, index)
                : null;
        if (fiscal != null) {
            return fiscal;
        }
        for (Form form : LONGEST) {
            @Nullable Dated longest = form.at(text, index, years);
            if (longest != null) {
                return longest;
            }
        }
        Matcher quarters = QUARTERS.matcher(text).region(index, text.length());
        if (quarters.lookingAt()) {
            return upToQuarter(index, quarters, years);
        }
        if (quarters.usePattern(YEAR_QUARTER).lookingAt()) {
            int year = Integer.parseInt(quarters.group("before"));
            return dated(index, quarters, Period.quarter(year, Integer.parseInt(quarters.group("number"))));
        }
        if (quarters.usePattern(SO_FAR).lookingAt()) {
            return firstMonths(index, quarters, number(quarters.group(1)), years);
        }
        int end = Math.max(EnglishOpenTimes.endOf(text, index), EnglishRelative.endOf(text, index));
        if (end > index) {
            return new Dated(index, end, EnglishRelative.yearSoFar(text.substring(index, end)));
        }
        @Nullable Dated edge = EnglishEdges.at(text, index, years);
        if (edge != null) {
            return edge;
        }
        Matcher matcher = PART.matcher(text)
                .region(index, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        if (matcher.lookingAt()) {
            int number = ordinal(matcher.group(1));
            return part(index, matcher, matcher.group(2).equals("half"), number, years);
        }
        if (matcher.usePattern(QUARTER).lookingAt()) {
            return part(index, matcher, false, Integer.parseInt(matcher.group(1)), years);
        }
        if (matcher.usePattern(HALF).lookingAt()) {
            String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            return part(index, matcher, true, Integer.parseInt(number), years);
        }
        if (matcher.usePattern(FIRST_MONTHS).lookingAt()) {
            int months = number(matcher.group(1)) * (matcher.group(2).equals("quarter") ? MONTHS_OF_QUARTER : 1);
            return firstMonths(index, matcher, months, years);
        }
        @Nullable Dated inDays = EnglishDays.at(index, matcher, years);
        if (inDays != null) {
            return inDays;
        }
        @Nullable Dated inMonths = EnglishMonths.at(text, index, matcher, years);
        return inMonths == null ? inYears(index, matcher) : inMonths;
    }

    private static Dated firstMonths(int index, Matcher matcher, int months, EnglishYears years) {
        @Nullable Integer year = years.of(matcher, Math.max(1, Math.min(MONTHS_OF_YEAR, months)));
        boolean inYear = months >= 1 && months <= MONTHS_OF_YEAR;
        return dated(index, matcher, year == null || !inYear ? null : Period.months(year, 1, months));
    }

    private static Dated upToQuarter(int index, Matcher matcher, EnglishYears years) {
        int months = MONTHS_OF_QUARTER * Integer.parseInt(matcher.group("last"));
        @Nullable String before = matcher.group("before");
        @Nullable Integer year = before == null ? years.of(matcher, months) : Integer.valueOf(before);
        return dated(index, matcher, year == null ? null : Period.months(year, 1, months));
    }

    /** Fourth, 4th, IV. */
    static int ordinal(String printed) {
        int word = ORDINALS.indexOf(printed);
        if (word >= 0) {
            return word + 1;
        }
        return Character.isDigit(printed.charAt(0)) ? printed.charAt(0) - '0' : ROMAN.indexOf(printed) + 1;
    }

    private static @Nullable Dated inYears(int index, Matcher matcher) {
        if (matcher.usePattern(YEARS).lookingAt()) {
            int first = Integer.parseInt(matcher.group(1));
            int last = Integer.parseInt(matcher.group(2));
            return dated(index, matcher, first < last ? Period.span(first, last) : null);
        }
        return matcher.usePattern(ONLY_YEAR).lookingAt()
                ? dated(index, matcher, Period.year(Integer.parseInt(matcher.group())))
                : null;
    }

    private static Dated part(int index, Matcher matcher, boolean half, int number, EnglishYears years) {
        int months = half ? 2 * MONTHS_OF_QUARTER : MONTHS_OF_QUARTER;
        int last = months * number;
        @Nullable Integer year = last > MONTHS_OF_YEAR ? null : years.of(matcher, last);
        return dated(
                index, matcher, year == null ? null : half ? Period.half(year, number) : Period.quarter(year, number));
    }

    private static Dated dated(int start, Matcher matcher, @Nullable Period period) {
        return new Dated(start, matcher.end(), period);
    }

    static int number(String word) {
        return Character.isDigit(word.charAt(0))
                ? Integer.parseInt(word)
                : NUMBERS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }
}
