package org.yearbook.extract.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.ChineseNumerals;

/**
 * A part of a year as printed behind it: 上半年, 第三季度, 前10个月, 10月, 11月28日, 年底.
 *
 * @param first first month or number of the quarter or half
 * @param last last month, or day of the month; of days counted together the last, 0 if they end in another month
 * @param from of days counted together the first, else 1
 */
record YearPart(Form form, int first, int last, int from) {

    YearPart(Form form, int first, int last) {
        this(form, first, last, 1);
    }

    /** A part and where it ends in the text. */
    record Found(YearPart part, int end) {}

    enum Form {
        MONTH,
        MONTHS,
        MONTH_END,
        DAY,
        DAYS,
        QUARTER,
        HALF,
        YEAR_END
    }

    private static final String MONTH = "(0?[1-9]|1[0-2]|(?<![一二三四五六七八九十])(?:十[一二]?|[一二三四五六七八九])(?=\\s*(?:[月至到—–-])))";
    private static final String DAY_OF_MONTH = "(\\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])";
    private static final String TO = "\\s*(?:[—–-]{1,2}|~|至|到|(?<=\\d)[一ー](?=\\d))\\s*";
    private static final Pattern MONTHS =
            Pattern.compile(MONTH + "\\s*(?:月份?)?" + TO + MONTH + "\\s*月份?(?!\\s*[\\d]+\\s*[日号])");
    private static final Pattern DAY = Pattern.compile(
            MONTH + "\\s*月\\s*" + DAY_OF_MONTH + "\\s*[日号]?(" + TO + "(?:\\d{1,2}\\s*月\\s*)?\\d{1,2})?\\s*[日号]");
    private static final Pattern FIRST_DAYS =
            Pattern.compile(MONTH + "\\s*月份?(?:前\\s*(\\d{1,2})\\s*[天日](?:[(（]1日?" + TO + "\\d{1,2}日[)）])?|(上旬)|[中下]旬)");
    private static final Pattern ONE_MONTH = Pattern.compile(MONTH + "\\s*月(?:份|初)?(底|末)?");
    private static final Pattern QUARTER =
            Pattern.compile("(?=前|首|第|.{0,4}季度)(前|首)?第?\\s*([一二三四1-4])个?\\s*季(?:度|(?![节风军赛]))");
    private static final Pattern FIRST_QUARTER = Pattern.compile("首季度?");
    /** 2024年元月, 今年首月: of so many 元 each month none is one. */
    private static final Pattern FIRST_MONTH = Pattern.compile("[元首]月份?(?!均)");

    private static final Pattern LAST_QUARTER = Pattern.compile("末季度?");
    private static final Pattern HALF_END = Pattern.compile("上半年[末底]");
    private static final Pattern HALF = Pattern.compile("(上|下)半年");
    private static final Pattern FIRST_MONTHS = Pattern.compile("[前首头]\\s*(十[一二]?|[一二两三四五六七八九]|1[0-2]|[1-9])\\s*个?月");
    private static final Pattern YEAR_END = Pattern.compile("(?:年)?(?:底|末(?!季))");

    private static final Pattern LAST_DAY = Pattern.compile(TO + "(?:(\\d{1,2})\\s*月\\s*)?(\\d{1,2})");
    /** 上旬: so many days. */
    private static final int THIRD = 10;

    private static final int DECEMBER = 12;

    private static final char YEAR = '年';

    private static final String ENDS = "末底";

    /** The part that starts at this index of a folded text; null if none does. */
    static @Nullable Found at(String text, int index) {
        Matcher matcher = FIRST_MONTHS.matcher(text).region(index, text.length());
        if (matcher.lookingAt()) {
            return new Found(new YearPart(Form.MONTHS, 1, small(matcher.group(1))), matcher.end());
        }
        if (matcher.usePattern(MONTHS).lookingAt()) {
            return new Found(
                    new YearPart(Form.MONTHS, small(matcher.group(1)), small(matcher.group(2))), matcher.end());
        }
        if (matcher.usePattern(DAY).lookingAt()) {
            Form form = matcher.group(3) == null ? Form.DAY : Form.DAYS;
            int month = small(matcher.group(1));
            int day = small(matcher.group(2));
            YearPart part = form == Form.DAY ? new YearPart(form, month, day) : days(month, day, matcher.group(3));
            return new Found(part, matcher.end());
        }
        if (matcher.usePattern(FIRST_DAYS).lookingAt()) {
            int days = matcher.group(3) != null ? THIRD : matcher.group(2) == null ? 0 : small(matcher.group(2));
            return new Found(new YearPart(Form.DAYS, small(matcher.group(1)), days), matcher.end());
        }
        if (matcher.usePattern(ONE_MONTH).lookingAt()) {
            Form form = matcher.group(2) == null ? Form.MONTH : Form.MONTH_END;
            return new Found(new YearPart(form, small(matcher.group(1)), 0), matcher.end());
        }
        return quarterOrHalf(text, matcher, index);
    }

    /** 11月2日至20日, 11月2日至11月20日: days of one month; 3月1日至5月31日: whole months. */
    private static YearPart days(int month, int day, String rest) {
        Matcher last = LAST_DAY.matcher(rest);
        if (!last.matches()) {
            return new YearPart(Form.DAYS, month, 0, day);
        }
        int lastMonth = last.group(1) == null ? month : small(last.group(1));
        int lastDay = Integer.parseInt(last.group(2));
        if (lastMonth == month) {
            return new YearPart(Form.DAYS, month, lastDay, day);
        }
        boolean whole = day == 1 && month < lastMonth && endsMonth(lastMonth, lastDay);
        return whole ? new YearPart(Form.MONTHS, month, lastMonth) : new YearPart(Form.DAYS, month, 0, day);
    }

    private static boolean endsMonth(int month, int day) {
        boolean named = 1 <= month && month <= DECEMBER;
        return named
                && Month.of(month).minLength() <= day
                && day <= Month.of(month).maxLength();
    }

    private static @Nullable Found quarterOrHalf(String text, Matcher matcher, int index) {
        if (matcher.usePattern(QUARTER).lookingAt()) {
            int number = small(matcher.group(2));
            if (ENDS.indexOf(text.charAt(Math.min(matcher.end(), text.length() - 1))) >= 0) {
                int lastDay = number == 2 || number == 3 ? 30 : 31;
                return new Found(new YearPart(Form.DAY, 3 * number, lastDay), matcher.end() + 1);
            }
            YearPart part = matcher.group(1) == null
                    ? new YearPart(Form.QUARTER, number, 0)
                    : new YearPart(Form.MONTHS, 1, 3 * number);
            return new Found(part, matcher.end());
        }
        if (matcher.usePattern(FIRST_QUARTER).lookingAt()) {
            return new Found(new YearPart(Form.QUARTER, 1, 0), matcher.end());
        }
        if (index > 0
                && text.charAt(index - 1) == YEAR
                && matcher.usePattern(FIRST_MONTH).lookingAt()) {
            return new Found(new YearPart(Form.MONTH, 1, 0), matcher.end());
        }
        if (matcher.usePattern(LAST_QUARTER).lookingAt()) {
            return new Found(new YearPart(Form.QUARTER, 4, 0), matcher.end());
        }
        if (matcher.usePattern(HALF_END).lookingAt()) {
            return new Found(new YearPart(Form.DAY, 6, 30), matcher.end());
        }
        if (matcher.usePattern(HALF).lookingAt()) {
            return new Found(new YearPart(Form.HALF, matcher.group(1).equals("上") ? 1 : 2, 0), matcher.end());
        }
        return matcher.usePattern(YEAR_END).lookingAt()
                ? new Found(new YearPart(Form.YEAR_END, 12, 31), matcher.end())
                : null;
    }

    /** The last month of the part; 0 where it is no run of whole months. */
    int lastMonth() {
        return switch (form) {
            case MONTH -> first;
            case MONTHS -> last;
            case QUARTER -> 3 * first;
            case HALF -> 6 * first;
            default -> 0;
        };
    }

    /** Whether the other part lies within this one: 10月 within 1—10月. */
    boolean contains(YearPart other) {
        boolean whole = lastMonth() > 0 && other.lastMonth() > 0;
        return equals(other) || (whole && firstMonth() <= other.firstMonth() && other.lastMonth() <= lastMonth());
    }

    private static int small(String number) {
        return Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : ChineseNumerals.parse(number).orElseThrow().intValueExact();
    }

    /** Whether it is a part of a year only directly behind one: 底. */
    boolean needsYear() {
        return form == Form.YEAR_END;
    }

    /** The month that must have come when figures of the part are printed; of a quarter or several months the last. */
    int monthToBeOver() {
        return lastMonth() > 0 ? lastMonth() : firstMonth();
    }

    int firstMonth() {
        return switch (form) {
            case QUARTER -> 3 * first - 2;
            case HALF -> 6 * first - 5;
            default -> first;
        };
    }

    /** The period in this year; null where the year has no such part. */
    @Nullable
    Period of(int year) {
        return switch (form) {
            case MONTH -> Period.month(year, first);
            case MONTHS -> first < last ? Period.months(year, first, last) : null;
            case MONTH_END -> Period.day(year, first, YearMonth.of(year, first).lengthOfMonth());
            case DAY -> day(year);
            case DAYS -> Period.days(year, first, from, last).orElse(null);
            case QUARTER -> Period.quarter(year, first);
            case HALF -> Period.half(year, first);
            case YEAR_END -> Period.day(year, first, last);
        };
    }

    private @Nullable Period day(int year) {
        try {
            LocalDate date = LocalDate.of(year, first, last);
            return Period.day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
