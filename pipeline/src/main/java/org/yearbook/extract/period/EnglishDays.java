package org.yearbook.extract.period;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;

/** Days of one month that are counted together, as customs offices do: the first 20 days of May, May 1-20. */
final class EnglishDays {

    private static final String MONTH = "(?<month>" + EnglishMonths.NAME + ")\\.?";
    private static final Pattern FIRST_DAYS = Pattern.compile(
            "(?:the )?first (?<count>\\d{1,2}|ten|twenty) days(?: (?:of|in) " + MONTH + EnglishYears.BEHIND + ")?");
    private static final Pattern RUN = Pattern.compile(
            MONTH + " (?<first>\\d{1,2})(?: ?[-–—] ?| to | through )(?<last>\\d{1,2})\\b(?![.,]?\\d| ?%| per ?cent)"
                    + EnglishYears.BEHIND);

    /** The first half of July: up to the 15th. */
    private static final Pattern HALF =
            Pattern.compile("(?:the )?(?<half>first|second) half of " + MONTH + EnglishYears.BEHIND);

    private static final int MIDDLE = 15;

    private EnglishDays() {}

    /** The days that a matcher over a folded text finds at this index, without a period where no month is named; null if none start there. */
    static @Nullable Dated at(int index, Matcher matcher, EnglishYears years) {
        if (matcher.usePattern(FIRST_DAYS).lookingAt()) {
            return matcher.group("month") == null
                    ? new Dated(index, matcher.end(), null)
                    : days(index, matcher, 1, count(matcher.group("count")), years);
        }
        if (matcher.usePattern(HALF).lookingAt()) {
            boolean first = matcher.group("half").equals("first");
            return days(index, matcher, first ? 1 : MIDDLE + 1, first ? MIDDLE : 0, years);
        }
        return matcher.usePattern(RUN).lookingAt()
                ? days(
                        index,
                        matcher,
                        Integer.parseInt(matcher.group("first")),
                        Integer.parseInt(matcher.group("last")),
                        years)
                : null;
    }

    /** @param last 0 for the last of the month */
    private static Dated days(int index, Matcher matcher, int first, int last, EnglishYears years) {
        int month = EnglishMonths.number(matcher.group("month"));
        @Nullable Integer year = years.of(matcher, month);
        if (year == null) {
            return new Dated(index, matcher.end(), null);
        }
        int end = last == 0 ? YearMonth.of(year, month).lengthOfMonth() : last;
        return new Dated(
                index, matcher.end(), Period.days(year, month, first, end).orElse(null));
    }

    private static int count(String word) {
        return switch (word) {
            case "ten" -> 10;
            case "twenty" -> 20;
            default -> Integer.parseInt(word);
        };
    }
}
