package org.yearbook.extract.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;

/** Months that run on into another year: 2023年8月至2024年7月. */
final class MonthsAcrossYears {

    private static final Pattern TO = Pattern.compile("\\s*(?:——|—|–|-|~|至|到)\\s*");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
    private static final int LONGEST = 12;

    private MonthsAcrossYears() {}

    /** Adds a time to those found before it, as one with the last where it ends a run of months that this began. */
    static void add(List<Dated> found, String text, Dated last) {
        @Nullable Dated first = found.isEmpty() ? null : found.get(found.size() - 1);
        if (first == null
                || !isMonth(first.period())
                || !isMonth(last.period())
                || !TO.matcher(text.substring(first.end(), last.start())).matches()) {
            found.add(last);
            return;
        }
        found.set(
                found.size() - 1,
                new Dated(first.start(), last.end(), run(first, last).orElse(null)));
    }

    private static Optional<Period> run(Dated first, Dated last) {
        @Nullable Period from = first.period();
        @Nullable Period to = last.period();
        if (from == null || to == null) {
            return Optional.empty();
        }
        LocalDate start = from.start();
        long months = ChronoUnit.MONTHS.between(start, to.end().plusDays(1));
        return months < 2 || months > LONGEST ? Optional.empty() : Period.of(start + "/P" + months + "M");
    }

    private static boolean isMonth(@Nullable Period period) {
        return period != null && MONTH.matcher(period.code()).matches();
    }
}
