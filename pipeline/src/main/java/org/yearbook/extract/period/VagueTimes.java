package org.yearbook.extract.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chinese times of which no text tells where they begin or end: 近年来, 近五年, 十年来, 挂牌以来, 年内. What is told of them is not of
 * the time that an earlier sentence named.
 */
public final class VagueTimes {

    private static final String COUNT = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,3}|几|数)\\s*";

    private static final Pattern LATELY = Pattern.compile("(?:(?:最近|过去|近|这)\\s*(?:的\\s*)?" + COUNT
            + "(?:多\\s*)?(?:年|个月)(?:多?来|间|里|以来|内)?(?!\\s*(?:年均|平均|均|度|前))"
            + "|现如今|如今|现在|现有|现已|(?<!以)至今|迄今|近些?年来?|这些年来?|多年来|数?十年来|今明两年|(?:(?<!二十)" + COUNT
            + "年)(?:多?来|间)(?!均)|(?:(?<!二十)" + COUNT + "年)前(?![\\d一二三四五六七八九十季半后]))");

    /** 有史以来 and 一直以来 tell of no beginning. */
    private static final Pattern SINCE = Pattern.compile("(?<!历史|有史|一直|长期|一贯)以来");

    private static final Pattern THIS_YEAR = Pattern.compile("(?:今年?年?初|开年|年初)(?:以来|至今(?!年)|到现在)");

    private static final Pattern WITHIN_THE_YEAR = Pattern.compile("(?<![近一每全半年])年内(?!外)|本[月季周]度?(?:以来)?");

    private static final Pattern DAYS_OF_MONTH =
            Pattern.compile("本月(?:前\\s*(\\d{1,2})\\s*[天日]|1日?(?:[—–-]{1,2}|~|至|到)(\\d{1,2})日)");

    private static final Pattern LAST_MONTH = Pattern.compile("上个?月份?(?![末底])");

    private static final Pattern UP_TO_A_DAY = Pattern.compile("截[至止]到?(?:昨[天日]|今[天日]|当[天日]|日前|发稿|记者发稿)");

    /** 次年: the year after the one spoken of. */
    static final Pattern NEXT_YEAR = Pattern.compile("(?:(?<![首再两多每本该此数])次|翌)年(?![内会])");

    private static final String THIS_MONTH = "本月";

    private static final String STARTS = "上本现如至迄近最过这多数几今明以开年截次翌二一两三四五六七八九十";

    private VagueTimes() {}

    /** The time that starts at this index of a folded text; null if none does. */
    static @Nullable Dated at(String text, int index, EditionYears edition) {
        char first = text.charAt(index);
        boolean digit = Character.isDigit(first);
        if (!digit && STARTS.indexOf(first) < 0) {
            return null;
        }
        if (index > 0 && (digit || isCount(first)) && (isCount(text.charAt(index - 1)) || isNumber(text, index - 1))) {
            return null; // 2015年来, 二十年来 from its second character on
        }
        Matcher soFar = THIS_YEAR.matcher(text).region(index, text.length());
        if (soFar.lookingAt()) {
            return new Dated(index, soFar.end(), edition.soFar());
        }
        Matcher days = DAYS_OF_MONTH.matcher(text).region(index, text.length());
        if (days.lookingAt()) {
            String last = days.group(1) == null ? days.group(2) : days.group(1);
            return new Dated(index, days.end(), edition.firstDays(Integer.parseInt(last)));
        }
        Matcher before = LAST_MONTH.matcher(text).region(index, text.length());
        if (before.lookingAt()) {
            return new Dated(index, before.end(), edition.monthBefore());
        }
        if (text.startsWith(THIS_MONTH, index) && !text.startsWith("以来", index + 2)) {
            int end = index + THIS_MONTH.length();
            boolean ends = end < text.length() && "末底".indexOf(text.charAt(end)) >= 0;
            return ends ? new Dated(index, end + 1, null) : new Dated(index, end, edition.month());
        }
        for (Pattern pattern : new Pattern[] {LATELY, SINCE, WITHIN_THE_YEAR, UP_TO_A_DAY, NEXT_YEAR}) {
            Matcher matcher = pattern.matcher(text).useTransparentBounds(true).region(index, text.length());
            if (matcher.lookingAt()) {
                return new Dated(index, matcher.end(), null);
            }
        }
        return null;
    }

    /** Whether a printed time is one that holds in its own sentence alone: 近年来, 挂牌以来. */
    public static boolean isVague(String printed) {
        return LATELY.matcher(printed).matches() || SINCE.matcher(printed).matches();
    }

    /** Whether it says nothing beside a time that is named: 近年来, 五年间. */
    public static boolean isLately(String printed) {
        return LATELY.matcher(printed).matches();
    }

    /** Whether it is the month before the edition: 上月. */
    public static boolean isLastMonth(String printed) {
        return LAST_MONTH.matcher(printed).matches();
    }

    /** Whether it is the month of the edition, or the one spoken of: 本月. */
    public static boolean isThisMonth(String printed) {
        return printed.equals(THIS_MONTH);
    }

    /** Whether a printed time is the year after the one spoken of: 次年. */
    public static boolean isYearAfter(String printed) {
        return NEXT_YEAR.matcher(printed).matches();
    }

    private static boolean isCount(char character) {
        return "一二两三四五六七八九十".indexOf(character) >= 0;
    }

    private static boolean isNumber(String text, int index) {
        return Character.isDigit(text.charAt(index)) || ".,第前".indexOf(text.charAt(index)) >= 0;
    }
}
