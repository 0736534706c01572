package org.yearbook.extract.prose;

import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;

/**
 * What is known before a word is read. Subject, area, period and attribution go on from clause to clause and from
 * sentence to sentence of one paragraph; a new paragraph keeps nothing but the area that its section's heading opens
 * with.
 *
 * @param period null where none is known
 * @param targets whether the paragraph has begun to list targets
 */
record Context(Subject subject, @Nullable Period period, Attribution credit, boolean targets) {

    static final Context NOTHING = new Context(Subject.NONE, null, Attribution.NONE, false);

    static Context inArea(String area) {
        return new Context(Subject.NONE.withArea(area), null, Attribution.NONE, false);
    }

    Context with(Subject aSubject) {
        return new Context(aSubject, period, credit, targets);
    }

    Context withPeriod(@Nullable Period aPeriod) {
        return new Context(subject, aPeriod, credit, targets);
    }

    Context withCredit(Attribution aCredit) {
        return new Context(subject, period, aCredit, targets);
    }

    Context withTargets() {
        return new Context(subject, period, credit, true);
    }
}
