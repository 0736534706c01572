package org.yearbook.domain;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * The publication date of the edition that prints a figure, as exactly as it is known: a day, a month or a year.
 *
 * @param text {@code 2024-09-26}, {@code 2024-09} or {@code 2024}; empty where the date is not known
 */
public record Vintage(String text) {

    public static final Vintage UNKNOWN = new Vintage("");

    public Vintage {
        if (!text.isEmpty()) {
            first(text); // rejects what is no date
        }
    }

    public boolean isKnown() {
        return !text.isEmpty();
    }

    /** Whether it is known to the day. */
    public boolean isDay() {
        return text.length() == "2024-09-26".length();
    }

    /** Whether this edition certainly came out later: 2024-09-26 is not certainly later than 2024-09. */
    public boolean isAfter(Vintage other) {
        return isKnown() && other.isKnown() && first(text).isAfter(last(other.text));
    }

    /** The last day on which the edition may have come out, for words such as "last year" in its text. */
    public LocalDate lastDay() {
        return isKnown() ? last(text) : LocalDate.MIN;
    }

    private static LocalDate first(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text).atDay(1);
                case 7 -> YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Expecting a date as 2024-09-26, 2024-09 or 2024 instead of '" + text + "'", e);
        }
    }

    private static LocalDate last(String text) {
        LocalDate first = first(text);
        return switch (text.length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> first.plusMonths(1).minusDays(1);
            default -> first;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
