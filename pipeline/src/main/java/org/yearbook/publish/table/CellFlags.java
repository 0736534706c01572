package org.yearbook.publish.table;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.Qualifier;
import org.yearbook.domain.ReasonCode;
import org.yearbook.publish.Flag;

/** The flags that a published value has because of how it was decided and printed. */
public final class CellFlags {

    private CellFlags() {}

    /** In the order in which they stand beside the value. */
    public static List<Flag> of(Decision decision, Observation chosen) {
        List<Flag> flags = new ArrayList<>();
        if (decision.open()) {
            flags.add(Flag.UNRESOLVED);
        } else if (decision.candidates().stream().anyMatch(CellFlags::isRevised)) {
            flags.add(Flag.REVISED);
        } else if (decision.candidates().stream().anyMatch(CellFlags::isReplaced)) {
            flags.add(Flag.NOT_ADOPTED);
        }
        if (decision.candidates().stream().anyMatch(CellFlags::isOfOtherBasis)) {
            flags.add(Flag.OTHER_BASIS);
        }
        if (chosen.figure().number().qualifier() != Qualifier.NONE) {
            flags.add(Flag.APPROXIMATE);
        }
        return flags;
    }

    private static boolean isRevised(Candidate candidate) {
        return isReplaced(candidate) && candidate.reason() == ReasonCode.SUPERSEDED_VINTAGE;
    }

    /** Whether it is a value that is not published because another one is. */
    public static boolean isReplaced(Candidate candidate) {
        return candidate.role() == Candidate.Role.REJECTED && !isOfOtherBasis(candidate);
    }

    /** Whether the values of another basis or definition are noted beside it. */
    public static boolean isOfOtherBasis(Candidate candidate) {
        return candidate.reason() == ReasonCode.BASIS_DIFFERS || candidate.reason() == ReasonCode.DEFINITION_DIFFERS;
    }
}
