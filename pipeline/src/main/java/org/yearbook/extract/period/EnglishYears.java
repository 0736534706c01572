package org.yearbook.extract.period;

import java.time.YearMonth;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Vintage;

/**
 * Tells the year of an English time, whether it is printed, told from the edition (this year), or that of what was said before.
 *
 * @param edition the date of the edition
 * @param ofPart the year of a part that names none, by the first month of the part; null if nobody knows it
 */
record EnglishYears(Vintage edition, IntFunction<@Nullable Integer> ofPart) {

    /** A year of the calendar; 2023-24 is none. */
    static final String PRINTED = "(?:19|20)\\d\\d(?![\\d.,]*\\d|[-–/]\\d\\d(?!\\d))";

    /** Behind a part of a year: of 2024, of this year, from January to May in 2024. */
    static final String BEHIND =
            "(?:(?: of|, of|,+| in)? (?:(?:(?<=(?:of|in) )the (?:calendar )?year |(?:calendar )?(?:year )?)(?<year>"
                    + PRINTED
                    + ")|(?<named>(?:this|last|the current) (?:calendar )?year)\\b|the (?:calendar )?year\\b|(?<=\\bof )year$)| ?['’](?<cut>\\d\\d)(?![\\ds]))?";

    private static final int CENTURY = 2000;

    /** The last two digits of a year that a match of such words cuts short: Oct'23. */
    static @Nullable String cut(Matcher match) {
        return match.pattern().pattern().contains("?<cut>") ? match.group("cut") : null;
    }

    /** The year that a match of such words says, else that of what was said before. */
    @Nullable
    Integer of(Matcher match, int firstMonth) {
        @Nullable String printed = match.group("year");
        if (printed != null) {
            return Integer.valueOf(printed);
        }
        @Nullable String cut = cut(match);
        if (cut != null) {
            return CENTURY + Integer.parseInt(cut);
        }
        @Nullable String named = match.group("named");
        return named == null ? ofPart.apply(firstMonth) : named(named);
    }

    /** Whether a match of such words says its year. */
    static boolean isNamed(Matcher match) {
        return match.group("year") != null || match.group("named") != null || cut(match) != null;
    }

    /** 2023, this year, last year. */
    @Nullable
    Integer named(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.valueOf(words);
        }
        return edition.isKnown()
                ? Integer.valueOf(edition.lastDay().getYear() - (words.startsWith("last") ? 1 : 0))
                : null;
    }

    /** The year spoken of, else that of the edition. */
    @Nullable
    Integer spokenOf() {
        return ofPart.apply(1);
    }

    /** The year of a month that names none: one that lies ahead of the edition is that of the year before. */
    @Nullable
    Integer ofMonth(int month) {
        @Nullable Integer year = ofPart.apply(month);
        @Nullable YearMonth now = month(0);
        return year != null && now != null && YearMonth.of(year, month).isAfter(now) && year == now.getYear()
                ? Integer.valueOf(year - 1)
                : year;
    }

    /** The year of a month that is told to lie ahead: the first such month that is not over. */
    @Nullable
    Integer ahead(int month) {
        @Nullable YearMonth now = month(0);
        return now == null
                ? ofMonth(month)
                : Integer.valueOf(month < now.getMonthValue() ? now.getYear() + 1 : now.getYear());
    }

    /** Whether such a month of the edition's year is still to come. */
    boolean isAhead(int month) {
        @Nullable YearMonth now = month(0);
        return now != null && month > now.getMonthValue();
    }

    /** The month of the edition, so many months back; null if the edition does not say its month. */
    @Nullable
    YearMonth month(int back) {
        return edition.isKnown() && edition.text().length() > "2024".length()
                ? YearMonth.from(edition.lastDay()).minusMonths(back)
                : null;
    }
}
