package org.yearbook.extract.period;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Lexicon;

/** English times that only the time spoken of tells: a year earlier, the same period of 2023, the month or quarter before, year to date. */
public final class EnglishRelative {

    private static final String SAME =
            "(?:the |a )?(?:same|corresponding|similar|like|comparable|equivalent|year-ago)(?: [\\w-]+)? ?(?:period|months?|quarters?|time|point|stage|stretch|span)";
    private static final String EARLIER =
            "(?:a|one) year (?:earlier|ago|before|prior)|the year earlier|(?:the )?(?:year-earlier|prior-year)(?: period| month| quarter)?|(?:the )?year-ago(?: period| month| quarter)?"
                    + "|the year before|the (?:previous|preceding|prior) year|" + SAME
                    + "(?: (?:a|one) year (?:earlier|ago|before)|(?: (?:of|in))? (?:last year|(?:the )?(?:previous|preceding|prior|last) (?:(?:(?:financial|fiscal) )?year|fiscal)|the year before))";
    private static final String IN_YEAR =
            SAME + "(?:,? (?:of|in))?(?: (?<fiscal>(?:the )?fy|fiscal|(?:the )?(?:fiscal|financial) year))?(?: the)? ?"
                    + "(?:(?<year>(?:19|20)\\d\\d)|(?<=fy|fy )(?<short>\\d\\d))(?<split>[-/–](?:\\d\\d)?\\d\\d(?!\\d)(?: (?:fiscal|financial) year)?)?"
                    + "|(?:the )?(?:same|comparable|corresponding|equivalent) (?<inner>(?:19|20)\\d\\d) (?:period|quarter|month|half)";
    private static final String MONTH_BEFORE =
            "(?:a|one) month (?:earlier|ago|before)|the month (?:before|earlier)|(?:the )?(?:previous|preceding|prior) month(?=\\b(?!-))";
    private static final String QUARTER_BEFORE =
            "(?:a|one) quarter (?:earlier|ago|before)|the quarter (?:before|earlier)|(?:the )?(?:previous|preceding|prior) quarter(?=\\b(?!-))";
    private static final String TO_DATE =
            "(?:the )?(?:year[ -]to[ -]date|ytd)(?! (?:through|to) [a-z])|so far (?:this year|in (?<sofar>(?:19|20)\\d\\d))|(?:the|this) year so far"
                    + "|since (?:the )?(?:beginning|start) of (?:(?:the|this) year|(?<from>(?:19|20)\\d\\d))|since january(?=,|$)";
    /** Two years earlier, the previous three months: as many years or months before the time spoken of. */
    private static final String BEFORE = "(?<years>two|three|four|five|ten|[2-5]) years (?:earlier|before|previously)"
            + "|(?:in |over )?the (?:previous|preceding|prior) (?<months>two|three|four|five|six|nine|[2-6]|9)(?: months|-month period)";

    private static final Pattern WORDS = Pattern.compile("(?:" + BEFORE + "|(?<earlier>" + EARLIER + ")|" + IN_YEAR
            + "|(?<month>" + MONTH_BEFORE + ")|(?<quarter>" + QUARTER_BEFORE + ")|(?<todate>" + TO_DATE
            + ")|last (?<named>" + EnglishMonths.NAME + ")(?! \\d))\\b");

    private static final Pattern LAST_YEAR =
            Pattern.compile("\\b(?:last year|last fiscal|(?:last|previous|preceding) (?:fiscal|financial) year)$");

    private static final int LONGEST_LEAD = 48;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int CENTURY = 2000;
    private static final Pattern COMPARED = Pattern.compile(
            "\\b(?:compared (?:with|to)|against|versus|from|(?<!more |less |fewer )than|ahead of|over(?= \\S{0,3}\\d))(?: the)?"
                    + "(?: (?:(?:revised|about|around|some|nearly) )*\\S{0,3}\\d[\\d.,]*(?:%| [a-z]+){0,3}? (?:in|of|for|during)(?: the)?)? $");

    /** From July 2022 to June: both ends of one run. */
    private static final Pattern UP_TO = Pattern.compile(" to " + EnglishMonths.NAME);

    private EnglishRelative() {}

    /** One past the words that start at this index of a folded text; the index itself if none do. */
    static int endOf(String folded, int index) {
        Matcher words = WORDS.matcher(folded).region(index, folded.length());
        if (words.lookingAt()
                && (!folded.startsWith("since jan", index)
                        || folded.substring(0, index).isBlank())) {
            return words.end();
        }
        Matcher counted = EnglishCounted.at(folded, index);
        return counted.lookingAt() ? counted.end() : index;
    }

    /** Whether these words name a time that only another one tells. */
    public static boolean is(String printed) {
        String folded = Lexicon.fold(printed);
        return WORDS.matcher(folded).matches() || EnglishCounted.words(folded) != null;
    }

    /** The time at this place of a text, where this is the one spoken of: its own, or what its words tell of that. */
    public static @Nullable Period of(Dated date, String text, @Nullable Period known) {
        String printed = text.substring(date.start(), date.end());
        return date.period() == null && is(printed) ? of(printed, known) : date.period();
    }

    /** What they name where this is the time spoken of; null where that does not tell. */
    public static @Nullable Period of(String printed, @Nullable Period known) {
        @Nullable Matcher counted = EnglishCounted.words(Lexicon.fold(printed));
        if (counted != null) {
            return known == null || known.isSpan() ? null : EnglishCounted.of(counted, known);
        }
        Matcher words = WORDS.matcher(Lexicon.fold(printed));
        if (known == null || known.isSpan() || !words.matches()) {
            return null;
        }
        @Nullable String years = words.group("years");
        if (years != null) {
            return known.inYear(known.firstYear() - EnglishTimes.number(years));
        }
        @Nullable String months = words.group("months");
        if (months != null) {
            return monthsBefore(known, EnglishTimes.number(months));
        }
        if (words.group("earlier") != null) {
            return known.inYear(known.firstYear() - 1);
        }
        if (words.group("month") != null) {
            return monthBefore(known);
        }
        if (words.group("quarter") != null) {
            return quarterBefore(known);
        }
        @Nullable String named = words.group("named");
        if (named != null) {
            return lastOfName(EnglishMonths.number(named), known);
        }
        return words.group("todate") != null ? toDate(words, known) : known.inYear(year(words, known));
    }

    /** Of 2021-22, a part that begins in spring or later lies in the first year; of FY22, in the year before. */
    private static int year(Matcher words, Period known) {
        @Nullable String inner = words.group("inner");
        if (inner != null) {
            return Integer.parseInt(inner);
        }
        @Nullable String printed = words.group("year");
        int year = printed == null ? CENTURY + Integer.parseInt(words.group("short")) : Integer.parseInt(printed);
        boolean opens = known.start().getMonthValue() >= EnglishFiscalMonths.FIRST_START;
        if (words.group("split") != null) {
            return opens ? year : year + 1;
        }
        boolean ends = printed == null || (words.group("fiscal") != null && year >= known.firstYear());
        return ends && opens ? year - 1 : year;
    }

    /** So far in 2023: the year of which a part is meant that only the time spoken of tells; null if the words are no such. */
    public static @Nullable Period yearSoFar(String printed) {
        Matcher words = WORDS.matcher(Lexicon.fold(printed));
        return words.matches() && words.group("sofar") != null
                ? Period.year(Integer.parseInt(words.group("sofar")))
                : null;
    }

    /** Whether such words name the year before the time spoken of, whichever that is: last year, the same period a year earlier. */
    public static boolean isYearBefore(String printed) {
        Matcher words = WORDS.matcher(Lexicon.fold(printed));
        return LAST_YEAR.matcher(Lexicon.fold(printed)).find() || (words.matches() && words.group("earlier") != null);
    }

    /** Whether such words name a time that was over before this one: a year earlier, the same period of 2022, the month before. */
    public static boolean isBefore(String printed, Period known) {
        @Nullable Period named = is(printed) ? of(printed, known) : null;
        return named != null && named.end().isBefore(known.start());
    }

    /** Whether words of comparison stand before a time, whose year is then not the one spoken of: down from July 2022. */
    static boolean isCompared(String folded, Dated date) {
        String before = folded.substring(Math.max(0, date.start() - LONGEST_LEAD), date.start());
        return COMPARED.matcher(before).find()
                && !UP_TO.matcher(folded).region(date.end(), folded.length()).lookingAt();
    }

    private static @Nullable Period monthBefore(Period known) {
        if (!isMonth(known)) {
            return null;
        }
        int month = known.start().getMonthValue();
        return month == 1 ? Period.month(known.firstYear() - 1, 12) : Period.month(known.firstYear(), month - 1);
    }

    private static @Nullable Period quarterBefore(Period known) {
        if (!known.code().matches("\\d{4}-Q\\d")) {
            return null;
        }
        int quarter = known.end().getMonthValue() / MONTHS_OF_QUARTER;
        return quarter == 1 ? Period.quarter(known.firstYear() - 1, 4) : Period.quarter(known.firstYear(), quarter - 1);
    }

    /** Last October: the one before the time spoken of; within several months spoken of it may be theirs or that of the year before. */
    private static @Nullable Period lastOfName(int month, Period known) {
        boolean sameYear = month < known.start().getMonthValue();
        boolean within = !sameYear && !isMonth(known) && month <= known.end().getMonthValue();
        return known.isYear() || within
                ? null
                : Period.month(sameYear ? known.firstYear() : known.firstYear() - 1, month);
    }

    /** As many months before those spoken of. */
    private static @Nullable Period monthsBefore(Period known, int count) {
        LocalDate next = known.end().plusDays(1);
        boolean same = !known.isDay() && known.start().plusMonths(count).equals(next);
        LocalDate first = known.start().minusMonths(count);
        return same ? Period.monthsFrom(first.getYear(), first.getMonthValue(), count) : null;
    }

    /** The year up to the end of the month, quarter or half spoken of, if that is in the year that the words name. */
    private static @Nullable Period toDate(Matcher words, Period known) {
        int last = known.end().getMonthValue();
        @Nullable String named = words.group("sofar") == null ? words.group("from") : words.group("sofar");
        return (named != null && Integer.parseInt(named) != known.firstYear())
                        || known.isYear()
                        || known.isDay()
                        || last == 1
                        || known.firstYear() != known.lastYear()
                ? null
                : known.start().getMonthValue() == 1 && !isMonth(known)
                        ? known
                        : Period.months(known.firstYear(), 1, last);
    }

    private static boolean isMonth(Period known) {
        return known.code().matches("\\d{4}-\\d\\d");
    }
}
