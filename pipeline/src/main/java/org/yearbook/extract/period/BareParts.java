package org.yearbook.extract.period;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Lexicon;

/**
 * Parts of a year that a label prints as bare numbers, because the head above it says what they count: 月份 above 1, 2, 3.
 * Where the head leaves that open, such a label is a time that is not known, and never the whole year beside it.
 */
public final class BareParts {

    private static final Pattern MONTHS = Pattern.compile("月份?|months?|mth\\.?");
    private static final Pattern QUARTERS = Pattern.compile("季度?|quarters?|qtr\\.?");
    private static final Pattern NUMBERS =
            Pattern.compile("(0?[1-9]|1[0-2])(?:\\s*(?:—+|–|-|~|至|到)\\s*(0?[1-9]|1[0-2]))?");
    private static final int LAST_QUARTER = 4;

    /** Fewer than three numbers in order may be so by chance. */
    private static final int LEAST_RUN = 3;

    /** Behind a stroke or 每 a month is part of a unit (元/月), and 月均 is the mean of months. */
    private static final Pattern MONTH_WORD =
            Pattern.compile("(?<![/每]|per )(?:月份|月度|月(?!\\p{L})|(?<![a-z])(?:months?|monthly|mth)(?![a-z]))");

    private static final Pattern QUARTER_WORD =
            Pattern.compile("(?<![/每]|per )(?:季度|季(?!\\p{L})|(?<![a-z])(?:quarters?|quarterly|qtr)(?![a-z]))");

    /** A caption must say that the values are a series: the month of one date is in many captions. */
    private static final Pattern MONTHLY =
            Pattern.compile("[分各逐按]月|月度|月份|(?<![a-z])(?:monthly|(?:by|each) month)(?![a-z])");

    private static final Pattern QUARTERLY =
            Pattern.compile("[分各逐按]季|季度|(?<![a-z])(?:quarterly|(?:by|each) quarter)(?![a-z])");

    /** What bare numbers count. */
    public enum Sort {
        MONTH,
        QUARTER
    }

    private BareParts() {}

    /** Whether a head names nothing but the sort of the times below it: 月份, Quarter. */
    public static boolean isHead(String head) {
        String folded = Lexicon.fold(head).strip().toLowerCase(Locale.ROOT);
        return MONTHS.matcher(folded).matches() || QUARTERS.matcher(folded).matches();
    }

    /** The time of a label below a head of times; empty if it is no bare number. */
    public static Optional<LabelTime> of(String head, String label) {
        String folded = Lexicon.fold(label).strip();
        if (folded.chars().anyMatch(Character::isLetter) || folded.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String sort = Lexicon.fold(head).strip().toLowerCase(Locale.ROOT);
        Matcher numbers = NUMBERS.matcher(folded);
        if (numbers.matches() && MONTHS.matcher(sort).matches()) {
            return Optional.of(LabelTime.of(folded + "月").over(label.length()));
        }
        boolean quarter = numbers.matches()
                && numbers.group(2) == null
                && Integer.parseInt(numbers.group(1)) <= LAST_QUARTER
                && QUARTERS.matcher(sort).matches();
        return Optional.of(
                quarter
                        ? LabelTime.of("第" + Integer.parseInt(numbers.group(1)) + "季度")
                                .over(label.length())
                        : LabelTime.NONE.unclear());
    }

    /** What a head says that the numbers below or beside it count (2024年（月）); empty if nothing, or both. */
    public static Optional<Sort> sortOf(String head) {
        return only(head, MONTH_WORD, QUARTER_WORD);
    }

    /** What a caption or unit line says that a series counts: 分月, monthly; empty if nothing, or both. */
    public static Optional<Sort> sortOfSeries(String caption) {
        return only(caption, MONTHLY, QUARTERLY);
    }

    private static Optional<Sort> only(String text, Pattern months, Pattern quarters) {
        String folded = Lexicon.fold(text).toLowerCase(Locale.ROOT);
        String untimed = LabelTime.of(folded).removedFrom(folded);
        Set<Sort> sorts = EnumSet.noneOf(Sort.class);
        if (months.matcher(untimed).find()) {
            sorts.add(Sort.MONTH);
        }
        if (quarters.matcher(untimed).find()) {
            sorts.add(Sort.QUARTER);
        }
        return sorts.size() == 1 ? Optional.of(sorts.iterator().next()) : Optional.empty();
    }

    /**
     * The times of bare numbers that count through one year in order, be it from a later start or with one running
     * total (1—2) among them.
     *
     * @return one time for each number; empty if they do not count on so
     */
    public static List<LabelTime> run(Sort sort, List<String> numbers) {
        if (!goOn(numbers, false)) {
            return List.of();
        }
        String head = sort == Sort.MONTH ? "月" : "季";
        List<LabelTime> times = new ArrayList<>();
        for (String number : numbers) {
            of(head, number).filter(time -> !time.clash()).ifPresent(times::add);
        }
        return times.size() == numbers.size() ? List.copyOf(times) : List.of();
    }

    /** Whether this is a bare number, or a pair, that may be of months or quarters. */
    public static boolean mayBe(String label) {
        return NUMBERS.matcher(Lexicon.fold(label).strip()).matches();
    }

    /** Whether a row prints nothing but such numbers, from 1 and perhaps for several years: then it is one of heads. */
    public static boolean areHeads(List<String> cells) {
        return cells.size() >= LEAST_RUN
                && Lexicon.fold(cells.get(0)).strip().matches("0?1(?!\\d).*")
                && goOn(cells, true);
    }

    private static boolean goOn(List<String> numbers, boolean severalYears) {
        int first = 0;
        int last = 0;
        for (String number : numbers) {
            Matcher matcher = NUMBERS.matcher(Lexicon.fold(number).strip());
            if (!matcher.matches()) {
                return false;
            }
            int start = Integer.parseInt(matcher.group(1));
            int end = matcher.group(2) == null ? start : Integer.parseInt(matcher.group(2));
            boolean begins = last == 0 || (severalYears && start == 1);
            boolean runningTotal = start == 1 && first == 1 && end > last;
            if (end < start || !(begins || start == last + 1 || runningTotal)) {
                return false;
            }
            first = start;
            last = end;
        }
        return true;
    }
}
