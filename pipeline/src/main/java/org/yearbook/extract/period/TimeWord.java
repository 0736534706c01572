package org.yearbook.extract.period;

import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;

/**
 * One word of time in a label.
 *
 * @param start first character (index in the label)
 * @param end one past the last
 * @param year the year that it names, null if none
 * @param part the part of a year, null if none
 * @param span first and last year, null if it names no such pair
 * @param shift years from the year of the table to the one meant: -1 for 上年; null for no such word
 * @param scope how it relates to a time named elsewhere, null if it does not
 */
record TimeWord(
        int start,
        int end,
        @Nullable Integer year,
        @Nullable YearPart part,
        @Nullable Period span,
        @Nullable Integer shift,
        @Nullable Scope scope) {

    /** How a word without a time of its own relates to the time of its table. */
    enum Scope {
        /** 累计: from January to the month named elsewhere. */
        CUMULATIVE,
        /** 当月: the month with which the time named elsewhere ends. */
        LATEST_MONTH,
        /** 全年. */
        WHOLE_YEAR,
        /** 上年同期: the same part of another year. */
        SAME_PART,
        /** Year ending April 2022: a year that is none of the calendar, nor are those that are named beside it. */
        OTHER_YEAR,
        /** 财年, 以来, 上月: a time, but not one that figures are compared at. */
        UNCLEAR
    }

    static TimeWord year(int start, int end, int year) {
        return new TimeWord(start, end, year, null, null, null, null);
    }

    static TimeWord part(int start, int end, @Nullable Integer year, YearPart part) {
        return new TimeWord(start, end, year, part, null, null, null);
    }

    static TimeWord span(int start, int end, Period span) {
        return new TimeWord(start, end, null, null, span, null, null);
    }

    static TimeWord scope(int start, int end, @Nullable Integer shift, @Nullable Scope scope) {
        return new TimeWord(start, end, null, null, null, shift, scope);
    }

    static TimeWord unclear(int start, int end) {
        return scope(start, end, null, Scope.UNCLEAR);
    }

    /** The same as the word of a text of this length as a whole. */
    TimeWord over(int length) {
        return new TimeWord(0, length, year, part, span, shift, scope);
    }
}
