package org.yearbook.extract.prose.measure;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Of an English amount in the year to May 2023 the twelve months: only what changes in that year is told of its end. */
final class EnglishYearTo {

    private static final Pattern LEAD = Pattern.compile("\\b(?:in|for|during|over) the year to (?:the )?$");
    private static final int MONTHS_OF_YEAR = 12;

    private EnglishYearTo() {}

    /** The period of a number, which its words tell to be this. */
    static @Nullable Period of(Parsed parsed, Piece stretch, Measured measured, @Nullable Period period) {
        if (period == null || period.isYear() || period.isSpan() || measured.measure() != Measure.LEVEL) {
            return period;
        }
        boolean yearTo = parsed.dates().stream()
                .anyMatch(date -> period.equals(date.period())
                        && parsed.mentions(between(date, stretch), Term.CHANGE).isEmpty()
                        && LEAD.matcher(parsed.folded().substring(0, date.start()))
                                .find());
        return yearTo ? endingWith(period) : period;
    }

    private static Piece between(Dated date, Piece stretch) {
        return new Piece(Math.min(date.end(), stretch.start()), stretch.end());
    }

    private static Period endingWith(Period period) {
        int year = period.end().getYear();
        int month = period.end().getMonthValue();
        return month == MONTHS_OF_YEAR ? Period.year(year) : Period.monthsFrom(year - 1, month + 1, MONTHS_OF_YEAR);
    }
}
