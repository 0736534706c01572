package org.yearbook.extract.prose.aside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;

/**
 * Two English times with "between" before them: what changed between May 2022 and May 2023 is of the later and measured from the
 * earlier; what was counted between them is of all the time up to the end of the later.
 *
 * @param first the earlier
 * @param second the later
 */
public record EnglishBetween(Dated first, Dated second) {

    private static final Pattern LEAD = Pattern.compile("\\bbetween(?: the)? $");
    private static final Pattern AND = Pattern.compile(",? and (?:the |in )?");
    private static final int LONGEST_LEAD = 16;
    private static final int DIGITS_OF_YEAR = 4;
    private static final Pattern TWO_YEARS = Pattern.compile("\\d{4} and \\d{4}");

    private static final String AND_MONTH = " and ";
    private static final Pattern TWO_MONTHS = Pattern.compile("[a-z]+\\.? and [a-z]+\\b.*");

    /** What the times of a sentence mean, where numbers are counted and changes told between two of them. */
    static List<Dated> told(Surroundings around, List<Numeral> numerals) {
        List<Dated> told = new ArrayList<>();
        List<Dated> dates = around.dates();
        for (int index = 0; index < dates.size(); index++) {
            Dated date = dates.get(index);
            boolean changes = changesAt(around, date, numerals);
            if (index + 1 < dates.size() && isPair(around.folded(), date, dates.get(index + 1)) && !changes) {
                index++;
                told.add(new Dated(date.start(), dates.get(index).end(), run(date, dates.get(index))));
            } else if (changes && isOneYearOn(around.folded(), date)) {
                told.add(yearAt(around.folded(), date.start()));
                told.add(yearAt(around.folded(), date.end() - DIGITS_OF_YEAR));
            } else if (changes && isOneMonthOn(around.folded(), date)) {
                told.addAll(monthsAt(around.folded(), date));
            } else {
                told.add(date);
            }
        }
        return told;
    }

    /** What is counted between May 2022 and April 2023 is of a year; what is counted over more, of no period of the calendar. */
    private static @Nullable Period run(Dated first, Dated second) {
        @Nullable Period from = first.period();
        @Nullable Period to = second.period();
        return from == null || to == null || from.isYear() || from.isSpan()
                ? null
                : Period.between(from.start(), to.end()).orElse(null);
    }

    /** Between May and June 2022: of a month and the one before it. */
    private static boolean isOneMonthOn(String folded, Dated date) {
        @Nullable Period run = date.period();
        return run != null
                && run.start().plusMonths(1).getMonth() == run.end().getMonth()
                && isLed(folded, date)
                && TWO_MONTHS
                        .matcher(folded.substring(date.start(), date.end()))
                        .matches();
    }

    private static List<Dated> monthsAt(String folded, Dated date) {
        Period run = Objects.requireNonNull(date.period());
        int and = folded.indexOf(AND_MONTH, date.start());
        LocalDate first = run.start();
        LocalDate last = run.end();
        return List.of(
                new Dated(date.start(), and, Period.month(first.getYear(), first.getMonthValue())),
                new Dated(and + AND_MONTH.length(), date.end(), Period.month(last.getYear(), last.getMonthValue())));
    }

    private static Dated yearAt(String folded, int start) {
        int end = start + DIGITS_OF_YEAR;
        return new Dated(start, end, Period.year(Integer.parseInt(folded.substring(start, end))));
    }

    /** Between 2021 and 2022: of a year and the one before it. */
    private static boolean isOneYearOn(String folded, Dated date) {
        @Nullable Period span = date.period();
        return span != null
                && span.isSpan()
                && span.lastYear() == span.firstYear() + 1
                && isLed(folded, date)
                && TWO_YEARS.matcher(folded.substring(date.start(), date.end())).matches();
    }

    /** Whether a word of change belongs to the times: before them in their clause, or before the first number behind them. */
    private static boolean changesAt(Surroundings around, Dated date, List<Numeral> numerals) {
        boolean opens = LEAD.matcher(around.folded().substring(0, date.start()).stripLeading())
                .replaceFirst("")
                .isEmpty();
        if (opens) {
            return hasChange(around, date.end(), firstFigure(numerals, date.end()));
        }
        int clause = startOfClause(around.folded(), date.start());
        boolean percent = numerals.stream() // rose by 3% in May, and by 2% between
                .anyMatch(numeral -> numeral.isPercent() && clause <= numeral.start() && numeral.end() <= date.start());
        return hasChange(around, percent ? 0 : clause, date.start());
    }

    private static int firstFigure(List<Numeral> numerals, int from) {
        return numerals.stream()
                .filter(numeral -> numeral.isFigure() && numeral.start() >= from)
                .mapToInt(Numeral::start)
                .findFirst()
                .orElse(from);
    }

    private static boolean hasChange(Surroundings around, int from, int to) {
        return around.mentions().stream()
                .anyMatch(mention -> isChange(mention) && from <= mention.start() && mention.end() <= to);
    }

    private static int startOfClause(String folded, int index) {
        return Math.max(folded.lastIndexOf(", ", index), folded.lastIndexOf("; ", index)) + 1;
    }

    private static boolean isChange(Mention mention) {
        return mention.term() == Term.CHANGE
                || (mention.term() == Term.MEASURE && mention.code().equals("growth_yoy"));
    }

    private static boolean isLed(String folded, Dated date) {
        return LEAD.matcher(folded.substring(Math.max(0, date.start() - LONGEST_LEAD), date.start()))
                .find();
    }

    private static boolean isPair(String folded, Dated first, Dated second) {
        @Nullable Period earlier = first.period();
        @Nullable Period later = second.period();
        return earlier != null
                && later != null
                && earlier.end().isBefore(later.end())
                && isLed(folded, first)
                && AND.matcher(folded.substring(first.end(), second.start())).matches();
    }

    /** The pair that begins with a time, of which something changes. */
    static Optional<EnglishBetween> from(String folded, List<Dated> dates, Dated first) {
        int next = dates.indexOf(first) + 1;
        return Optional.of(new EnglishBetween(first, dates.get(Math.min(next, dates.size() - 1))))
                .filter(pair -> isPair(folded, pair.first(), pair.second()));
    }

    static boolean isSecond(String folded, List<Dated> dates, Dated date) {
        int before = dates.indexOf(date) - 1;
        return before >= 0 && isPair(folded, dates.get(before), date);
    }

    /** The earlier time of the change that leads to this one; null if the sentence tells of none. */
    public static @Nullable Period before(Parsed parsed, @Nullable Period later) {
        return parsed.dates().stream()
                .flatMap(date -> from(parsed.folded(), parsed.dates(), date).stream())
                .filter(pair -> later != null && later.equals(pair.second().period()))
                .map(pair -> pair.first().period())
                .findFirst()
                .orElse(null);
    }
}
