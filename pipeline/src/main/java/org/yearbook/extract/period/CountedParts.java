package org.yearbook.extract.period;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.ChineseNumerals;

/** Years, quarters and months that are counted through with one word behind the last: 2021、2022年, 一、二、三季度, 7、8月. */
final class CountedParts {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q(\\d)");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
    private static final Pattern COUNTED = Pattern.compile("(?<![\\d.])第?([一二三四]|1[0-2]|[1-9])\\s*[、和及]\\s*$");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])((?:19|20)\\d\\d)\\s*[、和及]\\s*$");
    /** 2021 、 */
    private static final int FAR_OF_YEARS = 8;
    /** 第 10 、: no more stands between two of them. */
    private static final int FAR = 6;

    private CountedParts() {}

    /** The parts counted before this one, in order; empty if it is neither a month nor a quarter, or none are. */
    static List<Dated> before(String text, Dated last) {
        @Nullable Period period = last.period();
        String code = period == null ? "" : period.code();
        Matcher part = QUARTER.matcher(code);
        if (period != null && period.isYear()) {
            return years(text, last, period);
        }
        boolean quarter = part.matches();
        if (!quarter && !part.usePattern(MONTH).matches()) {
            return List.of();
        }
        int year = Integer.parseInt(part.group(1));
        int next = Integer.parseInt(part.group(2));
        List<Dated> parts = new ArrayList<>();
        int start = last.start();
        Matcher counted = COUNTED.matcher(text).region(Math.max(0, start - FAR), start);
        boolean digits = Character.isDigit(text.charAt(start));
        // 三、10月: the number of a section
        while (counted.find()
                && Character.isDigit(counted.group(1).charAt(0)) == digits
                && number(counted.group(1)) < next) {
            next = number(counted.group(1));
            parts.add(
                    0,
                    new Dated(
                            counted.start(),
                            counted.end(1),
                            quarter ? Period.quarter(year, next) : Period.month(year, next)));
            start = counted.start();
            counted.region(Math.max(0, start - FAR), start);
        }
        return parts;
    }

    private static List<Dated> years(String text, Dated last, Period period) {
        List<Dated> years = new ArrayList<>();
        int start = last.start();
        int next = period.firstYear();
        Matcher counted = YEAR.matcher(text).region(Math.max(0, start - FAR_OF_YEARS), start);
        while (Character.isDigit(text.charAt(last.start()))
                && counted.find()
                && Integer.parseInt(counted.group(1)) < next) {
            next = Integer.parseInt(counted.group(1));
            years.add(0, new Dated(counted.start(), counted.end(1), Period.year(next)));
            start = counted.start();
            counted.region(Math.max(0, start - FAR_OF_YEARS), start);
        }
        return years;
    }

    private static int number(String printed) {
        return Character.isDigit(printed.charAt(0))
                ? Integer.parseInt(printed)
                : ChineseNumerals.parse(printed).orElseThrow().intValueExact();
    }
}
