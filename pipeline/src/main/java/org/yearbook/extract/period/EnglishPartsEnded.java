package org.yearbook.extract.period;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;

/** Finds English months, quarters and halves that are named by what they end with: the three months to June, the quarter ended 30 September. */
final class EnglishPartsEnded {

    /** A day early in a month, where years have weeks or months of their own, is the end of the month before. */
    private static final Pattern FORM = Pattern.compile(
            "(?:the )?(?:(?<count>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-2])[ -]months?(?: period)?"
                    + "|(?:(?:first|second|third|fourth|1st|2nd|3rd|4th)[ -])?(?<unit>quarter|half|month)(?:[ -]year)?(?: of (?:(?:the|its|their) )?(?:[a-z]+ )?(?:fiscal|financial|budget)(?: year)?(?: \\d{4})?)?)"
                    + "(?: period)?,? (?:that |which )?(?:to|ending|ended|ends|through)(?: in| on)?(?: the)?(?: end of| end-)? ?(?:(?<before>\\d{1,2})(?:st|nd|rd|th)? )?"
                    + "(?<last>" + EnglishMonths.NAME + ")\\.?(?: (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?"
                    + EnglishYears.BEHIND);

    private static final int EARLY = 10;
    private static final int QUARTER = 3;

    private EnglishPartsEnded() {}

    /** The months that start at this index of a folded text; null if no such words do. */
    static @Nullable Dated at(String folded, int index, EnglishYears years) {
        Matcher form = FORM.matcher(folded).region(index, folded.length()).useTransparentBounds(true);
        if (!form.lookingAt()) {
            return null;
        }
        int last = EnglishMonths.number(form.group("last"));
        @Nullable Integer year = years.of(form, last);
        return new Dated(index, form.end(), year == null ? null : period(form, YearMonth.of(year, last)));
    }

    private static int months(String unit) {
        return switch (unit) {
            case "half" -> 2 * QUARTER;
            case "quarter" -> QUARTER;
            default -> 1;
        };
    }

    private static Period period(Matcher form, YearMonth last) {
        @Nullable String count = form.group("count");
        int months = count != null ? EnglishTimes.number(count) : months(form.group("unit"));
        @Nullable String day = form.group("day") == null ? form.group("before") : form.group("day");
        boolean early = day != null && Integer.parseInt(day) <= EARLY;
        YearMonth first = last.minusMonths(months - (early ? 0 : 1));
        return months == 1
                ? Period.month(first.getYear(), first.getMonthValue())
                : Period.monthsFrom(first.getYear(), first.getMonthValue(), months);
    }
}
