package org.yearbook.extract.period;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.extract.lexicon.ChineseNumerals;
import org.yearbook.extract.period.YearPart.Form;
import org.yearbook.extract.period.YearPart.Found;

/**
 * Parts of a year as heads and row labels print them, shorter than prose would: 一月, 三季, Ⅱ季度, Q3, 1H, Jan.–Oct.
 */
final class LabelParts {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.?(?![a-z])";
    private static final Pattern ENGLISH_MONTHS =
            Pattern.compile(MONTH + "(?:\\s*(?:[-–—]{1,2}|[~/]|to|through)\\s*" + MONTH + ")?");
    private static final Pattern ENGLISH_QUARTER = Pattern.compile(
            "(?:(?:q|quarter )([1-4])|([1-4])q)(?![a-z])|(first|second|third|fourth|1st|2nd|3rd|4th) quarter");
    private static final Pattern ENGLISH_HALF =
            Pattern.compile("(?:h([12])|([12])h)(?![a-z])|(first|second|1st|2nd) half");
    private static final Pattern FIRST_MONTHS = Pattern.compile("first ([a-z]+|\\d{1,2}) months");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th");
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String CHINESE = "(十[一二]?|[一二三四五六七八九])";
    private static final Pattern CHINESE_MONTHS =
            Pattern.compile("(?<!第|[一二三四五六七八九十百])" + CHINESE + "(?:月?(?:至|到|~|[—–-]{1,2})" + CHINESE + ")?月份?");
    private static final Pattern QUARTER = Pattern.compile("第?\\s*([一二三四1-4ⅰⅱⅲⅳ])\\s*季(?!度|节)|([ⅰⅱⅲⅳ])\\s*季度");
    private static final String ROMAN = "ⅰⅱⅲⅳ";

    private LabelParts() {}

    /** The part that starts at this index of a folded text; null if none does. */
    static @Nullable Found at(String text, int index) {
        @Nullable Found chinese = chinese(text, index);
        if (chinese != null || (index > 0 && isLatin(text.charAt(index - 1)))) {
            return chinese;
        }
        Matcher matcher =
                ENGLISH_MONTHS.matcher(text).region(index, text.length()).useTransparentBounds(true);
        if (matcher.lookingAt()) {
            return months(text, matcher);
        }
        if (matcher.usePattern(ENGLISH_QUARTER).lookingAt()) {
            return new Found(new YearPart(Form.QUARTER, ordinal(matcher), 0), matcher.end());
        }
        if (matcher.usePattern(ENGLISH_HALF).lookingAt()) {
            return new Found(new YearPart(Form.HALF, ordinal(matcher), 0), matcher.end());
        }
        return matcher.usePattern(FIRST_MONTHS).lookingAt() ? firstMonths(matcher) : null;
    }

    private static @Nullable Found chinese(String text, int index) {
        @Nullable Found asInProse = startsNumber(text, index) ? YearPart.at(text, index) : null;
        if (asInProse != null && !(asInProse.part().needsYear() && text.charAt(index) != '年')) {
            return asInProse;
        }
        Matcher matcher =
                CHINESE_MONTHS.matcher(text).region(index, text.length()).useTransparentBounds(true);
        if (matcher.lookingAt()) {
            int first = chineseNumber(matcher.group(1));
            int last = matcher.group(2) == null ? first : chineseNumber(matcher.group(2));
            return new Found(monthsFrom(first, last), matcher.end());
        }
        if (matcher.usePattern(QUARTER).lookingAt()) {
            String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            return new Found(new YearPart(Form.QUARTER, quarter(number), 0), matcher.end());
        }
        return null;
    }

    /** Whether digits here are not the rest of a longer number, as in 110月. */
    private static boolean startsNumber(String text, int index) {
        return index == 0
                || !Character.isDigit(text.charAt(index))
                || !(Character.isDigit(text.charAt(index - 1)) || text.charAt(index - 1) == '.');
    }

    private static @Nullable Found months(String text, Matcher matcher) {
        int first = month(matcher.group(1));
        int last = matcher.group(2) == null ? first : month(matcher.group(2));
        // "may" is a month only alone or beside a year.
        boolean verb = matcher.group().equals("may")
                && !text.strip().equals("may")
                && !text.substring(0, matcher.start()).matches(".*(?:19|20)\\d\\d\\s*")
                && !text.substring(matcher.end()).matches(",?\\s*(?:19|20)\\d\\d(?!\\d).*");
        return verb ? null : new Found(monthsFrom(first, last), matcher.end());
    }

    private static YearPart monthsFrom(int first, int last) {
        return first == last ? new YearPart(Form.MONTH, first, 0) : new YearPart(Form.MONTHS, first, last);
    }

    private static @Nullable Found firstMonths(Matcher matcher) {
        String number = matcher.group(1);
        int months = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : NUMBERS.indexOf(number) + 1;
        return months < 1 || months > 12 ? null : new Found(monthsFrom(1, months), matcher.end());
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static int ordinal(Matcher matcher) {
        if (matcher.group(3) != null) {
            return ORDINALS.indexOf(matcher.group(3)) % 4 + 1;
        }
        return Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }

    private static int quarter(String number) {
        int roman = ROMAN.indexOf(number);
        return roman >= 0
                ? roman + 1
                : Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : chineseNumber(number);
    }

    private static int chineseNumber(String number) {
        return ChineseNumerals.parse(number).map(BigDecimal::intValueExact).orElseThrow();
    }

    private static boolean isLatin(char character) {
        return character < 0x250 && Character.isLetter(character);
    }
}
