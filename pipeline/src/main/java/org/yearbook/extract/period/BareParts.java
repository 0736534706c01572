package org.yearbook.extract.period;

import java.util.Locale;
import java.util.Optional;
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
}
