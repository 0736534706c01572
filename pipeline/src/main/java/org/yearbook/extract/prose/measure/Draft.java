package org.yearbook.extract.prose.measure;

import org.jspecify.annotations.Nullable;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Period;
import org.yearbook.extract.prose.key.Attribution;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * A number of a sentence with all that was read about it, before it becomes a figure.
 *
 * @param stretch the words before it that speak of it
 * @param periodFrom where the time is named
 */
public record Draft(
        Numeral numeral,
        Piece stretch,
        Subject subject,
        @Nullable Period period,
        Origin periodFrom,
        Measured measured,
        Attribution credit,
        FigureKind kind) {

    public Draft with(Subject aSubject) {
        return new Draft(numeral, stretch, aSubject, period, periodFrom, measured, credit, kind);
    }

    public Draft with(Measured aMeasured) {
        return new Draft(numeral, stretch, subject, period, periodFrom, aMeasured, credit, kind);
    }

    public Draft with(FigureKind aKind) {
        return new Draft(numeral, stretch, subject, period, periodFrom, measured, credit, aKind);
    }

    public Draft withPeriod(@Nullable Period aPeriod, Origin from) {
        return new Draft(numeral, stretch, subject, aPeriod, from, measured, credit, kind);
    }

    public Draft withPeriod(@Nullable Period aPeriod) {
        return new Draft(
                numeral, stretch, subject, aPeriod, aPeriod == null ? Origin.NONE : Origin.OWN, measured, credit, kind);
    }
}
