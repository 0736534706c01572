package org.yearbook.extract.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds everything in a text that could be a number: digits of every script with separators and decimals, raised and
 * circled digits, Roman numerals of their own, and Chinese numerals.
 */
public final class NumeralRuns {

    /**
     * A total of 86, 288 tons: groups that a slip of the keyboard parted. Only behind a word that leads to an amount, where a word
     * follows and no other number stands in a row with them: by June 30, 450 tons; sold 120, 300 and 400 tons.
     */
    private static final String SPACED =
            "(?<=\\b(?:total of|export of|exports of|imports of|sales of|volume of|amount of|more than|less than|about|nearly|almost|around|over"
                    + "|exported|imported|sold|shipped|produced|harvested|handled|moved|reached|totall?ed|grew by|grow by|fell by|rose by|increased by|decreased by) )"
                    + "[1-9]\\d{0,2}(?:, \\d{3})+(?![\\d,.]| (?:and|or|to)\\b)(?= [a-z])";

    /** 12, 380 tonnes: the same before a unit of weight or area, where no day, berth or number of a thing can be the first group. */
    private static final String SPACED_WEIGHT =
            "(?=[1-9])(?<![\\d.,$€£-])(?:(?<=\\b(?:[a-z]{2,12}(?:ed|ing)|of|by|from|with|was|were|is|at|a|for|some|than|only) )|(?<=\\b20\\d\\d, ))"
                    + "[1-9]\\d{0,2}(?:, \\d{3})+(?= (?:metric )?(?:tonn?es?|tons?|hectares|teus?|barrels|kilograms|kgs?)\\b)";

    /** 1.101.033 and 1'101'033: groups as other countries part them. */
    private static final String FOREIGN =
            "(?=\\d)(?<![\\d.,'’])\\d{1,3}(?:(?:\\.\\d{3}){2,}|(?:['’]\\d{3})+)(?![\\d.,'’]\\d)";

    /** 3,5 billion: a comma before one decimal or two, where a word of size is right behind. */
    private static final String COMMA =
            "(?=\\d)(?<![\\d.,])\\d{1,3},\\d{1,2}(?= (?:million|billion|trillion|percent|per cent)\\b)";

    /** Grouped or ungrouped ASCII digits with decimals. */
    public static final String ARABIC = SPACED + "|" + SPACED_WEIGHT + "|" + FOREIGN + "|" + COMMA
            + "|\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?(?!\\d|,\\d)|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d|,\\d)|\\d{1,3}(?:[ \\u00A0\\u2009\\u202F]\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?";

    /** Characters that write a number, with decimals; 万 and 亿 belong to the unit. */
    public static final String CHINESE = "[零〇一二两三四五六七八九十百千廿卅壹贰叁肆伍陆柒捌玖拾]+(?:点[零〇一二三四五六七八九]+)?";

    private static final Pattern RUN =
            Pattern.compile(ARABIC + "|[\\p{Nd}&&[^0-9]]+|[\\p{No}\\p{Nl}&&[^〇]]|" + CHINESE);

    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d{1,3},\\d{1,2}");

    private static final Pattern GROUPED_BY_POINTS = Pattern.compile("\\d{1,3}(?:\\.\\d{3}){2,}");

    private static final Pattern GROUPING = Pattern.compile("[,'’\\s\\u00A0\\u2009\\u202F]");

    private NumeralRuns() {}

    /** The value of a number that ASCII digits write. */
    public static BigDecimal value(String digits) {
        if (DECIMAL_COMMA.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(',', '.'));
        }
        String plain = GROUPING.matcher(digits).replaceAll("");
        return new BigDecimal(GROUPED_BY_POINTS.matcher(plain).matches() ? plain.replace(".", "") : plain);
    }

    /**
     * A run of characters that could be a number.
     *
     * @param start first character (UTF-16 index)
     * @param end one past the last
     */
    public record Run(int start, int end) {}

    /** The runs of a text in order; none overlap. */
    public static List<Run> of(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher matcher = RUN.matcher(Lexicon.fold(text));
        while (matcher.find()) {
            runs.add(new Run(matcher.start(), matcher.end()));
        }
        return List.copyOf(runs);
    }
}
