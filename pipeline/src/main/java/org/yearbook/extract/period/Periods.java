package org.yearbook.extract.period;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.lexicon.ChineseNumerals;
import org.yearbook.extract.lexicon.Lexicon;

/**
 * Finds the times that a printed text names: an optional year (printed, or told from the edition: 去年) and an optional part of it.
 * A part without a year takes the year named last; where none is named, the latest year in which that part was over
 * or running when the edition came out.
 */
public final class Periods {

    private static final String TO = "\\s*(?:——|—|–|-|~|至|到)\\s*";
    private static final char FIRST_NOT_LATIN = '\u0250';
    private static final char FIRST_CHINESE = '\u2E80';

    private static final Pattern SPAN = Pattern.compile(
            "((?:19|20)\\d\\d)\\s*年?" + TO + "((?:19|20)\\d\\d)\\s*(?:年度?(?!均)|(?=年均))(?:\\s*(?:期间|间))?");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)\\s*(?:年度?(?!均)|(?=年均))");
    private static final Pattern CHINESE_YEAR = Pattern.compile("((?:一九|二[〇○零])[〇○零一二三四五六七八九]{2})\\s*年度?");
    private static final Pattern RELATIVE =
            Pattern.compile("(?:今年|去年|上年|前年|本年|明年)(?:度(?![过假]))?|(?:this|last|next) year\\b(?! to date)");
    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d\\d)-(0[1-9]|1[0-2])(?:-([0-3]\\d))?(?!\\d)");
    private static final Pattern OPEN = Pattern.compile("\\s*(?:以后|之后|以前|之前|起)");
    private static final Pattern SINCE = Pattern.compile("\\s*以来");
    private static final Pattern PLAN = Pattern.compile("[“\"]?十([一二三四五六])五[”\"]?(?:规划)?(?:时期|期间|以来)?");

    private static final Pattern NOW = Pattern.compile("截至目前|目前|当前");
    private static final Pattern AHEAD = Pattern.compile("(?:未来|今后)\\s*([\\d一二两三四五六七八九十]+)\\s*年");

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    private final EditionYears edition;
    private final boolean ofRepublic;

    /** @param vintage the date of the edition, from which 去年 and 目前 are told; may be unknown */
    public Periods(Vintage vintage) {
        this(vintage, false);
    }

    /** @param ofRepublic whether the text counts years from 1911 on, as Taiwan does: 114年 */
    public Periods(Vintage vintage, boolean ofRepublic) {
        edition = new EditionYears(vintage);
        this.ofRepublic = ofRepublic;
    }

    /** The times in this text in order; the year of the time before it goes to a first part that names none. */
    public List<Dated> find(String text, @Nullable Integer yearBefore) {
        return find(text, yearBefore, yearBefore);
    }

    /**
     * The same where the year of an earlier paragraph is all that is known.
     *
     * @param likely the year that 全年 and 年末 are taken of where the text names none
     */
    public List<Dated> find(String text, @Nullable Integer yearBefore, @Nullable Integer likely) {
        String folded = Lexicon.fold(text);
        boolean chinese = hasChinese(folded);
        List<Dated> found = new ArrayList<>();
        @Nullable Integer year = yearBefore;
        @Nullable Integer spokenOf = likely;
        int index = 0;
        while (index < folded.length()) {
            @Nullable Dated dated = wholeYear(folded, index, spokenOf);
            if (dated == null && TimeStarts.at(folded, index)) {
                dated = chinese ? at(folded, index, year) : atInEnglish(folded, index, year);
            }
            if (dated == null) {
                index++;
            } else {
                found.addAll(CountedParts.before(folded, dated));
                found.add(dated);
                index = dated.end();
                year = dated.period() == null
                                || RelatedTimes.isSamePart(folded, dated.end())
                                || RelatedTimes.isGround(folded, dated.start(), dated.end())
                                || EnglishRelative.isCompared(folded, dated)
                        ? year
                        : Integer.valueOf(dated.period().lastYear());
                spokenOf = year == null ? spokenOf : year;
            }
        }
        return List.copyOf(found);
    }

    /** 全年 and 年末 of the year spoken of. */
    private static @Nullable Dated wholeYear(String text, int index, @Nullable Integer year) {
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

    private @Nullable Dated at(String text, int index, @Nullable Integer yearBefore) {
        // What begins with a letter is in English or nothing, and in English most words are nothing.
        @Nullable Dated named = isLatin(text.charAt(index)) ? null : named(text, index, yearBefore);
        if (named != null) {
            return named;
        }
        @Nullable Dated part = yearAndPart(text, index, yearBefore);
        return part == null ? english(text, index, yearBefore) : part;
    }

    /** The same of a text in which no character is Chinese, and so none of the words and signs for years, months and quarters. */
    private @Nullable Dated atInEnglish(String text, int index, @Nullable Integer yearBefore) {
        if (!isLatin(text.charAt(index))) {
            @Nullable Dated date = isoDate(text, index);
            return date == null ? english(text, index, yearBefore) : date;
        }
        @Nullable Matcher year = match(RELATIVE, text, index);
        if (year == null) {
            return english(text, index, yearBefore);
        }
        @Nullable Integer known = edition.shifted(year.group());
        return new Dated(index, year.end(), known == null ? null : Period.year(known));
    }

    private @Nullable Dated english(String text, int index, @Nullable Integer yearBefore) {
        return EnglishTimes.at(
                text, index, new EnglishYears(edition.vintage(), month -> edition.inherited(month, yearBefore)));
    }

    private static boolean isLatin(char character) {
        return character < FIRST_NOT_LATIN && Character.isLetter(character);
    }

    private static boolean hasChinese(String text) {
        return text.chars().anyMatch(character -> character >= FIRST_CHINESE);
    }

    private static @Nullable Dated isoDate(String text, int index) {
        @Nullable Matcher match = match(ISO, text, index);
        return match == null
                ? null
                : new Dated(index, match.end(), Period.of(match.group()).orElse(null));
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
        @Nullable Dated date = isoDate(text, index);
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
        if (match != null) {
            return new Dated(index, match.end(), edition.plan(match.group(), match.group(1)));
        }
        match = match(NOW, text, index);
        if (match != null) {
            return new Dated(index, match.end(), edition.now());
        }
        return null;
    }

    private @Nullable Dated yearAndPart(String text, int index, @Nullable Integer yearBefore) {
        @Nullable Matcher match = match(YEAR, text, index);
        @Nullable Integer year = match == null ? null : Integer.valueOf(match.group(1));
        if (match == null) {
            match = match(CHINESE_YEAR, text, index);
            year = match == null ? null : ChineseNumerals.digits(match.group(1)).orElse(null);
        }
        if (match == null) {
            match = RepublicYears.at(text, index, ofRepublic ? edition.vintage() : Vintage.UNKNOWN);
            year = match == null ? null : RepublicYears.year(match, edition.vintage());
        }
        if (match == null) {
            match = YearsInBrackets.at(text, index);
            year = match == null ? null : Integer.valueOf(YearsInBrackets.year(match));
        }
        if (match == null) {
            match = match(RELATIVE, text, index);
            year = match == null ? null : edition.shifted(match.group());
        }
        int partStart = match == null ? index : skipBlanks(text, match.end());
        YearPart.@Nullable Found part = YearPart.at(text, partStart);
        if (part == null) {
            return match == null
                    ? null
                    : open(text, new Dated(index, match.end(), year == null ? null : Period.year(year)), yearBefore);
        }
        if (match == null && part.part().needsYear()) {
            return null;
        }
        @Nullable Integer known = match == null ? edition.inherited(part.part().monthToBeOver(), yearBefore) : year;
        return open(
                text,
                new Dated(index, part.end(), known == null ? null : part.part().of(known)),
                yearBefore);
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

    /** Whether English words of comparison stand before a time: down from July 2022. */
    public static boolean isCompared(String text, Dated date) {
        return EnglishRelative.isCompared(Lexicon.fold(text), date);
    }

    static int skipBlanks(String text, int from) {
        int index = from;
        while (index < text.length() && isBlank(text.charAt(index))) {
            index++;
        }
        return index;
    }

    static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static @Nullable Matcher match(Pattern pattern, String text, int index) {
        Matcher matcher = pattern.matcher(text).region(index, text.length());
        return matcher.lookingAt() ? matcher : null;
    }
}
