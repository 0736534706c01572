package org.yearbook.extract.period;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Lexicon;

/** English times told again by their length: the seven months, the two-month period, that month, for the quarter, the full year. */
public final class EnglishCounted {

    private static final String COUNT = "(?<count>two|three|four|five|six|seven|eight|nine|ten|eleven|[2-9]|1[01])";
    private static final Pattern FORM = Pattern.compile("(?:the|these|those|that) " + COUNT
            + "(?: months|[- ]month period|[- ]month(?= (?:total|figure|exports|imports|trade|volume|tally|sales|output|deficit|surplus)|$)|(?<quarters> quarters))\\b(?! (?:to|ending|ended|through|from|of|before|earlier|ago|moving|average|high|low|in|since)\\b|-)"
            + "|(?:(?<=\\b(?:in|for|during) )the|(?<=\\b(?:in|for|during|of) )that) (?<unit>month|quarter)\\b"
            + "(?! (?:of|to|under|ended|ending|before|in|earlier|ago|after|prior)\\b|-)"
            + "|the (?<whole>full|whole|entire) year\\b(?!(?: of|,)? (?:19|20)\\d\\d)"
            + "|(?<=\\b(?:in|for|during|over) )(?<period>(?:the|this|that) (?:(?:reporting|review|reference|cited|said) )?period)\\b(?: under review| in question)?"
            + "(?! (?:of|to|from|between|in|before|since|when|last|a|one|ended|ending|under|after|prior)\\b|-|,? (?:19|20)\\d\\d)"
            + "|(?<=\\bcourse of )(?<span>two|three|four|five|six|seven|eight|nine|ten|eleven|[2-9]|1[01]) months\\b");

    /** The first nine months of the current fiscal year. */
    private static final Pattern FIRST = Pattern.compile(
            "(?:the )?first (?<count>[a-z]+|\\d{1,2}) (?<unit>month|quarter)s(?: of (?:the )?(?:(?:current|same) )?(?:fiscal|financial) year(?: \\([^()]*\\))?)?");

    private static final List<String> BEFORE = List.of("in ", "course of ");

    private static final int MONTHS_OF_QUARTER = 3;

    private EnglishCounted() {}

    /** How many months words tell that name a time of several months by its length alone; 0 if they do not. */
    public static int months(String printed) {
        Matcher first = FIRST.matcher(Lexicon.fold(printed));
        if (first.matches()) {
            int count = EnglishTimes.number(first.group("count"));
            return first.group("unit").equals("quarter") ? count * MONTHS_OF_QUARTER : count;
        }
        @Nullable Matcher words = words(Lexicon.fold(printed));
        if (words == null || words.group("whole") != null) {
            return 0;
        }
        @Nullable String unit = words.group("unit");
        if (words.group("period") != null) {
            return 0;
        }
        return unit == null ? count(words) : unit.equals("quarter") ? MONTHS_OF_QUARTER : 0;
    }

    private static int count(Matcher words) {
        @Nullable String count = words.group("count");
        int number = EnglishTimes.number(count == null ? words.group("span") : count);
        return words.group("quarters") == null ? number : number * MONTHS_OF_QUARTER;
    }

    /** Whether words only point to a time of several months that was told before: during the period. */
    public static boolean isPeriod(String printed) {
        @Nullable Matcher words = words(Lexicon.fold(printed));
        return words != null && words.group("period") != null;
    }

    /** Whether words name a time by its length alone. */
    public static boolean is(String printed) {
        return words(Lexicon.fold(printed)) != null;
    }

    /** Such words alone; what must stand before them has been seen where they were found. */
    static @Nullable Matcher words(String folded) {
        for (String before : BEFORE) {
            String behind = before + folded;
            Matcher words = at(behind, before.length());
            if (words.lookingAt() && words.end() == behind.length()) {
                return words;
            }
        }
        return null;
    }

    static Matcher at(String folded, int index) {
        return FORM.matcher(folded)
                .region(index, folded.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    /** What such words name where this is the time spoken of last; null where that does not tell. */
    static @Nullable Period of(Matcher words, Period known) {
        if (words.group("whole") != null) {
            return Period.year(known.firstYear());
        }
        int last = known.end().getMonthValue();
        if (words.group("period") != null) {
            return known;
        }
        @Nullable String unit = words.group("unit");
        if (unit != null) {
            return unit.equals("month") ? month(known, last) : quarter(known, last);
        }
        int count = count(words);
        int months = last - known.start().getMonthValue() + 1;
        return months == count ? known : last == count ? Period.months(known.firstYear(), 1, count) : null;
    }

    private static @Nullable Period month(Period known, int last) {
        return known.isYear() ? null : Period.month(known.lastYear(), last);
    }

    private static @Nullable Period quarter(Period known, int last) {
        boolean whole =
                !known.isYear() && last % MONTHS_OF_QUARTER == 0 && known.code().length() > "2024-10".length();
        boolean one = known.code().contains("-Q");
        return one ? known : whole ? Period.quarter(known.lastYear(), last / MONTHS_OF_QUARTER) : null;
    }
}
