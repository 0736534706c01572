package org.yearbook.domain;

import java.util.Locale;

/** The rule that decided a group of candidates, by the names of the log. */
public enum ReconciliationRule {
    /** Only one document prints it. */
    SINGLE,
    REVIEWER_DECISION,
    IDENTICAL,
    ROUNDING,
    BASIS,
    DEFINITION,
    VINTAGE,
    IDENTITY,
    PRECEDENCE,
    UNRESOLVED;

    /** The code as it stands in every file: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
