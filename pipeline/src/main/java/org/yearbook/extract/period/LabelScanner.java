package org.yearbook.extract.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.period.TimeWord.Scope;
import org.yearbook.extract.period.YearPart.Form;
import org.yearbook.extract.period.YearPart.Found;

/**
 * Finds the words of time in a label. Unlike prose, a label may print a year without 年 and a month as 2024.10; a year
 * that may be a fiscal or a school year (2023/24) is none that is known.
 */
final class LabelScanner {

    private static final String TO = "\\s*(?:—+|–|-|~|至|到|\\bto\\b)\\s*";
    private static final String FOUR = "(?<![a-z\\d.,])((?:19|20)\\d\\d)(?!\\d|[.,]\\d)";
    private static final Pattern FISCAL = Pattern.compile(
            "fy\\s*['’]?\\d{2,4}(?:\\s*[/–-]\\s*\\d{2,4})?|fiscal(?: years?)?\\s*\\d{4}(?:\\s*[/–-]\\s*\\d{2,4})?"
                    + "|(?<!\\d)(?:19|20)\\d\\d\\s*(?:[/–—-]\\s*\\d{2,4}\\s*)?(?:年?(?:财年|财政年度|会计年度|学年)|[ef](?![a-z])|fiscal)");
    private static final Pattern SPAN =
            Pattern.compile(FOUR + "\\s*年?" + TO + "((?:19|20)\\d\\d)(?!\\d)\\s*(?:年度?(?!均)|(?=年均))?(?:\\s*(?:期间|间))?");
    private static final Pattern SHORT =
            Pattern.compile("(?<![a-z\\d.,])((?:19|20)\\d\\d)([/.–—-])(\\d\\d?)(?![\\d年]|[.,]\\d)");
    private static final Pattern SIX_DIGITS =
            Pattern.compile("(?<![a-z\\d.,])((?:19|20)\\d\\d)m?(0[1-9]|1[0-2])(?!\\d|[.,]\\d)");
    /** 2000万元以上 is an amount, whatever the number looks like. */
    private static final String NO_AMOUNT = "(?!\\s*(?:[十百千万亿余多个家人名位项件吨元户次种倍强]|美元|欧元|公里|平方|[%％]))";

    private static final Pattern YEAR =
            Pattern.compile(FOUR + NO_AMOUNT + "\\s*(?:年度?(?!均)|(?=年均))?(?:[pr](?![a-z]))?");
    private static final Pattern DOTTED_YEAR =
            Pattern.compile("(?<![a-z\\d.,])((?:19|20)\\d\\d)(?=[.,]\\d{1,2}\\s*(?:月|[—–~至到-]))");
    private static final Pattern BEHIND =
            Pattern.compile("\\s*,?\\s*(?:of\\s+)?(?:" + FOUR + "|['’-](\\d\\d)(?!\\d)|(?<=q|h)(\\d\\d)(?!\\d))年?");
    private static final Pattern SCOPE = Pattern.compile(
            "(?<same>上年同[期月]|去年同[期月]|(?:same|corresponding) (?:period|month|quarter) (?:(?:of|in) )?(?:the )?(?:last|previous|preceding|prior) year)|(?<last>上年|去年|previous year|last year)(?!末|底|价|\\s*=)"
                    + "|(?<now>本年|今年|当年|current year|this year)(?!价|累计|末|底)"
                    + "|(?<cumulative>(?:自?年初(?:至今|至本月)?|本年|当年|1月?(?:至|-|—)本月)?(?<!历年)累计|1月?(?:至|-|—)本月|年初至今|year[- ]to[- ]date|(?<![a-z])ytd(?![a-z])|cumulative)"
                    + "|(?<month>当月|本月|单月|current month)|(?<whole>全年|full[- ]year|whole year)"
                    + "|(?<ended>[上去]年[末底]|年初)|(?<unclear>历年累计|上年\\s*=|前年|明年|上月|上季度?|上期|本季度?|当季|(?:近|过去|最近)[一二两三四五六七八九十\\d]+个?[年月]"
                    + "|previous (?:month|quarter)|(?:last|past) \\S+ (?:months|years))");
    private static final Pattern SAME_PART = Pattern.compile("\\s*同[期月]");
    private static final Pattern OPEN = Pattern.compile("\\s*(?:以来|以后|之后|以前|之前|起(?!步|点|重))");
    private static final List<Map.Entry<String, Integer>> SHIFTS =
            List.of(Map.entry("same", -1), Map.entry("last", -1), Map.entry("now", 0));

    private final String text;

    private LabelScanner(String text) {
        this.text = text;
    }

    /** The words of time of a folded text in order. */
    static List<TimeWord> scan(String folded) {
        LabelScanner scanner = new LabelScanner(folded);
        List<TimeWord> words = new ArrayList<>();
        int index = 0;
        while (index < folded.length()) {
            @Nullable TimeWord word = scanner.at(index);
            if (word != null) {
                words.add(word);
            }
            index = word == null ? index + 1 : word.end();
        }
        return List.copyOf(words);
    }

    private @Nullable TimeWord at(int index) {
        @Nullable TimeWord scope = scopeAt(index);
        @Nullable TimeWord word = scope == null ? yearAt(index) : scope;
        word = word == null ? partAt(index) : word;
        return word == null || scope != null ? scope : closed(word);
    }

    private @Nullable TimeWord yearAt(int index) {
        @Nullable TimeWord ended = LabelYearEnded.at(text, index);
        if (ended != null) {
            return ended;
        }
        @Nullable Matcher match = match(FISCAL, index);
        if (match != null
                && (index == 0
                        || !Character.isLetterOrDigit(text.charAt(index - 1))
                        || text.charAt(index - 1) > 0x250)) {
            return TimeWord.unclear(index, match.end());
        }
        match = match(SPAN, index);
        if (match != null) {
            int first = number(match, 1);
            int last = number(match, 2);
            return first < last
                    ? TimeWord.span(index, match.end(), Period.span(first, last))
                    : TimeWord.unclear(index, match.end());
        }
        match = match(SHORT, index);
        if (match != null && !isMonthsBehind(match.end())) {
            return shortForm(match);
        }
        match = match(SIX_DIGITS, index);
        if (match != null) {
            return TimeWord.part(index, match.end(), number(match, 1), month(number(match, 2)));
        }
        match = match(YEAR, index);
        match = match == null ? match(DOTTED_YEAR, index) : match;
        return match == null ? null : yearAndPart(index, match);
    }

    /** Whether 2024-1 goes on as 2024-1-10月 or 2024.1月 does: then it is a year and its months. */
    private boolean isMonthsBehind(int end) {
        return text.substring(end).matches("(?s)\\s*(?:月|[—–~至到-]\\s*\\d{1,2}\\s*月).*");
    }

    /** 2024.10 is a month, 2010-23 a span; 2023/24 is a fiscal year or a span of two, 2010-12 a month or a span. */
    private TimeWord shortForm(Matcher match) {
        int year = number(match, 1);
        int two = number(match, 3);
        boolean isDash = !match.group(2).equals("/") && !match.group(2).equals(".");
        boolean maybeMonth = two >= 1 && two <= 12;
        boolean maybeYear = match.group(3).length() == 2
                && two > year % 100
                && !match.group(2).equals(".");
        if (maybeMonth && !maybeYear) {
            return TimeWord.part(match.start(), match.end(), year, month(two));
        }
        boolean isSpan = maybeYear && !maybeMonth && isDash && two > year % 100 + 1;
        return isSpan
                ? TimeWord.span(match.start(), match.end(), Period.span(year, year - year % 100 + two))
                : TimeWord.unclear(match.start(), match.end());
    }

    private TimeWord yearAndPart(int index, Matcher match) {
        int year = number(match, 1);
        int from = match.end();
        while (from < text.length() && " \u00A0\u3000.-/,".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        @Nullable Found part = from < text.length() ? partBehindYear(from) : null;
        @Nullable Matcher same = match(SAME_PART, match.end());
        if (same != null) {
            return new TimeWord(index, same.end(), year, null, null, null, Scope.SAME_PART);
        }
        return part == null
                ? TimeWord.year(index, match.end(), year)
                : TimeWord.part(index, part.end(), year, part.part());
    }

    private @Nullable Found partBehindYear(int from) {
        @Nullable Found asInProse = YearPart.at(text, from);
        return asInProse == null ? LabelParts.at(text, from) : asInProse;
    }

    private @Nullable TimeWord partAt(int index) {
        @Nullable Found part = LabelParts.at(text, index);
        if (part == null) {
            return null;
        }
        if (part.part().needsYear()) {
            return TimeWord.part(index, part.end(), null, part.part());
        }
        @Nullable Matcher behind = isLatin(index, part.end()) ? match(BEHIND, part.end()) : null;
        if (behind == null) {
            return TimeWord.part(index, part.end(), null, part.part());
        }
        @Nullable String full = behind.group(1);
        @Nullable String two = behind.group(2) == null ? behind.group(3) : behind.group(2);
        int year = full == null ? 2000 + Integer.parseInt(String.valueOf(two)) : Integer.parseInt(full);
        return TimeWord.part(index, behind.end(), year, part.part());
    }

    private boolean isLatin(int start, int end) {
        return text.substring(start, end).chars().anyMatch(character -> character >= 'a' && character <= 'z');
    }

    /** A time that goes on to another year (2023年10月—2024年9月) or is open (2012年以来) is no period of a figure. */
    private TimeWord closed(TimeWord word) {
        @Nullable Matcher on = match(Pattern.compile(TO + "(?=(?:19|20)\\d\\d)"), word.end());
        if (on != null && word.span() == null) {
            @Nullable TimeWord behind = at(on.end());
            return TimeWord.unclear(word.start(), behind == null ? on.end() : behind.end());
        }
        @Nullable Matcher open = match(OPEN, word.end());
        return open == null ? word : TimeWord.unclear(word.start(), open.end());
    }

    private @Nullable TimeWord scopeAt(int index) {
        @Nullable Matcher match = match(SCOPE, index);
        if (match == null) {
            return null;
        }
        for (Map.Entry<String, Integer> shift : SHIFTS) {
            if (match.group(shift.getKey()) != null) {
                @Nullable Scope scope = shift.getKey().equals("same") ? Scope.SAME_PART : null;
                return TimeWord.scope(index, match.end(), shift.getValue(), scope);
            }
        }
        if (match.group("ended") != null) {
            return TimeWord.scope(index, match.end(), -1, Scope.UNCLEAR);
        }
        Scope scope = match.group("cumulative") != null
                ? Scope.CUMULATIVE
                : match.group("month") != null
                        ? Scope.LATEST_MONTH
                        : match.group("whole") != null ? Scope.WHOLE_YEAR : Scope.UNCLEAR;
        return TimeWord.scope(index, match.end(), null, scope);
    }

    private static YearPart month(int month) {
        return new YearPart(Form.MONTH, month, 0);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private @Nullable Matcher match(Pattern pattern, int index) {
        Matcher matcher = pattern.matcher(text).region(index, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher : null;
    }
}
