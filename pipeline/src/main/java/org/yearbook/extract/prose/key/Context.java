package org.yearbook.extract.prose.key;

import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Period;

/**
 * What is known before a word is read. Subject, area, period and attribution go on from clause to clause and from
 * sentence to sentence of one paragraph; a new paragraph takes over area and time alone: from its section's heading, else
 * the area from the document and the time from the paragraph before.
 *
 * @param period null where none is known
 * @param periodFrom where it is named: OWN in a sentence of the paragraph
 * @param over what the paragraph said last that changes are over, as long as no other comparison is named
 * @param targets whether the paragraph has begun to list targets
 * @param forecasts whether it has begun to forecast
 */
public record Context(
        Subject subject,
        @Nullable Period period,
        Origin periodFrom,
        Attribution credit,
        boolean targets,
        boolean forecasts,
        Over over) {

    /** At the start of a paragraph. */
    public static Context opening(Subject.Home home, @Nullable Period period, Origin periodFrom, Over habit) {
        return new Context(
                Subject.NONE.withArea(home.area(), home.from()),
                period,
                periodFrom,
                Attribution.NONE,
                false,
                false,
                habit);
    }

    public Context with(Subject aSubject) {
        return new Context(aSubject, period, periodFrom, credit, targets, forecasts, over);
    }

    public Context withPeriod(@Nullable Period aPeriod) {
        return withPeriod(aPeriod, aPeriod == null ? Origin.NONE : Origin.OWN);
    }

    public Context withPeriod(@Nullable Period aPeriod, Origin from) {
        return new Context(subject, aPeriod, from, credit, targets, forecasts, over);
    }

    public Context withCredit(Attribution aCredit) {
        return new Context(subject, period, periodFrom, aCredit, targets, forecasts, over);
    }

    public Context withTargets() {
        return new Context(subject, period, periodFrom, credit, true, forecasts, over);
    }

    public Context withForecasts() {
        return new Context(subject, period, periodFrom, credit, targets, true, over);
    }

    /** The same, but where figures were observed, what is foretold or aimed at goes no further than before them. */
    public Context withOutlook(Context before, boolean observed) {
        return observed
                ? new Context(subject, period, periodFrom, credit, before.targets, before.forecasts, over)
                : this;
    }

    public Context withOver(Over said) {
        return new Context(subject, period, periodFrom, credit, targets, forecasts, said);
    }
}
