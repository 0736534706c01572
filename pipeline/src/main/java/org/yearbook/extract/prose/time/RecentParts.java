package org.yearbook.extract.prose.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.sentence.Parsed;

/**
 * A month or quarter that is just over when an edition comes out, named without its year behind one on the year before: of an
 * edition of March 2024 2月份 is February 2024, be it behind a sentence on 2023, while 12月份 goes on with that.
 */
final class RecentParts {

    /** So many days after its end a part of a year is what releases are about. */
    private static final int NEWS = 70;

    private RecentParts() {}

    /** Whether a text goes on behind this time with what may be of the year of its edition. */
    static boolean mayFollow(@Nullable Period known, Vintage edition) {
        return known != null
                && known.isYear()
                && edition.isDay()
                && known.firstYear() == edition.lastDay().getYear() - 1;
    }

    /**
     * The times of a sentence.
     *
     * @param text the sentence
     * @param carried with the year that an earlier sentence named
     * @param told by the date of the edition alone
     */
    static List<Dated> of(String text, List<Dated> carried, List<Dated> told, Vintage edition) {
        List<Dated> named = told.stream().filter(date -> date.period() != null).toList();
        boolean opens = named.size() == 1 && opens(text, named.get(0).start());
        @Nullable Period period = opens ? named.get(0).period() : null;
        boolean recent = period != null
                && !period.isYear()
                && !period.isDay()
                && period.firstYear() == edition.lastDay().getYear()
                && !period.end().isAfter(edition.lastDay())
                && period.end().isAfter(edition.lastDay().minusDays(NEWS));
        return recent ? told : carried;
    }

    /** The recovery went on in January, when: in English the time may stand anywhere before the first number. */
    private static boolean opens(String text, int start) {
        return start == 0
                || (Parsed.isEnglish(text) && text.substring(0, start).chars().noneMatch(Character::isDigit));
    }
}
