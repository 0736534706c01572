package org.yearbook.extract.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.extract.period.TimeWord.Scope;

/** A year that a label or caption names by the month it ends with, of which the plain years beside it are then: year ending April 2022. */
final class LabelYearEnded {

    private static final String YEARS = "(?:(?:fiscal|financial) )?years?,? ";

    /** In the year to April, something grows. */
    private static final String ENDING =
            "(?:" + YEARS + "(?:ending|ended|ends)(?: in| on)?|(?<!(?:in|over) the )" + YEARS + "(?:to|through)) ";

    private static final Pattern FORM = Pattern.compile(
            ENDING + "(?:(?:the )?end(?: of |-| ))?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?<month>"
                    + EnglishMonths.NAME
                    + ")\\.?(?: \\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,? (?<year>(?:19|20)\\d\\d)\\b(?<more>(?:(?:\\s*[-–—/,&]\\s*| to | and )(?:(?:19|20)\\d\\d|\\d\\d)\\b)*))?");

    private static final int LAST_MONTH = 12;

    private LabelYearEnded() {}

    /** The year that starts at this index of a folded text; null if no such words do. */
    static @Nullable TimeWord at(String folded, int index) {
        Matcher form = FORM.matcher(folded).region(index, folded.length()).useTransparentBounds(true);
        if (!form.lookingAt() || (index > 0 && Character.isLetterOrDigit(folded.charAt(index - 1)))) {
            return null;
        }
        if (EnglishMonths.number(form.group("month")) < LAST_MONTH) {
            return TimeWord.scope(index, form.end(), null, Scope.OTHER_YEAR);
        }
        @Nullable String year = form.group("year");
        boolean several = year != null && !form.group("more").isEmpty();
        return year == null || several
                ? TimeWord.scope(index, form.end(), null, Scope.WHOLE_YEAR)
                : TimeWord.year(index, form.end(), Integer.parseInt(year));
    }
}
