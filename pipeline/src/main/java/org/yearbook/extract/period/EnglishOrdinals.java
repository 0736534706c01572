package org.yearbook.extract.period;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Period;

/** Quarters and halves that leave their noun to the one before them: 4% in the first quarter, 6% in the second and 5% in the third. */
final class EnglishOrdinals {

    private static final Pattern ALONE = Pattern.compile(
            "(?<=\\b(?:in|for|during) )the (?<ordinal>first|second|third|fourth)(?=\\s*(?:[,;.)]|$|and\\b|while\\b|but\\b|from\\b|compared\\b|against\\b|\\S{0,3}\\d))");

    private EnglishOrdinals() {}

    /** The times of a folded text with those that are told by their number alone behind another of their kind. */
    static List<Dated> complete(String folded, List<Dated> found) {
        if (found.isEmpty()) {
            return found;
        }
        List<Dated> times = new ArrayList<>(found);
        Matcher alone = ALONE.matcher(folded);
        while (alone.find()) {
            int start = alone.start();
            int number = EnglishTimes.ORDINALS.indexOf(alone.group("ordinal")) + 1;
            int end = alone.end();
            boolean taken = times.stream().anyMatch(time -> time.start() < end && time.end() > start);
            if (!taken) {
                times.stream()
                        .filter(time -> time.end() <= start && time.period() != null)
                        .reduce((first, second) -> second)
                        .map(time -> Objects.requireNonNull(time.period()))
                        .filter(period -> isPart(period, number))
                        .ifPresent(period -> times.add(new Dated(start, end, numbered(period, number))));
            }
            times.sort(Comparator.comparingInt(Dated::start));
        }
        return times;
    }

    private static boolean isPart(Period period, int number) {
        return period.code().contains("-Q") || (period.code().contains("-S") && number <= 2);
    }

    private static Period numbered(Period period, int number) {
        return period.code().contains("-Q")
                ? Period.quarter(period.firstYear(), number)
                : Period.half(period.firstYear(), number);
    }
}
