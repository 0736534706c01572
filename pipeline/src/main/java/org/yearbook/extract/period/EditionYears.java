package org.yearbook.extract.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.lexicon.ChineseNumerals;

/** The years and times that a text names only by their distance from its edition: 去年, 今后五年, “十四五”, 今年以来. */
final class EditionYears {

    private static final Map<String, Integer> SHIFTS = Map.ofEntries(
            Map.entry("今年", 0),
            Map.entry("本年", 0),
            Map.entry("去年", -1),
            Map.entry("上年", -1),
            Map.entry("上一年", -1),
            Map.entry("前一年", -1),
            Map.entry("前年", -2),
            Map.entry("明年", 1),
            Map.entry("this year", 0),
            Map.entry("last year", -1),
            Map.entry("next year", 1));

    private static final Pattern RELATIVE =
            Pattern.compile("(?:今年|去年|[上前]一?年|本年|明年)(?:度(?![过假]))?|(?:this|last|next) year\\b(?! to date)");

    private static final Pattern PLAN_PART = Pattern.compile("(末|收官|首年|开局|前([二三四两])年)");

    private static final int FOURTEENTH_PLAN = 2021;
    private static final int FIVE_YEARS = 5;

    /** Nobody forecasts further; a larger number is no number of years. */
    private static final BigDecimal LONGEST_AHEAD = new BigDecimal(50);

    private final Vintage vintage;

    /** The date of the edition. */
    Vintage vintage() {
        return vintage;
    }

    EditionYears(Vintage vintage) {
        this.vintage = vintage;
    }

    /** 截至目前: the day or month of the edition; its year says too little. */
    @Nullable
    Period now() {
        return vintage.text().length() > "2024".length() ? new Period(vintage.text()) : null;
    }

    /** 未来4年: the last of the years that follow the year spoken of; without one nobody knows from when they count. */
    static @Nullable Period ahead(String years, @Nullable Integer yearBefore) {
        Optional<BigDecimal> count =
                Character.isDigit(years.charAt(0)) ? Optional.of(new BigDecimal(years)) : ChineseNumerals.parse(years);
        return yearBefore == null || count.isEmpty() || count.get().compareTo(LONGEST_AHEAD) > 0
                ? null
                : Period.year(yearBefore + count.get().intValueExact());
    }

    /** “十四五”: five years of which those of the 14th plan began in 2021; with 以来 up to the year of the edition. */
    @Nullable
    Period plan(String printed, String chinese) {
        int number = 10 + ChineseNumerals.parse(chinese).orElseThrow().intValueExact();
        int first = FOURTEENTH_PLAN + FIVE_YEARS * (number - 14);
        int last = first + FIVE_YEARS - 1;
        Matcher part = PLAN_PART.matcher(printed);
        if (part.find()) {
            @Nullable String years = part.group(2);
            return years != null
                    ? Period.span(first, first + Math.max(2, "一二三四".indexOf(years) + 1) - 1)
                    : Period.year("末收".indexOf(part.group(1).charAt(0)) >= 0 ? last : first);
        }
        if (!printed.endsWith("以来")) {
            return Period.span(first, last);
        }
        int now = vintage.isKnown() ? vintage.lastDay().getYear() : first;
        return now > first ? Period.span(first, Math.min(now, last)) : null;
    }

    /** The word at this index of a folded text that {@link #shifted} understands; null if there is none. */
    static @Nullable Matcher relativeAt(String text, int index) {
        Matcher matcher = RELATIVE.matcher(text).region(index, text.length());
        return matcher.lookingAt() ? matcher : null;
    }

    /** 今年, 去年: the year of the edition, moved. */
    @Nullable
    Integer shifted(String word) {
        return vintage.isKnown()
                ? Integer.valueOf(vintage.lastDay().getYear() + SHIFTS.getOrDefault(word.replace("度", ""), 0))
                : null;
    }

    /** The year of a part without one: that spoken of last, else the latest in which the part was over or running. */
    @Nullable
    Integer inherited(int lastMonth, @Nullable Integer yearBefore) {
        if (yearBefore != null || !vintage.isKnown()) {
            return yearBefore;
        }
        LocalDate last = vintage.lastDay();
        return YearMonth.of(last.getYear(), lastMonth).isAfter(YearMonth.from(last))
                ? last.getYear() - 1
                : last.getYear();
    }

    /** 本月: the month of the edition. */
    @Nullable
    Period month() {
        return vintage.isDay()
                ? Period.month(vintage.lastDay().getYear(), vintage.lastDay().getMonthValue())
                : null;
    }

    /** 上月: the month before that of the edition. */
    @Nullable
    Period monthBefore() {
        if (!vintage.isDay()) {
            return null;
        }
        YearMonth before = YearMonth.from(vintage.lastDay()).minusMonths(1);
        return Period.month(before.getYear(), before.getMonthValue());
    }

    /** 本月前20天: the first days of the month of the edition. */
    @Nullable
    Period firstDays(int last) {
        @Nullable Period month = month();
        return month == null
                ? null
                : Period.days(month.firstYear(), month.start().getMonthValue(), 1, last)
                        .orElse(null);
    }

    /** 年初以来: the months of this year up to the edition. */
    @Nullable
    Period soFar() {
        return vintage.isKnown() ? since(Period.year(vintage.lastDay().getYear()), null) : null;
    }

    /** 2012年以来: the years up to the one spoken of, else up to the edition; 今年以来: the months up to the edition. */
    @Nullable
    Period since(@Nullable Period from, @Nullable Integer yearBefore) {
        if (from == null || !from.isYear()) {
            return null;
        }
        int first = from.firstYear();
        if (yearBefore != null && yearBefore > first) {
            return Period.span(first, yearBefore);
        }
        if (!vintage.isKnown()) {
            return null;
        }
        int now = vintage.lastDay().getYear();
        int months = vintage.lastDay().getMonthValue();
        return now > first
                ? Period.span(first, now)
                : now == first && months > 1 ? Period.months(now, 1, months) : null;
    }
}
