package org.yearbook.extract.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.lexicon.ChineseNumerals;

/**
 * Finds times written in Chinese: 2023年前三季度, 去年, 9月末, 2012年以来, “十四五”期间.
 *
 * @param edition from which 去年 and 目前 are told
 * @param ofRepublic whether the text counts years from 1911 on, as Taiwan does: 114年
 */
record ChineseTimes(EditionYears edition, boolean ofRepublic) {

    private static final String TO = "\\s*(?:[—–-]{1,2}|~|至|到|(?<=\\d)[一ー](?=\\d))\\s*";
    private static final Pattern SPAN = Pattern.compile(
            "((?:19|20)\\d\\d)\\s*年?" + TO + "((?:19|20)\\d\\d)\\s*(?:年度?(?!均)|(?=年均))(?:\\s*(?:期间|间))?");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)\\s*(?:年度?(?!均)|(?=年均))");
    private static final Pattern CHINESE_YEAR = Pattern.compile("((?:一九|二[〇○零])[〇○零一二三四五六七八九]{2})\\s*年度?");
    private static final Pattern OPEN = Pattern.compile("\\s*(?:以后|之后|以前|之前|起)");
    private static final Pattern SINCE = Pattern.compile("\\s*(?:以来|至今(?!年))");
    private static final Pattern PLAN = Pattern.compile(
            "[“\"]?十([一二三四五六])五[”\"]?(?:规划(?=[时期]期))?(时期|期间|以来|末期?|(?:的)?收官之年|首年|(?:的)?开局之年|前[二三四两]年)?");

    /** 实现“十四五”良好开局: where no word says that a plan is spoken of as a time, only these or a new clause before it do. */
    private static final Pattern PLAN_AS_TIME = Pattern.compile("(?:^|[，。；：:,;、（(\\s较比于在从由与自整个])$");

    private static final Pattern PLAN_ITSELF = Pattern.compile("的?(?:规划|计划|纲要|目标|发展|良好|圆满|开局|收官|[各重主]|实施)");

    private static final Pattern NOW = Pattern.compile("截至目前|目前|当前");
    private static final Pattern AHEAD = Pattern.compile("(?:未来|今后)\\s*([\\d一二两三四五六七八九十]+)\\s*年");

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    /** A year as the text names it, and where its name ends. */
    private record NamedYear(int end, @Nullable Integer year) {}

    /** 全年 and 年末 of the year spoken of; null if neither starts at this index of a folded text. */
    static @Nullable Dated wholeYear(String text, int index, @Nullable Integer year) {
        boolean part = index > 0 && "去上前今明本当半".indexOf(text.charAt(index - 1)) >= 0;
        boolean digit = index > 0 && Character.isDigit(text.charAt(index - 1));
        if (year == null || part || digit) {
            return null;
        }
        if (text.startsWith("全年", index)) {
            return new Dated(index, index + 2, Period.year(year));
        }
        boolean end = text.startsWith("年末", index) || text.startsWith("年底", index);
        return end ? new Dated(index, index + 2, Period.day(year, LAST_MONTH, LAST_DAY)) : null;
    }

    /**
     * The time that starts at this index of a folded text; null if none does.
     *
     * @param yearBefore the year named last, which goes to a part that names none
     */
    @Nullable
    Dated at(String text, int index, @Nullable Integer yearBefore) {
        // What begins with a letter is in English or nothing, and in English most words are nothing.
        @Nullable Dated named = TimeStarts.isLatin(text.charAt(index)) ? null : named(text, index, yearBefore);
        return named == null ? yearAndPart(text, index, yearBefore) : named;
    }

    /** A time that is more or other than a year and its part. */
    private @Nullable Dated named(String text, int index, @Nullable Integer yearBefore) {
        @Nullable Matcher match = match(SPAN, text, index);
        if (match != null) {
            int first = Integer.parseInt(match.group(1));
            int last = Integer.parseInt(match.group(2));
            return open(
                    text, new Dated(index, match.end(), first < last ? Period.span(first, last) : null), yearBefore);
        }
        @Nullable Dated date = IsoDates.at(text, index);
        if (date != null) {
            return date;
        }
        @Nullable Dated none = NoPeriods.at(text, index);
        if (none != null) {
            return none;
        }
        match = match(AHEAD, text, index);
        if (match != null) {
            return new Dated(index, match.end(), EditionYears.ahead(match.group(1), yearBefore));
        }
        match = match(PLAN, text, index);
        if (match != null && (match.group(2) != null || isTime(text, index, match.end()))) {
            return new Dated(index, match.end(), edition.plan(match.group(), match.group(1)));
        }
        match = match(NOW, text, index);
        if (match != null) {
            return new Dated(index, match.end(), edition.now());
        }
        return null;
    }

    private static boolean isTime(String text, int plan, int end) {
        return PLAN_AS_TIME.matcher(text.substring(Math.max(0, plan - 1), plan)).find()
                && !PLAN_ITSELF.matcher(text).region(end, text.length()).lookingAt();
    }

    private @Nullable Dated yearAndPart(String text, int index, @Nullable Integer yearBefore) {
        @Nullable NamedYear named = year(text, index);
        @Nullable Integer year = named == null ? null : named.year();
        YearPart.@Nullable Found part = YearPart.at(text, named == null ? index : Blanks.skip(text, named.end()));
        if (part == null) {
            return named == null
                    ? null
                    : open(text, new Dated(index, named.end(), year == null ? null : Period.year(year)), yearBefore);
        }
        if (named == null && part.part().needsYear()) {
            return null;
        }
        boolean counted = named == null && index > 0 && isCountedWith(text.charAt(index - 1), text.charAt(index));
        if (counted && part.part().form() == YearPart.Form.QUARTER) {
            return new Dated(index, part.end(), null); // 二三季度
        }
        @Nullable Integer known = named == null ? edition.inherited(part.part().monthToBeOver(), yearBefore) : year;
        return open(
                text,
                new Dated(index, part.end(), known == null ? null : part.part().of(known)),
                yearBefore);
    }

    private static boolean isCountedWith(char before, char number) {
        return "一二三".indexOf(before) >= 0 && "二三四".indexOf(number) >= 0;
    }

    private @Nullable NamedYear year(String text, int index) {
        @Nullable Matcher match = match(YEAR, text, index);
        if (match != null) {
            return new NamedYear(match.end(), Integer.valueOf(match.group(1)));
        }
        match = match(CHINESE_YEAR, text, index);
        if (match != null) {
            return new NamedYear(
                    match.end(), ChineseNumerals.digits(match.group(1)).orElse(null));
        }
        match = RepublicYears.at(text, index, ofRepublic ? edition.vintage() : Vintage.UNKNOWN);
        if (match != null) {
            return new NamedYear(match.end(), RepublicYears.year(match, edition.vintage()));
        }
        match = YearsInBrackets.at(text, index);
        if (match != null) {
            return new NamedYear(match.end(), YearsInBrackets.year(match));
        }
        match = EditionYears.relativeAt(text, index);
        return match == null ? null : new NamedYear(match.end(), edition.shifted(match.group()));
    }

    /** A time that only begins or ends something open is no period of a figure. */
    private Dated open(String text, Dated dated, @Nullable Integer yearBefore) {
        @Nullable Matcher since = match(SINCE, text, dated.end());
        if (since != null) {
            return new Dated(dated.start(), since.end(), edition.since(dated.period(), yearBefore));
        }
        if (dated.period() != null && dated.period().isYear() && text.startsWith("初", dated.end())) {
            return new Dated(dated.start(), dated.end() + 1, null); // 2023年初
        }
        if (dated.period() != null && dated.period().isYear() && text.startsWith("全年", dated.end())) {
            return new Dated(dated.start(), dated.end() + 2, dated.period());
        }
        @Nullable Matcher match = match(OPEN, text, dated.end());
        return match == null ? dated : new Dated(dated.start(), match.end(), null);
    }

    private static @Nullable Matcher match(Pattern pattern, String text, int index) {
        Matcher matcher = pattern.matcher(text).region(index, text.length());
        return matcher.lookingAt() ? matcher : null;
    }
}
