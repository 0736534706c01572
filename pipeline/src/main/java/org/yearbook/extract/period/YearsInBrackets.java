package org.yearbook.extract.period;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years that a text tells beside their distance from its edition: 去（2024）年, 今（114）年. */
public final class YearsInBrackets {

    private static final Map<Character, Integer> BEFORE_EDITION = Map.of('今', 0, '去', 1, '前', 2, '明', -1);

    /** The year before the first that Taiwan counts. */
    private static final int ZERO = 1911;

    private static final int FIRST_IN_FULL = 1000;

    /** 疫情前（2019年）, 目前（2023年）: 前 and 今 are of a year only where 年 stands with them. */
    private static final Pattern PRINTED = Pattern.compile(
            "((?<!过)去|[今前明](?=年|\\s*[(（]\\s*\\d{3,4}\\s*[)）]\\s*年))年?\\s*[(（]\\s*((?:19|20)\\d\\d|1[0-4]\\d)\\s*年?\\s*[)）]\\s*(?:年度?)?");

    private YearsInBrackets() {}

    /** The year that starts at this index of a folded text, null if none does. */
    static @Nullable Matcher at(String text, int index) {
        if (!BEFORE_EDITION.containsKey(text.charAt(index))) {
            return null;
        }
        Matcher matcher = PRINTED.matcher(text).useTransparentBounds(true).region(index, text.length());
        return matcher.lookingAt() ? matcher : null;
    }

    static int year(Matcher match) {
        int year = Integer.parseInt(match.group(2));
        return year < FIRST_IN_FULL ? ZERO + year : year;
    }

    /** The year of the edition that a folded text tells so; empty if it does not. */
    public static OptionalInt edition(String text) {
        Matcher matcher = PRINTED.matcher(text);
        return matcher.find()
                ? OptionalInt.of(year(matcher)
                        + BEFORE_EDITION.getOrDefault(matcher.group(1).charAt(0), 0))
                : OptionalInt.empty();
    }
}
