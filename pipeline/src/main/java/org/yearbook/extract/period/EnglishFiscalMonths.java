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

    private static final Pattern RUN = Pattern.compile("(" + EnglishMonths.NAME + ")(?: to | through | ?[-–—] ?)("
            + EnglishMonths.NAME
            + "),?(?: (?:of|in))?(?: the)?(?: (?:fy|fiscal|(?:fiscal|financial) year))? ?"
            + "((?:19|20)\\d\\d)[-/–](?:\\d\\d)?\\d\\d(?!\\d)");

    private EnglishFiscalMonths() {}

    /** The months that start at this index of a folded text; null if no such words do. */
    static @Nullable Dated at(String folded, int index) {
        Matcher run = RUN.matcher(folded).region(index, folded.length());
        if (!run.lookingAt()) {
            return null;
        }
        int first = EnglishMonths.number(run.group(1));
        int last = EnglishMonths.number(run.group(2));
        boolean known = STARTS.contains(first) && first < last;
        return new Dated(index, run.end(), known ? Period.months(Integer.parseInt(run.group(3)), first, last) : null);
    }
}
