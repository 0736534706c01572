package org.yearbook.extract.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.FiscalYear;
import org.yearbook.domain.Period;

/**
 * The years by which the country of a Chinese text reckons: 2022至2023财年, 2022/23财政年度, 2023财年. What such a text calls the
 * last or this one is left open.
 */
record ChineseFiscalYears(FiscalYear year) {

    private static final Pattern NAMED =
            Pattern.compile("((?:19|20)\\d\\d)\\s*年?(?:\\s*(?:[—–/~-]{1,2}|至)\\s*((?:19|20)?\\d\\d)\\s*年?)?"
                    + "\\s*(?:财年|财政年度|会计年度)(?!第|[上下]半|[一二三四]季|前)");

    /** 财年首9个月, 财年末, 财年Q2: parts of it whose months nobody tells. */
    private static final Pattern PART =
            Pattern.compile("[首头][\\d一二三四五六七八九十两]*个?[月季]度?|(?:截[至止]|[至到])[\\d一二三四五六七八九十]+月[底末]?|期?[末底初]|[Qq][1-4]|\\d");

    private static final int CENTURY = 100;

    private static final int MONTHS = 12;

    /** The part of a fiscal year, by whatever months it is reckoned, that starts at this index of a folded text; null if none does. */
    static @Nullable Dated part(String text, int index) {
        Matcher named = NAMED.matcher(text).region(index, text.length());
        if (!Character.isDigit(text.charAt(index)) || !named.lookingAt()) {
            return null;
        }
        Matcher part = PART.matcher(text).region(named.end(), text.length());
        return part.lookingAt() ? new Dated(index, part.end(), null) : null;
    }

    /** The fiscal year that starts at this index of a folded text; null if none does. */
    @Nullable
    Dated at(String text, int index) {
        @Nullable Dated part = part(text, index);
        if (part != null) {
            return part;
        }
        Matcher named = NAMED.matcher(text).region(index, text.length());
        if (!Character.isDigit(text.charAt(index)) || !named.lookingAt()) {
            return null;
        }
        int first = Integer.parseInt(named.group(1));
        @Nullable String second = named.group(2);
        boolean pair = second != null && Integer.parseInt(second) % CENTURY == (first + 1) % CENTURY;
        int begins = second == null ? year.begins(first) : first;
        return new Dated(
                index,
                named.end(),
                second == null || pair ? Period.monthsFrom(begins, year.firstMonth(), MONTHS) : null);
    }
}
