package org.yearbook.extract.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;

/**
 * Finds English runs of which both ends have a year or a day of their own: July 2017 through March 2018, 1 January to 31 August,
 * 1 to 20 September, the week ended 4 May.
 */
final class EnglishRuns {

    private static final String NAME = EnglishMonths.NAME;
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

    /** Behind a day: no quantity. */
    private static final String NO_QUANTITY = "(?![\\d.]*\\d|[.,]\\d| ?%| (?:per|pct|[bmt]n\\b|[bmt]illion))";

    private static final String TO =
            "(?:,? (?:to|through|until|till|thru|up to) | ?[-–—] ?|(?<=\\bbetween .{3,32}),? and )(?:the )?(?:end of )?";

    private static final String FIRST =
            "(?:(?<before>" + DAY + ")(?: of)? )?(?<first>" + NAME + ")\\.?(?: (?<behind>" + DAY + "))?(?:,? (?<year1>"
                    + EnglishYears.PRINTED.replace("|[-–/]\\d\\d(?!\\d)", "") + "|this year|last year))?";

    private static final String LAST = "(?:(?<before2>" + DAY + ")(?: of)? )?(?<last>" + NAME + ")\\.?(?: (?<behind2>"
            + DAY + ")" + NO_QUANTITY + ")?" + EnglishYears.BEHIND;

    private static final Pattern RUN = Pattern.compile(FIRST + TO + LAST);

    /** 1 to 20 September; September 1 and 20, only behind "between". */
    private static final Pattern IN_MONTH = Pattern.compile("(?:(?<before>" + DAY + ")" + TO + "(?<before2>" + DAY
            + ")(?: of)? (?<last>" + NAME + ")\\.?|(?<name>" + NAME + ")\\.? (?<behind>" + DAY
            + ")(?<=\\bbetween .{3,32}) and (?:the )?(?<behind2>" + DAY + ")" + NO_QUANTITY + ")"
            + EnglishYears.BEHIND);

    private static final Pattern WEEK = Pattern.compile(
            "(?:the )?week,? (?:that |which )?(?<how>ended|ending|ends|to|through|starting|beginning|commencing|from)(?: on)?(?: [a-z]{3,6}day,?)? "
                    + "(?:(?<before>" + DAY + ")(?: of)? (?<last>" + NAME + ")\\.?|(?<name>" + NAME
                    + ")\\.? (?<behind>" + DAY + ")" + NO_QUANTITY + ")(?! ?(?:to|through|[-–]) ?(?:" + NAME + " )?\\d)"
                    + EnglishYears.BEHIND);

    private static final int WEEK_BUT_ONE = 6;
    private static final int MONTHS_OF_YEAR = 12;

    private EnglishRuns() {}

    /** The run that starts at this index of a folded text, without a period where its words do not tell one; null if none does. */
    static @Nullable Dated at(String folded, int index, EnglishYears years) {
        char first = folded.charAt(index);
        if (first == 't' || first == 'w') {
            return week(folded, index, years);
        }
        if (!Character.isDigit(first) && !EnglishMonths.startAt(folded, index)) {
            return null;
        }
        Matcher run = matcher(RUN, folded, index);
        if (run.lookingAt()) {
            return run(run, index, folded, years);
        }
        return run.usePattern(IN_MONTH).lookingAt() ? inMonth(run, index, years) : null;
    }

    private static Matcher matcher(Pattern pattern, String folded, int index) {
        return pattern.matcher(folded).region(index, folded.length()).useTransparentBounds(true);
    }

    private static @Nullable Dated run(Matcher run, int index, String folded, EnglishYears years) {
        int first = EnglishMonths.number(run.group("first"));
        int last = EnglishMonths.number(run.group("last"));
        @Nullable Integer from = day(run, "before", "behind");
        @Nullable Integer to = day(run, "before2", "behind2");
        boolean inDays = from != null && to != null;
        @Nullable String year = run.group("year1");
        boolean between = folded.startsWith("between ", index - "between ".length());
        if (!inDays && (between || year == null || from != null || to != null)) {
            return null;
        }
        @Nullable Integer begins = year == null ? null : years.named(year);
        @Nullable
        Integer ends = EnglishYears.isNamed(run) ? years.of(run, last) : begins == null ? years.of(run, last) : null;
        if (begins == null && ends != null) {
            begins = last < first ? ends - 1 : ends;
        } else if (ends == null && begins != null) {
            ends = last < first ? begins + 1 : begins;
        }
        if (begins == null || ends == null) {
            return new Dated(index, run.end(), null);
        }
        if (from != null && to != null) {
            return new Dated(
                    index, run.end(), days(begins, first, from, ends, last, to).orElse(null));
        }
        int months = (int) ChronoUnit.MONTHS.between(YearMonth.of(begins, first), YearMonth.of(ends, last)) + 1;
        boolean counted = months > 1 && months <= MONTHS_OF_YEAR;
        if (EnglishMonths.isChangeFrom(folded, index) && (months <= 2 || !counted)) {
            return null; // rose from July 2022 to July 2023: from the one to the other
        }
        return new Dated(index, run.end(), counted ? Period.monthsFrom(begins, first, months) : null);
    }

    private static Dated inMonth(Matcher run, int index, EnglishYears years) {
        String name = run.group("last") == null ? run.group("name") : run.group("last");
        int month = EnglishMonths.number(name);
        @Nullable Integer from = day(run, "before", "behind");
        @Nullable Integer to = day(run, "before2", "behind2");
        @Nullable Integer year = years.of(run, month);
        return new Dated(
                index,
                run.end(),
                year == null || from == null || to == null
                        ? null
                        : Period.days(year, month, from, to).orElse(null));
    }

    private static @Nullable Dated week(String folded, int index, EnglishYears years) {
        Matcher week = matcher(WEEK, folded, index);
        if (!week.lookingAt()) {
            return null;
        }
        int month = EnglishMonths.number(week.group("last") == null ? week.group("name") : week.group("last"));
        @Nullable Integer year = years.of(week, month);
        @Nullable Integer day = day(week, "before", "behind");
        if (year == null || day == null || !YearMonth.of(year, month).isValidDay(day)) {
            return new Dated(index, week.end(), null);
        }
        LocalDate told = LocalDate.of(year, month, day);
        String how = week.group("how");
        boolean ends = how.startsWith("end") || how.startsWith("t");
        return new Dated(
                index,
                week.end(),
                (ends
                                ? Period.between(told.minusDays(WEEK_BUT_ONE), told)
                                : Period.between(told, told.plusDays(WEEK_BUT_ONE)))
                        .orElse(null));
    }

    private static Optional<Period> days(int begins, int first, int from, int ends, int last, int to) {
        try {
            return Period.between(LocalDate.of(begins, first, from), LocalDate.of(ends, last, to));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 June
        }
    }

    private static @Nullable Integer day(Matcher run, String before, String behind) {
        @Nullable String printed = run.group(before) == null ? run.group(behind) : run.group(before);
        return printed == null ? null : Integer.valueOf(printed.replaceAll("\\D", ""));
    }
}
