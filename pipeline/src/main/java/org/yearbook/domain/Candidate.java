package org.yearbook.domain;

import java.util.Locale;

/** An observation that stands for its series and period, with what became of it. */
public record Candidate(Observation observation, Role role, ReasonCode reason) {

    /** What became of a candidate. */
    public enum Role {
        CHOSEN,
        REJECTED,
        CONSISTENT;

        /** The code as it stands in every file: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
