package org.yearbook.extract.period;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;

/** Words that name a time by the one spoken of: 去年同期, 上月, 当月. */
public final class RelatedTimes {

    static final Pattern LAST_PERIOD = Pattern.compile("上个?(?:月末?|季度末?|年末|年底|周|期)|前值|前一个?月");

    private static final Pattern MONTH_BEFORE = Pattern.compile("前一个?月");

    /** The month with which the time spoken of ends. */
    static final Pattern LATEST_MONTH = Pattern.compile("当月");

    /** So many characters may stand between a time and 基础上. */
    private static final int GROUND = 20;

    private static final Pattern CONTINUED = Pattern.compile("(?:延续|承接)了?(?:\\d{4}年?[、和])*$");

    private RelatedTimes() {}

    /**
     * Whether a year that ends at this index is named for the same part of it (去年同期, 上年同月): that of a comparison, which
     * is not the year that a text goes on about.
     */
    public static boolean isSamePart(String text, int index) {
        return (index + 1 < text.length() && text.charAt(index) == '同' && "期月季".indexOf(text.charAt(index + 1)) >= 0)
                || text.startsWith("同时段", index)
                || text.startsWith("同时期", index);
    }

    /** Whether a time between these indexes is named as what another is set off against: 在2022年高增长的基础上, 延续2021、2022年增势. */
    public static boolean isGround(String text, int start, int end) {
        if (CONTINUED
                .matcher(text.substring(Math.max(0, start - GROUND), start))
                .find()) {
            return true;
        }
        if (start == 0 || text.charAt(start - 1) != '在') {
            return false;
        }
        int ground = text.indexOf("基础上", end);
        return ground >= 0
                && ground - end <= GROUND
                && text.substring(end, ground).indexOf('，') < 0;
    }

    /** Whether a printed time is the month, quarter or week before: 上月. */
    public static boolean isLastPeriod(String printed) {
        return LAST_PERIOD.matcher(printed).lookingAt();
    }

    /** Whether a printed time is the month with which the time spoken of ends: 当月. */
    public static boolean isLatestMonth(String printed) {
        return LATEST_MONTH.matcher(printed).matches();
    }

    /** Whether a printed time is the month before the one spoken of: 前一个月, which unlike 上月 is none of the edition. */
    public static boolean isMonthBefore(String printed) {
        return MONTH_BEFORE.matcher(printed).matches();
    }

    /** The month with which a time ends, null if it is a year or more. */
    public static @Nullable Period latestMonth(@Nullable Period known) {
        return known == null || known.isSpan() || known.isYear()
                ? null
                : Period.month(known.lastYear(), known.end().getMonthValue());
    }

    /** The month before a month, null if the time is none. */
    public static @Nullable Period monthBefore(@Nullable Period known) {
        if (known == null || !known.equals(latestMonth(known))) {
            return null;
        }
        LocalDate before = known.start().minusMonths(1);
        return Period.month(before.getYear(), before.getMonthValue());
    }
}
