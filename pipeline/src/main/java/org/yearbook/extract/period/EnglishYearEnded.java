package org.yearbook.extract.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;

/** A year that is named by the month it ends with: the fiscal year ended June 30, 2023, the year to March 2024. */
final class EnglishYearEnded {

    private static final Pattern FORM = Pattern.compile(
            "(?:the )?(?:(?:current|last|previous) )?(?:(?:fiscal|financial) )?year,? (?:(?:that|which) )?"
                    + "(?<verb>ending|ended|ends|end|(?<=(?:fiscal|financial) year )(?:to|through)|(?<=\\b(?:the|in|over|for) year )to(?= (?:end[- ]|the end of |\\d{1,2} )?[a-z]+ (?:\\d{1,2},? )?(?:19|20)\\d\\d)|beginning|began|begins|starting|started|starts)(?: in| on)? "
                    + "(?:\\d{1,2}(?:st|nd|rd|th)? )?(?<month>" + EnglishMonths.NAME
                    + ")\\.?(?: \\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,? (?<year>(?:19|20)\\d\\d)\\b)?");

    private static final int MONTHS_OF_YEAR = 12;

    private EnglishYearEnded() {}

    /** The year that starts at this index of a folded text, without a period where it has no number; null if no such words do. */
    static @Nullable Dated at(String folded, int index) {
        Matcher form = FORM.matcher(folded).region(index, folded.length()).useTransparentBounds(true);
        if (!form.lookingAt()) {
            return null;
        }
        @Nullable String printed = form.group("year");
        boolean ends = form.group("verb").startsWith("e") || form.group("verb").startsWith("t");
        if (printed == null || !ends) {
            return new Dated(index, form.end(), null);
        }
        int year = Integer.parseInt(printed);
        int last = EnglishMonths.number(form.group("month"));
        Period period =
                last == MONTHS_OF_YEAR ? Period.year(year) : Period.monthsFrom(year - 1, last + 1, MONTHS_OF_YEAR);
        return new Dated(index, form.end(), period);
    }
}
