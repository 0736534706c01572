package org.yearbook.extract.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Vintage;

/** The years that Taiwan counts from 1911 on: 民国114年, and bare 114年 where a text is known to count so. */
public final class RepublicYears {

    /** The year before the first. */
    private static final int ZERO = 1911;

    /** A bare year further back could as well be a number of years. */
    private static final int LONGEST_BACK = 12;

    private static final Pattern NAMED = Pattern.compile("民国\\s*(\\d{2,3})\\s*年度?");
    private static final Pattern BARE = Pattern.compile("(1\\d\\d)\\s*年度?(?![来间前后内]|历史|以[来前后]|的历史)");

    private RepublicYears() {}

    /** Whether a folded text names a year of the Republic by its name. */
    public static boolean areNamed(String folded) {
        return NAMED.matcher(folded).find();
    }

    /** Whether a folded text prints what may be a bare year of the Republic. */
    public static boolean mayBePrinted(String folded, Vintage vintage) {
        Matcher bare = BARE.matcher(folded);
        while (bare.find()) {
            boolean digit = bare.start() > 0 && Character.isDigit(folded.charAt(bare.start() - 1));
            if (!digit && year(bare, vintage) != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * The year that starts at this index of a folded text, null if none does.
     *
     * @param vintage unknown for a text that does not count so, in which no bare year is one
     */
    static @Nullable Matcher at(String text, int index, Vintage vintage) {
        Matcher named = NAMED.matcher(text).region(index, text.length());
        if (named.lookingAt()) {
            return named;
        }
        Matcher bare = BARE.matcher(text).region(index, text.length());
        return bare.lookingAt() && year(bare, vintage) != null ? bare : null;
    }

    /** The year of a match; null if the edition is too far from a bare one. */
    static @Nullable Integer year(Matcher match, Vintage vintage) {
        int year = ZERO + Integer.parseInt(match.group(1));
        if (match.pattern() == NAMED) {
            return year;
        }
        int now = vintage.isKnown() ? vintage.lastDay().getYear() : 0;
        return now - LONGEST_BACK <= year && year <= now ? Integer.valueOf(year) : null;
    }
}
