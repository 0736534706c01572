package org.yearbook.extract.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;

/** A year that is named by the month it ends with: the fiscal year ended June 30, 2023, the year to March 2024. */
final class EnglishYearEnded {

    private static final Pattern FORM = Pattern.compile(
            "(?:the )?(?:(?<which>current|last|previous|fiscal|financial) ){0,2}year,? (?:(?:that|which) )?"
                    + "(?<verb>ending|ended|ends|end|(?<=(?:fiscal|financial) year )(?:to|through)|(?<=\\b(?:the|in|over|for) year )to(?= (?:end[- ]|the end of |\\d{1,2} )?[a-z]+ (?:\\d{1,2},? )?(?:19|20)\\d\\d)|beginning|began|begins|starting|started|starts)(?: in| on)? "
                    + "(?:\\d{1,2}(?:st|nd|rd|th)? )?(?<month>" + EnglishMonths.NAME
                    + ")\\.?(?: \\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,? (?<year>(?:19|20)\\d\\d)\\b)?");

    private static final int MONTHS_OF_YEAR = 12;

    private EnglishYearEnded() {}

    /** The year that starts at this index of a folded text, without a period where it has no number; null if no such words do. */
    static @Nullable Dated at(String folded, int index, EnglishYears years) {
        Matcher form = FORM.matcher(folded).region(index, folded.length()).useTransparentBounds(true);
        if (!form.lookingAt()) {
            return null;
        }
        @Nullable String printed = form.group("year");
        boolean ends = form.group("verb").startsWith("e") || form.group("verb").startsWith("t");
        int last = EnglishMonths.number(form.group("month"));
        @Nullable Integer year = printed == null ? latest(form, last, years) : Integer.valueOf(printed);
        if (year == null || !ends) {
            return new Dated(index, form.end(), null);
        }
        Period period =
                last == MONTHS_OF_YEAR ? Period.year(year) : Period.monthsFrom(year - 1, last + 1, MONTHS_OF_YEAR);
        return new Dated(index, form.end(), period);
    }

    /** The year ended June is the last such one; of the fiscal year ending June nobody knows whether it is over. */
    private static @Nullable Integer latest(Matcher form, int month, EnglishYears years) {
        boolean over = form.group("verb").equals("ended")
                || (form.group("verb").equals("ending") && form.group("which") == null);
        return over && !"previous".equals(form.group("which")) && !"last".equals(form.group("which"))
                ? years.ofMonth(month)
                : null;
    }
}
