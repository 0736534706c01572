package org.yearbook.extract.prose.sentence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.Periods;

/** 2013年1月…今年1月: a Chinese text that names a part of a year with and without it tells which year it calls this one. */
final class PartsOfThisYear {

    private static final String THIS_YEAR = "今年";

    /** Any year will do for telling parts of years from one another. */
    private static final int ANY = 2000;

    private PartsOfThisYear() {}

    /** The year; empty if the text names no part so, or the same part of several years. */
    static Optional<Vintage> edition(List<Sentence> sentences) {
        if (sentences.stream().noneMatch(sentence -> sentence.text().contains(THIS_YEAR))) {
            return Optional.empty();
        }
        Set<Period> parts = new HashSet<>();
        forEachPart(sentences, new Vintage(Integer.toString(ANY)), (printed, period) -> {
            if (printed.startsWith(THIS_YEAR)) {
                parts.add(period.inYear(ANY));
            }
        });
        SortedSet<Integer> years = new TreeSet<>();
        forEachPart(sentences, Vintage.UNKNOWN, (printed, period) -> {
            if (parts.contains(period.inYear(ANY))) {
                years.add(period.firstYear());
            }
        });
        return years.size() == 1 ? Optional.of(new Vintage(years.first().toString())) : Optional.empty();
    }

    private static void forEachPart(List<Sentence> sentences, Vintage edition, BiConsumer<String, Period> found) {
        Periods periods = new Periods(edition);
        for (Sentence sentence : sentences) {
            for (Dated date : periods.find(sentence.text(), null)) {
                @Nullable Period period = date.period();
                if (period != null && !period.isYear() && !period.isSpan() && !period.isDay()) {
                    found.accept(sentence.text().substring(date.start(), date.end()), period);
                }
            }
        }
    }
}
