package org.yearbook.extract.prose.time;

import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;

/**
 * Which of the times that a paragraph of an English release names the next ones go on with.
 *
 * @param english whether the sentence is in English; no other is judged
 * @param vintage the date of the release
 * @param first what the release named first
 * @param last what it went on with before this sentence
 */
record EnglishRelease(
        boolean english,
        Vintage vintage,
        @Nullable Period first,
        @Nullable Period last) {

    private static final Pattern SUMS_UP =
            Pattern.compile("(?i)\\b(?:full|whole|entire)[- ]year\\b|\\bas a whole\\b|\\bannual|\\ball of\\b");

    /** A release on May goes on about May behind a paragraph on April. */
    boolean isLookedBackOn(@Nullable Period period) {
        return english
                && first != null
                && period != null
                && period.end().isBefore(first.start())
                && period.code().length() == first.code().length();
    }

    /** In 2018 so much was earned, told below the third quarter of 2018: a release goes on about its quarter, unless it sums the year up. */
    boolean isYearInPassing(@Nullable Period period, String text) {
        return english
                && last != null
                && period != null
                && period.isYear()
                && !last.isYear()
                && !last.isDay()
                && last.equals(first)
                && last.isPartOf(period)
                && !SUMS_UP.matcher(text).find();
    }

    /** The three months to May are a second look at May, and what a release goes on about is May again. */
    boolean isRolling(@Nullable Period period) {
        return english
                && period != null
                && period.code().endsWith("M")
                && period.start().getMonthValue() > 1;
    }

    /** A title up to May, and below it May itself: a release goes on about the month. */
    boolean isLastMonth(@Nullable Period period) {
        return english
                && period != null
                && last != null
                && last.code().contains("/P")
                && period.end().equals(last.end())
                && period.code().indexOf('/') < 0;
    }

    /** Trade in 2020 so far: the year up to the month told of below. */
    boolean isYearSoFar(@Nullable Period period) {
        return english
                && last != null
                && period != null
                && last.isYear()
                && period.start().equals(last.start())
                && vintage.isKnown()
                && last.end().isAfter(vintage.lastDay());
    }

    /** The first five months, told on 29 May: what is estimated of a month before its end. */
    boolean isEstimated(Period period) {
        return english && vintage.isKnown() && YearMonth.from(period.end()).equals(YearMonth.from(vintage.lastDay()));
    }
}
