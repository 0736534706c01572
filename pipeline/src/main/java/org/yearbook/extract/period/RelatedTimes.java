package org.yearbook.extract.period;

import java.util.regex.Pattern;

/** Words that name a time by the one spoken of: 去年同期, 上月, 当月. */
public final class RelatedTimes {

    static final Pattern LAST_PERIOD = Pattern.compile("上个?(?:月末?|季度末?|年末|年底|周|期)|前值");

    /** The month with which the time spoken of ends. */
    static final Pattern LATEST_MONTH = Pattern.compile("当月");

    private RelatedTimes() {}

    /**
     * Whether a year that ends at this index is named for the same part of it (去年同期, 上年同月): that of a comparison, which
     * is not the year that a text goes on about.
     */
    public static boolean isSamePart(String text, int index) {
        return index + 1 < text.length() && text.charAt(index) == '同' && "期月季".indexOf(text.charAt(index + 1)) >= 0;
    }

    /** Whether a printed time is the month, quarter or week before: 上月. */
    public static boolean isLastPeriod(String printed) {
        return LAST_PERIOD.matcher(printed).lookingAt();
    }

    /** Whether a printed time is the month with which the time spoken of ends: 当月. */
    public static boolean isLatestMonth(String printed) {
        return LATEST_MONTH.matcher(printed).matches();
    }
}
