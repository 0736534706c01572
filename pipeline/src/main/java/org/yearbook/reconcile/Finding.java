package org.yearbook.reconcile;

import java.util.List;
import org.yearbook.domain.Check;

/**
 * What one check or comparison says about one decision that went into it.
 *
 * @param groupId the decision
 * @param source id of the check, or the code of what is implausible
 * @param sentence what is wrong, Chinese and English, with all numbers; empty where nothing is
 * @param fits figures among the rejected candidates of the decision with which the check would not fail
 * @param sole whether no other decision in the check has a candidate that would mend it
 */
public record Finding(
        String groupId, String source, Check.Outcome outcome, String sentence, List<String> fits, boolean sole)
        implements Comparable<Finding> {

    public Finding {
        fits = List.copyOf(fits);
    }

    /** A value that cannot be right whatever other documents print. */
    static Finding implausible(String groupId, String code, String sentence) {
        return new Finding(groupId, code, Check.Outcome.FAILS, sentence, List.of(), false);
    }

    boolean fails() {
        return outcome == Check.Outcome.FAILS;
    }

    boolean supports() {
        return outcome == Check.Outcome.HOLDS || outcome == Check.Outcome.ROUNDING;
    }

    @Override
    public int compareTo(Finding other) {
        int byGroup = groupId.compareTo(other.groupId);
        int bySource = byGroup != 0 ? byGroup : source.compareTo(other.source);
        return bySource != 0 ? bySource : sentence.compareTo(other.sentence);
    }
}
